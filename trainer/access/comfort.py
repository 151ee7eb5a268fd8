"""What helps people in a window: who asked for what, and the windows that have it.

    comfort.attach(window)            a window that is shown: what holds for all (see `presses`), F7, and what is given
    comfort.give("ruler", Ruler)      one in every window: made now, and for each window that comes
    comfort.give("ruler", None)       none any more
    comfort.given("ruler")            those that there are

What is given is made from a window, and is a child of it.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from trainer.access.presses import Presses

Make = Callable[[QWidget], QObject]

FINDS_POINTER = "F7"
_windows: list[QWidget] = []
_makes: dict[str, Make] = {}
_given: dict[str, list[QObject]] = {}


def attach(window: QWidget) -> None:
    """Help the people in *window* from now on; harmless when done twice. The window is shown already."""
    _windows[:] = [other for other in _windows if isValid(other)]
    if window in _windows:
        return
    _windows.append(window)
    Presses(window)
    shortcut = QShortcut(QKeySequence(FINDS_POINTER), window)
    shortcut.activated.connect(lambda: _find_pointer(window))
    for name, make in _makes.items():
        _given.setdefault(name, []).append(make(window))


def give(name: str, make: Make | None) -> None:
    """Have one thing of this *name* in every window; None: in none. What was made stays while there is one."""
    if make is None:
        _makes.pop(name, None)
        for thing in given(name):
            _take_away(thing)
        _given.pop(name, None)
    elif name not in _makes:
        _makes[name] = make
        _given[name] = [make(window) for window in _windows if isValid(window)]


def given(name: str) -> list[QObject]:
    """The things of this *name* that there are."""
    return [thing for thing in _given.get(name, []) if isValid(thing)]


def _take_away(thing: QObject) -> None:
    if isinstance(thing, QWidget):
        thing.hide()
    thing.deleteLater()


def _find_pointer(window: QWidget) -> None:
    from trainer.access import finding  # most people never ask

    finding.find(window)
