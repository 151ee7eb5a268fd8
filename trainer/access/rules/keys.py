"""Rule 1 as well: Shift+Tab leads back, Esc, Alt+Left and F1 are answered everywhere, Enter and Space press buttons.

Keys are asked for and not let through, so that nothing happens: a shortcut of the window, or something around the focus
that claims the key, answers it.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

from trainer.access import looking
from trainer.access.sight import Finding, Sight
from trainer.access.walking import is_met, walked

RULE = "keys"
_NONE, _ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
ANSWERED = (("Esc", Qt.Key.Key_Escape, _NONE), ("Alt+Left", Qt.Key.Key_Left, _ALT), ("F1", Qt.Key.Key_F1, _NONE))
PRESSING = (("Enter", Qt.Key.Key_Return), ("Space", Qt.Key.Key_Space))


def look(sight: Sight) -> Iterator[Finding]:
    """Keys that nobody answers, that lead another way, or that press nothing."""
    yield from _way_back(sight)
    shortcuts = [shortcut.key() for shortcut in sight.window.findChildren(QShortcut) if shortcut.isEnabled()]
    for widget in looking.usable(sight.window):
        for words, key, held in ANSWERED:
            if QKeySequence(key | held) not in shortcuts and not _is_claimed(widget, key, held):
                yield sight.finds(RULE, widget, f"Nobody answers {words} while the focus is here.")
        if isinstance(widget, QAbstractButton) and not isinstance(widget, QRadioButton | QCheckBox):
            yield from _not_pressed(sight, widget)


def _way_back(sight: Sight) -> Iterator[Finding]:
    there, back = walked(sight, Qt.Key.Key_Tab), walked(sight, Qt.Key.Key_Backtab)
    if back.trap is not None:
        words = "Shift+Tab is caught here: it does not lead on to the rest of the window."
        yield sight.finds(RULE, back.trap, words)
    if there.trap is not None or back.trap is not None or not there.round:
        return
    missed = [widget for widget in there.round if not is_met(widget, back)]
    for widget in missed:
        yield sight.finds(RULE, widget, "Tab comes to it, but Shift+Tab does not.")
    if missed or there.round[0] not in back.round:
        return
    begin = back.round.index(there.round[0])
    turned = [there.round[0], *reversed(back.round[begin + 1 :] + back.round[:begin])]
    for forward, backward in zip(there.round, turned, strict=False):
        if forward is not backward:
            yield sight.finds(RULE, forward, "Shift+Tab goes another way back than Tab came.")
            return


def _is_claimed(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, held)
    asked.ignore()
    QCoreApplication.sendEvent(widget, asked)
    return asked.isAccepted()


def _not_pressed(sight: Sight, button: QAbstractButton) -> Iterator[Finding]:
    was_blocked = button.blockSignals(True)
    try:
        for words, key in PRESSING:
            press = QKeyEvent(QEvent.Type.KeyPress, key, _NONE)
            button.event(press)
            button.setDown(False)
            if not press.isAccepted():
                yield sight.finds(RULE, button, f"{words} does not press it.")
    finally:
        button.blockSignals(was_blocked)
