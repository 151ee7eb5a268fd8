"""The line at the bottom in one column: an excerpt of the rail, the instruction in a few words, and Say it again."""

from functools import lru_cache

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer.access import focus, textsize, themes
from trainer.access.textsize import px
from trainer.coach.advice import Advice
from trainer.screens.parts import drawing
from trainer.screens.parts.button import Button
from trainer.screens.parts.rail import Rail
from trainer.screens.parts.space import Row
from trainer.screens.parts.text import Words
from trainer.screens.practice.coach_panel import posts_done, step_words

WORDS_ALONE_FROM = 2.5
"""From this text size on the line holds the words only."""
MOST_LINES = 2


class BottomLine(QWidget):
    """In sight on both sides, coach and page."""

    say_again_asked = Signal()
    paused = Signal()

    def __init__(self, plays: bool) -> None:
        super().__init__()
        self._plays = plays
        focus.ground(self, "room")
        self.rail = Rail(1, 0, "")
        self.words = _Short()
        self.button = Button(self.tr("Say it again"), "secondary", icon="speaker-high", height=48)
        self.pause = Button(self.tr("Pause"), "secondary", icon="pause", height=48)
        self.button.used.connect(self.say_again_asked)
        self.pause.used.connect(self.paused)
        self._row = Row(20, (0, 2, 12, 0), self)
        self._row.addWidget(self.rail)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.pause)
        self._row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        textsize.notice.changed.connect(self._measure)
        self._has_rail = False
        self._measure()

    def show_advice(self, advice: Advice) -> None:
        """Show where one is, and what to do."""
        self._has_rail = bool(advice.rail)
        self.rail.set_progress(max(1, len(advice.rail)), posts_done(advice), step_words(advice))
        self.words.setText(advice.happened if advice.is_finished else advice.short or advice.instruction or advice.goal)
        self._measure()

    def show_playing(self, is_paused: bool) -> None:
        """What the button of Show me would do."""
        self.pause.set_words(self.tr("Go on") if is_paused else self.tr("Pause"))
        self.pause.set_icon("play" if is_paused else "pause")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), themes.colour("room"))
        painter.fillRect(0, 0, self.width(), px(1), themes.colour("line"))

    def _measure(self) -> None:
        alone = textsize.scale() >= WORDS_ALONE_FROM
        self.rail.setFixedWidth(px(143))
        self.rail.setVisible(self._has_rail and not alone)
        self.button.setVisible(not alone and not self._plays)
        self.pause.setVisible(self._plays)
        begin = 0 if self.rail.isVisibleTo(self) else 20
        self._row.set_space(margins=(begin, 5, 12, 0))
        self._set_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_height()

    def _set_height(self) -> None:
        """Very large text leaves little room: then the words take no more than they need."""
        least = px(56) if textsize.scale() < WORDS_ALONE_FROM or not self.pause.isHidden() else 0
        room = self.words.width() if least else self.width() - px(32)
        self.setFixedHeight(max(least, self.words.heightForWidth(max(1, room)) + px(8)))
        self._row.invalidate()  # laid out for the height it had before
        QTimer.singleShot(0, self, self._row.activate)


class _Short(Words):
    """At most two lines; what does not fit is left to the coach's side, and to the name."""

    def __init__(self) -> None:
        super().__init__("", "button", widest=None)
        self.setProperty("shortened", "on the coach's side")

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), textsize.line("button"))

    def heightForWidth(self, width: int) -> int:
        return self._shown(width).height

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        laid = self._shown(self.width())
        laid.draw(painter, 0, max(0, (self.height() - laid.height) // 2), "ink")

    def _shown(self, width: int) -> drawing.Laid:
        shown = shortened(self.text(), "button", width, MOST_LINES, self.layoutDirection(), textsize.scale())
        return drawing.lay(shown, "button", max(1, width), self.layoutDirection())


@lru_cache(maxsize=64)
def shortened(words: str, style: str, width: int, lines: int, direction: Qt.LayoutDirection, at_scale: float) -> str:
    """*words*, or as many of them as fit into *lines* at the text size in force, *at_scale*, with an ellipsis."""
    if drawing.lay(words, style, max(1, width), direction).lines <= lines:
        return words
    parts = words.split()
    while len(parts) > 1:
        parts.pop()
        tried = " ".join(parts) + " …"
        if drawing.lay(tried, style, max(1, width), direction).lines <= lines:
            return tried
    return words
