"""Home and the list of all errands, used as a person would: by role and name, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt

from tests.screens.seeing import BUTTON, HEADING, LINK, PICTURE, described, focused, names, text, the, walked
from tests.screens.settling import settled
from trainer.access import roles, textsize, themes
from trainer.screens import samples
from trainer.screens.driver import Driver
from trainer.screens.errands import ErrandsScreen
from trainer.screens.home import HomeScreen, greeting
from trainer.screens.shell import Shell
from trainer.screens.views import DueErrand, HomeView, NextErrand, UnfinishedErrand

by_hand = pytest.mark.parametrize("by", ["mouse", "keyboard"])


@pytest.fixture
def shown(qtbot, qapp):
    roles.install()
    themes.apply(qapp)
    kept = []  # qtbot keeps none

    def shown(place):
        shell = Shell()
        kept.append(shell)
        qtbot.addWidget(shell)
        shell.show()
        shell.activateWindow()
        shell.show_place(place, "Home")
        settled(qtbot, shell)
        return shell

    yield shown
    textsize.set_scale(1.0)


@by_hand
@pytest.mark.parametrize(
    ("role", "name", "signal", "told"),
    [
        (BUTTON, "Go on", "go_on", ["a1"]),
        (BUTTON, "Practise", "errand_chosen", ["ladder"]),
        (BUTTON, "Start", "errand_chosen", ["swim"]),
        (LINK, "Ask for a bench", "errand_chosen", ["bench"]),
        (LINK, "All my errands", "all_chosen", []),
        (BUTTON, "Finish for today", "finished", []),
    ],
)
def test_everything_on_home_does_its_deed(shown, qtbot, by, role, name, signal, told):
    shell = shown(HomeScreen(samples.HOME))
    with qtbot.waitSignal(getattr(shell.place(), signal)) as emitted:
        Driver(shell, by).press(role, name)
    assert emitted.args == told


def test_the_focus_begins_on_the_one_filled_button_and_says_what_it_goes_on_with(shown):
    shown(HomeScreen(samples.HOME))
    now = focused()
    assert now.accessibleName() == "Go on"
    assert described(now) == "Plant a tree"


def test_tab_goes_round_home_in_order(shown, qtbot):
    shown(HomeScreen(samples.HOME))
    assert [widget.accessibleName() for widget in walked(qtbot)] == [
        "Go on",
        "Practise",
        "Start",
        "Borrow a book",
        "Lend a ladder",
        "Ask for a bench",
        "Plant a tree",
        "All my errands",
        "Text size",
        "Colours",
        "Settings",
        "Finish for today",
    ]


def test_the_step_one_stands_on_is_written_and_drawn(shown):
    shell = shown(HomeScreen(samples.HOME))
    assert "Step 3 of 7: Where shall it stand?" in text(shell.place())
    assert "Step 3 of 7" in names(shell.place(), PICTURE)


def test_on_my_own_shows_no_steps(shown):
    shell = shown(HomeScreen(HomeView(9, unfinished=UnfinishedErrand("a1", "Plant a tree"))))
    assert "You are doing it on your own." in text(shell.place())
    assert not [said for said in names(shell.place(), PICTURE) if said.startswith("Step")]


def test_the_first_time_invites_to_the_first_errand(shown):
    shell = shown(HomeScreen(samples.HOME_FIRST))
    said = text(shell.place())
    assert "A good errand to begin with" in said
    assert names(shell.place(), BUTTON) == ["Finish for today", "Start"]
    assert names(shell.place(), LINK) == ["Plant a tree"]
    assert focused().accessibleName() == "Start"


def test_a_guest_reads_that_nothing_is_kept(shown):
    assert "You are just trying. We keep nothing about you." in text(shown(HomeScreen(samples.HOME_GUEST)).place())
    assert "You are just trying. We keep nothing about you." not in text(shown(HomeScreen(samples.HOME)).place())


def test_only_the_latest_four_stand_on_home(shown):
    many = tuple(
        row._replace(lesson_id=f"e{number}", title=f"Errand {number}")
        for number, row in enumerate([*samples.HOME.errands, *samples.HOME.errands])
    )
    shell = shown(HomeScreen(samples.HOME._replace(errands=many)))
    assert names(shell.place(), LINK) == ["Errand 0", "Errand 1", "Errand 2", "Errand 3", "All my errands"]


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, "You last did it today."), (1, "You last did it yesterday."), (2, "You last did it 2 days ago.")],
)
def test_how_long_ago_is_said_in_words(shown, days, said):
    view = HomeView(9, due=DueErrand("tree", "Plant a tree", days))
    assert said in text(shown(HomeScreen(view)).place())


@pytest.mark.parametrize(("steps", "said"), [(1, "One step."), (7, "7 steps.")])
def test_the_number_of_steps_is_said(shown, steps, said):
    view = HomeView(9, next=NextErrand("tree", "Plant a tree", "Ask for one.", steps))
    assert [words for words in text(shown(HomeScreen(view)).place()) if words.startswith(said)]


def test_home_with_nothing_to_offer_still_leads_out(shown):
    shell = shown(HomeScreen(HomeView(9)))
    assert focused().accessibleName() == "Finish for today"
    assert not names(shell.place(), LINK)


@pytest.mark.parametrize(
    ("hour", "said"),
    [(4, "Good evening"), (5, "Good morning"), (11, "Good morning"), (12, "Good afternoon"), (18, "Good evening")],
)
def test_the_greeting_follows_the_hour(hour, said):
    assert greeting(hour) == said


def test_each_row_says_how_far_it_is_to_those_who_do_not_see_the_rail(shown):
    shell = shown(HomeScreen(samples.HOME))
    assert described(the(shell.place(), LINK, "Borrow a book")) == "Done alone, and held, days later."
    assert described(the(shell.place(), LINK, "Plant a tree")) == "Seen. Next: with help."


def test_at_the_largest_text_the_stages_are_words(shown, qtbot):
    shell = shown(HomeScreen(samples.HOME))
    textsize.set_scale(3.0)
    settled(qtbot, shell)
    assert [said for said in names(shell.place(), PICTURE) if said != "Step 3 of 7"] == []


def test_all_errands_stand_under_their_courses_and_open(shown, qtbot):
    shell = shown(ErrandsScreen(samples.COURSES))
    assert names(shell.place(), HEADING) == ["All my errands", "Begin here", "The city and you"]
    with qtbot.waitSignal(shell.place().errand_chosen) as emitted:
        Driver(shell, "keyboard").press(LINK, "Book a stall at the spring fair")
    assert emitted.args == ["fair"]


@pytest.mark.parametrize("leave", ["Home", "press_escape", "press_back"])
def test_from_all_errands_one_comes_back(shown, qtbot, leave):
    shell = shown(ErrandsScreen(samples.COURSES))
    with qtbot.waitSignal(shell.place().back):
        if leave == "Home":
            Driver(shell).press(BUTTON, "Home")
        else:
            getattr(shell.place(), leave)()


def test_f1_says_what_can_be_done_here(shown, qtbot):
    shell = shown(HomeScreen(samples.HOME))
    shell.help_asked.connect(shell.place().press_help)
    qtbot.keyClick(focused(), Qt.Key.Key_F1)
    assert [said for said in text(shell) if said.startswith("Press “")]
