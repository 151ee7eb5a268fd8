"""One of a few, all in sight."""

from trainer.content.blocks import ChooseOne
from trainer.screens.blocks.choosing import ChoosingFace
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.simulator.items import Item


@widget.register
def _(block: ChooseOne, item: Item, hands: Hands) -> Face:
    return ChoosingFace(item, hands, several=False)
