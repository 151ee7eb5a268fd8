"""What a window looks like, pixel by pixel: for rules that measure colours where people see them.

    picture = Pixels(window)                the window as it is now; Pixels(window, rect): only this part of it
    picture.colours(rect)                   Counter of the colours in *rect* of the window
    picture.frame(rect)                     Counter of the colours of the outermost pixels of *rect*
    picture.at(x, y)                        one colour, or None beyond the picture
    nearest(colours, wanted)                the colour in it that is most like *wanted*
    contrast(one, other)                    the WCAG ratio of two colours
    views(window)                           Pixels after Pixels, until all that scrolls has been in view once

Colours are numbers, 0xRRGGBB.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QScrollArea, QWidget

from trainer.access.contrast import ratio

_RGB = 0xFFFFFF
_STEP = 0.7
"""So much of a view is scrolled on from picture to picture: what lies across the edge of one is whole in another."""


class Pixels:
    """A picture of a window, or of a part of it."""

    def __init__(self, window: QWidget, rect: QRect | None = None) -> None:
        self.rect = window.rect() if rect is None else rect.intersected(window.rect())
        self._image = window.grab(self.rect).toImage().convertToFormat(QImage.Format.Format_RGB32)

    def colours(self, rect: QRect) -> "Counter[int]":
        """How often each colour occurs in *rect*, in the coordinates of the window."""
        part = rect.intersected(self.rect).translated(-self.rect.topLeft())
        if part.isEmpty():
            return Counter()
        part_of_it = self._image.copy(part)
        seen = Counter(cast(memoryview, part_of_it.constBits()).cast("I"))
        return Counter({colour & _RGB: count for colour, count in seen.items()})

    def frame(self, rect: QRect) -> "Counter[int]":
        """How often each colour occurs along the four sides of *rect*, one pixel wide."""
        high, wide = rect.height() - 2, rect.width()
        sides = (
            QRect(rect.left(), rect.top(), wide, 1),
            QRect(rect.left(), rect.bottom(), wide, 1),
            QRect(rect.left(), rect.top() + 1, 1, high),
            QRect(rect.right(), rect.top() + 1, 1, high),
        )
        return sum((self.colours(side) for side in sides), Counter())

    def at(self, x: int, y: int) -> int | None:
        """The colour at *x*, *y* of the window."""
        if not self.rect.contains(x, y):
            return None
        return self._image.pixel(x - self.rect.left(), y - self.rect.top()) & _RGB

    def same_as(self, other: "Pixels") -> bool:
        """Whether nothing differs."""
        return self._image == other._image

    def changed(self, other: "Pixels") -> QRect:
        """The smallest rectangle round all that differs, in the window."""
        rows = [y for y in range(self._image.height()) if self._row(y) != other._row(y)]
        if not rows:
            return QRect()
        columns = [
            x
            for y in rows
            for x, (one, two) in enumerate(zip(self._row(y).cast("I"), other._row(y).cast("I"), strict=True))
            if one != two
        ]
        place = QRect(min(columns), rows[0], max(columns) - min(columns) + 1, rows[-1] - rows[0] + 1)
        return place.translated(self.rect.topLeft())

    def _row(self, y: int) -> memoryview:
        return cast(memoryview, self._image.constScanLine(y))


def number(colour: QColor) -> int:
    """0xRRGGBB of *colour*."""
    return colour.rgb() & _RGB


def apart(one: int, other: int) -> int:
    """How far two colours are apart: the sum of what red, green and blue differ, 0 to 765."""
    return sum(abs((one >> shift & 255) - (other >> shift & 255)) for shift in (0, 8, 16))


def nearest(colours: Iterable[int], wanted: int) -> int:
    """The one of *colours* most like *wanted*."""
    return min(colours, key=lambda colour: apart(colour, wanted))


@lru_cache(maxsize=4096)
def contrast(one: int, other: int) -> float:
    """How far the two stand apart by WCAG, 1.0 to 21.0."""
    return ratio(QColor(one), QColor(other))


def views(window: QWidget) -> Iterator[Pixels]:
    """The window, again and again, while all its views scroll from top to bottom at once; then as it was."""
    areas = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
    bars = [area.verticalScrollBar() for area in areas]
    before = [bar.value() for bar in bars]
    for bar in bars:
        bar.setValue(bar.minimum())
    try:
        yield Pixels(window)
        while any(bar.value() < bar.maximum() for bar in bars):
            for bar in bars:
                bar.setValue(bar.value() + max(1, int(bar.pageStep() * _STEP)))
            yield Pixels(window)
    finally:
        for bar, value in zip(bars, before, strict=True):
            bar.setValue(value)
