"""Walking through a window with Tab or Shift+Tab: real keys, until they have come round, or are caught.

walked(sight, Qt.Key.Key_Tab)       the Walk; afterwards focus and scrolling are as they were
walk.round                          what the key comes to again and again, in this order
walk.trap                           what it does not lead away from, or where it turns back too early; or None
is_met(widget, walk)                whether it comes there; of choices of which one is chosen, to one of them
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

from trainer.access import looking
from trainer.access.sight import Sight

SPARE_KEYS = 5


class Walk(NamedTuple):
    """Where a key led."""

    round: list[QWidget]
    trap: QWidget | None = None


def walked(sight: Sight, key: Qt.Key) -> Walk:
    """Strike *key* until it comes to something for the second time."""
    count = len(looking.usable(sight.window))
    with _as_it_was(sight):
        return _way(sight.window, key, count)


def _way(window: QWidget, key: Qt.Key, count: int) -> Walk:
    start = QApplication.focusWidget()
    way = [start] if start is not None and start in looking.usable(window) else []
    for _ in range(2 * (count + SPARE_KEYS)):
        before = QApplication.focusWidget()
        QTest.keyClick(window.windowHandle(), key)
        now = QApplication.focusWidget()
        if now is None or now.window() is not window or (now is before and count > 1):
            return Walk(way, before)
        if now in way:
            begin = way.index(now)
            walk = Walk(way[begin:])
            never_again = [widget for widget in way[:begin] if not is_met(widget, walk)]
            return walk._replace(trap=way[-1]) if never_again else walk
        way.append(now)
    return Walk(way)


def is_met(widget: QWidget, walk: Walk) -> bool:
    """Whether the key came to *widget*, or to another of the choices of which one is chosen."""
    return widget in walk.round or any(other in walk.round for other in of_its_group(widget))


def of_its_group(widget: QWidget) -> list[QAbstractButton]:
    """The choices of which one is chosen, *widget* among them: Tab comes to one, the arrows lead to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group.buttons() if group is not None and group.exclusive() else []


@contextmanager
def _as_it_was(sight: Sight) -> Iterator[None]:
    """Nothing is painted meanwhile; afterwards focus and scrolling are as they were."""
    focused = QApplication.focusWidget()
    areas = [area for area in sight.window.findChildren(QAbstractScrollArea) if area.isVisible()]
    stood = [area.verticalScrollBar().value() for area in areas]
    sight.window.setUpdatesEnabled(False)
    try:
        yield
    finally:
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        sight.settle()
        for area, value in zip(areas, stood, strict=True):
            area.verticalScrollBar().setValue(value)
        sight.window.setUpdatesEnabled(True)
