"""A whole number, with its unit in words at the end of the field."""

from typing import Any

from trainer.content.blocks import NumberField
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.blocks.typed import TypedFace
from trainer.screens.parts.text import Words
from trainer.simulator.items import Item


class NumberFace(TypedFace[NumberField]):
    """A field for a number; its unit is said with the hint."""

    def __init__(self, block: NumberField, item: Item, hands: Hands) -> None:
        super().__init__(item, hands, 180, beside=Words(block.unit) if block.unit else None)

    def refresh(self) -> None:
        super().refresh()
        edit = self.field.edit
        edit.setAccessibleDescription(
            ". ".join(part for part in (self.block.unit, edit.accessibleDescription()) if part)
        )


@widget.register
def _(block: NumberField, item: Item, hands: Hands) -> Face[Any]:
    return NumberFace(block, item, hands)
