"""The window: the top bar, one place at a time, the last announcement, the focus ring.

    Shell()
        show_place(widget, title="", subtitle="", with_bar=True, practice=True)
            the place before is deleted; a place may have first_focus() -> QWidget, which gets the focus,
            and opening() -> str, which is said then; without it: its first heading and what stands below it
        set_switch(widget | None)    something in the bar beside the mark (Coach | Page); titles make room for it
        say(text)                    announce, in the strip at the foot unless the place has a Caption of its own
        warn(text)                   say it, and leave it at the foot, place after place, until it is closed
        place()                      the widget shown
        marks                        access.focus.Marks of this window: spot(...)
        escaped(), went_back(), help_asked()    Esc, Alt+Left, F1, wherever the focus is

Nothing of content, simulator, coach or packs is imported here. The bar says that nothing reaches a real office wherever
*practice* is true and there is room for it on two lines.
"""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from trainer.access import announce, focus, reading
from trainer.screens.parts.notice import CaptionStrip, Notice
from trainer.screens.topbar import TextSizePanel, TopBar


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
        self._panel: TextSizePanel | None = None
        self._place: QWidget | None = None
        self._notice: Notice | None = None
        self._opening = announce.Unseen(self)  # before the strip: announcements stand in the newest
        self._strip = CaptionStrip(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)
        self._column.addWidget(self._strip)
        self.bar.size_asked.connect(self._toggle_panel)
        self.marks = focus.Marks(self)
        self._add_keys()

    def show_place(
        self, place: QWidget, title: str = "", subtitle: str = "", with_bar: bool = True, practice: bool = True
    ) -> None:
        """Show *place* instead of the one before, which is deleted."""
        self.marks.spot(None)
        self._close_panel()
        before, self._place = self._place, place
        self.bar.set_titles(title, subtitle, practice)
        self.bar.set_switch(None)
        self.bar.setVisible(with_bar)
        self._strip.show_words("")
        if before is not None:
            self._column.removeWidget(before)
        self._column.insertWidget(1, place, 1)
        self.marks.raise_()
        if self._notice is not None:
            self._squeeze_place()
        place.show()
        self._give_focus()
        if before is not None:  # only now: else the focus would go by the bar, and a screen reader read that
            before.hide()
            before.deleteLater()
        QTimer.singleShot(0, place, lambda: self._say_opening(place))

    def _say_opening(self, place: QWidget) -> None:
        """How the place begins, besides what has the focus, which a screen reader says by itself."""
        opening = getattr(place, "opening", None)
        words = opening() if opening is not None else reading.opening(place)
        if words:
            announce.announce(self, words, self._opening)

    def _give_focus(self) -> None:
        first = getattr(self._place, "first_focus", None)
        if first is not None:
            first().setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.marks.setGeometry(self.rect())

    def place(self) -> QWidget | None:
        """The place that is shown."""
        return self._place

    def set_switch(self, switch: QWidget | None) -> None:
        """Put *switch* into the bar; the one before is deleted."""
        self.bar.set_switch(switch)

    def say(self, text: str) -> None:
        """Announce *text*: on the screen and to a screen reader."""
        announce.announce(self, text)

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
            self.bar.size_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.escaped.emit()

    def _toggle_panel(self) -> None:
        if self._panel is not None:
            self._escape()
            return
        self._panel = TextSizePanel(self)
        self._panel.closed.connect(self._escape)
        self._panel.size_changed.connect(self.say)
        self._panel.refused.connect(self._strip.show_words)
        self._column.insertWidget(1, self._panel)
        self._strip.show_words("")
        self._squeeze_place()
        self._panel.show()
        self._panel.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self.setTabOrder(self.bar.size_button, self._panel.first_focus())

    def _squeeze_place(self) -> None:
        """Large text leaves little room: while panel or notice is open the place may be as low as need be."""
        if self._place is not None:
            policy = self._place.sizePolicy()
            is_squeezed = self._panel is not None or self._notice is not None
            tall = QSizePolicy.Policy.Ignored if is_squeezed else QSizePolicy.Policy.Preferred
            policy.setVerticalPolicy(tall)
            self._place.setSizePolicy(policy)

    def _close_panel(self) -> None:
        if self._panel is not None:
            panel, self._panel = self._panel, None
            self._column.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
            self._squeeze_place()
            self._strip.show_words("")
