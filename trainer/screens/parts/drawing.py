"""How words and frames are drawn, shared by all parts.

    lay(text, style, width, direction) -> Laid     words in lines of an exact height; Laid.draw(painter, x, y, colour)
    widest(text, style), longest_word(text, style) -> px
    rounded(painter, rect, radius, fill, line, width)   a frame whose line lies inside *rect*
    edge(painter, rect)                                 a line that parts grounds of one colour, where a theme needs it

Colours are names of tokens. Widths are px at the text size in force.
"""

import math
import re
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from trainer.access import heard_word, textsize, themes
from trainer.access.textsize import px

_UNSEEN = " \u2028\u200e\u200f"
_WORD = re.compile(r"\w[\w'’.@/-]*\w|\w")
WITHOUT_END = 1 << 20
_HEARD = 3
"""The line under the word being heard, px at 100 %."""
_HOVERS = frozenset(("hover", "bar_hover"))
_SHARP, _ROUND = Qt.PenJoinStyle.MiterJoin, Qt.PenJoinStyle.RoundJoin


class Laid:
    """Words in lines: *width* that they take, *height*, and how to draw them."""

    def __init__(self, layout: QTextLayout, width: int, height: int, lines: int) -> None:
        self.layout, self.width, self.height, self.lines = layout, width, height, lines

    def draw(self, painter: QPainter, x: float, y: float, colour: str) -> None:
        """Draw with the upper start corner of the column at *x*, *y*; a word that is being heard stands out."""
        part = heard_word.drawn(painter.device(), self.layout.text())
        for _, place in self._places(*part) if part is not None else ():
            _underline(painter, place.translated(x, y), colour)
        painter.setPen(themes.colour(colour))
        self.layout.draw(painter, QPointF(x, y))

    def draw_centred(self, painter: QPainter, width: int, colour: str) -> None:
        """The same, each line in the middle of a column of *width*."""
        part = heard_word.drawn(painter.device(), self.layout.text())
        places = self._places(*part) if part is not None else []
        for number in range(self.lines):
            line = self.layout.lineAt(number)
            box = line.naturalTextRect()
            origin = QPointF((width - box.width()) / 2 - box.left(), 0)
            for _, place in (each for each in places if each[0] == number):
                _underline(painter, place.translated(origin), colour)
            painter.setPen(themes.colour(colour))
            line.draw(painter, origin)

    def word_at(self, point: QPoint) -> tuple[int, int] | None:
        """The word that is drawn at *point*, as a start and a length; None between words."""
        for word in _WORD.finditer(self.layout.text()):
            if any(place.contains(QPointF(point)) for _, place in self._places(word.start(), len(word[0]))):
                return word.start(), len(word[0])
        return None

    def _places(self, start: int, length: int) -> list[tuple[int, QRectF]]:
        """The lines on which a part of the text stands, and where, as if drawn at 0, 0."""
        found = []
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            begin = max(start, line.textStart())
            end = min(start + length, line.textStart() + line.textLength())
            if begin < end:
                ends = sorted((_x(line, begin), _x(line, end)))
                found.append((number, QRectF(ends[0], line.y(), ends[1] - ends[0], line.height())))
        return found


def _underline(painter: QPainter, place: QRectF, colour: str) -> None:
    """A line under a word, and a ground of its own where words of this *colour* have no coloured ground already."""
    thick, is_on_colour = px(_HEARD), colour.startswith("on_")
    if not is_on_colour:
        painter.fillRect(place, themes.colour("tint"))
    line = QRectF(place.left(), place.bottom() - thick, place.width(), thick)
    painter.fillRect(line, themes.colour(colour if is_on_colour else "oak"))


def _x(line: QTextLine, position: int) -> float:
    """Where a position stands; Qt gives the position with it."""
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)


def lay(
    text: str,
    style: str,
    width: int = WITHOUT_END,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    at_scale: float | None = None,
) -> Laid:
    """*text* in lines of at most *width* px, each as high as *style* says; a word too long for a line is broken."""
    return _laid(text, style, max(width, 1), is_mirrored(direction), at_scale or textsize.scale())


def _layout(text: str, style: str, mirrored: bool, at_scale: float) -> QTextLayout:
    layout = QTextLayout(text.replace("\n", "\u2028"), textsize.font(style, text, at_scale))
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    return layout


