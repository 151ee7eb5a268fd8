"""The tabs of the browser: each is two targets, the tab and the way to close it; at the end the way to a new one."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from trainer.access import focus, roles, textsize, themes
from trainer.access.textsize import px
from trainer.screens.blocks.face import Hands
from trainer.screens.parts import drawing
from trainer.screens.parts.icon_button import IconButton
from trainer.screens.parts.space import Row
from trainer.simulator.acts import Close, Open, Turn
from trainer.simulator.items import TabTitle

_HIGH, _WIDEST, _NARROWEST = 52, 420, 110


class TabStrip(QWidget):
    """All tabs, in their order."""

    def __init__(self, hands: Hands) -> None:
        super().__init__()
        self._hands = hands
        self._pairs: list[_Tab] = []
        roles.tab_list(self, self.tr("Tabs"))
        focus.ground(self, "chrome")
        self._row = Row(8, (10, 4, 10, 0), self)
        self.new_tab = IconButton(self.tr("Open a new tab"), "plus")
        self.new_tab.used.connect(lambda: hands.do(Open()))
        focus.ring(self.new_tab, 8, inside=True)
        self._row.addWidget(self.new_tab)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def show_tabs(self, tabs: Sequence[TabTitle]) -> None:
        """Show *tabs*; widgets that serve already stay."""
        while len(self._pairs) > len(tabs):
            gone = self._pairs.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._pairs) < len(tabs):
            made = _Tab(len(self._pairs), self._hands)
            self._row.insertWidget(len(self._pairs), made)
            self._pairs.append(made)
        for number, (pair, tab) in enumerate(zip(self._pairs, tabs, strict=True), start=1):
            pair.show_tab(tab, number, len(tabs))
        before: QWidget | None = None
        for pair in self._pairs:
            for widget in (pair.title, pair.close_button):
                if before is not None:
                    QWidget.setTabOrder(before, widget)
                before = widget
        if before is not None:
            QWidget.setTabOrder(before, self.new_tab)

    def tab(self, number: int) -> QWidget:
        """The target of a tab, counted from 0."""
        return self._pairs[min(max(number, 0), len(self._pairs) - 1)].title

    def close_of(self, number: int) -> QWidget:
        """The target that closes a tab, counted from 0."""
        return self._pairs[min(max(number, 0), len(self._pairs) - 1)].close_button

    def open_tab(self) -> QWidget:
        """The target of the tab that is open."""
        return next((pair.title for pair in self._pairs if pair.is_open), self.new_tab)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        radius = px(12)
        shape.addRoundedRect(0, 0, self.width(), self.height() + radius, radius, radius)
        painter.fillPath(shape, themes.colour("chrome"))
        drawing.edge(painter, QRect(0, self.height() - px(2), self.width(), px(2)))

    def _measure(self) -> None:
        self.setFixedHeight(px(_HIGH))


class _Tab(QWidget):
    """A tab and the way to close it."""

    def __init__(self, number: int, hands: Hands) -> None:
        super().__init__()
        self.is_open = False
        self._row = Row(4, (0, 0, 6, 0), self)
        self.title = _Title()
        self.title.clicked.connect(lambda: hands.do(Turn(tab=number)))
        self.close_button = IconButton("", "x")
        self.close_button.used.connect(lambda: hands.do(Close(tab=number)))
        focus.ring(self.close_button, 8, inside=True)
        self._row.addWidget(self.title, 1)
        self._row.addWidget(self.close_button)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)

    def show_tab(self, tab: TabTitle, number: int, count: int) -> None:
        """Show *tab*, which is *number* of *count*."""
        self.is_open = tab.is_open
        self.title.set_title(tab.title, tab.is_open)
        self.close_button.set_colour("on_tab_open" if tab.is_open else "ink")
        focus.ground(self, "tab_open" if tab.is_open else "chrome")
        said = self.tr("Open tab, {number} of {count}") if tab.is_open else self.tr("Tab {number} of {count}")
        self.title.setAccessibleDescription(said.format(number=number, count=count))
        self.close_button.setAccessibleName(self.tr("Close the tab {title}").format(title=tab.title))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius, thick = px(10), px(2)
        shape = QRect(0, 0, self.width(), self.height() + radius)
        if self.is_open:
            drawing.rounded(painter, shape, radius, "tab_open", None)
        elif themes.has("edge"):
            drawing.rounded(painter, shape, radius, None, "edge", thick)
            drawing.edge(painter, QRect(0, self.height() - thick, self.width(), thick))


class _Title(QPushButton):
    """The words of a tab, shortened where there is little room; its name is the whole title."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoDefault(True)  # so that Enter presses it, and not the space bar alone
        self._words, self._is_open = "", False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        roles.tab(self)
        self.setProperty("shortened", "in its name, and as the heading of the page")
        focus.ring(self, 8, inside=True)
        textsize.notice.changed.connect(self.updateGeometry)

    def set_title(self, words: str, is_open: bool) -> None:
        """Show *words*; bold when it is the open tab."""
        self._words, self._is_open = words, is_open
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = drawing.widest(self._words, self._style())
        return QSize(min(max(words + px(32), px(_NARROWEST)), px(_WIDEST)), px(48))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(60), px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() and not self._is_open:
            drawing.rounded(painter, self.rect().adjusted(0, 2, 0, -2), px(8), "hover", None)
        room = self.width() - px(20)
        metrics = QFontMetrics(textsize.font(self._style(), self._words))
        shown = self._words
        if drawing.widest(shown, self._style()) > room:
            shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room)
        laid = drawing.lay(shown, self._style(), max(1, room), self.layoutDirection())
        words = QRect(px(16), (self.height() - laid.height) // 2, room, laid.height)
        words = drawing.visual(self.layoutDirection(), self.rect(), words)
        laid.draw(painter, words.left(), words.top(), "on_tab_open" if self._is_open else "ink")

    def _style(self) -> str:
        return "small_bold" if self._is_open else "small"
