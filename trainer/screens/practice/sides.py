"""How the practice place is laid: coach and device side by side, or, from 150 % text, one of them with the whole width.

Sides(panel, browser, line)
    show_side("coach" | "page")   in one column: which is seen; moves the focus there
    turn()                        F6: to the other side; on the coach's always to what it says
    forget_page()                 the page is another one
    show_sheet(sheet | None)      something over the device's place
    changed()                     another side is seen, or the form is another: look again
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QStackedWidget, QWidget
from shiboken6 import isValid

from trainer.access import roles, textsize
from trainer.screens.devices.browser import Browser
from trainer.screens.parts import drawing
from trainer.screens.parts.notice import CaptionStrip
from trainer.screens.parts.space import Column
from trainer.screens.practice.bottom_line import BottomLine
from trainer.screens.practice.coach_panel import CoachPanel
from trainer.screens.practice.help_sheet import HelpSheet
from trainer.screens.practice.switch import Switch

LOW_PX = 740
"""In a window lower than this the gaps shrink from 16 to 8."""


class Sides(QWidget):
    """The coach's side and the page's."""

    changed = Signal()

    def __init__(self, panel: CoachPanel, browser: Browser, line: BottomLine) -> None:
        super().__init__()
        self._panel, self._browser, self._line = panel, browser, line
        self.side = "coach"
        self._switch: Switch | None = None
        self._sheet: HelpSheet | None = None
        self._last: QWidget | None = None
        self.strip = CaptionStrip()
        self._stack = QStackedWidget()
        roles.group(self._stack, "")  # else it is called a layered pane
        self._stack.addWidget(browser)
        self._right = QWidget()
        self._right_column = Column(8, parent=self._right)
        self._right_column.addWidget(self._stack, 1)
        self._right_column.addWidget(self.strip)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.addWidget(panel, 0, 0)
        self._grid.addWidget(self._right, 0, 1)
        self._grid.addWidget(line, 1, 0, 1, 2)
        self._grid.setColumnStretch(1, 1)
        _app().focusChanged.connect(self._remember)
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def show_side(self, side: str) -> None:
        """In one column, show this side; the focus goes there."""
        if side != self.side or textsize.in_one_column():
            self.side = side
            self._measure()
        self.focus_side(side)

    def focus_side(self, side: str) -> None:
        """Put the focus on what the coach says, or where it last was on the page, else at the page's beginning."""
        last = self._last
        if side == "coach":
            self._panel.announce_place().setFocus(Qt.FocusReason.OtherFocusReason)
        elif last is not None and isValid(last) and last.isVisible():
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._sheet is not None:
            self._sheet.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._browser.focus_page()

    def forget_page(self) -> None:
        """The page is another one: who comes to it begins at its head."""
        self._last = None

    def turn(self) -> None:
        """To the other side."""
        now = self.side if textsize.in_one_column() else self._focused_side()
        self.show_side("page" if now == "coach" else "coach")

    def show_sheet(self, sheet: HelpSheet | None) -> None:
        """Lay *sheet* over the device's place; None takes it away."""
        if self._sheet is not None:
            self._stack.removeWidget(self._sheet)
            self._sheet.hide()
            self._sheet.deleteLater()
        self._sheet = sheet
        if sheet is not None:
            self._stack.addWidget(sheet)
            self._stack.setCurrentWidget(sheet)
            _walk_on(sheet, self._line)
        self._last = None
        self.show_side("page")
        self.changed.emit()

    def has_focus_on(self, side: str) -> bool:
        """Whether the focus is on this side."""
        return self._focused_side() == side

    def hasHeightForWidth(self) -> bool:
        """Both sides scroll inside, so any height will do."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_gaps()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._give_switch()

    def _focused_side(self) -> str:
        now = QApplication.focusWidget()
        return "coach" if now is not None and self._panel.isAncestorOf(now) else "page"

    def _remember(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._right.isAncestorOf(new):
            self._last = new

    def _measure(self) -> None:
        narrow = textsize.in_one_column()
        self._panel.setVisible(not narrow or self.side == "coach")
        self._right.setVisible(not narrow or self.side == "page")
        self._line.setVisible(narrow)
        self._grid.setColumnStretch(0, 1 if narrow and self.side == "coach" else 0)
        self._grid.setColumnStretch(1, 0 if narrow and self.side == "coach" else 1)
        self._set_gaps()
        self._give_switch()
        self.changed.emit()

    def _set_gaps(self) -> None:
        gap = 0 if textsize.in_one_column() else 8 if self.window().height() < LOW_PX * textsize.scale() else 16
        before, after = 0, 2 * min(gap, 8)
        if drawing.is_mirrored(self.layoutDirection()):
            before, after = after, before
        self._right_column.setContentsMargins(before, gap, after, gap)
        self._panel.set_low(gap < 16)

    def _give_switch(self) -> None:
        give = getattr(self.window(), "set_switch", None)
        if give is None or not self.isVisible():
            return
        if not textsize.in_one_column():
            if self._switch is not None:
                self._switch = None
                give(None)
            return
        if self._switch is None or not isValid(self._switch):
            self._switch = Switch(self.side)
            self._switch.turned.connect(self.show_side)
            give(self._switch)
        self._switch.show_side(self.side)


def _walk_on(before: QWidget, after: QWidget) -> None:
    """Let Tab come from what stands in *before* to what stands in *after*."""
    wanted = Qt.FocusPolicy.TabFocus
    ways = [[part for part in area.findChildren(QWidget) if part.focusPolicy() & wanted] for area in (before, after)]
    last = ways[0][-1]
    for part in ways[1]:
        QWidget.setTabOrder(last, part)
        last = part


def _app() -> QApplication:
    made = QApplication.instance()
    assert isinstance(made, QApplication), "widgets stand in an application"
    return made
