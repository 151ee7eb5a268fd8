"""The browser: looks and behaves like one, in a frame of its own, and reaches nothing.

browser.show_scene(scene)         tells whether another page is seen
browser.part(use, part)           (around, thing) for a spotlight, or None: "service/page.block", "browser.back" …
browser.press_key(event)          Alt+Left and Alt+Right, F5, Ctrl+T, Ctrl+W, Ctrl+Tab, Ctrl+L; whether it was one
browser.focus_page()              to the first heading, or to the error summary if there is one
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from trainer.access import quickkeys, reading, roles, textsize, themes
from trainer.access.textsize import px
from trainer.screens.blocks.face import Hands
from trainer.screens.devices.chrome import Chrome, NarrowChrome, WideChrome
from trainer.screens.devices.page import Page
from trainer.screens.parts.space import Column
from trainer.simulator import acts
from trainer.simulator.items import Scene

LARGE_FROM = 2.5
"""From this text size on the row of the address scrolls with the page."""


class Browser(QWidget):
    """Tabs, the row of the address, and the page."""

    def __init__(self, hands: Hands, scene: Scene, with_words: bool = True) -> None:
        super().__init__()
        self._hands, self._with_words, self._scene = hands, with_words, scene
        self.page = Page(hands)
        self.chrome = self._make_chrome()
        roles.group(self, self.tr("Browser"))
        self._column = Column(0, (2, 2, 2, 2), self)
        self._column.addWidget(self.page, 1)
        textsize.notice.changed.connect(self._measure)
        self._measure()
        self.show_scene(scene)

    def show_scene(self, scene: Scene) -> bool:
        """Show *scene*; whether it is another page than before."""
        self._scene = scene
        self.chrome.show_scene(scene)
        return self.page.show_scene(scene)

    def part(self, use: str, part: str = "") -> tuple[list[QWidget], QWidget] | None:
        """What a spotlight on *use* encloses, and what it points at; None if it cannot be seen now."""
        place, _, name = use.partition(".")
        if place == "browser":
            thing = self.chrome.part(name, part)
            return [thing], getattr(thing, "edit", thing)
        if place != self._scene.place:
            return None
        face = self.page.face(name)
        if face is not None:
            return [face.around(part)], face.to_use(part)
        link = self.page.footer.link(name)
        return ([link], link) if link is not None else None

    @property
    def place(self) -> str:
        """``service/page`` of the page in sight."""
        return self._scene.place

    def go_back(self) -> None:
        """The page before, as the Back of the browser does."""
        self._hands.do(acts.Back())

    def focus_page(self) -> None:
        """Put the focus where one reads on: at the first heading, or at what needs mending."""
        summary = self.page.summary
        head = self.page.head() if summary.isHidden() else summary.heading
        head.setFocus(Qt.FocusReason.OtherFocusReason)

    def press_key(self, event: QKeyEvent, only_ask: bool = False) -> bool:
        """Do what a browser does at this key; whether there is anything."""
        act = self._act_of(event)
        if act is None and not _is_to_address(event):
            return False
        if not only_ask:
            if act is None:
                self.chrome.address.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            else:
                self._hands.do(act)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (reading.moved(event, self.page.ground) or quickkeys.moved(event, self.page.ground)):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if textsize.in_one_column():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = px(2)
        shape = QPainterPath()
        half = thick / 2
        shape.addRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), px(14), px(14))
        painter.fillPath(shape, themes.colour("page"))
        painter.setPen(QPen(themes.colour("line"), thick))
        painter.drawPath(shape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._round_page()

    def _round_page(self) -> None:
        """The page ends in the corners of the frame."""
        if textsize.in_one_column():
            self.page.clearMask()
            return
        self._column.activate()
        size, corner = self.page.size(), px(12)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(0, -2 * corner, size.width(), size.height() + 2 * corner), corner, corner)
        self.page.setMask(QRegion(shape.toFillPolygon().toPolygon()))

    def _act_of(self, event: QKeyEvent) -> acts.AnyAct | None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alt, control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
        count = len(self._scene.tabs)
        now = next((number for number, tab in enumerate(self._scene.tabs) if tab.is_open), 0)
        both = control | Qt.KeyboardModifier.ShiftModifier
        table: dict[tuple[Qt.Key, Qt.KeyboardModifier], acts.AnyAct] = {
            (Qt.Key.Key_Left, alt): acts.Back(),
            (Qt.Key.Key_Right, alt): acts.Forward(),
            (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier): acts.Reload(),
            (Qt.Key.Key_T, control): acts.Open(),
            (Qt.Key.Key_W, control): acts.Close(tab=now),
            (Qt.Key.Key_Tab, control): acts.Turn(tab=(now + 1) % count),
            (Qt.Key.Key_Backtab, both): acts.Turn(tab=(now - 1) % count),
        }
        return table.get((Qt.Key(key), held))

    def _make_chrome(self) -> Chrome:
        form = NarrowChrome if textsize.in_one_column() else WideChrome
        made = form(self._hands, self._with_words)
        made.show_scene(self._scene)
        return made

    def _measure(self) -> None:
        narrow = textsize.in_one_column()
        if narrow != isinstance(self.chrome, NarrowChrome):
            self.chrome.hide()
            self.chrome.deleteLater()
            self.chrome = self._make_chrome()
        if textsize.scale() >= LARGE_FROM:
            self.page.put_on_top(self.chrome)
        else:
            self._column.insertWidget(0, self.chrome)
        self.chrome.show()
        edge = 0 if narrow else 2
        self._column.set_space(margins=(edge, edge, edge, edge))
        self._round_page()
        self.update()


def _is_to_address(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier
