"""What a hand does that it does not mean: held keys, second presses, drifting presses, a wheel over a value.

    Presses(window)                 once a window, when it is shown; it looks at what comes in before any widget does
    presses.ignore_second(True)     a second press right after the first does not count

A key that is held counts once, wherever the focus is: in a text, too, one letter (EN 301 549, 5.7). A press that drifts
still counts (see `steadiness`). The wheel scrolls, and changes no value. On request a press of the pointer near the one
before, or of the same key, within half a second of it does not count, whatever lies there by then.
"""

from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollBar,
    QTabBar,
    QWidget,
)

from trainer.access.steadiness import Steadiness
from trainer.access.textsize import px

SECOND_MS = 500
NEAR_PX = 48
"""At 100 %: a second press within this distance of the first is meant for the same."""
_NEVER_DRAGGED_PX = 1 << 14
_VALUES = (QAbstractSpinBox, QComboBox, QAbstractSlider, QTabBar)
Kind = QEvent.Type
_KEYS = frozenset((Kind.ShortcutOverride, Kind.KeyPress, Kind.KeyRelease))
_PRESSED = frozenset((Kind.MouseButtonPress, Kind.MouseButtonDblClick))
_MOVED = frozenset((Kind.MouseMove, Kind.MouseButtonRelease))
_ignores_second = False


def ignore_second(is_ignored: bool) -> None:
    """Let a second press right after the first not count, or let it count."""
    global _ignores_second
    _ignores_second = is_ignored


class Presses(QObject):
    """Looks at what comes into the window of the system that *window* is."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._steady = Steadiness(window)
        self._keys, self._points = _Seconds(), _Seconds()
        self._last_key, self._last_point = 0, QPoint()
        self._released = (0, 0)
        self._is_dropping = self._is_passing = False
        QApplication.setStartDragDistance(_NEVER_DRAGGED_PX)  # what is chosen in a text would be carried away
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._is_passing:
            return False
        if kind in _KEYS:
            return self._stops_key(cast(QKeyEvent, event))
        if kind in _PRESSED:
            return self._stops_press(cast(QMouseEvent, event))
        if kind in _MOVED:
            return self._steadies(watched, cast(QMouseEvent, event))
        return kind == Kind.Wheel and self._stops_wheel(cast(QWheelEvent, event))

    def _stops_key(self, event: QKeyEvent) -> bool:
        """Whether this key does not count. Asked for shortcuts first: what is accepted there is none."""
        if event.type() == Kind.KeyRelease:
            self._released = (event.nativeScanCode(), event.timestamp())
            return event.isAutoRepeat()
        stops = self._is_repeat(event) or self._is_second_key(event)
        if stops:
            event.accept()
        return stops

    def _is_repeat(self, event: QKeyEvent) -> bool:
        """Whether the key is still held.

        The X server lets a held key go and strikes it again within one millisecond, which no finger does; Qt calls that
        a repeat only if both have arrived together, which seldom holds. Tests are as fast, but have no keyboard's code.
        """
        is_struck_anew = event.nativeScanCode() and (event.nativeScanCode(), event.timestamp()) == self._released
        return event.isAutoRepeat() or bool(is_struck_anew)

    def _is_second_key(self, event: QKeyEvent) -> bool:
        is_same = event.key() == self._last_key
        self._last_key = event.key()
        return self._keys.is_second(event.timestamp(), is_same)

    def _stops_press(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        point = event.position().toPoint()
        is_near = (point - self._last_point).manhattanLength() <= px(NEAR_PX)
        self._last_point = point
        self._is_dropping = self._points.is_second(event.timestamp(), is_near)
        if not self._is_dropping:
            self._steady.begin(point)
        return self._is_dropping

    def _steadies(self, watched: QObject, event: QMouseEvent) -> bool:
        """Whether the move or the release is dropped, or goes on from another place than where it is."""
        is_over = event.type() == Kind.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton
        if self._is_dropping:
            self._is_dropping = not is_over
            return True
        held = self._steady.held(event.position())
        if is_over:
            self._steady.end()
        if held == event.position():
            return False
        self._pass_on(watched, event, held)
        return True

    def _pass_on(self, watched: QObject, event: QMouseEvent, at: QPointF) -> None:
        moved = QMouseEvent(
            event.type(),
            at,
            at,
            QPointF(self._window.mapToGlobal(at.toPoint())),
            event.button(),
            event.buttons(),
            event.modifiers(),
            event.pointingDevice(),
        )
        moved.setTimestamp(event.timestamp())
        self._is_passing = True
        QCoreApplication.sendEvent(watched, moved)
        self._is_passing = False

    def _stops_wheel(self, event: QWheelEvent) -> bool:
        """Whether the wheel turns over a value; then what the value stands in scrolls instead."""
        widget = self._window.childAt(event.position().toPoint())
        while widget is not None and (not isinstance(widget, _VALUES) or isinstance(widget, QScrollBar)):
            widget = widget.parentWidget()
        if widget is None:
            return False
        around = widget.parentWidget()
        while around is not None and not isinstance(around, QAbstractScrollArea):
            around = around.parentWidget()
        if around is not None:
            QCoreApplication.sendEvent(around.verticalScrollBar(), event)
        return True


class _Seconds:
    """Tells a second press from a first: both events of one press have one time."""

    def __init__(self) -> None:
        self._at_ms, self._was_second = -SECOND_MS - 1, False

    def is_second(self, at_ms: int, is_same: bool) -> bool:
        """Whether the press at *at_ms* does not count; *is_same*: as the one before."""
        if at_ms == self._at_ms and is_same:
            return self._was_second
        is_soon = 0 <= at_ms - self._at_ms < SECOND_MS
        self._at_ms, self._was_second = at_ms, _ignores_second and is_soon and is_same
        return self._was_second
