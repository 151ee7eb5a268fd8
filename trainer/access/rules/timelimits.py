"""Rule 7: nothing vanishes, changes or leads away by itself, however long one waits.

All timers run out as if hours had passed. What could be read, heard and used before must stand there still, and the
focus be where it was. A place that plays something because it was asked to names what stops it in its property
``plays``, and that must be there to press.
"""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from trainer.access import painted
from trainer.access.sight import Finding, Sight, called
from trainer.access.waiting import wait_long

RULE = "time"


def look(sight: Sight) -> Iterator[Finding]:
    """What is not there any more after a long time."""
    stops = plays(sight.place)
    if stops:
        if not any(f"“{stops}”" in name for name in _used(sight.window)):
            yield sight.finds(RULE, None, f"It plays by itself, and there is no “{stops}” to stop it.")
        return
    words, used, focused = _words(sight.window), _used(sight.window), QApplication.focusWidget()
    was_called = called(focused) if focused is not None else ""
    wait_long(sight.window)
    if not sight.window.isVisible() or not sight.place.isVisible():
        yield sight.finds(RULE, None, "After a while the place is gone, and nobody asked for it.")
        return
    for text in (words - _words(sight.window)).elements():
        yield Finding(RULE, sight.name, f"“{text}”", "It stood here, and after a while it is gone or changed.")
    now = _used(sight.window)
    for name in used:
        if name not in now:
            yield Finding(RULE, sight.name, name, "It could be used, and after a while it no longer can.")
    if focused is not None and QApplication.focusWidget() is not focused:
        yield Finding(
            RULE, sight.name, was_called, "It had the focus, and after a while the focus went away by itself."
        )


def plays(place: QWidget) -> str:
    """What stops what plays in *place* because the person asked for it; empty where nothing does."""
    return next(
        (part.property("plays") for part in (place, *place.findChildren(QWidget)) if part.property("plays")), ""
    )


def _words(window: QWidget) -> "Counter[str]":
    """What each part of the window says in its painting; how its lines are broken does not count."""
    return Counter(" ".join(words) for words in painted.sayings(window).values())


def _used(window: QWidget) -> list[str]:
    """The names of all that can be used."""
    found = []
    for widget in window.findChildren(QWidget):
        told = QAccessible.queryAccessibleInterface(widget) if widget.isVisible() else None
        if told is not None and told.state().focusable and not told.state().disabled:
            found.append(called(widget))
    return found
