"""Running text; official words stand on a wash, with their explanation in plain words below."""

from typing import Any

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from trainer.access.textsize import px
from trainer.content.blocks import Paragraph
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.parts import drawing, text
from trainer.screens.parts.space import Column
from trainer.simulator.items import Item


class ParagraphFace(Face[Paragraph]):
    """A paragraph, and what it means."""

    def __init__(self, item: Item, hands: Hands) -> None:
        super().__init__(item, hands)
        block = self.block
        self.words = text.paragraph(block.text)
        self.meaning = text.paragraph(block.explanation)
        self.box: _Wash | None = None
        if block.register == "official":
            self.box = _Wash()
            self.box.column.addWidget(self.words)
            self.column.addWidget(self.box)
            self.intro = text.label(self.tr("This means:"))
            self.column.addWidget(self.intro)
        else:
            self.column.addWidget(self.words)
        if block.explanation:
            self.column.addWidget(self.meaning)
        else:
            self.meaning.setParent(self)
            self.meaning.hide()

    def refresh(self) -> None:
        self.words.setText(self.block.text)
        self.meaning.setText(self.block.explanation)

    def to_use(self, part: str = "") -> QWidget:
        return self.words


class _Wash(QWidget):
    """The ground of an official text."""

    def __init__(self) -> None:
        super().__init__()
        self.column = Column(0, (20, 14, 20, 14), self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        drawing.rounded(painter, self.rect(), px(2), "tab", "line", max(1, px(1)))


@widget.register
def _(block: Paragraph, item: Item, hands: Hands) -> Face[Any]:
    return ParagraphFace(item, hands)
