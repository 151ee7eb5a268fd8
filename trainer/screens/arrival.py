"""Someone comes: the first key, touch or move of the pointer in a window."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

SIGNS = frozenset((QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin))


class Arrival(QObject):
    """Calls *then* once someone comes, and is gone.

    It watches the window of the system, which gets few events, and not the widgets in it.
    """

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then = then
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS:
            watched.removeEventFilter(self)
            self.deleteLater()
            self._then()
        return False