@lru_cache(maxsize=2048)
def _laid(text: str, style: str, width: int, mirrored: bool, at_scale: float) -> Laid:
    layout = _layout(text, style, mirrored, at_scale)
    above, below = _ink(text, QFontMetricsF(layout.font()))
    high = max(textsize.line(style, at_scale), math.ceil(above + below))
    at_left, at_right = _at_ends(text, style, at_scale) if mirrored else (0, 0)
    layout.beginLayout()
    count, used = 0, 0.0
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(max(1, width - at_left - at_right))
        words = layout.text()[line.textStart() : line.textStart() + line.textLength()].strip(_UNSEEN)
        before = at_left if mirrored else _reach(words[:1], style, at_scale)[0]
        after = at_right if mirrored else _reach(words[-1:], style, at_scale)[1]
        top = (high - line.height()) / 2
        top += max(0.0, above - line.ascent() - top) - max(0.0, top + line.ascent() + below - high)
        line.setPosition(QPointF(before, count * high + top))
        used = max(used, before + line.naturalTextWidth() + after)
        count += 1
        line = layout.createLine()
    layout.endLayout()
    return Laid(layout, int(used) + 1, max(count, 1) * high, count)


def _at_ends(text: str, style: str, at_scale: float) -> tuple[int, int]:
    """What the lines of *text*, right to left, leave free at their left and right for letters that reach out, px.

    Any word may stand at either end: where signs and numbers go depends on what is around them.
    """
    words = [word.strip(_UNSEEN) for word in text.split()]
    left = max((_reach(word[:1], style, at_scale)[0] for word in words), default=0)
    return left, max((_reach(word[-1:], style, at_scale)[1] for word in words), default=0)


@lru_cache(maxsize=2048)
def _reach(letter: str, style: str, at_scale: float) -> tuple[int, int]:
    """How far *letter* reaches out of the room it takes, before and after it, px, as a “j” or an “f” does."""
    if not letter:
        return 0, 0
    metrics = QFontMetricsF(textsize.font(style, letter, at_scale))
    ink = metrics.tightBoundingRect(letter)
    return math.ceil(max(0.0, -ink.left())), math.ceil(max(0.0, ink.right() - metrics.horizontalAdvance(letter)))


def _ink(text: str, metrics: QFontMetricsF) -> tuple[float, float]:
    """How far the letters of *text* reach above and below the line they stand on, px; plain ones fit into any line."""
    if text.isascii():
        return 0.0, 0.0
    ink = metrics.tightBoundingRect(text)
    return max(0.0, 1 - ink.top()), max(0.0, ink.bottom() + 1)


def widest(text: str, style: str) -> int:
    """The width of *text* when no line is broken, px."""
    direction = QGuiApplication.layoutDirection()
    return max((lay(part, style, direction=direction).width for part in text.split("\n")), default=0)


def longest_word(text: str, style: str) -> int:
    """The width of the widest word, px: what a column needs at the least."""
    return _longest(text, style, textsize.scale())


@lru_cache(maxsize=2048)
def _longest(text: str, style: str, at_scale: float) -> int:
    metrics = QFontMetrics(textsize.font(style, text, at_scale))
    room = sum(_at_ends(text, style, at_scale)) + 2
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0) + room


def rounded(
    painter: QPainter, rect: QRect | QRectF, radius: float, fill: str | None, line: str | None, width: float = 0
) -> None:
    """A frame filled with *fill* whose *line* of *width* px lies inside *rect*; tokens or None.

    Where what is hovered has the colour of its ground, it takes a thicker line instead.
    """
    if fill in _HOVERS and themes.has("hover_line"):
        line, width = "hover_line", px(4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = width / 2 if line else 0
    painter.setPen(QPen(themes.colour(line), width, j=_SHARP if not radius else _ROUND) if line else Qt.PenStyle.NoPen)
    painter.setBrush(themes.colour(fill) if fill else Qt.BrushStyle.NoBrush)
    inner = QRectF(rect).adjusted(half, half, -half, -half)
    corner = max(0.0, radius - half)
    painter.drawRoundedRect(inner, corner, corner)


def edge(painter: QPainter, rect: QRect) -> None:
    """Fill *rect* with the line that parts grounds of one colour; nothing where the theme's grounds differ."""
    if themes.has("edge"):
        painter.fillRect(rect, themes.colour("edge"))


def is_mirrored(direction: Qt.LayoutDirection) -> bool:
    """Whether things stand right to left."""
    return direction == Qt.LayoutDirection.RightToLeft


def visual(direction: Qt.LayoutDirection, whole: QRect, part: QRect) -> QRect:
    """*part* of *whole*, mirrored when things stand right to left."""
    if not is_mirrored(direction):
        return part
    return QRect(whole.left() + whole.right() - part.right(), part.top(), part.width(), part.height())
