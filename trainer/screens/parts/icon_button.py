"""A button that is an icon alone, 48 × 48, with a name for those who do not see it; only where the design says so.

IconButton(name, icon, size=48)    name: what it does, in words; else as Button: used() …
"""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer.access import focus
from trainer.access.textsize import px
from trainer.screens.parts import drawing, icon
from trainer.screens.parts.button import Button


class IconButton(Button):
    """An icon to press."""

    def __init__(
        self, name: str, sign: str, size: int = 48, colour: str = "ink", parent: QWidget | None = None
    ) -> None:
        self._size, self._sign, self._colour = size, sign, colour
        super().__init__("", "chrome", parent=parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        focus.ring(self, 8)

    def set_colour(self, colour: str) -> None:
        """Draw the icon in the colour of another token."""
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._size), px(self._size))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        return px(self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.is_available() and (self.underMouse() or self.isDown()):
            drawing.rounded(painter, self.rect(), px(8), "hover", None)
        side = px(24)
        place = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        colour = self._colour if self.is_available() else "off"
        icon.draw(painter, self._sign, place, colour, drawing.is_mirrored(self.layoutDirection()))
