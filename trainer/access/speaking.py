"""Everything that gets the focus is said, and what becomes of it while it has it. For who has no screen reader.

    speaking.turn(True)                  from now on, beginning with what has the focus
    speaking.speaker.said(text, widget)

A burst of changes says only where it ended. What the program changes elsewhere is announced (see `announce`).
"""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QListWidget, QRadioButton, QTableWidget, QWidget
from shiboken6 import isValid

from trainer.access import phrasing


class Speaker(QObject):
    """Follows the focus of the application while it is on; *is_waiting*: it has changed, and is not said yet."""

    said = Signal(str, QWidget)

    def __init__(self) -> None:
        super().__init__()
        self._is_on = self.is_waiting = False
        self._widget: QWidget | None = None

    def turn(self, on: bool) -> None:
        """Follow the focus, or do not."""
        app = QApplication.instance()
        if on == self._is_on or not isinstance(app, QApplication):
            return
        self._is_on = on
        if on:
            app.focusChanged.connect(self._wait)
            self._wait()
        else:
            app.focusChanged.disconnect(self._wait)
            self._watch(None)

    def _wait(self, *_: object) -> None:
        """Look once all that happens now has happened."""
        if not self.is_waiting:
            self.is_waiting = True
            QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        self.is_waiting = False
        now = QApplication.focusWidget()
        if not self._is_on or now is None or now is self._widget:
            return
        before = self._widget if self._widget is not None and isValid(self._widget) else None
        self._watch(now)
        self._say(phrasing.phrase(now, before))

    def _watch(self, widget: QWidget | None) -> None:
        """Hear what becomes of *widget*, and no more of the one before."""
        before, self._widget = self._widget, widget
        if before is not None and isValid(before):
            if isinstance(before, QAbstractButton):
                before.toggled.disconnect(self._say_state)
            elif isinstance(before, QListWidget):
                before.currentRowChanged.disconnect(self._say_row)
            elif isinstance(before, QTableWidget):
                before.currentCellChanged.disconnect(self._say_cell)
        if isinstance(widget, QAbstractButton):
            widget.toggled.connect(self._say_state)
        elif isinstance(widget, QListWidget):
            widget.currentRowChanged.connect(self._say_row)
        elif isinstance(widget, QTableWidget):
            widget.currentCellChanged.connect(self._say_cell)

    def _say_state(self, is_on: bool) -> None:
        """What was turned on or off; of a choice that another takes the place of, nothing."""
        is_left = isinstance(self._widget, QRadioButton) and not is_on
        if self._widget is not None and phrasing.has_state(self._widget) and not is_left:
            self._say(phrasing.state(self._widget))

    def _say_row(self, row: int) -> None:
        widget = self._widget
        if isinstance(widget, QListWidget) and (item := widget.item(row)) is not None:
            self._say(phrasing.said_of_row(item))

    def _say_cell(self, row: int, column: int) -> None:
        if isinstance(self._widget, QTableWidget):
            self._say(phrasing.said_of_cell(self._widget, row, column))

    def _say(self, text: str) -> None:
        if text and self._widget is not None:
            self.said.emit(text, self._widget)


speaker = Speaker()


def turn(on: bool) -> None:
    """Say what has the focus from now on, or no more."""
    speaker.turn(on)
