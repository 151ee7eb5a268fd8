"""“Check your answers”: what was asked, what was answered, and the way to change it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from trainer.access import textsize, themes
from trainer.access.textsize import px
from trainer.content.blocks import SummaryList
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.parts import text
from trainer.screens.parts.button import Button
from trainer.screens.parts.space import Row, clear
from trainer.simulator.acts import Follow
from trainer.simulator.items import Item, SummaryRow


class SummaryListFace(Face[SummaryList]):
    """A row an answer."""

    def __init__(self, item: Item, hands: Hands) -> None:
        super().__init__(item, hands)
        self.column.set_space(gap=0)
        self.rows: list[_AnswerRow] = []
        self.refresh()

    def refresh(self) -> None:
        shown = self.item.rows
        if [row.row.field for row in self.rows] != [row.field for row in shown] or len(self.rows) != len(shown):
            clear(self.column)
            self.rows = [_AnswerRow(row, self.block.change, self._follow) for row in shown]
            for row in self.rows:
                self.column.addWidget(row)
        for row, now in zip(self.rows, shown, strict=True):
            row.show_row(now)

    def to_use(self, part: str = "") -> QWidget:
        return next((row.link for row in self.rows if part and row.row.field == part), self)

    def around(self, part: str = "") -> QWidget:
        return next((row for row in self.rows if part and row.row.field == part), self)

    def _follow(self, field: str) -> None:
        self.hands.do(Follow(block=self.block.id, row=field))


class _AnswerRow(QWidget):
    """The question, the answer, and “Change”; below each other where there is little room."""

    def __init__(self, row: SummaryRow, change: str, follow) -> None:
        super().__init__()
        self.row, self._change = row, change
        self._column = Row(16, (0, 10, 0, 11), self)
        self.label = text.label(row.label)
        self.value = text.paragraph(row.value)
        self.link = Button(change, "link")
        self.link.used.connect(lambda: follow(self.row.field))
        policy = self.link.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.link.setSizePolicy(policy)
        self._column.addWidget(self.label, 10)
        self._column.addWidget(self.value, 13)
        self._column.addWidget(self.link, 4, Qt.AlignmentFlag.AlignTop)
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def show_row(self, row: SummaryRow) -> None:
        """Show *row*; the value is read with its question."""
        self.row = row
        self.label.setText(row.label)
        self.value.setText(row.value)
        self.value.setAccessibleName(f"{row.label}: {row.value}")
        self.link.setVisible(bool(row.field and self._change))
        changed = row.changes or row.label
        self.link.setAccessibleName(self.tr("{change} {what}").format(change=self._change, what=changed))

    def _measure(self) -> None:
        way = QBoxLayout.Direction.TopToBottom if textsize.in_one_column() else QBoxLayout.Direction.LeftToRight
        self._column.setDirection(way)
        self._column.set_space(gap=2 if textsize.in_one_column() else 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        thick = max(1, px(1))
        QPainter(self).fillRect(0, self.height() - thick, self.width(), thick, themes.colour("hair"))


@widget.register
def _(block: SummaryList, item: Item, hands: Hands) -> Face[Any]:
    return SummaryListFace(item, hands)
