"""The reading ruler: a line above and a line below what is read, none through its words.

    ruler.lay(True)             in every window that is attached (see `comfort`)

It lies around the line of text under the pointer, or around what has the focus, whichever moved last.
"""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from trainer.access import comfort, focus, themes
from trainer.access.attention import Attention
from trainer.access.overlays import Overlay
from trainer.access.textsize import px

LINE_PX, LONGER_PX = 3, 16
RING_PX = focus.GAP_PX + focus.LINE_PX
"""How far the ring of the focus reaches; the ruler lies outside it."""
LOW_PX = 200
"""What is higher than this, at 100 %, is no line to read."""


def lay(is_laid: bool) -> None:
    """Lay the ruler, or take it away."""
    comfort.give("ruler", Ruler if is_laid else None)


class Ruler(Overlay):
    """The ruler over one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._read = QRect()
        self._attention = Attention(window, self)
        self._attention.moved.connect(self.update)
        self.begin()

    def look(self) -> None:
        """Lie where the person reads now."""
        read = self._attention.rect()
        if self._attention.is_pointer and read.height() > px(LOW_PX):
            read = self._read
        self._read = read

    def lines(self) -> tuple[QRect, QRect]:
        """The line above and the line below, in the window; empty where nothing is read."""
        if self._read.isEmpty():
            return QRect(), QRect()
        thick, longer = px(LINE_PX), px(LONGER_PX)
        out = (thick + 1) // 2 if self._attention.is_pointer else px(RING_PX) + thick
        x, wide = self._read.left() - longer, self._read.width() + 2 * longer
        above = QRect(x, self._read.top() - out, wide, thick)
        below = QRect(x, self._read.bottom() + 1 + out - thick, wide, thick)
        return above, below

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        thing = self._attention.thing()
        token = "on_bar" if focus.ground_of(thing) in ("bar", "river") else "primary"
        for line in self.lines():
            painter.fillRect(line, themes.colour(token))
