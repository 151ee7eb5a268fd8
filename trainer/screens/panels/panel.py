"""What the panels under the top bar have in common: a row that wraps, and the way out at its end."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from trainer.access import focus, textsize, themes
from trainer.access.textsize import px
from trainer.screens.parts.button import Button
from trainer.screens.parts.flow import Flow


class Panel(QWidget):
    """A row of controls between bar and place; fits under the bar at every text size."""

    closed = Signal()
    settings_asked = Signal()
    said = Signal(str)
    refused = Signal(str)

    def __init__(self, close_name: str, with_settings: bool, parent: QWidget | None = None) -> None:
        """*close_name* is said of the button that closes it; *with_settings*: the bar has no room for *Settings*."""
        super().__init__(parent)
        focus.ground(self, "card")
        self._flow = Flow(gap=16)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if parent is not None:  # else it would be as high as its rows are in a narrow window, and the window with it
            self.resize(parent.width(), self.height())
        self._fill()
        if with_settings:
            settings = Button(_tr("All settings"), "quiet", "sliders-horizontal")
            settings.used.connect(self.settings_asked)
            self._flow.addWidget(settings)
        close = Button(_tr("Close"), "quiet", "x")
        close.setAccessibleName(close_name)
        close.used.connect(self.closed)
        self._flow.addWidget(close)
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def _fill(self) -> None:
        """Put the panel's own controls into `self._flow`."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), themes.colour("card"))
        painter.fillRect(0, self.height() - px(2), self.width(), px(2), themes.colour("line"))

    def _measure(self) -> None:
        self._column.setContentsMargins(px(24), px(12), px(24), px(14))
        self._hold_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold_height()

    def _hold_height(self) -> None:
        """All rows stand whole, whatever the place below would like."""
        self._flow.invalidate()
        self._column.invalidate()
        self.setMinimumHeight(self._column.totalHeightForWidth(self.width()))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Panel", text)
