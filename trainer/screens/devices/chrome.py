"""What surrounds the page in the browser, in two forms: tabs above the row of the address, or, from 150 %, one row.

WideChrome(hands, with_words)    tabs 52, then Back, Forward, Reload and the address, 64
NarrowChrome(hands, with_words)  Back, address, "2 tabs"; that opens a list with Forward, Reload and the tabs below it
chrome.show_scene(scene)
chrome.part(name, which)         back, forward, reload, address, tab, close, new_tab: the widget, or what leads to it
"""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer.access import focus, textsize, themes
from trainer.access.textsize import px
from trainer.screens.blocks.face import Hands
from trainer.screens.devices.address_row import AddressBox, way_button
from trainer.screens.devices.tabs import TabStrip
from trainer.screens.parts.button import Button
from trainer.screens.parts.flow import Flow
from trainer.screens.parts.space import Column, Row, clear
from trainer.simulator.acts import Back, Close, Forward, Go, Open, Reload, Turn
from trainer.simulator.items import Scene


class Chrome(QWidget):
    """What both forms share: the ways, and the long box."""

    def __init__(self, hands: Hands, with_words: bool) -> None:
        super().__init__()
        self.hands = hands
        focus.ground(self, "tab")
        self.back = way_button(self.tr("Back"), "arrow-left", with_words)
        self.forward = way_button(self.tr("Forward"), "arrow-right", with_words)
        self.reload = way_button(self.tr("Reload"), "arrow-clockwise", with_words)
        self.address = AddressBox()
        for way, act in ((self.back, Back), (self.forward, Forward), (self.reload, Reload)):
            way.used.connect(lambda act=act: hands.do(act()))
            way.refused.connect(hands.say)
        self.address.entered.connect(lambda text: hands.do(Go(text=text)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_scene(self, scene: Scene) -> None:
        """Show where *scene* is."""
        self.back.set_unavailable(None if scene.can_go_back else self.tr("There is no page before this one."))
        self.forward.set_unavailable(None if scene.can_go_forward else self.tr("There is no page after this one."))
        self.address.show_address(scene.address, scene.is_secure)

    def part(self, name: str, which: str = "") -> QWidget:
        """The widget of a part of the browser, by the name lessons use."""
        ways = {"back": self.back, "forward": self.forward, "reload": self.reload}
        return ways.get(name, self.address)


class WideChrome(Chrome):
    """Tabs, and the row of the address below them."""

    def __init__(self, hands: Hands, with_words: bool) -> None:
        super().__init__(hands, with_words)
        self.tabs = TabStrip(hands)
        self._row = Row(8, (18, 11, 16, 12))  # room for the ring between an open tab and the dark head of a page
        for part in (self.back, self.forward, self.reload):
            self._row.addWidget(part)
        self._row.addSpacing(px(8))
        self._row.addWidget(self.address, 1)
        column = Column(0, parent=self)
        column.addWidget(self.tabs)
        column.addLayout(self._row)

    def show_scene(self, scene: Scene) -> None:
        super().show_scene(scene)
        self.tabs.show_tabs(scene.tabs)
        for before, after in pairwise((self.tabs.new_tab, self.back, self.forward, self.reload, self.address.edit)):
            QWidget.setTabOrder(before, after)

    def part(self, name: str, which: str = "") -> QWidget:
        number = int(which) if which.isdecimal() else 0
        tabs = {"tab": self.tabs.tab, "close": self.tabs.close_of}
        if name in tabs:
            return tabs[name](number)
        return self.tabs.new_tab if name == "new_tab" else super().part(name, which)

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_row(self, self.tabs.height())


class NarrowChrome(Chrome):
    """One row; the rest is behind the count of tabs."""

    def __init__(self, hands: Hands, with_words: bool) -> None:
        super().__init__(hands, with_words)
        self._scene: Scene | None = None
        self.count = Button("", "chrome", icon="browser")
        self.count.used.connect(self._turn_list)
        self.list = QWidget()
        self._column = Column(8, parent=self.list)
        self._ways = QWidget()
        ways = Flow(self._ways, gap=8)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.addWidget(self.forward)
        ways.addWidget(self.reload)
        self._tabs = Column(8)
        self._column.addWidget(self._ways)
        self._column.addLayout(self._tabs)
        row = Row(8)
        row.addWidget(self.back)
        row.addWidget(self.address, 1)
        row.addWidget(self.count)
        column = Column(4, (8, 4, 8, 6), self)
        column.addLayout(row)
        column.addWidget(self.list)
        self.list.hide()

    def show_scene(self, scene: Scene) -> None:
        super().show_scene(scene)
        has_changed = self._scene is None or scene.tabs != self._scene.tabs
        if self._scene is not None and (scene.place != self._scene.place or has_changed) and not self.list.isHidden():
            self.close_list()
        self._scene = scene
        if has_changed:
            self.count.set_words(self.tr("%n tabs", "", len(scene.tabs)))
            self._show_tabs(scene)

    def part(self, name: str, which: str = "") -> QWidget:
        if name in ("back", "address"):
            return super().part(name, which)
        if self.list.isHidden():
            return self.count
        return self.findChild(QWidget, f"{name} {which}".strip()) or super().part(name, which)

    def close_list(self) -> None:
        """Fold the list away."""
        self.count.setFocus()
        self.list.hide()
        self.count.setAccessibleDescription(self.tr("Folded away"))
        self.hands.moved()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.list.isHidden():
            self.close_list()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_row(self, 0)

    def _turn_list(self) -> None:
        if not self.list.isHidden():
            self.close_list()
            return
        self.list.show()
        self.count.setAccessibleDescription(self.tr("Open"))
        self.hands.moved()

    def _show_tabs(self, scene: Scene) -> None:
        clear(self._tabs)
        for number, tab in enumerate(scene.tabs):
            title = Button(tab.title, "secondary")
            title.setObjectName(f"tab {number}")
            title.set_chosen(tab.is_open)
            title.used.connect(lambda number=number: self.hands.do(Turn(tab=number)))
            close = Button(self.tr("Close"), "chrome", icon="x")
            close.setObjectName(f"close {number}")
            close.setAccessibleName(self.tr("Close the tab {title}").format(title=tab.title))
            close.used.connect(lambda number=number: self.hands.do(Close(tab=number)))
            row = QWidget()
            line = Row(8, parent=row)
            line.addWidget(title, 1)
            line.addWidget(close)
            self._tabs.addWidget(row)
        new = Button(self.tr("Open a new tab"), "secondary", icon="plus")
        new.setObjectName("new_tab")
        new.used.connect(lambda: self.hands.do(Open()))
        self._tabs.addWidget(new)


def _paint_row(chrome: QWidget, top: int) -> None:
    painter = QPainter(chrome)
    painter.fillRect(0, top, chrome.width(), chrome.height() - top, themes.colour("tab"))
    thick = px(2) if textsize.in_one_column() else max(1, px(1))
    painter.fillRect(0, chrome.height() - thick, chrome.width(), thick, themes.colour("line"))
