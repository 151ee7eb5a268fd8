"""A picture of the pack, or the one that was attached; its text is its accessible name."""

from typing import Any

from trainer.content.blocks import Image
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.parts.picture import Picture
from trainer.simulator.items import Item


class ImageFace(Face[Image]):
    """One picture, at most as wide as the text."""

    def __init__(self, item: Item, hands: Hands) -> None:
        super().__init__(item, hands)
        self.picture = Picture(widest=480, highest=320)
        self.column.addWidget(self.picture)
        self.refresh()

    def refresh(self) -> None:
        pictures = self.item.pictures
        self.setVisible(bool(pictures)) if self.parent() else self.picture.setVisible(bool(pictures))
        if pictures:
            self.picture.show_file(self.hands.picture(pictures[0]), pictures[0].text)


@widget.register
def _(block: Image, item: Item, hands: Hands) -> Face[Any]:
    return ImageFace(item, hands)
