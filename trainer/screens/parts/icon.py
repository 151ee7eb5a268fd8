"""Icons: Phosphor bold, drawn by QPainter from compiled paths.

    draw(painter, name, rect, colour, mirrored=False)   paint into *rect* (QRect or QRectF) with a token's colour
    Icon(name, size=24, colour="primary")               decoration; beside="body": as high as a line of that style
    NAMES_MIRRORED                                      the icons that point, and so are mirrored right to left

Never alone: an icon stands beside words, or its control has an accessible name.
"""

from functools import cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from trainer.access import textsize, themes
from trainer.access.textsize import px
from trainer.screens.parts.drawing import is_mirrored
from trainer.screens.parts.icon_paths import PATHS

UNITS = 256
NAMES_MIRRORED = frozenset(
    ("arrow-left", "arrow-right", "caret-right", "arrow-u-up-left", "arrow-square-out", "arrow-clockwise", "list")
)


@cache
def path(name: str) -> QPainterPath:
    """The outline of an icon in a square of 256 units."""
    made = QPainterPath()
    words = iter(PATHS[name].split())
    for letter in words:
        if letter == "Z":
            made.closeSubpath()
            continue
        numbers = [int(next(words)) / 10 for _ in range(6 if letter == "C" else 2)]
        if letter == "M":
            made.moveTo(*numbers)
        elif letter == "L":
            made.lineTo(*numbers)
        else:
            made.cubicTo(*numbers)
    made.setFillRule(Qt.FillRule.WindingFill)
    return made


def draw(painter: QPainter, name: str, rect: QRect | QRectF, colour: str, mirrored: bool = False) -> None:
    """Paint the icon *name* into *rect* in the colour of a token; *mirrored* turns the ones that point."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(rect)
    painter.translate(area.topLeft())
    painter.scale(area.width() / UNITS, area.height() / UNITS)
    if mirrored and name in NAMES_MIRRORED:
        painter.translate(UNITS, 0)
        painter.scale(-1, 1)
    painter.fillPath(path(name), themes.colour(colour))
    painter.restore()


class Icon(QWidget):
    """An icon beside words."""

    def __init__(
        self,
        name: str,
        size: int = 24,
        colour: str = "primary",
        parent: QWidget | None = None,
        *,
        beside: str | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._size, self._colour, self._beside = name, size, colour, beside
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def set_name(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    def _measure(self) -> None:
        size = px(self._size)
        self.setFixedSize(QSize(size, textsize.line(self._beside) if self._beside else size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = self.width()
        square = QRect(0, (self.height() - size) // 2, size, size)
        draw(painter, self._name, square, self._colour, is_mirrored(self.layoutDirection()))
