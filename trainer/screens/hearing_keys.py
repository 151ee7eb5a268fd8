"""The keys of who listens, wherever the focus is: silence, where am I, say it again, read the page, pause.

HearingKeys(shell, aloud)     Ctrl alone, F2, F3, F8, Shift+F8, F9

A place that reads its page in its own way has `read_page()`, as practice has.
"""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from trainer.access import reading_on, touched, whereabouts
from trainer.screens.aloud import Aloud
from trainer.screens.shell import Shell

_DEEDS = frozenset((QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin))


class HearingKeys(QObject):
    """Looks at what comes into the window, and does what these keys ask."""

    def __init__(self, shell: Shell, aloud: Aloud) -> None:
        super().__init__(shell)
        self._shell, self._aloud = shell, aloud
        deeds = {
            "F2": self._say_where,
            "F3": aloud.say_again,
            "F8": self._read_page,
            "Shift+F8": self._read_from_here,
            "F9": aloud.turn_pause,
        }
        for keys, deed in deeds.items():
            QShortcut(QKeySequence(keys), shell).activated.connect(deed)
        handle = shell.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl goes down: silence. A word is pressed: it is said. What else they mean is not touched."""
        if event.type() in _DEEDS:
            self._aloud.begin_deed()
        if event.type() == QEvent.Type.MouseButtonPress:
            touched.press(self._shell, cast(QMouseEvent, event).position().toPoint())
        if event.type() == QEvent.Type.KeyPress:
            key = cast(QKeyEvent, event)
            if key.key() == Qt.Key.Key_Control and not key.isAutoRepeat():
                self._aloud.be_silent()
        return False

    def _say_where(self) -> None:
        self._aloud.say_now(whereabouts.where(self._shell))

    def _read_page(self) -> None:
        read = getattr(self._shell.place(), "read_page", None)
        if read is not None:
            read()
        else:
            self._read(None)

    def _read_from_here(self) -> None:
        self._read(QApplication.focusWidget())

    def _read(self, begin: QWidget | None) -> None:
        place = self._shell.place()
        if place is not None:
            self._aloud.read(reading_on.from_here(place, begin))
