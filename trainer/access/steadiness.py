"""A press that drifts: a hand that trembles still presses what it began to press, and never drags.

    steady = Steadiness(window)
        begin(point)            the button of the mouse goes down, or the finger
        held(point)             where the press is, for what it began on: the same place while it moves little; the
                                nearest place inside while it is not far outside; else where it really is
        end()                   it is over

So a press rests as long as it likes, moves within what it began on, and ends a little outside; farther away it is taken
back, as everywhere. Scroll bars are not pressed but moved, and are left alone.
"""

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtWidgets import QWidget

from trainer.access.textsize import px
from trainer.access.usable import target_at

STILL_PX, OUTSIDE_PX = 12, 48
"""At 100 %: so little is no move at all; so far outside (some 12 mm) a press still counts."""


class Steadiness:
    """Steadies one press after another in *window*."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._begun: QPoint | None = None
        self._rect = self._reach = QRect()

    def begin(self, point: QPoint) -> None:
        """A press begins."""
        target = target_at(self._window, point)
        self._begun = point if target is not None else None
        if target is not None:
            self._rect, self._reach = target.rect, target.reach

    def end(self) -> None:
        """The press is over."""
        self._begun = None

    def held(self, at: QPointF) -> QPointF:
        """What *at* means for what is being pressed."""
        if self._begun is None:
            return at
        point = at.toPoint()
        if (point - self._begun).manhattanLength() <= px(STILL_PX):
            return QPointF(self._begun)
        out = px(OUTSIDE_PX)
        if self._rect.contains(point) or not self._reach.adjusted(-out, -out, out, out).contains(point):
            return at
        x = min(max(point.x(), self._rect.left()), self._rect.right())
        y = min(max(point.y(), self._rect.top()), self._rect.bottom())
        return QPointF(x, y)
