"""What the coach says, for screen readers alone: the words stand in the panel, so this caption takes no room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from trainer.access.announce import Caption, announce
from trainer.coach.advice import Advice


class Heard(Caption):
    """A caption of one pixel."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setGeometry(0, 0, 1, 1)
        self.setWordWrap(False)
        self._said: tuple[str, ...] = ()

    def say_advice(self, advice: Advice, before: str = "", again: bool = False) -> None:
        """Say what is new in *advice*, with *before* first; with *again* all of it."""
        sentences = advice.sentences()
        fresh = tuple(text for text in sentences if again or text not in self._said)
        self._said = sentences
        words = " ".join(text for text in (before, *fresh) if text)
        if words:
            announce(self, words, self)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    def hasHeightForWidth(self) -> bool:
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing to see."""
