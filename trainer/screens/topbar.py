"""The top bar: mark, titles, the promise, and what can be changed everywhere.

    TopBar: set_titles(title, subtitle, practice), set_switch(widget | None), deeds, asked(deed), has_room_for(deed)

Where the bar is narrow it gives up, in this order: the subtitle, the title, *Settings* and *Colours* (the text size
panel leads to them), the words in the middle (when they would take more than two lines), the mark.
"""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from trainer.access import focus, roles, textsize, themes
from trainer.access.textsize import px
from trainer.screens.parts import drawing
from trainer.screens.parts.button import Button
from trainer.screens.parts.mark import Mark
from trainer.screens.parts.text import Words

HEIGHT_PX = 56
MOST_LINES = 2


class TopBar(QWidget):
    """Mark, titles, the promise, and what can be changed everywhere."""

    asked = Signal(str)
    """What was pressed: text_size, colours or settings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        focus.ground(self, "bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._switch: QWidget | None = None
        self._high = px(HEIGHT_PX)
        self._mark = Mark(32)
        self._title = Words("", "bar_title", "on_bar", widest=None)
        roles.heading(self._title, 1)
        self._divider = _Divider()
        self._subtitle = Words("", "small", "on_bar", widest=None)
        self._promise = Words(self.tr("Practice city: nothing reaches a real office"), "small", "on_bar", widest=None)
        self.deeds = {
            "text_size": Button(self.tr("Text size"), "bar", "text-aa"),
            "colours": Button(self.tr("Colours"), "bar", "circle-half"),
            "settings": Button(self.tr("Settings"), "bar", "sliders-horizontal"),
        }
        for deed, button in self.deeds.items():
            button.used.connect(lambda deed=deed: self.asked.emit(deed))
        self._row = QHBoxLayout(self)
        for part in (self._mark, self._title, self._divider, self._subtitle):
            self._row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._promise, 1000, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)
        for button in self.deeds.values():
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._is_practice = self._is_away = False
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

    def set_away(self, is_away: bool) -> None:
        """Whether a sheet lies over the place: what belongs to the place waits, and *Settings* are open already."""
        self._is_away = is_away
        if self._switch is not None:
            self._switch.setVisible(not is_away)
        self._measure()

    def sizeHint(self) -> QSize:
        return QSize(px(800), self._high)

    def hasHeightForWidth(self) -> bool:
        """The bar is as high as it is, whatever its words would like."""
        return False

    def minimumSizeHint(self) -> QSize:
        return QSize(px(300), self._high)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), themes.colour("bar"))
        drawing.edge(painter, QRect(0, self.height() - px(2), self.width(), px(2)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _measure(self) -> None:
        self._row.setContentsMargins(px(24), px(4), px(18), px(4))
        self._row.setSpacing(px(16))
        self._fit()
        self.updateGeometry()

    def has_room_for(self, deed: str) -> bool:
        """Whether the button of this *deed* stands in the bar now."""
        return not self.deeds[deed].isHidden()

    def _fit(self) -> None:
        """Show what there is room for; each word that stands is whole."""
        gap = px(16)
        room = self._fit_deeds(self._fit_mark(self.width() - px(42), gap), gap)
        room = self._fit_titles(room, gap)
        lines = drawing.lay(self._promise.text(), "small", max(1, room - gap)).lines
        self._promise.setVisible(self._is_practice and room > 0 and lines <= MOST_LINES)
        self._hold_height()

    def _fit_mark(self, room: int, gap: int) -> int:
        """Leave the switch its place, and show the mark if text size has room beside it; the room that is left."""
        if self._switch is not None and not self._is_away:
            room -= self._switch.sizeHint().width() + gap
        beside = self._mark.width() + gap
        has_mark = room - beside >= self.deeds["text_size"].sizeHint().width() + gap
        self._mark.setVisible(has_mark)
        return room - beside if has_mark else room

    def _fit_titles(self, room: int, gap: int) -> int:
        """Show title and subtitle if they leave the promise its place; the room that is left."""
        least = self._least_for_promise()
        has_place = bool(self._title.text()) and (self._switch is None or self._is_away)
        title = _wide(self._title) + gap if has_place else 0
        if title and room - title < least:
            title = 0
        room -= title
        subtitle = _wide(self._subtitle) + px(2) + 3 * gap if title and self._subtitle.text() else 0
        if subtitle and room - subtitle < least:
            subtitle = 0
        self._title.setVisible(bool(title))
        self._subtitle.setVisible(bool(subtitle))
        self._divider.setVisible(bool(subtitle))
        return room - subtitle

    def _least_for_promise(self) -> float:
        """The width at which the promise takes two lines, px."""
        return drawing.widest(self._promise.text(), "small") * 0.55 if self._is_practice else 0

    def _hold_height(self) -> None:
        """The bar is higher where the words of its buttons need more than a line."""
        self._row.invalidate()
        needed = max(px(HEIGHT_PX), self._row.totalHeightForWidth(self.window().width()))
        if needed != self._high:
            self._high = needed
            self.updateGeometry()

    def _fit_deeds(self, room: int, gap: int) -> int:
        """Show the buttons that fit, text size always, and leave the promise its place; the room that is left."""
        promise = self._least_for_promise()
        for deed, button in self.deeds.items():
            wide = button.sizeHint().width() + gap
            fits = deed == "text_size" or (room - wide >= promise and not (deed == "settings" and self._is_away))
            button.setVisible(fits)
            room -= wide if fits else 0
            if not fits:
                promise = room + 1  # what comes after is not to stand in its place
        return room


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
