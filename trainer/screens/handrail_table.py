"""Errands and how far the person has come with each: names, the drawn stages, the whole row to press.

    HandrailTable(rows, title=None)     rows: views.ErrandRow; *title* stands at the start of the heads
        errand_chosen(lesson_id)
        lines                           the rows, each a link named after its errand
    TableCard()                         the card it stands on

Three arrangements, by the room there is: the name beside its rail (100, 125 %), the name above its rail, or the name
above one sentence, without a rail.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from trainer.access import focus, reading, roles, textsize, themes
from trainer.access.textsize import px
from trainer.screens import stages
from trainer.screens.parts import drawing
from trainer.screens.parts.card import Card
from trainer.screens.parts.rail import Rail
from trainer.screens.parts.space import Column
from trainer.screens.parts.wrapped import Wrapped
from trainer.screens.views import ErrandRow

INSIDE_PX = 10
"""From the edge of a row to its words, so that ring and wash do not touch them."""
_NAME, _ROW, _RAIL, _GAP = 250, 48, 48, 8


def arrangement(width: int) -> str:
    """How rows of this *width* are arranged: "beside", "above" or "words"."""
    least = max(drawing.longest_word(name, "small_bold") for name in stages.names()) + px(12)
    if not textsize.in_one_column() and (width - px(_NAME) - 2 * px(INSIDE_PX)) // stages.COUNT >= least:
        return "beside"
    lines = [drawing.lay(name, "small_bold", width // stages.COUNT - px(12)).lines for name in stages.names()]
    return "above" if (width - 2 * px(INSIDE_PX)) // stages.COUNT >= least and max(lines) < 3 else "words"


def _rail_place(width: int, top: int) -> QRect:
    """Where the rail lies in a row, as if written left to right."""
    before = px(INSIDE_PX) + (px(_NAME) if arrangement(width) == "beside" else 0)
    return QRect(before, top, width - before - px(INSIDE_PX), px(_RAIL))


class ErrandLine(Wrapped, QPushButton):
    """A row: the name of the errand, underlined, and its stages; pressed as a whole, read as a link."""

    used = Signal()

    def __init__(self, row: ErrandRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row, self._said = row, stages.said(row.done)
        self.setText(row.title.replace("&", "&&"))
        self.setAccessibleName(row.title)
        self.setAccessibleDescription(self._said)
        roles.link(self)
        self.setAutoDefault(True)  # Enter opens it
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        focus.ring(self, 8)
        self._rail = Rail(stages.COUNT, row.done, self._said, self, columns=True, small=True, from_edge=False)
        self._rail.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hold_height(QSizePolicy.Policy.Expanding)
        self.clicked.connect(self.used)
        textsize.notice.changed.connect(self._measure)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not reading.left_to_place(event):
            super().keyPressEvent(event)

    def natural_width(self) -> int:
        return px(900)

    def minimumSizeHint(self) -> QSize:
        return QSize(drawing.longest_word(self._row.title, "label") + 2 * px(INSIDE_PX), px(_ROW))

    def heightForWidth(self, width: int) -> int:
        name, said = self._laid(width)
        kind = arrangement(width)
        if kind == "beside":
            return max(px(_ROW), name.height + px(8))
        below = px(_RAIL) if kind == "above" else said.height
        return max(px(_ROW), px(6) + name.height + below + px(6))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            drawing.rounded(painter, self.rect(), px(8), "hover", None)
        name, said = self._laid(self.width())
        is_beside = arrangement(self.width()) == "beside"
        top = (self.height() - name.height) // 2 if is_beside else px(6)
        column = QRect(px(INSIDE_PX), top, self._name_width(self.width()), name.height)
        column = drawing.visual(self.layoutDirection(), self.rect(), column)
        name.draw(painter, column.left(), top, "ink")
        painter.setPen(QPen(themes.colour("ink"), px(4 if self.underMouse() else 2)))
        for number in range(name.lines):
            line = name.layout.lineAt(number)
            y, box = top + round(line.y() + line.ascent()) + px(4), line.naturalTextRect()
            painter.drawLine(round(column.left() + box.left()), y, round(column.left() + box.right()), y)
        if arrangement(self.width()) == "words":
            said.draw(painter, column.left(), top + name.height, "ink")

    def enterEvent(self, event: QEnterEvent) -> None:
        focus.ground(self, "hover")
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        focus.ground(self, "card")
        super().leaveEvent(event)

    def _name_width(self, width: int) -> int:
        return px(_NAME) - px(24) if arrangement(width) == "beside" else width - 2 * px(INSIDE_PX)

    def _laid(self, width: int) -> tuple[drawing.Laid, drawing.Laid]:
        direction, room = self.layoutDirection(), max(1, self._name_width(width))
        return drawing.lay(self._row.title, "label", room, direction), drawing.lay(self._said, "body", room, direction)

    def _place(self) -> None:
        kind = arrangement(self.width())
        self._rail.setVisible(kind != "words")
        name, _ = self._laid(self.width())
        top = (self.height() - px(_RAIL)) // 2 if kind == "beside" else px(6) + name.height
        self._rail.setGeometry(drawing.visual(self.layoutDirection(), self.rect(), _rail_place(self.width(), top)))

    def _measure(self) -> None:
        self.updateGeometry()
        self._place()
        self.update()


class _Heads(Wrapped, QWidget):
    """The names of the stages over their posts; *title* may stand at the start side of the first line."""

    def __init__(self, title: QWidget | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        if title is not None:
            title.setParent(self)
        self._names = [stages.Centred(name, "small_bold", "ink", self) for name in stages.names()]
        self.hold_height(QSizePolicy.Policy.Expanding)
        textsize.notice.changed.connect(self._measure)

    def natural_width(self) -> int:
        return px(900)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(100), px(26))

    def heightForWidth(self, width: int) -> int:
        title, names = self._title_height(width), self._names_height(width)
        kind = arrangement(width)
        return max(title, names) if kind == "beside" else title + names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _column(self, width: int) -> int:
        return _rail_place(width, 0).width() // stages.COUNT

    def _names_height(self, width: int) -> int:
        if arrangement(width) == "words":
            return 0
        return max(name.heightForWidth(self._column(width) - px(8)) for name in self._names) + px(4)

    def _title_width(self, width: int) -> int:
        return px(_NAME) - px(8) if arrangement(width) == "beside" else width - 2 * px(INSIDE_PX)

    def _title_height(self, width: int) -> int:
        return self._title.heightForWidth(self._title_width(width)) + px(4) if self._title is not None else 0

    def _place(self) -> None:
        width, direction, whole = self.width(), self.layoutDirection(), self.rect()
        kind, title_high = arrangement(width), self._title_height(width)
        if self._title is not None:
            place = QRect(px(INSIDE_PX), 0, self._title_width(width), title_high)
            self._title.setGeometry(drawing.visual(direction, whole, place))
        top = 0 if kind == "beside" else title_high
        rail, column = _rail_place(width, 0), self._column(width)
        for number, name in enumerate(self._names):
            name.setVisible(kind != "words")
            high = name.heightForWidth(column - px(8))
            middle = rail.left() + (2 * number + 1) * rail.width() // (2 * stages.COUNT)
            bottom = top + self._names_height(width) - px(4)
            place = QRect(middle - (column - px(8)) // 2, bottom - high, column - px(8), high)
            name.setGeometry(drawing.visual(direction, whole, place))

    def _measure(self) -> None:
        self.updateGeometry()
        self._place()


class TableCard(Card):
    """A card in which the words of the rows stand where the words of other cards stand."""

    def _measure(self) -> None:
        super()._measure()
        side = px(26 - INSIDE_PX)
        self.column.setContentsMargins(side, px(16), side, px(12))
        self.column.setSpacing(px(_GAP))


class HandrailTable(QWidget):
    """The heads and the rows."""

    errand_chosen = Signal(str)

    def __init__(self, rows: Sequence[ErrandRow], title: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(_GAP, parent=self)
        column.addWidget(_Heads(title))
        self.lines = [ErrandLine(row) for row in rows]
        for row, line in zip(rows, self.lines, strict=True):
            line.used.connect(lambda lesson_id=row.lesson_id: self.errand_chosen.emit(lesson_id))
            column.addWidget(line)
