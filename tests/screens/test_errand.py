"""The card that opens an errand: four ways of doing it, one suggested, one button."""

import pytest
from PySide6.QtCore import Qt

from tests.screens.seeing import BUTTON, GROUP, PICTURE, RADIO, described, focused, names, text, the
from tests.screens.settling import settled
from trainer.access import roles, textsize, themes
from trainer.screens import samples
from trainer.screens.driver import Driver
from trainer.screens.errand import ErrandScreen
from trainer.screens.shell import Shell

MODES = [("Show me", "show"), ("Together", "together"), ("With hints", "hints"), ("On my own", "alone")]


@pytest.fixture
def shell(qtbot, qapp):
    roles.install()
    themes.apply(qapp)
    made = Shell()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.show_place(ErrandScreen(samples.ERRAND), "Plant a tree")
    settled(qtbot, made)
    yield made
    textsize.set_scale(1.0)


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
@pytest.mark.parametrize(("name", "mode"), MODES)
def test_each_mode_can_be_chosen_and_begun(shell, qtbot, by, name, mode):
    hands = Driver(shell, by)
    hands.choose(RADIO, name)
    with qtbot.waitSignal(shell.place().begun) as emitted:
        hands.press(BUTTON, "Begin")
    assert emitted.args == ["tree", mode, None]


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_how_sure_goes_along_when_it_was_said(shell, qtbot, by):
    hands = Driver(shell, by)
    hands.choose(RADIO, "Quite sure")
    with qtbot.waitSignal(shell.place().begun) as emitted:
        hands.press(BUTTON, "Begin")
    assert emitted.args == ["tree", "together", 4]


def test_the_focus_begins_on_the_mode_that_is_suggested_and_enter_begins_it(shell, qtbot):
    now = focused()
    assert (now.accessibleName(), now.isChecked()) == ("Together", True)
    assert described(now).startswith("We suggest this.")
    with qtbot.waitSignal(shell.place().begun) as emitted:
        qtbot.keyClick(now, Qt.Key.Key_Return)
    assert emitted.args == ["tree", "together", None]


@pytest.mark.parametrize(
    ("key", "mirrored", "then"),
    [
        (Qt.Key.Key_Right, False, "With hints"),
        (Qt.Key.Key_Down, False, "With hints"),
        (Qt.Key.Key_Left, False, "Show me"),
        (Qt.Key.Key_Up, False, "Show me"),
        (Qt.Key.Key_Left, True, "With hints"),
        (Qt.Key.Key_Right, True, "Show me"),
    ],
)
def test_the_arrow_keys_choose_the_next_mode_or_the_one_before(shell, qtbot, key, mirrored, then):
    if mirrored:
        shell.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(focused(), key)
    now = focused()
    assert (now.accessibleName(), now.isChecked()) == (then, True)
    assert not the(shell.place(), RADIO, "Together").isChecked()


def test_the_arrow_keys_go_round(shell, qtbot):
    for _ in MODES:
        qtbot.keyClick(focused(), Qt.Key.Key_Down)
    assert focused().accessibleName() == "Together"


def test_a_suggestion_is_made_once(shell):
    said = [described(the(shell.place(), RADIO, name)) for name, _ in MODES]
    assert [words.startswith("We suggest this.") for words in said] == [False, True, False, False]


def test_the_questions_name_their_groups(shell):
    assert names(shell.place(), GROUP) == [
        "How would you like to do it?",
        "How sure are you that you could do this at home?",
    ]


def test_where_one_stands_is_said_and_written(shell):
    assert names(shell.place(), PICTURE) == ["Seen. Next: with help."]
    assert {"Seen", "Next: with help", "With hints", "Alone", "Held, days later"} <= set(text(shell.place()))


@pytest.mark.parametrize("leave", ["Home", "press_escape", "press_back"])
def test_one_can_go_back_without_beginning(shell, qtbot, leave):
    with qtbot.waitSignal(shell.place().back):
        if leave == "Home":
            Driver(shell, "keyboard").press(BUTTON, "Home")
        else:
            getattr(shell.place(), leave)()


def test_at_the_largest_text_the_stages_are_a_list_of_words(shell, qtbot):
    textsize.set_scale(3.0)
    settled(qtbot, shell)
    assert names(shell.place(), PICTURE) == []
    assert "Next: with help" in text(shell.place())
