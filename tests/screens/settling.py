"""Waiting until a window has settled: layouts, fonts and the ring follow one another in several rounds of events."""

from PySide6.QtWidgets import QWidget

STILL_ROUNDS = 8
"""So many looks in a row (10 ms apart) must find everything where it was."""


def settled(qtbot, window: QWidget) -> None:
    """Wait until nothing in *window* moves or changes its size any more."""
    looks: list[object] = []

    def is_still() -> bool:
        looks.append([(w.geometry().getRect(), w.isVisible()) for w in window.findChildren(QWidget)])
        last = looks[-STILL_ROUNDS:]
        return len(last) == STILL_ROUNDS and all(look == last[0] for look in last)

    qtbot.waitUntil(is_still)
