"""Any of a few; when no more can be chosen, the answer is words."""

from typing import Any

from trainer.content.blocks import ChooseSeveral
from trainer.screens.blocks.choosing import ChoosingFace
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.simulator.items import Item


class ChooseSeveralFace(ChoosingFace[ChooseSeveral]):
    """Rows with boxes."""

    def __init__(self, item: Item, hands: Hands) -> None:
        super().__init__(item, hands, several=True)

    def after_choosing(self, option: str, is_chosen: bool) -> None:
        if is_chosen and option not in self.item.value:
            self.refresh()
            most = self.block.at_most
            self.hands.say(self.tr("You can choose up to %n. To choose another, first take one back.", "", most))


@widget.register
def _(block: ChooseSeveral, item: Item, hands: Hands) -> Face[Any]:
    return ChooseSeveralFace(item, hands)
