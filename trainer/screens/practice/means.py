"""By what means the last input came: pointer, touch or key. Acts bear it into the Journal."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputDevice, QMouseEvent, QWindow

from trainer.simulator.acts import Means


class MeansWatcher(QObject):
    """Looks at what comes into a window, and stops nothing."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.means: Means = "pointer"

    def watch(self, window: QWindow | None) -> None:
        """Look at what comes into *window* from now on."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self.means = "key"
        elif kind == QEvent.Type.TouchBegin:
            self.means = "touch"
        elif kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            is_touch = event.device() is not None and event.device().type() == QInputDevice.DeviceType.TouchScreen
            self.means = "touch" if is_touch else "pointer"
        return False
