"""The practice place: coach and device in step, the five helps, the four modes, one column and two."""

import pytest
from PySide6.QtCore import Qt

from tests.hands import BUTTON, FIELD, HEADING
from tests.screens.practising import Room, meadow
from tests.screens.seeing import focused, to_be_reached
from tests.screens.settling import settled
from trainer.access import textsize
from trainer.screens.parts.scroll import Scroll
from trainer.screens.practice import samples
from trainer.simulator import acts

HELPS = ["Say it again", "Show me this step", "Go back", "I need a person", "Stop for today"]
HELD = "Call the person who looks after this room. Your errand waits."
FIXED_AT_MOST = 0.48


@pytest.fixture(params=["mouse", "keyboard"])
def room(qtbot, request):
    return Room(qtbot, samples.practice(), request.param)


@pytest.mark.parametrize("mode", ["show", "together", "hints", "alone"])
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 3.0])
def test_the_five_helps_are_always_there_in_their_order(qtbot, mode, scale):
    room = Room(qtbot, samples.practice(mode), scale=scale)
    tops = {
        name: room.screen.panel.helps.button(help_id).mapToGlobal(room.screen.rect().topLeft()).y()
        for name, help_id in zip(HELPS, ("say_again", "show_step", "go_back", "person", "stop"), strict=True)
    }
    assert sorted(tops, key=lambda name: tops[name]) == HELPS
    if scale < 1.5:
        assert all(room.hands.the(BUTTON, name).visibleRegion().boundingRect().height() >= 48 for name in HELPS)


def test_the_coach_says_one_thing_and_marks_it(room):
    assert "Press Begin now." in room.hands.names(HEADING)
    assert room.shell.marks._spot.thing is room.hands.find(BUTTON, "Begin now")
    room.hands.press(BUTTON, "Begin now")
    assert "Type the street and the house number." in room.hands.names(HEADING)
    assert room.hands.sees("On your note: 3 Rope Walk")
    assert room.shell.marks._spot.thing is room.hands.find(FIELD, "Where shall it stand?")


def test_alone_only_the_goal_and_the_note_are_given(qtbot):
    room = Room(qtbot, samples.practice("alone"))
    assert "Ask the town to plant a tree at 3 Rope Walk." in room.hands.names(HEADING)
    assert not room.screen.panel.rail.isVisible()
    assert room.shell.marks._spot is None


def test_hints_grow_when_they_are_asked_for(qtbot):
    room = Room(qtbot, samples.practice("hints"), "keyboard")
    room.hands.press(BUTTON, "Give me a hint")
    assert room.hands.sees("Look at the end of the page.")
    room.hands.press(BUTTON, "Give me the next hint")
    assert room.hands.sees("It is the blue button.")
    assert room.shell.marks._spot is None


def test_go_back_takes_one_step_back_and_keeps_the_focus(room):
    room.hands.press(BUTTON, "Begin now")
    room.hands.press(BUTTON, "Go back")
    assert room.practice.scene.place == "trees/start"
    assert room.hands.where() == "Go back"


def test_a_person_is_called_and_the_errand_waits(room):
    room.hands.press(BUTTON, "I need a person")
    assert room.hands.sees(HELD)
    assert room.hands.where() == "I need a person"
    room.hands.press(BUTTON, "Begin now")
    assert room.practice.scene.place == "trees/start"
    assert room.hands.sees("Your errand waits. Press “Go on” beside the page first.")
    room.hands.press(BUTTON, "I need a person")
    assert not room.hands.sees(HELD)
    room.hands.press(BUTTON, "Begin now")
    assert room.practice.scene.place == "trees/questions"


def test_what_is_typed_while_the_errand_waits_is_put_back(qtbot):
    room = Room(qtbot, samples.practice(page="questions"))
    room.hands.press(BUTTON, "I need a person")
    room.hands.write(FIELD, "Code from the letter", "9")
    assert room.hands.the(FIELD, "Code from the letter").text() == ""


def test_at_the_goal_the_way_leads_to_what_one_did(room, qtbot):
    room.hands.press(BUTTON, "Begin now")
    room.hands.write(FIELD, "Where shall it stand?", "3 Rope Walk")
    assert "Done. That was the last step." in room.hands.names(HEADING)
    with qtbot.waitSignal(room.screen.finished):
        room.hands.press(BUTTON, "See what you did")


def test_stop_for_today_and_escape_leave(room, qtbot):
    with qtbot.waitSignal(room.screen.stopped):
        room.hands.press(BUTTON, "Stop for today")


