"""The magnifier: a strip along the top or the bottom of the window that shows, enlarged, what is looked at.

    magnifier.enlarge(2.0)      in every window that is attached (see `comfort`), 2 to 4 times; 1.0 is off

It follows the focus, the caret and the pointer, whichever moved last. The widgets are painted once more at the larger
scale, so letters stay sharp, and ring and spotlight are seen in it too. It stays at its edge until what is looked at
comes under it; then it changes to the other edge. It works only when the window is repainted.
"""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from trainer.access import comfort, pointers, textsize, themes
from trainer.access.attention import Attention
from trainer.access.overlays import Overlay
from trainer.access.textsize import px

SHARE, LEAST_SHARE = 1 / 4, 1 / 8
"""Of the height of the window. Only under what is higher than seven eighths of the window it may lie."""
LINE_PX, CLEAR_PX, POINTER_PX = 4, 12, 64
_factor = 1.0


def enlarge(factor: float) -> None:
    """Enlarge *factor* times; 1.0 takes the magnifier away."""
    global _factor
    _factor = factor
    comfort.give("magnifier", Magnifier if factor > 1.0 else None)
    for strip in comfort.given("magnifier"):
        if isinstance(strip, Magnifier):
            strip.update()


class Magnifier(Overlay):
    """The strip over one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._is_at_top: bool | None = None
        self._picture = QImage()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._attention = Attention(window, self)
        self._attention.moved.connect(self.update)
        self.begin()

    def place(self) -> None:
        """Where it is decided with what is looked at, in `look`."""
        self.update()

    def look(self) -> None:
        """Lie where nothing is looked at, and paint what is."""
        wanted = self._wanted()
        self._lie_away_from(wanted)
        self._picture = self._enlarged(self.source(wanted))
        self.update()

    def _wanted(self) -> QRect:
        """Of a pointer only the place counts: what lies under it may be as large as the window."""
        if not self._attention.is_pointer:
            return self._attention.focus_rect()
        room = px(POINTER_PX)
        return QRect(self._attention.point - QPoint(room // 2, room // 2), QSize(room, room))

    def source(self, wanted: QRect) -> QRect:
        """What of the window is shown, so that *wanted* is in it: its middle, or its beginning if it is long."""
        window = self._window.rect()
        wide, high = round(self.width() / _factor), round((self.height() - px(LINE_PX)) / _factor)
        source = QRect(0, 0, wide, high)
        source.moveCenter(wanted.center() if not self._attention.is_pointer else self._attention.point)
        if not self._attention.is_pointer:
            if wanted.width() > wide - 2 * px(CLEAR_PX):
                self._begin_with(source, wanted)
            if wanted.height() > high:
                source.moveTop(wanted.top())
        source.moveLeft(min(max(source.left(), 0), window.width() - wide))
        source.moveTop(min(max(source.top(), 0), window.height() - high))
        return source

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        thick = px(LINE_PX)
        painter.drawImage(QPoint(0, 0 if self._is_at_top else thick), self._picture)
        line = QRect(0, self.height() - thick if self._is_at_top else 0, self.width(), thick)
        painter.fillRect(line, themes.colour("ink"))

    def _begin_with(self, source: QRect, wanted: QRect) -> None:
        if self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            source.moveRight(wanted.right() + px(CLEAR_PX))
        else:
            source.moveLeft(wanted.left() - px(CLEAR_PX))

    def _lie_away_from(self, wanted: QRect) -> None:
        """At the edge where it is, unless *wanted* comes under it there."""
        window = self._window.rect()
        above = wanted.top() - px(CLEAR_PX)
        below = window.height() - wanted.bottom() - px(CLEAR_PX)
        usual = round(window.height() * SHARE)
        room = above if self._is_at_top else below
        if self._is_at_top is None or room < usual:
            self._is_at_top = above > below
        room = above if self._is_at_top else below
        high = min(usual, max(room, round(window.height() * LEAST_SHARE)))
        strip = QRect(0, 0 if self._is_at_top else window.height() - high, window.width(), high)
        if strip != self.geometry():
            self.setGeometry(strip)

    def _enlarged(self, source: QRect) -> QImage:
        ratio = self.devicePixelRatioF()
        picture = QImage(round(self.width() * ratio), round((self.height() - px(LINE_PX)) * ratio), _FORMAT)
        picture.setDevicePixelRatio(ratio)
        picture.fill(themes.colour("room"))
        painter = QPainter(picture)
        painter.scale(_factor, _factor)
        painter.translate(-source.topLeft())
        for widget in self._window.children():
            if isinstance(widget, QWidget) and widget is not self and widget.isVisible() and not widget.isWindow():
                part = widget.geometry().intersected(source)
                if not part.isEmpty():
                    region = QRegion(part.translated(-widget.pos()))
                    widget.render(painter, part.topLeft(), region, QWidget.RenderFlag.DrawChildren)
        if self._attention.is_pointer:
            painter.translate(self._attention.point)
            painter.scale(textsize.scale() / 2, textsize.scale() / 2)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pointers.draw(painter, pointers.arrow())
        painter.end()
        return picture


_FORMAT = QImage.Format.Format_RGB32
