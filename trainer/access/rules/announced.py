"""Rule 9: what appears where the focus is not, is announced: once, and in the words that stand on the screen.

Each button of the place is pressed by its key, in a window of its own that is opened anew when the buttons are others
than before; of a page that is one of many, all in the page itself, and the first link for all of them. The focus
is on what has it and in the group around that, once it has gone there; what a button that tells its state unfolds
beside it counts as its own. An announcement is what a screen reader reads by itself: a notification that is shown.
Words for the eyes alone, which say where one is in what scrolls, have the property ``cue``.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from trainer.access import painted, preferences, roles, textsize, themes
from trainer.access.rules.timelimits import plays
from trainer.access.sight import Finding, Sight, called

RULE = "announced"
_BREATHS = 4


class _Ear(QObject):
    """Hears what a screen reader would be told by notifications."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = watched if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) else None
        if shown is not None and roles.role_of(shown) == "notification" and shown.accessibleName():
            self.heard.append(_plain(shown.accessibleName()))
        return False


class _State(NamedTuple):
    """What can be read in the window, what its parts are called, and what a button says of itself."""

    words: dict[QWidget, str]
    names: frozenset[str]
    told: str
    plays: str


def look(sight: Sight) -> Iterator[Finding]:
    """What appeared silently, was announced twice, or was announced and stands nowhere."""
    scale, theme, preferred = textsize.scale(), themes.current(), preferences.all_values()
    sight = sight.reopen() if sight.reopen is not None else sight
    all_names = _called(sight)
    for number in range(len(all_names)):
        buttons = _buttons(sight)
        if number >= len(buttons):
            return
        yield from _pressed(sight, buttons[number])
        preferences.begin(preferred)  # what was pressed may be a setting
        if themes.current() != theme:
            themes.put_in_force(theme)
        if textsize.scale() != scale:
            textsize.set_scale(scale)
        if _called(sight) != all_names:
            if sight.reopen is None:
                return
            sight.window.hide()
            sight = sight.reopen()


def _called(sight: Sight) -> list[str]:
    """What could be pressed, by name, and what plays: when it is all the same, the next can be pressed where one is."""
    if not isValid(sight.place) or not sight.place.isVisible():
        return []
    return [plays(sight.place), *(button.accessibleName() for button in _buttons(sight))]


def _buttons(sight: Sight) -> list[QAbstractButton]:
    """What is pressed to get something done."""
    found = [
        button
        for button in (sight.own or sight.place).findChildren(QAbstractButton)
        if button.isVisible() and button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    links = [button for button in found if roles.role_of(button) == "link"]
    return [button for button in found if sight.own is None or button not in links[1:]]


def _pressed(sight: Sight, button: QAbstractButton) -> Iterator[Finding]:
    """What is wrong after *button* was pressed."""
    name = called(button)
    button.setFocus(Qt.FocusReason.OtherFocusReason)
    _breathe(sight.window)
    before = _state(sight, button)
    ear, app = _Ear(), QCoreApplication.instance()
    assert app is not None, "there is a window"
    app.installEventFilter(ear)
    try:
        QTest.keyClick(button, Qt.Key.Key_Space)
        _breathe(sight.window)
    finally:
        app.removeEventFilter(ear)
    if isValid(sight.place) and sight.place.isVisible():
        after = _state(sight, button)
        for text in (*_silent(before, after, button, ear.heard), *_twice(ear.heard), *_nowhere(after, ear.heard)):
            yield Finding(RULE, sight.name, name, text)


def _silent(before: _State, after: _State, button: QAbstractButton, heard: list[str]) -> Iterator[str]:
    """What has appeared where the focus is not, and was not said."""
    new = Counter(after.words.values()) - Counter(before.words.values())
    said, stood = " ".join(heard), "\n".join(before.words.values())
    focused = QApplication.focusWidget()
    for part, text in after.words.items():
        if text not in new or text in said or text in stood or part.property("cue"):
            continue
        if before.plays != after.plays and part in before.words and isinstance(part, QAbstractButton):
            continue  # what stops the playing says what it would do now
        is_heard = _is_at_focus(part, focused, button, before.told != after.told) or _is_titled(part, before, said)
        if not is_heard:
            yield f"When it is pressed, “{text}” appears elsewhere and is not announced."


def _is_titled(part: QWidget, before: _State, said: str) -> bool:
    """Whether *part* stands in a page that is new, or beside one in the same group, and the page's title was said."""
    around = part.parentWidget()
    while around is not None:
        if roles.role_of(around) == "group":
            pages = [area.widget() for area in around.findChildren(QScrollArea)]
            titles = [_plain(page.accessibleName()) for page in pages if page is not None and page.isVisible()]
            if any(title and title not in before.names and title in said for title in titles):
                return True
        around = around.parentWidget()
    return False


def _is_at_focus(part: QWidget, focused: QWidget | None, button: QWidget, has_told: bool) -> bool:
    """Whether what *part* says is heard because the focus is there."""
    if focused is None:
        return False
    if isValid(button) and focused is button:
        framed = getattr(button, "ring_widget", button)
        if part is framed or framed.isAncestorOf(part):
            return True
        around = button.parentWidget()
        return has_told and around is not None and around.isAncestorOf(part)
    around = _group(focused)
    return part is around or around.isAncestorOf(part)


def _group(widget: QWidget) -> QWidget:
    """The group or place in which *widget* stands."""
    parent = widget.parentWidget()
    while parent is not None and roles.role_of(parent) != "group" and not parent.isWindow():
        widget, parent = parent, parent.parentWidget()
    return parent if parent is not None and not parent.isWindow() else widget


def _twice(heard: list[str]) -> Iterator[str]:
    for text, times in Counter(heard).items():
        if times > 1:
            yield f"When it is pressed, “{text}” is announced {times} times."


def _nowhere(after: _State, heard: list[str]) -> Iterator[str]:
    """What was announced, as far as it stands nowhere on the screen."""
    shown = sorted({*after.words.values(), *after.names}, key=len, reverse=True)
    for text in heard:
        left = text
        for words in shown:
            left = left.replace(words, " ")
        parts = (_plain(part) for part in re.split("[.!?]", left))
        missing = [part for part in parts if part and not any(part in words for words in shown)]
        if missing:
            yield f"When it is pressed, “{' … '.join(missing)}” is announced and stands nowhere on the screen."


def _state(sight: Sight, button: QAbstractButton) -> _State:
    words = {part: _plain(" ".join(lines)) for part, lines in painted.sayings(sight.window).items()}
    return _State(words, frozenset(_names(sight.window)), _told(button), plays(sight.place))


def _told(button: QAbstractButton) -> str:
    return f"{button.accessibleDescription()} {button.isChecked()}" if isValid(button) else ""


def _names(window: QWidget) -> Iterator[str]:
    """The names of all that can be seen, those of announcements aside."""
    for part in painted.parts(window):
        if part.accessibleName() and roles.role_of(part) != "notification":
            yield _plain(part.accessibleName())


def _plain(text: str) -> str:
    return " ".join(text.split()).rstrip(".:")


def _breathe(window: QWidget) -> None:
    """Let all be done that follows at once; nothing need be painted meanwhile."""
    window.setUpdatesEnabled(False)
    for _ in range(_BREATHS):
        QCoreApplication.processEvents()
    window.setUpdatesEnabled(True)
