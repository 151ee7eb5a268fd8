"""The five stages of an errand: their words, and the rail with the words under its posts, across the window.

    names()                         Seen, With help, With hints, Alone, Held, days later
    said(done)                      how far that is, as one sentence
    StagesAcross(done, today=None)  the rail and its words; a list with knobs where words find no room on two lines

*done* counts solid posts, 0 to 5; *today* is the stage reached today, counted from 0.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer.access import focus, textsize, themes
from trainer.access.languages import translate
from trainer.access.textsize import px
from trainer.screens.parts import drawing
from trainer.screens.parts.rail import ABOVE_PX, UNDER_PX, Rail, knob
from trainer.screens.parts.text import Words
from trainer.screens.parts.wrapped import Wrapped

COUNT = 5
_GAP, _UNDER_RAIL, _MOST_LINES = 16, 6, 2
_LIST_ROW, _LIST_INDENT, _KNOB = 40, 40, 30


def names() -> tuple[str, ...]:
    """The stages, in order."""
    return (
        translate("stages", "Seen"),
        translate("stages", "With help"),
        translate("stages", "With hints"),
        translate("stages", "Alone"),
        translate("stages", "Held, days later"),
    )


def _names_today() -> tuple[str, ...]:
    return (
        translate("stages", "Seen: today"),
        translate("stages", "With help: today"),
        translate("stages", "With hints: today"),
        translate("stages", "Alone: today"),
        translate("stages", "Held: today"),
    )


def _names_next() -> tuple[str, ...]:
    return (
        translate("stages", "Next: see it"),
        translate("stages", "Next: with help"),
        translate("stages", "Next: with hints"),
        translate("stages", "Next: alone"),
        translate("stages", "Next: again, days later"),
    )


def said(done: int) -> str:
    """How far *done* is, as one sentence: the accessible name of the drawn rail."""
    return (
        translate("stages", "Not begun yet. First you see it."),
        translate("stages", "Seen. Next: with help."),
        translate("stages", "Done with help. Next: with hints."),
        translate("stages", "Done with hints. Next: alone."),
        translate("stages", "Done alone. Next: once more, days later."),
        translate("stages", "Done alone, and held, days later."),
    )[min(max(done, 0), COUNT)]


def words(done: int, today: int | None = None) -> tuple[str, ...]:
    """The words under the posts."""
    rows = zip(names(), _names_today(), _names_next(), strict=True)
    return tuple(
        reached_today if number == today else coming if number == done else plain
        for number, (plain, reached_today, coming) in enumerate(rows)
    )


class Centred(Words):
    """Words under a post: each line in the middle, or at the start side where they stand in a list."""

    def __init__(self, text: str, style: str, colour: str = "ink", parent: QWidget | None = None) -> None:
        super().__init__(text, style, colour, parent, widest=None)
        self.is_centred = True

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_centred:
            super().paintEvent(event)
            return
        self._lay(self.width()).draw_centred(QPainter(self), self.width(), self._colour)


class StagesAcross(Wrapped, QWidget):
    """Where the person is with an errand: the rail comes in from the window's edge, its words stand under the posts."""

    def __init__(self, done: int, today: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = done
        self._rail = Rail(COUNT, done, said(done), self, columns=True)
        self._words = [
            Centred(text, "small_bold" if number <= done else "small", "ink" if number <= done else "soft", self)
            for number, text in enumerate(words(done, today))
        ]
        self.hold_height(QSizePolicy.Policy.Expanding)
        textsize.notice.changed.connect(self._measure)

    def natural_width(self) -> int:
        return px(1000)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(150), textsize.line("small"))

    def heightForWidth(self, width: int) -> int:
        if self._is_list(width):
            return sum(self._row_heights(width))
        lines = max(label.heightForWidth(self._column(width)) for label in self._words)
        return self._rail.sizeHint().height() + px(_UNDER_RAIL) + lines

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_list(self.width()):
            return
        painter = QPainter(self)
        ground = focus.ground_of(self)
        middles = self._knob_middles()
        self._paint_uprights(painter, middles)
        for number, middle in enumerate(middles):
            state = "done" if number < self._done else "now" if number == self._done else "to_come"
            knob(painter, middle, state, ground)

    def _paint_uprights(self, painter: QPainter, middles: list[QPointF]) -> None:
        above = QPointF(middles[0].x(), 0)
        for number, (begin, end) in enumerate(zip([above, *middles], middles, strict=False)):
            is_solid = number <= self._done
            wide = px(8 if is_solid else 2)
            box = QRectF(begin.x() - wide / 2, begin.y(), wide, end.y() - begin.y())
            painter.fillRect(box, themes.colour("oak" if is_solid else "line"))

    def _knob_middles(self) -> list[QPointF]:
        column = QRect(0, 0, px(_KNOB), 1).translated(px(_LIST_INDENT) - px(_KNOB) // 2, 0)
        x = drawing.visual(self.layoutDirection(), self.rect(), column).center().x() + 0.5
        middles, top = [], 0
        for high in self._row_heights(self.width()):
            middles.append(QPointF(x, top + px(_LIST_ROW) / 2))
            top += high
        return middles

    def _column(self, width: int) -> int:
        """The width of the words under a post."""
        return max(1, self._rail_width(width) // COUNT - px(_GAP))

    def _rail_width(self, width: int) -> int:
        return width - px(32)

    def _is_list(self, width: int) -> bool:
        high = textsize.line("small") * _MOST_LINES
        column = self._column(width)
        return any(
            label.heightForWidth(column) > high or label.minimumSizeHint().width() > column for label in self._words
        )

    def _row_heights(self, width: int) -> list[int]:
        room = max(1, width - self._list_start() - px(_GAP))
        return [max(px(_LIST_ROW), label.heightForWidth(room) + px(14)) for label in self._words]

    def _list_start(self) -> int:
        return px(_LIST_INDENT) + px(_KNOB)

    def _place(self) -> None:
        is_list, direction = self._is_list(self.width()), self.layoutDirection()
        self._rail.setVisible(not is_list)
        if is_list:
            top = 0
            for label, high in zip(self._words, self._row_heights(self.width()), strict=True):
                room = self.width() - self._list_start() - px(_GAP)
                row = QRect(self._list_start(), top + px(7), room, label.heightForWidth(room))
                label.is_centred = False
                label.setGeometry(drawing.visual(direction, self.rect(), row))
                top += high
            return
        wide, high = self._rail_width(self.width()), px(ABOVE_PX + UNDER_PX) + px(2)
        self._rail.setGeometry(drawing.visual(direction, self.rect(), QRect(0, 0, wide, high)))
        for number, label in enumerate(self._words):
            column = self._column(self.width())
            middle = (2 * number + 1) * wide // (2 * COUNT)
            place = QRect(middle - column // 2, high + px(_UNDER_RAIL), column, label.heightForWidth(column))
            label.is_centred = True
            label.setGeometry(drawing.visual(direction, self.rect(), place))

    def _measure(self) -> None:
        self.updateGeometry()
        self._place()
        self.update()
