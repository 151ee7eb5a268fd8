"""A column that scrolls up and down, never sideways, and says "More below" while something is hidden there.

    Scroll(content, ground="room", margin=0, parent=None)
        scroll.area             the QScrollArea inside
        scroll.set_content(w)   show another column; the old one is deleted
        scroll.to_top()
        scroll.to_read          where Up and Down read on, if it is more than the content
    ScrollBar(parent)           the broad bar, for what scrolls by itself

The content gets the width of the view, so it must be able to be narrow (Words and Button are). Focus is brought into
view by access.focus. Where nothing inside takes the focus, the view itself can be reached by Tab and scrolled by keys.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from trainer.access import reading, textsize, themes
from trainer.access.focus import FOLLOWS_AFTER_MS
from trainer.access.textsize import px
from trainer.screens.parts import drawing
from trainer.screens.parts.button import Button

_LOW_FROM = 2.5
"""From this text size on "More below" is less high, so that more than half of the window scrolls."""


class ScrollBar(QScrollBar):
    """A broad scroll bar without arrows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setAccessibleName(QCoreApplication.translate("Scroll", "Scroll up and down"))

    def sizeHint(self) -> QSize:
        return QSize(px(16), px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        wide = px(10)
        x = (self.width() - wide) / 2
        drawing.rounded(painter, QRectF(x, 0, wide, self.height()), wide / 2, "wash", None)
        top, high = self._thumb()
        drawing.rounded(painter, QRectF(x, top, wide, high), wide / 2, "line", None)

    def _thumb(self) -> tuple[float, float]:
        whole = self.maximum() - self.minimum() + self.pageStep()
        high = max(px(48), self.height() * self.pageStep() / max(1, whole))
        span = max(1, self.maximum() - self.minimum())
        return (self.height() - high) * (self.value() - self.minimum()) / span, high


class _Area(QScrollArea):
    """A view in which Up and Down read on; it scrolls where there is no more to read."""

    def __init__(self, parent: "Scroll") -> None:
        super().__init__(parent)
        self._scroll = parent

    def keyPressEvent(self, event: QKeyEvent) -> None:
        read = self._scroll.to_read or self.widget()
        if read is None or not reading.moved(event, read):
            super().keyPressEvent(event)


class _MoreBelow(QFrame):
    """The strip under the view; pressing it goes on by most of a view."""

    def __init__(self, ground: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = ground
        words = QCoreApplication.translate("Scroll", "More below")
        self.button = Button(words, "quiet", "caret-down")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setProperty("pointer_only", "Tab, Up and Down bring into view what they come to")
        self.button.setProperty("small_target", "at very large text most of the window has to scroll")
        self.button.setProperty("cue", "for the eyes alone: a screen reader reads on without it")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.button)
        self._row.addStretch()
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self._row.setContentsMargins(px(20), 0, px(20), 0)
        self.button.set_height(48 if textsize.scale() < _LOW_FROM else 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), themes.colour(self._ground))
        painter.fillRect(0, 0, self.width(), max(1, px(1)), themes.colour("line"))


class Scroll(QWidget):
    """A view on *content* with our scroll bar and, under it, "More below"."""

    def __init__(self, content: QWidget | None = None, ground: str = "room", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.to_read: QWidget | None = None
        self.area: QScrollArea = _Area(self)
        self.area.setViewport(QWidget())  # one that Python made: to meet one made by Qt costs 8 ms at the start
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBar(ScrollBar(self.area))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._more = _MoreBelow("tab" if ground == "page" else ground, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(self._more)
        self._more.hide()
        self._soon, self._later = _once(self, 0, self._lay_again), _once(self, FOLLOWS_AFTER_MS, self._follow)
        textsize.notice.changed.connect(self._grew)
        bar = self.area.verticalScrollBar()
        self._set_step()
        bar.rangeChanged.connect(self._look_below)
        bar.valueChanged.connect(self._look_below)
        self._more.button.used.connect(self._go_on)
        if content is not None:
            self.set_content(content)

    def set_content(self, content: QWidget) -> None:
        """Show *content*; the one before is deleted."""
        self.area.setWidget(content)
        content.setAutoFillBackground(False)
        self._look_below()
        if self.isVisible():
            self._follow()

    def to_top(self) -> None:
        """Show the beginning."""
        self.area.verticalScrollBar().setValue(0)

    def sizeHint(self) -> QSize:
        content = self.area.widget()
        return content.sizeHint() if content is not None else QSize(px(200), px(100))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(80))

    def hasHeightForWidth(self) -> bool:
        """Any height will do, so layouts never squeeze what stands beside the view for its sake."""
        return False

    def _look_below(self) -> None:
        bar = self.area.verticalScrollBar()
        fits_without = self.area.viewport().height() + bar.maximum() <= self.height()
        self._more.setVisible(bar.value() < bar.maximum() and not fits_without)
        content = self.area.widget()
        scrolls = bar.maximum() > bar.minimum()
        alone = content is not None and scrolls and not _takes_focus(content)
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus if alone else Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(QCoreApplication.translate("Scroll", "Text that goes on below") if alone else "")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._later.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._soon.start()
        return False

    def _follow(self) -> None:
        """From now on the content tells when it wants another height."""
        content = self.area.widget()
        if content is not None:
            content.removeEventFilter(self)
            content.installEventFilter(self)
            self._lay_again()

    def _grew(self) -> None:
        self.area.verticalScrollBar().updateGeometry()
        self._set_step()
        self._soon.start()

    def _set_step(self) -> None:
        """A notch of the wheel is three lines of text, however large it is."""
        self.area.verticalScrollBar().setSingleStep(textsize.line("body"))

    def _lay_again(self) -> None:
        """QScrollArea asks for the height before nested layouts have forgotten the old one; so ask once more."""
        content = self.area.widget()
        layout = content.layout() if content is not None else None
        if layout is not None:
            layout.activate()
        QCoreApplication.sendEvent(self.area, QEvent(QEvent.Type.LayoutRequest))

    def _go_on(self) -> None:
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + round(bar.pageStep() * 0.8))


def _once(parent: QObject, after_ms: int, deed: Callable[[], None]) -> QTimer:
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(after_ms)
    made.timeout.connect(deed)
    return made


def _takes_focus(content: QWidget) -> bool:
    wanted = Qt.FocusPolicy.TabFocus.value
    return any(child.focusPolicy().value & wanted for child in content.findChildren(QWidget))