def test_escape_leaves_only_when_nothing_lies_on_top(qtbot):
    room = Room(qtbot, samples.practice(), "keyboard")
    room.hands.key(Qt.Key.Key_F1)
    assert room.hands.where() == "Help"
    assert room.hands.sees("tree by-law: A rule of the town about trees.")
    room.hands.key(Qt.Key.Key_Escape)
    assert not room.hands.sees("Close the help")
    with qtbot.waitSignal(room.screen.stopped):
        room.hands.key(Qt.Key.Key_Escape)


def test_show_me_plays_the_errand_to_its_end(qtbot):
    room = Room(qtbot, meadow("show"), pace=0.001)
    qtbot.waitUntil(lambda: room.practice.advice.is_finished, timeout=60_000)
    assert room.hands.find(BUTTON, "See what you did")


def test_show_me_can_stand_still(qtbot):
    room = Room(qtbot, samples.practice("show"))
    room.hands.press(BUTTON, "Pause")
    qtbot.wait(100)
    assert room.practice.scene.place == "trees/start"
    room.hands.press(BUTTON, "Begin now")
    assert room.practice.scene.place == "trees/start"
    room.hands.press(BUTTON, "Next")
    assert room.practice.scene.place == "trees/questions"
    assert room.hands.find(BUTTON, "Go on")


def test_show_me_this_step_does_it_and_no_more(qtbot):
    room = Room(qtbot, samples.practice(), pace=0.001)
    room.hands.press(BUTTON, "Show me this step")
    qtbot.waitUntil(lambda: room.practice.scene.place == "trees/questions", timeout=5000)
    qtbot.wait(100)
    assert not room.practice.advice.is_finished


def test_one_s_own_act_ends_the_showing(qtbot):
    room = Room(qtbot, samples.practice())
    room.hands.press(BUTTON, "Show me this step")
    room.hands.press(BUTTON, "Begin now")
    assert not room.practice.is_showing
    assert room.practice.scene.place == "trees/questions"


@pytest.mark.parametrize("mode", ["together", "hints"])
def test_f6_goes_from_coach_to_page_and_back(qtbot, mode):
    room = Room(qtbot, samples.practice(mode), "keyboard")
    room.hands.key(Qt.Key.Key_F6)
    assert room.screen.panel.isAncestorOf(focused())
    room.hands.key(Qt.Key.Key_F6)
    assert room.screen.browser.isAncestorOf(focused())


@pytest.mark.parametrize("scale", [1.5, 2.0, 3.0])
def test_in_one_column_the_switch_and_f6_turn(qtbot, scale):
    room = Room(qtbot, samples.practice(), scale=scale)
    assert room.screen.panel.isVisible()
    assert not room.screen.browser.isVisible()
    room.hands.press(BUTTON, "Page")
    assert room.screen.browser.isVisible()
    room.hands.key(Qt.Key.Key_F6)
    assert room.screen.panel.isVisible()


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_a_step_done_on_the_page_does_not_turn_by_itself(qtbot, scale):
    room = Room(qtbot, samples.practice(), scale=scale)
    room.hands.press(BUTTON, "Page")
    room.hands.press(BUTTON, "Begin now")
    assert room.screen.browser.isVisible()
    assert room.hands.sees("Type: 3 Rope Walk")


@pytest.mark.parametrize("side", ["coach", "page"])
def test_very_large_text_leaves_more_than_half_to_what_scrolls(qtbot, side):
    room = Room(qtbot, samples.practice(), scale=3.0)
    if side == "page":
        room.hands.key(Qt.Key.Key_F6)
        settled(qtbot, room.shell)
    views = [scroll.area.viewport() for scroll in room.screen.findChildren(Scroll) if scroll.isVisible()]
    assert max(view.height() for view in views) >= (1 - FIXED_AT_MOST) * room.shell.height() - textsize.px(36)


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("page", ["start", "questions", "end"])
def test_tab_reaches_everything_and_comes_round(qtbot, page, scale):
    room = Room(qtbot, samples.practice(page=page), scale=scale)
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    first = now = focused()
    reached = []
    for _ in range(200):
        reached.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
        now = focused()
        if now is first:
            break
    missed = set(to_be_reached(room.screen)) - set(reached)
    assert not {widget.accessibleName() for widget in missed}


def test_the_text_size_can_change_in_the_middle(qtbot):
    room = Room(qtbot, samples.practice(page="questions"))
    room.hands.write(FIELD, "Code from the letter", "123")
    for scale in (1.5, 3.0, 1.0):
        textsize.set_scale(scale)
        settled(qtbot, room.shell)
    assert room.hands.the(FIELD, "Code from the letter").text() == "123"
    assert room.practice.do(acts.Reload()).scene.place == "trees/questions"
