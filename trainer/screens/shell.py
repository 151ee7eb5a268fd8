"""The window: the top bar, one place at a time, the last announcement, the focus ring.

    Shell()
        show_place(widget, title="", subtitle="", with_bar=True, practice=True)
            the place before is deleted; a place may have first_focus() -> QWidget, which gets the focus,
            and opening() -> str, which is said then; without it: its first heading and what stands below it
        set_switch(widget | None)    something in the bar beside the mark (Coach | Page); titles make room for it
        show_settings()              over the place, which waits below and comes back as it was
        show_caption(text)           what is read aloud, for who wants large captions
        say(text)                    announce, in the strip at the foot unless the place has a Caption of its own
        warn(text)                   say it, and leave it at the foot, place after place, until it is closed
        place()                      the widget shown: the sheet, if there is one
        marks                        access.focus.Marks of this window: spot(...)
        escaped(), went_back(), help_asked()    Esc, Alt+Left, F1, wherever the focus is

Nothing of content, simulator, coach or packs is imported here. The bar says that nothing reaches a real office wherever
*practice* is true and there is room for it on two lines.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from trainer.access import announce, captions, focus, reading
from trainer.screens.parts.notice import CaptionStrip, Notice
from trainer.screens.topbar import TopBar

if TYPE_CHECKING:
    from trainer.screens.panels.panel import Panel
    from trainer.screens.preferences import PreferencesScreen

_ROUNDS = 4
"""Nested layouts tell each other what they need in so many rounds."""


class Shell(QWidget):
    """The one window of the application."""

    escaped = Signal()
    went_back = Signal()
    help_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("Shell", "Handrail"))
        self.resize(1366, 768)
        focus.ground(self, "room")
        self.bar = TopBar(self)
        self._panel: Panel | None = None
        self._opened = ""
        self._place: QWidget | None = None
        self._sheet: PreferencesScreen | None = None
        self._came_from: QWidget | None = None
        self._titles: tuple[str, str, bool] = ("", "", False)
        self._with_bar = True
        self._notice: Notice | None = None
        self._opening = announce.Unseen(self)  # before the strip: announcements stand in the newest
        self._strip = CaptionStrip(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)
        self._column.addWidget(self._strip)
        self.bar.asked.connect(self._toggle)
        self.marks = focus.Marks(self)
        self._add_keys()

    def show_place(
        self, place: QWidget, title: str = "", subtitle: str = "", with_bar: bool = True, practice: bool = True
    ) -> None:
        """Show *place* instead of the one before, which is deleted."""
        self.marks.spot(None)
        self._close_panel()
        self._end_sheet()
        before, self._place = self._place, place
        self._titles, self._with_bar = (title, subtitle, practice), with_bar
        self.bar.set_switch(None)
        self._show_bar()
        self._strip.show_words("")
        if before is not None:
            self._column.removeWidget(before)
        self._column.insertWidget(1, place, 1)
        self.marks.raise_()
        if self._notice is not None:
            self._squeeze_place()
        place.show()
        self._lay_out()
        self._give_focus()
        if before is not None:  # only now: else the focus would go by the bar, and a screen reader read that
            before.hide()
            before.deleteLater()
        QTimer.singleShot(0, place, lambda: self._say_opening(place))

    def _lay_out(self) -> None:
        """Let the place settle, so that it is scrolled no further than what gets the focus needs."""
        if self.isVisible():
            for _ in range(_ROUNDS):
                self._column.activate()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _say_opening(self, place: QWidget) -> None:
        """How the place begins, besides what has the focus, which a screen reader says by itself."""
        opening = getattr(place, "opening", None)
        words = opening() if opening is not None else reading.opening(place)
        if words:
            announce.announce(self, words, self._opening)

    def show_settings(self) -> None:
        """Open the settings over the place, which waits below and comes back as it was."""
        from trainer.screens.preferences import PreferencesScreen

        if self._sheet is not None or self._place is None:
            return
        self._close_panel()
        self._came_from = QApplication.focusWidget()
        self._sheet = sheet = PreferencesScreen()
        sheet.closed.connect(self._close_sheet)
        self._column.insertWidget(self._column.indexOf(self._place), sheet, 1)
        self._show_bar()
        sheet.show()
        self._give_focus()
        self._place.hide()
        QTimer.singleShot(0, sheet, lambda: self._say_opening(sheet))

    def _close_sheet(self) -> None:
        """Back to the place, and to what had the focus there."""
        place, before = self._place, self._came_from
        if self._sheet is None or place is None:
            return
        place.show()
        sheet, self._sheet = self._sheet, None
        self._show_bar()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._give_focus()
        self._let_go(sheet)

    def _end_sheet(self) -> None:
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            self._let_go(sheet)

    def _let_go(self, sheet: QWidget) -> None:
        self._column.removeWidget(sheet)
        sheet.hide()
        sheet.deleteLater()

    def _show_bar(self) -> None:
        """The titles of the place, or of the sheet over it."""
        if self._sheet is None:
            self.bar.set_titles(*self._titles)
        else:
            self.bar.set_titles(QCoreApplication.translate("Shell", "Settings"), "", self._titles[2])
        self.bar.set_away(self._sheet is not None)
        self.bar.setVisible(self._with_bar or self._sheet is not None)

    def _give_focus(self) -> None:
        first = getattr(self.place(), "first_focus", None)
        if first is not None:
            first().setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(focus.FOLLOWS_AFTER_MS, self, self._attach_comfort)

    def _attach_comfort(self) -> None:
        from trainer.access import comfort  # not before the window stands

        comfort.attach(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.marks.setGeometry(self.rect())

    def place(self) -> QWidget | None:
        """The place that is shown, or the sheet over it."""
        return self._sheet or self._place

    def set_switch(self, switch: QWidget | None) -> None:
        """Put *switch* into the bar; the one before is deleted."""
        self.bar.set_switch(switch)

    def say(self, text: str) -> None:
        """Announce *text*: on the screen and to a screen reader."""
        announce.announce(self, text)

    def show_caption(self, text: str) -> None:
        """Show at the foot what is read aloud, if captions are wanted large; it stands in the place already."""
        if captions.are_large():
            announce.announce(self, text, self._strip, aloud="")

    def warn(self, text: str) -> None:
        """Say *text*, and leave it at the foot until the person closes it."""
        if self._notice is not None:
            self._end_notice()
        self._notice = notice = Notice(text, attention=True)
        notice.words.hide()
        self._column.insertWidget(self._column.indexOf(self._strip), notice)
        notice.closed.connect(self._end_notice)
        self._squeeze_place()
        notice.show()
        announce.appear(notice.words, text)

    def _end_notice(self) -> None:
        if self._notice is None:
            return
        notice, self._notice = self._notice, None
        focused = QApplication.focusWidget()
        had_focus = focused is not None and notice.isAncestorOf(focused)
        self._column.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
        self._squeeze_place()
        if had_focus:
            self._give_focus()

    def _add_keys(self) -> None:
        for keys, deed in (("Esc", self._escape), ("Alt+Left", self.went_back.emit), ("F1", self.help_asked.emit)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(deed)

    def _escape(self) -> None:
        if self._panel is not None:
            self._close_panel()
            self.bar.deeds[self._opened].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._sheet is not None:
            self._close_sheet()
        else:
            self.escaped.emit()

    def _toggle(self, deed: str) -> None:
        """A button of the bar was pressed."""
        was_open = self._opened if self._panel is not None else ""
        self._close_panel()
        if deed == "settings":
            self.show_settings()
        elif deed == was_open:
            self.bar.deeds[deed].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._open_panel(deed)

    def _open_panel(self, deed: str) -> None:
        from trainer.screens.panels.colours import ColourPanel
        from trainer.screens.panels.text_size import TextSizePanel

        kind = TextSizePanel if deed == "text_size" else ColourPanel
        self._opened = deed
        self._panel = panel = kind(not self.bar.has_room_for("settings") and self._sheet is None, self)
        panel.closed.connect(self._escape)
        panel.settings_asked.connect(self.show_settings)
        panel.said.connect(self.say)
        panel.refused.connect(self._strip.show_words)
        self._column.insertWidget(1, panel)
        self._strip.show_words("")
        self._squeeze_place()
        panel.show()
        panel.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self.setTabOrder(self.bar.deeds[deed], panel.first_focus())

    def _squeeze_place(self) -> None:
        """Large text leaves little room: while panel or notice is open the place may be as low as need be."""
        is_squeezed = self._panel is not None or self._notice is not None
        for place in (self._place, self._sheet):
            if place is not None:
                policy = place.sizePolicy()
                tall = QSizePolicy.Policy.Ignored if is_squeezed else QSizePolicy.Policy.Preferred
                policy.setVerticalPolicy(tall)
                place.setSizePolicy(policy)

    def _close_panel(self) -> None:
        if self._panel is not None:
            panel, self._panel = self._panel, None
            self._column.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
            self._squeeze_place()
            self._strip.show_words("")
