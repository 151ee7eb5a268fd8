"""Colours just under and just over a limit, and things that paint what a test wants."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from trainer.access.contrast import ratio
from trainer.access.focus import Marks


def just(limit: float, ground: str, over: bool = False) -> str:
    """The grey that stands out from *ground* by a little less than *limit*, or with *over* by a little more."""
    beside = QColor(ground)
    greys = {ratio(grey, beside): grey for grey in (QColor(part, part, part) for part in range(256))}
    fitting = [measured for measured in greys if (measured >= limit if over else measured < limit)]
    return greys[min(fitting) if over else max(fitting)].name()


class Ring(QWidget):
    """A ring round what has the focus, of a width and a colour of one's own; instead of that of the window."""

    def __init__(self, window: QWidget, width: int, colour: str) -> None:
        super().__init__(window)
        self.width_px, self.colour = width, colour
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(window.rect())
        self._marks = window.findChild(Marks)
        if self._marks is not None:
            self._marks.hide()
        QApplication.instance().focusChanged.connect(self._moved)
        self.show()
        self.raise_()

    def take_away(self) -> None:
        QApplication.instance().focusChanged.disconnect(self._moved)
        if self._marks is not None:
            self._marks.show()
        self.hide()
        self.deleteLater()

    def _moved(self) -> None:
        self.update()

    def paintEvent(self, event):
        focused = QApplication.focusWidget()
        if focused is None or focused.window() is not self.window():
            return
        framed = getattr(focused, "ring_widget", focused)
        out = 3 + self.width_px / 2
        if framed.property("ring_inside"):
            out = -self.width_px / 2
        place = QRectF(framed.mapTo(self.window(), framed.rect().topLeft()), framed.size())
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self.colour), self.width_px, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(place.adjusted(-out, -out, out, out))


class Box(QCheckBox):
    """A box to tick that paints itself by a function: (painter, is_chosen)."""

    def __init__(self, name: str, paint: Callable[[QPainter, bool], None], parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.paint = paint
        self.setFixedSize(60, 60)

    def paintEvent(self, event):
        self.paint(QPainter(self), self.isChecked())


def red_or_green(painter: QPainter, is_chosen: bool) -> None:
    """By colour alone."""
    painter.setPen(QPen(QColor("green" if is_chosen else "darkred"), 4))
    painter.drawRect(10, 10, 40, 40)


def with_tick(painter: QPainter, is_chosen: bool) -> None:
    """By colour and a tick."""
    red_or_green(painter, is_chosen)
    if is_chosen:
        painter.drawLine(20, 30, 40, 40)
