"""One of many, in a list: arrows move, Enter or Space or a press chooses; the chosen row is bold and has a tick."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from trainer.access import focus, textsize
from trainer.access.textsize import px
from trainer.content.blocks import Select
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.blocks.typed import question
from trainer.screens.parts import drawing, icon
from trainer.screens.parts.question import Question
from trainer.screens.parts.scroll import ScrollBar
from trainer.screens.parts.space import Column
from trainer.simulator.acts import Choose
from trainer.simulator.items import Item

_ROW, _ROWS = 52, 5
_ID = Qt.ItemDataRole.UserRole


class SelectFace(Face[Select]):
    """A question, and the list of its options."""

    def __init__(self, item: Item, hands: Hands) -> None:
        super().__init__(item, hands)
        block = self.block
        self.question = Question(question(block), block.hint, block.as_heading)
        self.list = _List(self._choose)
        self.list.setAccessibleName(question(block))
        for option in block.options:
            row = QListWidgetItem(option.text)
            row.setData(_ID, option.id)
            self.list.addItem(row)
        self.frame = _Frame(self.list)
        self.question.body.addWidget(self.frame)
        self.column.addWidget(self.question)
        self.refresh()

    def refresh(self) -> None:
        for number in range(self.list.count()):
            row = self.list.item(number)
            is_chosen = row.data(_ID) == self.item.value
            row.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
            said = self.tr("{option}, chosen").format(option=row.text()) if is_chosen else row.text()
            row.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            if is_chosen:
                self.list.setCurrentRow(number)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.question.set_error(self.item.error)
        self.frame.has_error = bool(self.item.error)
        self.frame.update()
        self.list.setAccessibleDescription(self.question.said)
        self.list.measure()

    def to_use(self, part: str = "") -> QWidget:
        return self.list

    def _choose(self, option: str) -> None:
        self.hands.do(Choose(block=self.block.id, option=option))


class _List(QListWidget):
    """A framed list with rows of 52, five of them in sight."""

    def __init__(self, choose) -> None:
        super().__init__()
        self._choose = choose
        self.setItemDelegate(_Rows(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)  # the frame around it paints the ground
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.itemClicked.connect(lambda row: self._choose(row.data(_ID)))
        textsize.notice.changed.connect(self.measure)
        self.measure()

    def measure(self) -> None:
        """Take on the text size."""
        rows = 3 if textsize.in_one_column() else _ROWS
        self.setFixedHeight(min(rows, max(1, self.count())) * px(_ROW) + px(_ROW) // 2 * (self.count() > rows))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(px(430), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentItem().data(_ID))
            return
        super().keyPressEvent(event)


class _Frame(QWidget):
    """The frame round the list."""

    def __init__(self, inner: _List) -> None:
        super().__init__()
        self.has_error = False
        inner.ring_widget = self  # type: ignore[attr-defined]
        self._column = Column(0, (4, 4, 4, 4), self)
        self._column.addWidget(inner)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        focus.ring(self, 0)
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        line, width = ("error", 4) if self.has_error else ("ink", 2)
        drawing.rounded(QPainter(self), self.rect(), 0, "page", line, px(width))

    def _measure(self) -> None:
        self.setMaximumWidth(px(430))


class _Rows(QStyledItemDelegate):
    """How a row is drawn."""

    def __init__(self, listing: "_List") -> None:
        super().__init__(listing)
        self._listing = listing

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        room = max(1, self._listing.viewport().width() - px(72))
        laid = drawing.lay(index.data(), "label", room)
        return QSize(px(100), max(px(_ROW), laid.height + px(16)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        is_chosen = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        is_current = bool(option.state & QStyle.StateFlag.State_Selected) and self._listing.hasFocus()
        painter.save()
        if is_current:
            drawing.rounded(painter, option.rect, 0, "wash", "focus", px(3))
        laid = drawing.lay(
            index.data(), "label" if is_chosen else "body", max(1, option.rect.width() - px(72)), option.direction
        )
        words = QRect(option.rect.left() + px(56), 0, option.rect.width() - px(72), laid.height)
        words = drawing.visual(option.direction, option.rect, words)
        laid.draw(painter, words.left(), option.rect.top() + (option.rect.height() - laid.height) // 2, "ink")
        if is_chosen:
            size = px(24)
            tick = QRect(option.rect.left() + px(16), option.rect.center().y() - size // 2, size, size)
            icon.draw(painter, "check", drawing.visual(option.direction, option.rect, tick), "ink")
        painter.restore()


@widget.register
def _(block: Select, item: Item, hands: Hands) -> Face[Any]:
    return SelectFace(item, hands)
