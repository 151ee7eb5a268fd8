"""Columns and rows whose gaps and margins grow with the text size, and whose margins are mirrored right to left.

Column(gap=8, margins=(0, 0, 0, 0))    a QBoxLayout; measures in px at 100 %: before, above, after, below
Row(gap=8, margins=(0, 0, 0, 0))       the same, beside each other
clear(layout)                          takes all widgets out and deletes them
"""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from trainer.access import textsize
from trainer.access.textsize import px
from trainer.screens.parts import drawing

Margins = tuple[float, float, float, float]
NONE: Margins = (0, 0, 0, 0)


class _Growing(QBoxLayout):
    """What columns and rows share."""

    WAY = QBoxLayout.Direction.TopToBottom

    def __init__(self, gap: float = 8, margins: Margins = NONE, parent: QWidget | None = None) -> None:
        super().__init__(self.WAY, parent)
        self._gap, self._margins = gap, margins
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def set_space(self, gap: float | None = None, margins: Margins | None = None) -> None:
        """Another gap, other margins, px at 100 %."""
        self._gap = self._gap if gap is None else gap
        self._margins = self._margins if margins is None else margins
        self._measure()

    def _measure(self) -> None:
        self.setSpacing(px(self._gap))
        before, above, after, below = (px(margin) for margin in self._margins)
        # Qt mirrors what stands in a layout, and not its margins.
        if drawing.is_mirrored(QGuiApplication.layoutDirection()):
            before, after = after, before
        self.setContentsMargins(before, above, after, below)


class Column(_Growing):
    """Things below each other."""


class Row(_Growing):
    """Things beside each other."""

    WAY = QBoxLayout.Direction.LeftToRight


def clear(layout: QLayout) -> None:
    """Take everything out of *layout* and delete its widgets."""
    while layout.count():
        item = layout.takeAt(0)
        assert item is not None, "it has just been counted"
        inner: QLayout | None = item.layout()
        widget: QWidget | None = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
