"""The browser: tabs, ways, address and keys, as in a real one."""

import pytest
from PySide6.QtCore import Qt

from tests.hands import BUTTON, FIELD, LINK, TAB, described
from tests.screens.practising import Room
from trainer.screens.practice import samples

CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
START, END = "Plant a tree – Trees", "Check and send – Trees"


@pytest.fixture(params=["mouse", "keyboard"])
def room(qtbot, request):
    return Room(qtbot, samples.practice(), request.param)


def test_each_tab_is_two_targets(room):
    assert room.hands.names(TAB) == [START, END]
    assert described(room.hands.find(TAB, START))[1] == "Open tab, 1 of 2"
    room.hands.press(TAB, END)
    assert room.practice.scene.place == "trees/end"
    room.hands.press(BUTTON, f"Close the tab {END}")
    assert room.hands.names(TAB) == [START]


def test_a_new_tab_is_opened(room):
    room.hands.press(BUTTON, "Open a new tab")
    assert room.practice.scene.place == "browser/new-tab"
    assert room.hands.where() == "New tab"


def test_an_address_is_typed(room):
    room.hands.write(FIELD, "Address", "trees.birch.example/end")
    room.hands.enter()
    assert room.practice.scene.place == "trees/end"
    assert room.hands.the(FIELD, "Address").text() == "trees.birch.example/end"


def test_back_forward_and_reload(room):
    room.hands.press(BUTTON, "Begin now")
    assert room.practice.scene.place == "trees/questions"
    room.hands.press(BUTTON, "Back")
    assert room.practice.scene.place == "trees/start"
    room.hands.press(BUTTON, "Forward")
    assert room.practice.scene.place == "trees/questions"
    room.hands.press(BUTTON, "Reload")
    assert room.practice.scene.place == "trees/questions"


def test_a_way_that_leads_nowhere_says_why(room):
    room.hands.press(BUTTON, "Forward")
    assert room.hands.sees("There is no page after this one.")


def test_the_focus_of_a_new_page_is_on_its_heading(room):
    assert room.hands.where() == "Plant a tree in your street"
    room.hands.press(BUTTON, "Begin now")
    assert room.hands.where() == "Where shall it stand?"


def test_a_page_of_the_foot_is_followed(room):
    room.hands.press(TAB, END)
    room.hands.press(LINK, "Privacy")
    assert room.practice.scene.place == "trees/start"


def test_the_keys_of_a_browser(qtbot):
    room = Room(qtbot, samples.practice(), "keyboard")
    hands, place = room.hands, lambda: room.practice.scene.place
    room.hands.press(BUTTON, "Begin now")
    hands.key(Qt.Key.Key_Left, ALT)
    assert place() == "trees/start"
    hands.key(Qt.Key.Key_Right, ALT)
    assert place() == "trees/questions"
    hands.key(Qt.Key.Key_Tab, CONTROL)
    assert place() == "trees/end"
    hands.key(Qt.Key.Key_T, CONTROL)
    assert place() == "browser/new-tab"
    hands.key(Qt.Key.Key_W, CONTROL)
    assert len(room.practice.scene.tabs) == 2
    hands.key(Qt.Key.Key_L, CONTROL)
    assert hands.where() == "Address"
    assert hands.the(FIELD, "Address").selectedText() == room.practice.scene.address
    hands.key(Qt.Key.Key_X)
    hands.key(Qt.Key.Key_Escape)
    assert hands.the(FIELD, "Address").text() == room.practice.scene.address


def test_the_arrows_read_on(qtbot):
    room = Room(qtbot, samples.practice(), "keyboard")
    room.hands.key(Qt.Key.Key_Down)
    assert room.hands.where() == "The town plants it, and you say where. It costs you nothing."
    room.hands.key(Qt.Key.Key_Up)
    assert room.hands.where() == "Plant a tree in your street"


@pytest.mark.parametrize(
    ("mode", "has_words"), [("show", True), ("together", True), ("hints", False), ("alone", False)]
)
def test_words_stand_beside_the_arrows_while_one_is_helped(qtbot, mode, has_words):
    room = Room(qtbot, samples.practice(mode))
    assert bool(room.hands.the(BUTTON, "Reload").text()) == has_words


@pytest.mark.parametrize("scale", [1.5, 2.0, 3.0])
def test_in_one_column_the_tabs_are_behind_their_count(qtbot, scale):
    room = Room(qtbot, samples.practice(), scale=scale)
    room.hands.key(Qt.Key.Key_F6)
    room.hands.press(BUTTON, "2 tabs")
    room.hands.press(BUTTON, END)
    assert room.practice.scene.place == "trees/end"
    room.hands.press(BUTTON, "2 tabs")
    assert room.hands.find(BUTTON, "Reload")
    room.hands.key(Qt.Key.Key_Escape)
    assert not room.hands.find(BUTTON, "Reload")
