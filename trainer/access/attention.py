"""Where the person looks, as far as a program can tell: at the focus or at the pointer, whichever moved last.

    attention = Attention(window, parent)
        moved()                 it is elsewhere
        is_pointer              whether it is the pointer that moved last
        point                   where the pointer is, in the window
        rect()                  what is looked at, in the window: the caret, the row of a list, the line of a text under
                                the pointer, or the whole thing; empty when there is nothing

A widget that lays lines of text may have `line_at(y) -> QRect`, in its own coordinates: the line at that height.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QPlainTextEdit, QWidget
from shiboken6 import isValid


class Attention(QObject):
    """Watches what comes into the window of the system, and stops nothing."""

    moved = Signal()

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self.is_pointer = False
        self.point = window.mapFromGlobal(QCursor.pos())
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def rect(self) -> QRect:
        """What is looked at now."""
        return self._at_pointer() if self.is_pointer else self.focus_rect()

    def thing(self) -> QWidget | None:
        """The widget that is looked at."""
        if self.is_pointer:
            return self._window.childAt(self.point)
        return self._focused()

    def focus_rect(self) -> QRect:
        """The caret or the row of what has the focus, or all of it."""
        widget = self._focused()
        if widget is None:
            return QRect()
        inner = _inner(widget)
        if not inner.isEmpty():
            return _mapped(_surface(widget), inner, self._window)
        shown = getattr(widget, "ring_widget", widget)
        return _mapped(shown, shown.rect(), self._window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            point = event.position().toPoint()
            if point != self.point:
                self.point = point
                self._turn(to_pointer=True)
        elif kind == QEvent.Type.KeyPress:
            self._turn(to_pointer=False)
        return False

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new.window() is self._window:
            self._turn(to_pointer=False)

    def _turn(self, to_pointer: bool) -> None:
        self.is_pointer = to_pointer
        self.moved.emit()

    def _focused(self) -> QWidget | None:
        widget: QWidget | None = self._window.focusWidget()
        if widget is None or not isValid(widget) or widget is self._window:
            return None
        return widget if widget.isVisible() and widget.window() is self._window else None

    def _at_pointer(self) -> QRect:
        widget = self._window.childAt(self.point)
        if widget is None:
            return QRect()
        spot = widget.mapFrom(self._window, self.point)
        return _mapped(widget, _line(widget, spot) or _row(widget, spot) or widget.rect(), self._window)


def _surface(widget: QWidget) -> QWidget:
    return widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget


def _mapped(widget: QWidget, rect: QRect, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, rect.topLeft()), rect.size())


def _inner(widget: QWidget) -> QRect:
    """The caret or the current row, in the coordinates of the surface; empty where there is neither."""
    if isinstance(widget, QAbstractItemView):
        return widget.visualRect(widget.currentIndex())
    if widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
        caret = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        return caret.toRect() if isinstance(caret, QRectF) else QRect(caret)
    return QRect()


def _line(widget: QWidget, spot: QPoint) -> QRect | None:
    """The line of text of *widget* at this *spot*, if it lays lines."""
    line_at = getattr(widget, "line_at", None)
    if line_at is not None:
        return line_at(spot.y())
    around = widget.parentWidget()
    if isinstance(around, QPlainTextEdit) and around.viewport() is widget:
        line = around.cursorRect(around.cursorForPosition(spot))
        return QRect(0, line.top(), widget.width(), line.height())
    return None


def _row(widget: QWidget, spot: QPoint) -> QRect | None:
    """The row of a list at this *spot*."""
    around = widget.parentWidget()
    if isinstance(around, QAbstractItemView) and around.viewport() is widget:
        row = around.visualRect(around.indexAt(spot))
        return row if not row.isEmpty() else None
    return None
