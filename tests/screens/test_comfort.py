"""In the window of Handrail itself: what helps eyes and hands is there a moment after it stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.access.events import Hand, middle
from tests.hands import BUTTON, FIELD
from tests.screens.practising import Room
from tests.screens.seeing import place_of
from trainer.access import comfort, preferences
from trainer.screens.driver import Role
from trainer.screens.practice import samples
from trainer.screens.practice.screen import PracticeScreen

STREET, SAID = "Where shall it stand?", "Your pointer is in the middle of the window now, with rings around it."


@pytest.fixture
def room(qtbot):
    """The page with all kinds of question, as soon as F7 is known."""
    made = Room(qtbot, samples.practice(page="questions"))

    def finds_pointer() -> bool:
        QTest.keyClick(made.shell.windowHandle(), Qt.Key.Key_F7)
        return made.hands.sees(SAID)

    qtbot.waitUntil(finds_pointer)
    return made


def answer(room, field):
    return room.practice.attempt.world.answer(f"trees/{field}")


def test_a_key_that_is_held_is_one_act(room):
    room.hands.write(FIELD, STREET, "")
    before = len(room.practice.attempt.acts)
    Hand(room.shell).key(Qt.Key.Key_M, repeats=8)
    assert answer(room, "street") == "m"
    assert len(room.practice.attempt.acts) == before + 1


def test_double_letters_typed_at_full_speed_are_two(room):
    room.hands.write(FIELD, STREET, "14 Mill Lane")
    assert answer(room, "street") == "14 Mill Lane"


def test_a_help_that_is_pressed_by_a_drifting_hand_helps(room, qtbot):
    hand, button = Hand(room.shell), room.hands.the(BUTTON, "I need a person")
    hand.down(middle(button))
    outside = place_of(button, room.shell).bottomRight()
    hand.drag(outside)
    outside.setY(outside.y() + 30)
    hand.drag(outside)
    hand.up(outside)
    qtbot.waitUntil(lambda: room.practice.is_held)


def test_the_wheel_over_a_list_chooses_nothing(room, qtbot):
    name = room.hands.names(Role.List)[0]
    before = room.practice.attempt.acts
    listing = room.hands.the(Role.List, name)
    listing.setFocus()
    qtbot.waitUntil(lambda: not listing.visibleRegion().isEmpty())
    row = listing.currentRow()
    Hand(room.shell).wheel(middle(listing), notches=3)
    assert listing.currentRow() == row
    assert room.practice.attempt.acts == before


def test_what_is_preferred_stays_from_place_to_place(room, qtbot):
    preferences.put("magnifier", 2.0)
    (strip,) = comfort.given("magnifier")
    other = PracticeScreen(samples.practice())
    room.shell.show_place(other, "Another")
    qtbot.waitUntil(lambda: room.shell.children().index(strip) > room.shell.children().index(other))
    assert strip.isVisible()
    preferences.put("magnifier", 1.0)
    assert not strip.isVisible()
