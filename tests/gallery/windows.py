"""A window as the gallery looks at it: always as large, settled, the pointer away; states are reached by events alone.

with Window(widget) as window:
    window.hands                       as in other tests: things by role and accessible name
    window.hover(thing), hold(thing)   the pointer goes there; presses and does not let go
    window.leave()                     the pointer goes away; what was held is not done
    window.walk_to(thing)              Tab after Tab
    window.picture(rect)               of the whole window, or of a part of it
with opened(place) as window           a place in the window of the app
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.hands import Hands
from tests.screens.settling import STILL_ROUNDS, stillness
from trainer.screens.places import Place
from trainer.screens.shell import Shell

WIDE, HIGH = 1366, 768
AWAY = QPoint(1, 1)
SOON = 3
"""So many looks suffice for what a pointer or a key has changed: nothing waits for a timer then."""
PATIENCE_MS, MOST_TABS = 20_000, 200
_LOOK_EVERY_MS = 10
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Window:
    """A window that is shown and has the keyboard."""

    def __init__(self, widget: QWidget, wide: int = WIDE, high: int = HIGH) -> None:
        self.widget = widget
        widget.resize(wide, high)
        widget.show()
        widget.activateWindow()
        self.hands = Hands(widget)
        self._is_holding, self._held_at = False, AWAY

    def __enter__(self) -> "Window":
        self.leave()
        return self

    def __exit__(self, *_: object) -> None:
        self.leave()
        self.widget.close()
        self.widget.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def hover(self, thing: QWidget) -> None:
        """Move the pointer to the middle of *thing*."""
        QTest.mouseMove(self._handle(), self._middle(thing))
        self.settle()

    def hold(self, thing: QWidget) -> None:
        """Press *thing*, and do not let go."""
        self.hover(thing)
        self._held_at = self._middle(thing)
        QTest.mousePress(self._handle(), _LEFT, _NONE, self._held_at)
        self._is_holding = True
        self.settle()

    def let_go(self) -> None:
        """Let go of what is held: it is done."""
        QTest.mouseRelease(self._handle(), _LEFT, _NONE, self._held_at)
        self._is_holding = False
        self.settle()

    def leave(self) -> None:
        """Move the pointer away; only there let go of what was held, so that it is not done."""
        QTest.mouseMove(self._handle(), AWAY)
        if self._is_holding:
            QTest.mouseRelease(self._handle(), _LEFT, _NONE, AWAY)
            self._is_holding = False
        self.settle()

    def walk_to(self, thing: QWidget) -> None:
        """Strike Tab until *thing* has the focus."""
        for _ in range(MOST_TABS):
            if QApplication.focusWidget() is thing:
                return self.settle()
            self.hands.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {thing.accessibleName()!r}")

    def picture(self, rect: QRect | None = None) -> QImage:
        """What is seen now, of *rect* or of everything."""
        self.settle()
        seen = self.widget.rect() if rect is None else rect.intersected(self.widget.rect())
        return self.widget.grab(seen).toImage().convertToFormat(QImage.Format.Format_RGB32)

    def settle(self, rounds: int = SOON) -> None:
        """Wait until nothing moves any more."""
        is_still, clock = stillness(self.widget, rounds), QElapsedTimer()
        clock.start()
        while not is_still():
            assert clock.elapsed() < PATIENCE_MS, "the window does not come to rest"
            if rounds == SOON:
                QApplication.processEvents()
                continue
            loop = QEventLoop()
            QTimer.singleShot(_LOOK_EVERY_MS, loop.quit)
            loop.exec()

    def _handle(self):
        return self.widget.windowHandle()

    def _middle(self, thing: QWidget) -> QPoint:
        return thing.mapTo(self.widget, thing.visibleRegion().boundingRect().center())


@contextmanager
def opened(place: Place, high: int = HIGH) -> Iterator[Window]:
    """*place* in the window of the app."""
    shell = Shell()
    with Window(shell, high=high) as window:
        shell.show_place(place.open(), place.title, place.subtitle, place.with_bar)
        window.settle(STILL_ROUNDS)
        yield window
