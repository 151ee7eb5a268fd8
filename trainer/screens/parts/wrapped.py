"""What every widget that wraps its words has in common: it is as high as its words at the width it was given.

    class Words(Wrapped, QLabel): ...      Wrapped first; the class gives heightForWidth(width), natural_width()

Qt never gives a widget of fixed height more than its size hint, even when it has height-for-width. So the hint is the
height at the width of now, and a new width brings a new hint.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object


class Wrapped(_Widget):
    """Mixed into a QWidget."""

    _given_width = 0

    def natural_width(self) -> int:
        """The width at which no line need be broken, px."""
        raise NotImplementedError

    def hold_height(self, horizontal: QSizePolicy.Policy = QSizePolicy.Policy.Preferred) -> None:
        """Never higher than the words need."""
        policy = QSizePolicy(horizontal, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        wide = self.natural_width()
        return QSize(wide, self.heightForWidth(self._given_width or wide))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before, self._given_width = self._given_width, event.size().width()
        if before != self._given_width and self.heightForWidth(self._given_width) != event.size().height():
            self.updateGeometry()
