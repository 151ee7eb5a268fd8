"""Something to notice: framed, with an icon and a title; a success is a panel in the city's river blue."""

from typing import Any

from PySide6.QtGui import QPainter, QPaintEvent

from trainer.access import themes
from trainer.access.textsize import px
from trainer.content.blocks import Notice
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.parts import drawing, text
from trainer.screens.parts.icon import Icon
from trainer.screens.parts.space import Column, Row
from trainer.screens.parts.text import Words
from trainer.simulator.items import Item

ICONS = {"information": "info", "success": "check", "warning": "warning-circle", "advertisement": "megaphone-simple"}


class NoticeFace(Face[Notice]):
    """A title with a sign, and words below it."""

    def __init__(self, item: Item, hands: Hands) -> None:
        super().__init__(item, hands)
        block = self.block
        self.is_success = block.tone == "success"
        words = "on_river" if self.is_success else "ink"
        self.title = text.heading(block.title, 2, "card" if self.is_success else "section", words)
        self.text = Words(block.text, "body", words)
        self.badge = Words(self.tr("Advertisement"), "small_bold", "ink")
        side = 28 if self.is_success else 20
        row = Row(14, (side, side - 4, side, side - 2))
        sign = Column(0, (0, 4, 0, 0))
        sign.addWidget(Icon(ICONS[block.tone], 24, words))
        sign.addStretch()
        row.addLayout(sign)
        column = Column(6)
        for part in (self.badge, self.title, self.text):
            column.addWidget(part)
        row.addLayout(column, 1)
        self.column.addLayout(row)
        self.badge.setVisible(block.tone == "advertisement")
        self.refresh()

    def refresh(self) -> None:
        block = self.block
        self.title.setText(block.title)
        self.text.setText(block.text)
        text.roles.paragraph(self.text)
        self.text.setVisible(bool(block.text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.is_success:
            drawing.rounded(painter, self.rect(), 0, "river", "edge" if themes.has("edge") else None, px(2))
        else:
            line = "ink" if self.block.tone == "warning" else "line"
            drawing.rounded(painter, self.rect(), 0, "page", line, px(4 if line == "ink" else 2))


@widget.register
def _(block: Notice, item: Item, hands: Hands) -> Face[Any]:
    return NoticeFace(item, hands)
