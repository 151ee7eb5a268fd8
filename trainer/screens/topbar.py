"""The top bar and the text size panel that opens under it.

    TopBar: set_titles(title, subtitle, practice), set_switch(widget | None), size_asked(), size_button
    TextSizePanel: nine sizes, 100 to 300 %, acting at once; closed(); first_focus()

The panel pushes the place down instead of lying over it. Where the bar is narrow it gives up, in this order: the subtitle,
the title, the words in the middle (when they would take more than two lines).
"""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from trainer.access import focus, roles, textsize, themes
from trainer.access.textsize import px
from trainer.screens.parts import drawing
from trainer.screens.parts.button import Button
from trainer.screens.parts.choice import ChoiceGroup
from trainer.screens.parts.mark import Mark
from trainer.screens.parts.text import Words

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

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's names here and below)
        return QSize(px(800), px(HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(px(300), px(HEIGHT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        QPainter(self).fillRect(self.rect(), themes.colour("bar"))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
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

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        QPainter(self).fillRect(self.rect(), themes.colour("bar_line"))


class TextSizePanel(QWidget):
    """All text sizes, under the bar; the chosen one acts at once."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        focus.ground(self, "card")
        self._sizes = ChoiceGroup(_tr("Text size"), kind="picks")
        steps = round((textsize.LARGEST - textsize.SMALLEST) / textsize.STEP)
        for step in range(steps + 1):
            size = textsize.SMALLEST + step * textsize.STEP
            self._sizes.add(_tr("{percent} %").format(percent=round(size * 100)), size)
        self._sizes.choose(textsize.scale())
        self._sizes.chosen.connect(textsize.set_scale)
        self._title = Words(_tr("Text size"), "label")
        self._close = Button(_tr("Close text size"), "quiet", "x")
        self._close.used.connect(self.closed)
        self._top = QHBoxLayout()
        self._top.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        self._top.addWidget(self._close)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._sizes)
        self._column.insertLayout(0, self._top)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def first_focus(self) -> QWidget:
        """The size in force."""
        return self._sizes.chosen_widget() or self._close

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), themes.colour("card"))
        painter.fillRect(0, self.height() - px(2), self.width(), px(2), themes.colour("line"))

    def _measure(self) -> None:
        self._column.setContentsMargins(px(24), px(8), px(24), px(16))
        self._column.setSpacing(px(8))
