"""Coach | Page: in one column, which of the two has the whole width; one key (F6) does the same."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainer.access import focus, roles, textsize
from trainer.screens.parts.button import Button
from trainer.screens.parts.space import Row

ONE_BUTTON_FROM = 2.5
"""From this text size on there is room in the bar for the one that is not shown."""


class Switch(QWidget):
    """Two buttons in the top bar, or one that leads to the other side."""

    turned = Signal(str)

    def __init__(self, side: str) -> None:
        super().__init__()
        focus.ground(self, "bar")
        roles.group(self, self.tr("Coach or page"))
        self._buttons = {
            "coach": Button(self.tr("Coach"), "bar_framed", icon="lifebuoy", height=48),
            "page": Button(self.tr("Page"), "bar_framed", icon="browser", height=48),
        }
        row = Row(8, parent=self)
        for name, button in self._buttons.items():
            button.used.connect(lambda name=name: self.turned.emit(name))
            row.addWidget(button)
        self._side = side
        textsize.notice.changed.connect(self._measure)
        self.show_side(side)

    def show_side(self, side: str) -> None:
        """Which side has the width."""
        self._side = side
        for name, button in self._buttons.items():
            button.set_chosen(name == side)
        self._measure()

    def _measure(self) -> None:
        alone = textsize.scale() >= ONE_BUTTON_FROM
        for name, button in self._buttons.items():
            button.setVisible(not alone or name != self._side)
