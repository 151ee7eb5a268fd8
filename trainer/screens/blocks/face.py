"""What every face of a block shares, and the one function that makes them.

widget(item.block, item, hands) -> Face     dispatched on the kind of block; import `blocks.every` first
face.show_item(item)                        the same block, seen anew: changed in place, caret and focus stay
face.to_use(part)                           what a spotlight points at, Show me presses and an error link leads to
face.around(part)                           what the spotlight's brackets enclose
face.type_out(text, part)                   shows *text* in a field without sending anything (Show me types so)
"""

from collections.abc import Callable
from functools import singledispatch
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar, cast

from PySide6.QtWidgets import QWidget

from trainer.content.blocks import AnyBlock
from trainer.screens.parts.space import Column
from trainer.simulator.acts import AnyAct
from trainer.simulator.items import Item, PictureFile

B = TypeVar("B", bound=AnyBlock)


class Hands(NamedTuple):
    """What a face needs of the world around it."""

    do: Callable[[AnyAct], None]
    """The one way in which anything happens."""
    picture: Callable[[PictureFile], Path]
    """Where a picture of the pack lies."""
    say: Callable[[str], None]
    """Announce a change that is not where the focus is."""
    moved: Callable[[], None]
    """Something on the page was opened or closed without an act: look again where the spotlight lies."""
    enter: Callable[[], None]
    """Enter was pressed in a field: press the page's main button."""


class Face(QWidget, Generic[B]):
    """A block on the page, of the kind that stands in the brackets."""

    def __init__(self, item: Item, hands: Hands) -> None:
        super().__init__()
        self.item = item
        self.hands = hands
        self.column = Column(8, parent=self)

    @property
    def block(self) -> B:
        """What the author wrote, its gaps filled."""
        return cast(B, self.item.block)

    def show_item(self, item: Item) -> None:
        """Show *item*, which is the same block with perhaps another value, message or text."""
        if item != self.item:
            self.item = item
            self.refresh()

    def refresh(self) -> None:
        """Bring the widgets in line with `self.item`."""

    def to_use(self, part: str = "") -> QWidget:
        """The widget to use, or the one for *part*: an option, a row, a result, a part of a date."""
        return self

    def around(self, part: str = "") -> QWidget:
        """The widget that holds all one must see to use it."""
        return self

    def type_out(self, text: str, part: str = "") -> None:
        """Show *text* as if it were being typed; nothing is sent."""


@singledispatch
def widget(block: AnyBlock, item: Item, hands: Hands) -> Face[Any]:
    """The face of *block*, showing *item*."""
    raise TypeError(f"No face for a block of kind {type(block).__name__}; add a file to trainer/screens/blocks.")
