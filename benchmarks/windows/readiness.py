"""Tells the parent process, on standard output, when a window has been painted and its event loop takes keys."""

import sys
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget


class Readiness(QWidget):
    """A dot on *window*: writes ``ready`` once it has been painted, and what waited behind that is done.

    No event filter: it would make PySide meet every kind of event, which takes as long as a tenth of a bare start.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._is_told = False
        self.resize(1, 1)
        self.show()

    def paintEvent(self, event: Any) -> None:  # noqa: N802 (Qt's name)
        """The first picture."""
        if not self._is_told:
            self._is_told = True
            QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        print("ready", flush=True)
        if "--stay" not in sys.argv:
            QApplication.quit()
