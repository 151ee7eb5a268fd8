"""Rule 8: nothing moves unless asked: pictures of the place, taken while all its timers run, are the same.

The caret in a field may blink. A place that plays something because it was asked to is left alone (see `timelimits`).
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from trainer.access.pixels import Pixels
from trainer.access.rules.timelimits import plays
from trainer.access.sight import Finding, Sight
from trainer.access.waiting import animations, wait_long

RULE = "motion"


def look(sight: Sight) -> Iterator[Finding]:
    """What moves by itself."""
    if plays(sight.place):
        return
    for animation in animations(sight.window):
        owner = animation.parent()
        around = owner if isinstance(owner, QWidget) else None
        yield sight.finds(RULE, around, f"It is moved by a {type(animation).__name__} that runs by itself.")
    blinks = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    try:
        QCoreApplication.processEvents()
        first = Pixels(sight.window)
        wait_long(sight.window)
        changed = Pixels(sight.window).changed(first)
        if not changed.isEmpty():
            yield sight.finds(RULE, _at(sight.window, changed), _words(changed))
    finally:
        QApplication.setCursorFlashTime(blinks)


def _words(changed: QRect) -> str:
    size = f"{changed.width()} by {changed.height()} px"
    return f"It moves or changes its look by itself ({size} at {changed.x()}, {changed.y()})."


def _at(window: QWidget, changed: QRect) -> QWidget:
    """The smallest thing in which all that has *changed* lies."""
    found = window
    for part in window.findChildren(QWidget):
        place = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        is_smaller = place.width() * place.height() <= found.width() * found.height()
        if (
            part.isVisible()
            and place.contains(changed)
            and is_smaller
            and part.visibleRegion().boundingRect().isValid()
        ):
            found = part
    return found
