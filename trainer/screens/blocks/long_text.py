"""Several lines of text."""

from typing import Any

from trainer.content.blocks import LongText
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.blocks.typed import TypedFace
from trainer.simulator.items import Item


@widget.register
def _(block: LongText, item: Item, hands: Hands) -> Face[Any]:
    return TypedFace(item, hands, None, lines=max(2, block.rows))
