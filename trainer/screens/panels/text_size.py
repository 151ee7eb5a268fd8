"""The text size panel: smaller and larger, 100 to 300 % by 25, acting at once."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from trainer.access import preferences, textsize
from trainer.access.announce import Caption
from trainer.screens.panels.panel import Panel
from trainer.screens.parts import drawing
from trainer.screens.parts.button import Button
from trainer.screens.parts.wrapped import Wrapped


class TextSizePanel(Panel):
    """Smaller and larger, by 25 % a press."""

    def __init__(self, with_settings: bool, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Close text size"), with_settings, parent)

    def first_focus(self) -> QWidget:
        """Most come for larger text."""
        return self._larger

    def _fill(self) -> None:
        self._value = _Value(self)
        self._smaller = Button(_tr("Smaller"), "secondary", "minus")
        self._larger = Button(_tr("Larger"), "secondary", "plus")
        self._smaller.setAccessibleName(_tr("Smaller text"))
        self._larger.setAccessibleName(_tr("Larger text"))
        self._smaller.used.connect(lambda: self._step(-textsize.STEP))
        self._larger.used.connect(lambda: self._step(textsize.STEP))
        for part in (self._value, self._smaller, self._larger):
            self._flow.addWidget(part)
        for button in (self._smaller, self._larger):
            button.refused.connect(self.refused)

    def _step(self, by: float) -> None:
        preferences.put("text_size", textsize.scale() + by)
        self.said.emit(self._value.text())

    def _measure(self) -> None:
        scale = textsize.scale()
        self._value.setText(_tr("{percent} %").format(percent=round(scale * 100)))
        least, most = scale <= textsize.SMALLEST, scale >= textsize.LARGEST
        self._smaller.set_unavailable(_tr("This is the smallest text.") if least else None)
        self._larger.set_unavailable(_tr("This is the largest text.") if most else None)
        self._value.show()
        super()._measure()


class _Value(Wrapped, Caption):
    """The size in force; a new one is announced right here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hold_height()

    def natural_width(self) -> int:
        return drawing.widest(_tr("{percent} %").format(percent=300), "label")

    def hasHeightForWidth(self) -> bool:
        """One line is enough."""
        return False

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        return textsize.line("label")

    def paintEvent(self, event: QPaintEvent) -> None:
        laid = drawing.lay(self.text(), "label", self.width(), self.layoutDirection())
        laid.draw(QPainter(self), 0, 0, "ink")


def _tr(text: str) -> str:
    return QCoreApplication.translate("TextSizePanel", text)
