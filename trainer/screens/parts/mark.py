"""The mark of Handrail: a turn of the rail and three posts, brass and white.

Mark(height=36)     for the bar; a picture named "Handrail"
paint(painter, rect)
"""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from trainer.access import roles, textsize, themes
from trainer.access.textsize import px
from trainer.screens.parts.drawing import is_mirrored

_WIDE, _HIGH = 54, 37


def paint(painter: QPainter, rect: QRectF, mirrored: bool = False) -> None:
    """Paint the mark into *rect*, whose sides are as 54 to 37."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.right() if mirrored else rect.left(), rect.top())
    painter.scale((-1 if mirrored else 1) * rect.width() / _WIDE, rect.height() / _HIGH)
    painter.setPen(QPen(themes.colour("on_bar"), 4, c=Qt.PenCapStyle.RoundCap))
    for x in (16.5, 30, 43.5):
        painter.drawLine(QPointF(x, 8), QPointF(x, 33.5))
    rail = QPainterPath(QPointF(3.5, 33.5))
    rail.lineTo(3.5, 15.5)
    rail.quadTo(3.5, 3.5, 15.5, 3.5)
    rail.lineTo(50.5, 3.5)
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.strokePath(rail, QPen(themes.colour("brass"), 7, c=cap, j=join))
    painter.restore()


class Mark(QWidget):
    """The mark as a picture."""

    def __init__(self, height: int = 37, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        roles.picture(self, QCoreApplication.translate("Mark", "Handrail"))
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        high = px(self._height)
        self.setFixedSize(QSize(round(high * _WIDE / _HIGH), high))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint(QPainter(self), QRectF(self.rect()), is_mirrored(self.layoutDirection()))
