"""A whole number, with its unit in words at the end of the field."""

from trainer.content.blocks import NumberField
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.blocks.typed import TypedFace
from trainer.screens.parts.text import Words
from trainer.simulator.items import Item


class NumberFace(TypedFace):
    """A field for a number; its unit is said with the hint."""

    def __init__(self, item: Item, hands: Hands) -> None:
        unit = item.block.unit
        super().__init__(item, hands, 180, beside=Words(unit) if unit else None)

    def refresh(self) -> None:
        super().refresh()
        edit = self.field.edit
        edit.setAccessibleDescription(
            ". ".join(part for part in (self.item.block.unit, edit.accessibleDescription()) if part)
        )


@widget.register
def _(block: NumberField, item: Item, hands: Hands) -> Face:
    return NumberFace(item, hands)
