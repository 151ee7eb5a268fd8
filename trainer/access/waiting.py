"""As if someone waited very long: all timers of the application run out, again and again, in no time.

    wait_long(window)        fires every timer that runs, those that the first ones start included, ROUNDS times over
    animations(window)       what Qt animates in it just now

A timer is fired as Qt does it: its object is sent a QTimerEvent.
"""

import gc
from collections.abc import Iterator

from PySide6.QtCore import QAbstractAnimation, QAbstractEventDispatcher, QCoreApplication, QObject, QTimer, QTimerEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

ROUNDS = 4
_TYPED_IN = (QLineEdit, QPlainTextEdit, QTextEdit)
"""Their timers blink the caret."""


def wait_long(window: QWidget) -> None:
    """Let all timers run out, and what they start, as if hours had passed."""
    alone = [thing for thing in _without_parent() if isinstance(thing, QTimer)]
    for _ in range(ROUNDS):
        for thing in (*_with_timers(window), *alone):
            _fire(thing)
        QCoreApplication.processEvents()


def animations(window: QWidget) -> list[QAbstractAnimation]:
    """All animations of Qt that run in *window*, or that belong to nobody."""
    running = QAbstractAnimation.State.Running
    found = window.findChildren(QAbstractAnimation)
    found += [thing for thing in _without_parent() if isinstance(thing, QAbstractAnimation)]
    return [animation for animation in found if animation.state() == running]


def _fire(thing: QObject) -> None:
    """Let the timers of *thing* run out once."""
    dispatcher = QAbstractEventDispatcher.instance()
    for timer in dispatcher.registeredTimers(thing) if isValid(thing) else ():
        if isValid(thing):
            QCoreApplication.sendEvent(thing, QTimerEvent(timer.timerId))


def _with_timers(window: QWidget) -> list[QObject]:
    """All in *window* that may have timers, and what waits for one moment only."""
    waiting = QAbstractEventDispatcher.instance().findChildren(QObject)
    return [thing for thing in (window, *window.findChildren(QObject), *waiting) if not _blinks(thing)]


def _blinks(thing: QObject) -> bool:
    parent = thing.parent() if isValid(thing) else None
    return isinstance(thing, _TYPED_IN) or isinstance(parent, _TYPED_IN)


def _without_parent() -> Iterator[QObject]:
    for thing in gc.get_objects():
        if isinstance(thing, QTimer | QAbstractAnimation) and isValid(thing) and thing.parent() is None:
            yield thing
