"""Rule 1, keys: a broken screen is named, thing by thing; the same screen mended passes."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from tests.access.rules.broken import PLACE, told
from trainer.screens.parts.button import Button


@pytest.fixture
def two(screen):
    made = [Button(name) for name in ("One", "Two")]
    screen.add(*made)
    return made


@pytest.mark.parametrize("keys", ["Esc", "Alt+Left", "F1"])
def test_a_key_that_nobody_answers_is_named(screen, two, keys):
    shortcut = next(cut for cut in screen.window.findChildren(QShortcut) if cut.key().toString() == keys)
    assert told(screen.sight(), "keys") == []
    shortcut.setEnabled(False)
    assert told(screen.sight(), "keys") == [(PLACE, "Button “One”"), (PLACE, "Button “Two”")]


def test_a_place_may_claim_a_key_for_itself(screen, two):
    class Claims(QWidget):
        def event(self, event):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_F1:
                event.accept()
                return True
            return super().event(event)

    place = Claims()
    screen.add(place)
    two[0].setParent(place)
    two[0].show()
    next(cut for cut in screen.window.findChildren(QShortcut) if cut.key().toString() == "F1").setEnabled(False)
    assert told(screen.sight(), "keys") == [(PLACE, "Button “Two”")]


def test_a_button_that_enter_does_not_press_is_named(screen, two):
    two[0].setAutoDefault(False)
    assert told(screen.sight(), "keys") == [(PLACE, "Button “One”")]
    two[0].setAutoDefault(True)
    assert told(screen.sight(), "keys") == []


def test_a_button_that_space_does_not_press_is_named(screen, two):
    class Deaf(QPushButton):
        def keyPressEvent(self, event):
            if event.key() == Qt.Key.Key_Space:
                event.ignore()
            else:
                super().keyPressEvent(event)

    deaf = Deaf("Deaf")
    deaf.setAutoDefault(True)
    screen.add(deaf)
    assert told(screen.sight(), "keys") == [(PLACE, "Button “Deaf”")]


def test_keys_are_asked_for_and_do_nothing(screen, two):
    pressed = []
    two[0].used.connect(lambda: pressed.append("used"))
    told(screen.sight(), "keys")
    assert not pressed
    assert not two[0].isDown()


def test_shift_tab_that_goes_another_way_is_named(screen, two):
    class Leaps(Button):
        def focusNextPrevChild(self, is_next: bool) -> bool:
            return super().focusNextPrevChild(is_next) if is_next else (two[0].setFocus() or True)

    screen.add(Leaps("Three"))
    assert (PLACE, "Button “Two”") in told(screen.sight(), "keys")
