"""One of a few, all in sight."""

from typing import Any

from trainer.content.blocks import ChooseOne
from trainer.screens.blocks.choosing import ChoosingFace
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.simulator.items import Item


@widget.register
def _(block: ChooseOne, item: Item, hands: Hands) -> Face[Any]:
    return ChoosingFace(item, hands, several=False)
