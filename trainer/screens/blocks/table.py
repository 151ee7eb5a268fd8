"""A small table: a real one, for screen readers to walk; as wide as the text, words wrapped, nothing scrolls."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from trainer.access import focus, textsize, themes
from trainer.access.textsize import px
from trainer.content.blocks import Table
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.parts import drawing, text
from trainer.simulator.items import Item

_SIDE, _ABOVE = 12, 12


class TableFace(Face[Table]):
    """The caption, and the table named by it."""

    def __init__(self, item: Item, hands: Hands) -> None:
        super().__init__(item, hands)
        self.caption = text.label(self.block.caption)
        self.table = _Grid()
        self.column.addWidget(self.caption)
        self.column.addWidget(self.table)
        self.refresh()

    def refresh(self) -> None:
        block = self.block
        self.caption.setText(block.caption)
        self.table.setAccessibleName(block.caption)
        self.table.fill(block.columns, block.rows)

    def to_use(self, part: str = "") -> QTableWidget:
        return self.table


class _Grid(QTableWidget):
    """A table as high as its rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)  # each cell paints its own
        self.setShowGrid(False)
        self.setItemDelegate(_Cell(self))
        self.setHorizontalHeader(_Head(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        focus.ring(self, 0)
        textsize.notice.changed.connect(self._measure)

    def fill(self, columns: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> None:
        """Show *rows* under *columns*; one cell is always the current one (Qt 6.4 crashed under Orca without)."""
        self.setColumnCount(len(columns))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(columns)
        for down, row in enumerate(rows):
            for across, words in enumerate(row):
                self.setItem(down, across, QTableWidgetItem(words))
        if rows and not self.currentIndex().isValid():
            self.setCurrentCell(0, 0)
        self._measure()

    def sizeHint(self) -> QSize:
        high = self.horizontalHeader().sizeHint().height() + sum(self.rowHeight(row) for row in range(self.rowCount()))
        return QSize(px(480), high)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _measure(self) -> None:
        self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setMinimumSectionSize(px(48))
        self.resizeRowsToContents()
        self.setFixedHeight(max(px(48), self.sizeHint().height()))


class _Cell(QStyledItemDelegate):
    """Words in lines of an exact height, a thin line below; the first column is bold."""

    def __init__(self, table: QTableWidget) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        room = self._table.columnWidth(index.column()) - 2 * px(_SIDE)
        laid = drawing.lay(index.data() or "", _style(index), max(1, room))
        return QSize(px(80), laid.height + 2 * px(_ABOVE))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, thick = option.rect, max(1, px(1))
        is_read = bool(option.state & QStyle.StateFlag.State_HasFocus) and self._table.hasFocus()
        drawing.rounded(painter, rect, 0, "wash" if is_read else "page", "focus" if is_read else None, px(3))
        painter.fillRect(rect.left(), rect.bottom() - thick + 1, rect.width(), thick, themes.colour("hair"))
        _paint_words(painter, rect, index.data() or "", _style(index), option.direction)


class _Head(QHeaderView):
    """The names of the columns over a strong line."""

    def __init__(self, parent: QTableWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table = parent
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        count = max(1, self.count())
        room = max(1, self._table.width() // count - 2 * px(_SIDE))
        names = [str(self.model().headerData(number, Qt.Orientation.Horizontal) or "") for number in range(count)]
        high = max(drawing.lay(name, "label", room).height for name in names)
        return QSize(px(80), high + 2 * px(_ABOVE))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 (Qt's name)
        thick = px(2)
        painter.fillRect(rect, themes.colour("page"))
        painter.fillRect(rect.left(), rect.bottom() - thick + 1, rect.width(), thick, themes.colour("ink"))
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        _paint_words(painter, rect, words, "label", self.layoutDirection())


def _style(index: QModelIndex | QPersistentModelIndex) -> str:
    return "body" if index.column() else "label"


def _paint_words(painter: QPainter, rect: QRect, words: str, style: str, direction: Qt.LayoutDirection) -> None:
    laid = drawing.lay(words, style, max(1, rect.width() - 2 * px(_SIDE)), direction)
    laid.draw(painter, rect.left() + px(_SIDE), rect.top() + px(_ABOVE), "ink")


@widget.register
def _(block: Table, item: Item, hands: Hands) -> Face[Any]:
    return TableFace(item, hands)
