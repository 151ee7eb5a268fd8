"""The pointer of Show me: large, drawn over everything, takes no events."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from trainer.access import pointers
from trainer.access.textsize import px

_SIZE = 44


class Pointer(QWidget):
    """An arrow whose tip is its place."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tip = QPointF()
        self.hide()

    def place(self) -> QPointF:
        """Where the tip is, in the place it lies on."""
        return self._tip

    def place_on(self, thing: QWidget) -> QPointF:
        """Where the tip goes to point at *thing*: near its middle, where words are not covered."""
        shown = getattr(thing, "ring_widget", thing)
        side = min(shown.width() / 2, px(160))
        x = shown.width() - side if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else side
        return QPointF(shown.mapTo(self._place, QPoint(round(x), round(shown.height() * 0.6))))

    def put(self, tip: QPointF) -> None:
        """Show the pointer with its tip here."""
        self._tip = tip
        size = px(_SIZE)
        self.setGeometry(round(tip.x()) - px(2), round(tip.y()) - px(2), size, size)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = px(_SIZE) / _SIZE
        painter.scale(unit, unit)
        pointers.draw(painter, pointers.arrow())
