"""Tells the parent process, on standard output, when a window has been painted and its event loop takes keys."""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class Readiness(QObject):
    """Writes ``ready`` once *window* has been painted and the events that waited behind it are done."""

    def __init__(self, window: QWidget, then_quit: bool = True) -> None:
        super().__init__(window)
        self._is_told, self._then_quit = False, then_quit
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first picture."""
        if event.type() == QEvent.Type.Paint and not self._is_told:
            self._is_told = True
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        print("ready", flush=True)
        if self._then_quit and "--stay" not in sys.argv:
            QApplication.quit()
