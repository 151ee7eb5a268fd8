"""Saying what changed where the focus is not: once, short, after the fact, and the same words on the screen.

    Caption(parent)              the words of the last announcement: hidden while there are none; a place of its own may
                                 have one (the newest that can be seen is used), and every window has one at its foot
    Unseen(parent)               the same for words that stand elsewhere on the screen already: it takes no room
    announce(window, text)       show and say *text*; an empty text takes the words away
    appear(words, text)          show what stays, and say it once
    notice.said(text)            our own voice says it, too: all of it, or what *aloud* gives it instead
    last()                       what was announced last

Linux: Orca 43 reads no announcement events, but reads at once a notification that is hidden, given its text, and shown.
Windows and macOS take QAccessibleAnnouncementEvent. Only one of the two is used, so that nothing is said twice.
Call it after widgets have changed and the focus has moved.
"""

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from trainer.access import focus, roles

_TAKES_EVENTS = frozenset(("windows", "cocoa"))


class Notice(QObject):
    """Tells our own voice."""

    said = Signal(str)


notice = Notice()
_last = ""


def last() -> str:
    """What was announced last; empty when nobody has heard anything yet."""
    return _last


def forget() -> None:
    """Whoever comes next is not told what was announced to another."""
    global _last
    _last = ""


class Caption(QLabel):
    """The last announcement. Drawn parts derive from it to draw it their way; `show_words` is what announce calls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        roles.notification(self)
        self.hide()

    def show_words(self, text: str) -> None:
        """Hide, take the words, show: in this order, so that it is read even when the words are the same."""
        self.hide()
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


class Unseen(Caption):
    """A caption of one pixel."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setGeometry(0, 0, 1, 1)
        self.setWordWrap(False)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    def hasHeightForWidth(self) -> bool:
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing to see."""


def announce(window: QWidget, text: str, caption: Caption | None = None, aloud: str | None = None) -> None:
    """Show *text* in *caption*, or the newest of *window*, and have a screen reader say it.

    Our own voice says *aloud*, if it is given: less, where it says the rest by itself.
    """
    caption = caption or caption_of(window)
    if caption is None:
        return
    caption.show_words(text)
    marks = focus.marks_of(window)
    if marks is not None:
        marks.keep_in_view()
    if text:
        _send_event(caption, text)
        _tell(text, text if aloud is None else aloud)


def _tell(text: str, aloud: str) -> None:
    global _last
    _last = text
    if aloud:
        notice.said.emit(aloud)


def appear(words: QWidget, text: str) -> None:
    """Show *words*, which say *text* and were hidden until now, and have a screen reader say them."""
    roles.notification(words)
    words.show()
    _send_event(words, text)
    _tell(text, text)


def _send_event(widget: QWidget, text: str) -> None:
    if QGuiApplication.platformName() in _TAKES_EVENTS:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def caption_of(window: QWidget) -> Caption | None:
    """The caption in which announcements of *window* stand now: the newest whose place can be seen."""
    seen = None
    for made in window.window().findChildren(Caption):
        place = made.parentWidget()
        seen = made if place is not None and place.isVisible() else seen
    return seen
