"""The large pointer, drawn in the colours of the theme, at once and over everything: arrow, hand and I-beam.

    pointers.use_large(True)        in every window that is attached (see `comfort`)
    pointers.arrow()                the outline of the arrow, its tip at 2, 2, about 44 units high

Each widget says which shape it wants; the drawn one of this shape is laid over the pointer while it moves.
"""

from functools import cache

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QCursor, QMouseEvent, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication, QWidget

from trainer.access import comfort, textsize, themes

SIZE_PX, LARGEST_PX = 64, 128
"""How large at 100 %, about three times what is usual; no system draws one that is larger than the other."""
_UNITS = 44
Shape = Qt.CursorShape
_ARROW = ((2, 2), (2, 35), (10, 27.5), (15.5, 40), (21.5, 37.4), (16, 25), (27, 25))


@cache
def arrow() -> QPainterPath:
    """An arrow that points to the top left."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in _ARROW]))
    path.closeSubpath()
    return path


@cache
def _hand() -> QPainterPath:
    """A hand whose finger points up; the tip of the finger is at 17, 3."""
    path = QPainterPath()
    for x, y, wide, high in ((14, 3, 6, 26), (20, 15, 6, 14), (26, 16, 6, 13), (32, 18, 5, 12)):
        finger = QPainterPath()
        finger.addRoundedRect(QRectF(x, y, wide, high), 3, 3)
        path = path.united(finger)
    palm = QPainterPath()
    palm.addRoundedRect(QRectF(14, 22, 23, 19), 5, 5)
    thumb = QPainterPath()
    thumb.addPolygon(QPolygonF([QPointF(x, y) for x, y in ((15, 34), (6, 25), (9, 21), (15, 26))]))
    thumb.closeSubpath()
    return path.united(palm).united(thumb)


@cache
def _beam() -> QPainterPath:
    """An I; its middle is at 22, 22."""
    path = QPainterPath()
    path.addRect(QRectF(18, 4, 8, 36))
    for y in (3, 34):
        foot = QPainterPath()
        foot.addRect(QRectF(11, y, 22, 7))
        path = path.united(foot)
    return path


_DRAWN = {Shape.PointingHandCursor: (_hand, QPointF(17, 3)), Shape.IBeamCursor: (_beam, QPointF(22, 22))}
_made: dict[tuple[Shape, int, str, float], QCursor] = {}
_is_large = False


def use_large(is_large: bool) -> None:
    """Have a large pointer, or the system's own."""
    global _is_large
    _is_large = is_large
    comfort.give("large pointer", LargePointer if is_large else None)
    if not is_large and QApplication.overrideCursor() is not None:
        QApplication.restoreOverrideCursor()


def cursor(shape: Shape, ratio: float = 1.0) -> QCursor:
    """The large pointer of this *shape*, in the theme and at the text size in force; *ratio*: dots in a pixel."""
    size = min(textsize.px(SIZE_PX), LARGEST_PX)
    key = (shape, size, themes.current().name, ratio)
    if key not in _made:
        outline, tip = _DRAWN.get(shape, (arrow, QPointF(2, 2)))
        unit = size / _UNITS
        made = QPixmap(QSize(size, size) * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(unit, unit)
        draw(painter, outline())
        painter.end()
        _made[key] = QCursor(made, round(tip.x() * unit), round(tip.y() * unit))
    return _made[key]


def draw(painter: QPainter, outline: QPainterPath) -> None:
    """Draw the *outline* of a pointer: filled with ink, and a rim by which it is seen on ink too."""
    painter.setPen(QPen(themes.colour("page"), 3, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(themes.colour("ink"))
    painter.drawPath(outline)


class LargePointer(QObject):
    """Shows the large pointer in one *window*."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        textsize.notice.changed.connect(self._show)
        themes.notice.changed.connect(self._show)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._show_for(self._window.childAt(event.position().toPoint()))
        return False

    def _show(self) -> None:
        self._show_for(self._window.childAt(self._window.mapFromGlobal(QCursor.pos())))

    def _show_for(self, widget: QWidget | None) -> None:
        if not _is_large:  # this object is about to go
            return
        shape = widget.cursor().shape() if widget is not None else Shape.ArrowCursor
        wanted = cursor(shape if shape in _DRAWN else Shape.ArrowCursor, self._window.devicePixelRatioF())
        shown = QApplication.overrideCursor()
        if shown is None:
            QApplication.setOverrideCursor(wanted)
        elif shown.pixmap().cacheKey() != wanted.pixmap().cacheKey():
            QApplication.changeOverrideCursor(wanted)
