"""One line of text."""

from typing import Any

from trainer.content.blocks import TextField
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.blocks.typed import WIDTHS, TypedFace
from trainer.simulator.items import Item


@widget.register
def _(block: TextField, item: Item, hands: Hands) -> Face[Any]:
    return TypedFace(item, hands, WIDTHS[block.width])
