"""The top bar and the text size panel that opens under it.

    TopBar: set_titles(title, subtitle, practice), set_switch(widget | None), size_asked(), size_button
    TextSizePanel: smaller and larger, 100 to 300 % by 25, acting at once; closed(), size_changed(words),
                   refused(why), first_focus()

The panel pushes the place down instead of lying over it. Where the bar is narrow it gives up, in this order: the
subtitle, the title, the words in the middle (when they would take more than two lines).
"""

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from trainer.access import focus, preferences, roles, textsize, themes
from trainer.access.announce import Caption
from trainer.access.textsize import px
from trainer.screens.parts import drawing
from trainer.screens.parts.button import Button
from trainer.screens.parts.flow import Flow
from trainer.screens.parts.mark import Mark
from trainer.screens.parts.text import Words
from trainer.screens.parts.wrapped import Wrapped

HEIGHT_PX = 56
MOST_LINES = 2


def _tr(text: str) -> str:
    return QCoreApplication.translate("TopBar", text)


class TopBar(QWidget):
    """Mark, titles, the promise, and what can be changed everywhere."""

    size_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        focus.ground(self, "bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._switch: QWidget | None = None
        self._mark = Mark(32)
        self._title = Words("", "bar_title", "on_bar", widest=None)
        roles.heading(self._title, 1)
        self._divider = _Divider()
        self._subtitle = Words("", "small", "on_bar", widest=None)
        self._promise = Words(_tr("Practice city: nothing reaches a real office"), "small", "on_bar", widest=None)
        self.size_button = Button(_tr("Text size"), "bar", "text-aa")
        self.size_button.used.connect(self.size_asked)
        self._row = QHBoxLayout(self)
        for part in (self._mark, self._title, self._divider, self._subtitle):
            self._row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._promise, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.size_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._is_practice = False
        textsize.notice.changed.connect(self._measure)
        self.set_titles("", "", False)

    def set_titles(self, title: str, subtitle: str, practice: bool) -> None:
        """What stands in the bar; *practice*: say that nothing reaches a real office."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._is_practice = practice
        self._measure()

    def set_switch(self, switch: QWidget | None) -> None:
        """Something beside the mark; the one before is deleted."""
        if self._switch is not None:
            self._switch.deleteLater()
        self._switch = switch
        if switch is not None:
            self._row.insertWidget(1, switch, 0, Qt.AlignmentFlag.AlignVCenter)
            switch.show()
        self._measure()

    def sizeHint(self) -> QSize:
        return QSize(px(800), px(HEIGHT_PX))

    def hasHeightForWidth(self) -> bool:
        """The bar is as high as it is, whatever its words would like."""
        return False

    def minimumSizeHint(self) -> QSize:
        return QSize(px(300), px(HEIGHT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), themes.colour("bar"))
        drawing.edge(painter, QRect(0, self.height() - px(2), self.width(), px(2)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _measure(self) -> None:
        self._row.setContentsMargins(px(24), 0, px(18), 0)
        self._row.setSpacing(px(16))
        self._fit()
        self.updateGeometry()

    def _fit(self) -> None:
        """Show what there is room for; each word that stands is whole."""
        gap = px(16)
        room = self.width() - px(42) - self._mark.width() - self.size_button.sizeHint().width() - gap
        if self._switch is not None:
            room -= self._switch.sizeHint().width() + gap
        promise = self._promise.text()
        least = drawing.widest(promise, "small") * 0.55 if self._is_practice else 0
        shows_title = bool(self._title.text()) and self._switch is None
        title = _wide(self._title) + gap if shows_title else 0
        if title and room - title < least:
            title = 0
        room -= title
        subtitle = _wide(self._subtitle) + px(2) + 3 * gap if title and self._subtitle.text() else 0
        if subtitle and room - subtitle < least:
            subtitle = 0
        room -= subtitle
        lines = drawing.lay(promise, "small", max(1, room - gap)).lines
        self._title.setVisible(bool(title))
        self._subtitle.setVisible(bool(subtitle))
        self._divider.setVisible(bool(subtitle))
        shown = self._is_practice and room > 0 and lines <= MOST_LINES
        self._promise.set_colour("on_bar" if shown else "bar")
        self._promise.setAccessibleName(promise if shown else "")


def _wide(words: Words) -> int:
    return words.sizeHint().width()


class _Divider(QWidget):
    """A thin upright line between title and subtitle."""

    def __init__(self) -> None:
        super().__init__()
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.setFixedSize(px(2), px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), themes.colour("bar_line"))


class _Value(Wrapped, Caption):
    """The size in force; a new one is announced right here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hold_height()

    def natural_width(self) -> int:
        return drawing.widest(_tr("{percent} %").format(percent=300), "label")

    def hasHeightForWidth(self) -> bool:
        """The bar is as high as it is, whatever its words would like."""
        return False

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        return textsize.line("label")

    def paintEvent(self, event: QPaintEvent) -> None:
        laid = drawing.lay(self.text(), "label", self.width(), self.layoutDirection())
        laid.draw(QPainter(self), 0, 0, "ink")


class TextSizePanel(QWidget):
    """Smaller and larger, by 25 % a press, acting at once; fits under the bar at every size."""

    closed = Signal()
    size_changed = Signal(str)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        focus.ground(self, "card")
        self._value = _Value(self)
        self._smaller = Button(_tr("Smaller"), "secondary", "minus")
        self._larger = Button(_tr("Larger"), "secondary", "plus")
        self._close = Button(_tr("Close"), "quiet", "x")
        self._smaller.setAccessibleName(_tr("Smaller text"))
        self._larger.setAccessibleName(_tr("Larger text"))
        self._close.setAccessibleName(_tr("Close text size"))
        self._smaller.used.connect(lambda: self._step(-textsize.STEP))
        self._larger.used.connect(lambda: self._step(textsize.STEP))
        self._close.used.connect(self.closed)
        for button in (self._smaller, self._larger):
            button.refused.connect(self.refused)
        self._flow = Flow(gap=16)
        for part in (self._value, self._smaller, self._larger, self._close):
            self._flow.addWidget(part)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def first_focus(self) -> QWidget:
        """Most come for larger text."""
        return self._larger

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), themes.colour("card"))
        painter.fillRect(0, self.height() - px(2), self.width(), px(2), themes.colour("line"))

    def _step(self, by: float) -> None:
        preferences.put("text_size", textsize.scale() + by)
        self.size_changed.emit(self._value.text())

    def _measure(self) -> None:
        scale = textsize.scale()
        self._value.setText(_tr("{percent} %").format(percent=round(scale * 100)))
        least, most = scale <= textsize.SMALLEST, scale >= textsize.LARGEST
        self._smaller.set_unavailable(_tr("This is the smallest text.") if least else None)
        self._larger.set_unavailable(_tr("This is the largest text.") if most else None)
        self._column.setContentsMargins(px(24), px(12), px(24), px(14))
        self._value.show()
        self._hold_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold_height()

    def _hold_height(self) -> None:
        """All rows stand whole, whatever the place below would like."""
        self._flow.invalidate()
        self._column.invalidate()
        self.setMinimumHeight(self._column.totalHeightForWidth(self.width()))
