"""Reading on with Up and Down: the focus moves over all there is to read, so that a screen reader reads the place.

    moved(event, area)       in a keyPressEvent: Up or Down, alone, leads on to what is next in *area*
    left_to_place(event)     in a button's: Up, Down, Back and Forward are for the place; Qt would go where Tab leads
    is_way(event)            Back or Forward: Alt with an arrow
    readable(area)           all that can be read or used, from top to bottom
    opening(area)            how it begins: its first heading, and the paragraphs right below it

What needs the arrows for itself (choices, lists, several lines to type in) takes them before.
"""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from trainer.access import roles

_READ = frozenset(("heading", "paragraph", "list item", "picture", "link", "notification"))
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


def left_to_place(event: QKeyEvent) -> bool:
    """Whether *event* is Up or Down, alone, or Back or Forward; then it is ignored, and so given on to the place."""
    if _is_step(event) or is_way(event):
        event.ignore()
        return True
    return False


def is_way(event: QKeyEvent) -> bool:
    """Whether *event* is Alt with the arrow to the left or to the right."""
    is_arrow = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
    return is_arrow and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)


def _is_step(event: QKeyEvent) -> bool:
    return event.key() in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def moved(event: QKeyEvent, area: QWidget) -> bool:
    """Whether *event* led on from one thing in *area* to the next."""
    if not _is_step(event):
        return False
    things, now = readable(area), QApplication.focusWidget()
    number = things.index(now) + _STEPS[Qt.Key(event.key())] if now in things else -1
    if not 0 <= number < len(things):
        return False
    things[number].setFocus(Qt.FocusReason.OtherFocusReason)
    return True


def readable(area: QWidget) -> list[QWidget]:
    """All that can be read or used in *area*, from top to bottom."""
    found = [(_place(widget, area), widget) for widget in _candidates(area)]
    found.sort(key=lambda pair: pair[0])
    return [widget for _, widget in found]


def opening(area: QWidget) -> str:
    """The first heading of *area* and the paragraphs below it, as one text."""
    words: list[str] = []
    around: QWidget | None = None
    for thing in readable(area):
        role = roles.role_of(thing)
        if role == "heading":
            if words:
                break
            around = thing.parentWidget()
        if role == "heading" or (role == "paragraph" and words and thing.parentWidget() is around):
            words.append(thing.accessibleName())
    return sentences(words)


def sentences(words: Iterable[str]) -> str:
    """All *words* as one text; what does not end in a stop is given one, so that a voice pauses there."""
    return " ".join(f"{text}." if text[-1].isalnum() else text for text in words if text)


def _candidates(area: QWidget) -> Iterator[QWidget]:
    for widget in area.findChildren(QWidget):
        can_use = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        is_read = roles.role_of(widget) in _READ and widget.accessibleName() and not _is_said_elsewhere(widget)
        if widget.isVisible() and (can_use or is_read):
            yield widget


def _is_said_elsewhere(widget: QWidget) -> bool:
    """The plain label of a field is the field's name."""
    return isinstance(widget, QLabel) and widget.buddy() is not None and roles.role_of(widget) != "heading"


def _place(widget: QWidget, area: QWidget) -> tuple[int, int]:
    """Where it is seen: a field with its frame, so that it comes before a button beside it."""
    place = getattr(widget, "ring_widget", widget).mapTo(area, QPoint(0, 0))
    return place.y(), place.x()
