"""What a hand makes, as the window of the system gets it: with its own times, repeats and places."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

Kind = QEvent.Type
LEFT, NO_BUTTON, NO_KEY = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


def middle(widget: QWidget) -> QPoint:
    """The middle of *widget*, in its window."""
    return widget.mapTo(widget.window(), widget.rect().center())


class Hand:
    """Uses one *window*; times are in milliseconds, as the events carry them: nobody waits."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def down(self, at: QPoint, at_ms: int = 0) -> None:
        self._mouse(Kind.MouseButtonPress, at, LEFT, LEFT, at_ms)

    def drag(self, to: QPoint, at_ms: int = 0) -> None:
        self._mouse(Kind.MouseMove, to, NO_BUTTON, LEFT, at_ms)

    def up(self, at: QPoint, at_ms: int = 0) -> None:
        self._mouse(Kind.MouseButtonRelease, at, LEFT, NO_BUTTON, at_ms)

    def press(self, at: QPoint, at_ms: int = 0) -> None:
        self.down(at, at_ms)
        self.up(at, at_ms + 30)

    def move(self, to: QPoint) -> None:
        QTest.mouseMove(self._window.windowHandle(), to)
        QApplication.processEvents()

    def key(self, key: Qt.Key, at_ms: int = 0, repeats: int = 0) -> None:
        """Strike a key; held so long that it repeats *repeats* times, as X11 tells it: up and down again."""
        self._key(Kind.KeyPress, key, at_ms, False)
        for number in range(1, repeats + 1):
            for kind in (Kind.KeyRelease, Kind.KeyPress):
                self._key(kind, key, at_ms + 40 * number, True)
        self._key(Kind.KeyRelease, key, at_ms + 40 * repeats + 30, False)

    def wheel(self, at: QPoint, notches: int = 1) -> None:
        QTest.wheelEvent(self._window.windowHandle(), QPointF(at), QPoint(0, -120 * notches))

    def _mouse(self, kind: Kind, at: QPoint, button: Qt.MouseButton, held: Qt.MouseButton, at_ms: int) -> None:
        spot = QPointF(at)
        event = QMouseEvent(kind, spot, spot, QPointF(self._window.mapToGlobal(at)), button, held, NO_KEY)
        event.setTimestamp(at_ms)
        QCoreApplication.sendEvent(self._window.windowHandle(), event)

    def _key(self, kind: Kind, key: Qt.Key, at_ms: int, is_repeat: bool) -> None:
        text = chr(key.value).lower() if key.value < 128 else ""
        event = QKeyEvent(kind, key.value, NO_KEY, text, is_repeat, 1)
        event.setTimestamp(at_ms)
        QCoreApplication.sendEvent(self._window.windowHandle(), event)
