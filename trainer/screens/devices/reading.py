"""Reading on with the arrows: the focus moves over all there is to read, so that a screen reader reads the place."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from trainer.access import roles

_READ = frozenset(("heading", "paragraph", "list item", "picture", "link", "notification"))


def readable(page: QWidget) -> list[QWidget]:
    """All that can be read or used on *page*, from top to bottom."""
    found = [(_place(widget, page), widget) for widget in _candidates(page)]
    found.sort(key=lambda pair: pair[0])
    return [widget for _, widget in found]


def read_on(page: QWidget, step: int) -> bool:
    """Move the focus to the next thing to read, or with *step* -1 to the one before; whether there is one."""
    things = readable(page)
    now = QApplication.focusWidget()
    if now not in things:
        return False
    number = things.index(now) + step
    if not 0 <= number < len(things):
        return False
    things[number].setFocus(Qt.FocusReason.OtherFocusReason)
    return True


def _candidates(page: QWidget) -> Iterator[QWidget]:
    for widget in page.findChildren(QWidget):
        can_use = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        is_read = roles.role_of(widget) in _READ and widget.accessibleName()
        if widget.isVisible() and (can_use or is_read):
            yield widget


def _place(widget: QWidget, page: QWidget) -> tuple[int, int]:
    place = widget.mapTo(page, QPoint(0, 0))
    return place.y(), place.x()
