"""A heading: 40 px for the page's own, 26 and 24 below it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from trainer.access import roles
from trainer.content.blocks import Heading
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.parts import text
from trainer.simulator.items import Item

STYLES = {1: "title", 2: "card", 3: "section"}


class HeadingFace(Face[Heading]):
    """Words that are read as a heading."""

    def __init__(self, item: Item, hands: Hands) -> None:
        super().__init__(item, hands)
        level = self.block.level
        self.words = text.heading(self.block.text, level, STYLES[level])
        if level > 1:
            self.column.set_space(margins=(0, 8, 0, 0))
        self.column.addWidget(self.words, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        self.words.setText(self.block.text)
        roles.heading(self.words, self.block.level)

    def to_use(self, part: str = "") -> QWidget:
        return self.words


@widget.register
def _(block: Heading, item: Item, hands: Hands) -> Face[Any]:
    return HeadingFace(item, hands)
