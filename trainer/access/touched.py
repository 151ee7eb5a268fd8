"""Any word that is pressed is said: of all that is only read. What can be used does what it does.

    touched.turn(True)
    touched.press(window, point)     a press came in; whoever looks at what comes into the window tells of it
    touched.notice.said(word, text, start, length, widget)

A widget that draws words tells which word stands at a point: `word_at(point) -> (start, length) | None`.
"""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QLabel, QWidget


class Notice(QObject):
    """Tells our own voice."""

    said = Signal(str, str, int, int, QWidget)


notice = Notice()
_is_on = False


def turn(on: bool) -> None:
    """Say the words that are pressed, or no more."""
    global _is_on
    _is_on = on


def press(window: QWidget, point: QPoint) -> None:
    """*point* of *window* was pressed: say the word there, if it is one that is only read."""
    pressed = window.childAt(point) if _is_on else None
    word_at = getattr(pressed, "word_at", None)
    if not isinstance(pressed, QLabel) or word_at is None:
        return
    found = word_at(pressed.mapFrom(window, point))
    if found is not None:
        start, length = found
        text = pressed.text()
        notice.said.emit(text[start : start + length], text, start, length, pressed)
