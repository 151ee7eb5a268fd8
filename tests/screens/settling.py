"""Waiting until a window has settled: layouts, fonts and the ring follow one another in several rounds of events."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

STILL_ROUNDS = 8
"""So many looks in a row (10 ms apart) must find everything where it was."""


def stillness(window: QWidget, rounds: int = STILL_ROUNDS) -> Callable[[], bool]:
    """A look at *window* to repeat: whether nothing in it has moved or changed its size for so many looks."""
    looks: list[object] = []

    def is_still() -> bool:
        looks.append([(w.geometry().getRect(), w.isVisible()) for w in window.findChildren(QWidget)])
        last = looks[-rounds:]
        return len(last) == rounds and all(look == last[0] for look in last)

    return is_still


def settled(qtbot, window: QWidget) -> None:
    """Wait until nothing in *window* moves or changes its size any more."""
    qtbot.waitUntil(stillness(window))
