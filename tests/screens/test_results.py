"""The results: what was done, how far one has come, what is next; honest in every mode."""

import pytest

from tests.screens.seeing import BUTTON, GROUP, HEADING, PICTURE, RADIO, focused, names, text
from tests.screens.settling import settled
from trainer.access import roles, textsize, themes
from trainer.screens import samples
from trainer.screens.driver import Driver
from trainer.screens.results import ResultsScreen, review_said
from trainer.screens.shell import Shell
from trainer.screens.views import HardStep


@pytest.fixture
def shown(qtbot, qapp):
    roles.install()
    themes.apply(qapp)
    kept = []  # qtbot keeps none

    def shown(view):
        shell = Shell()
        kept.append(shell)
        qtbot.addWidget(shell)
        shell.show()
        shell.activateWindow()
        shell.show_place(ResultsScreen(view), "Plant a tree", "Finished")
        settled(qtbot, shell)
        return shell

    yield shown
    textsize.set_scale(1.0)


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
@pytest.mark.parametrize(
    ("mode", "button", "following"),
    [
        ("show", "Do it together", "together"),
        ("together", "Do it again with hints", "hints"),
        ("hints", "Do it again on your own", "alone"),
    ],
)
def test_the_filled_button_begins_the_next_mode(shown, qtbot, by, mode, button, following):
    shell = shown(samples.RESULTS[mode])
    assert focused().accessibleName() == button
    with qtbot.waitSignal(shell.place().again) as emitted:
        Driver(shell, by).press(BUTTON, button)
    assert emitted.args == [following]


def test_once_alone_another_errand_comes_first_and_this_one_can_be_done_again(shown, qtbot):
    shell = shown(samples.RESULTS["alone"])
    assert names(shell.place(), BUTTON) == ["Choose another errand", "Do it again on your own"]
    with qtbot.waitSignal(shell.place().home):
        Driver(shell).press(BUTTON, "Choose another errand")
    with qtbot.waitSignal(shell.place().again) as emitted:
        Driver(shell).press(BUTTON, "Do it again on your own")
    assert emitted.args == ["alone"]


def test_the_same_mode_may_come_next_and_show_me_too(shown):
    view = samples.RESULTS["together"]
    assert "Do it again together" in names(shown(view._replace(next_mode="together")).place(), BUTTON)
    assert "See it once more" in names(shown(view._replace(next_mode="show")).place(), BUTTON)


@pytest.mark.parametrize("leave", ["Home", "press_escape", "press_back"])
def test_one_goes_home(shown, qtbot, leave):
    shell = shown(samples.RESULTS["together"])
    with qtbot.waitSignal(shell.place().home):
        if leave == "Home":
            Driver(shell, "keyboard").press(BUTTON, "Home")
        else:
            getattr(shell.place(), leave)()


@pytest.mark.parametrize("mode", ["together", "hints", "alone"])
def test_the_title_is_the_deed_and_the_sentences_stand_under_it(shown, mode):
    view = samples.RESULTS[mode]
    shell = shown(view)
    assert names(shell.place(), HEADING)[0] == view.deed
    assert set(view.did) <= set(text(shell.place()))


def test_after_show_me_nothing_is_claimed_that_was_not_done(shown):
    view = samples.RESULTS["show"]
    said = text(shown(view).place())
    assert "You saw how it is done." in said
    assert not {view.deed, *view.did} & set(said)
    assert not {"The hardest step today", "Today"} & set(said)


def test_after_show_me_the_words_of_the_author_come_first(shown):
    view = samples.RESULTS["show"]._replace(seen="You saw how one asks for a tree.", saw=("It took 7 steps.",))
    said = text(shown(view).place())
    assert "You saw how one asks for a tree." in said
    assert "It took 7 steps." in said
    assert "You saw how it is done." not in said


def test_the_stages_say_what_was_reached_today_and_what_is_next(shown):
    shell = shown(samples.RESULTS["together"])
    stages = ["Seen", "With help: today", "Next: with hints", "Alone", "Held, days later"]
    assert [words for words in text(shell.place()) if words in stages] == stages
    assert names(shell.place(), PICTURE) == ["Done with help. Next: with hints."]


@pytest.mark.parametrize(
    ("why", "said"),
    [
        ("shown", "You asked to be shown this step. That is what the help is for."),
        ("hint", "You asked for a hint at this step. That is what hints are for."),
        ("slip", "This step took more than one try. That is how it is learned."),
    ],
)
def test_the_hardest_step_says_why_and_blames_nobody(shown, why, said):
    view = samples.RESULTS["together"]._replace(hardest=HardStep(5, "Add a photo", why))
    words = text(shown(view).place())
    assert "Step 5: Add a photo" in words
    assert said in words


def test_a_step_without_a_number_has_none(shown):
    view = samples.RESULTS["alone"]._replace(hardest=HardStep(0, "Add a photo", "slip"))
    assert "Add a photo" in text(shown(view).place())


def test_no_hardest_step_is_said_too(shown):
    assert "Every step went well" in text(shown(samples.RESULTS["alone"]).place())


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_how_sure_is_told_and_thanked_for_on_the_screen(shown, qtbot, by):
    shell = shown(samples.RESULTS["together"])
    with qtbot.waitSignal(shell.place().sureness_chosen) as emitted:
        Driver(shell, by).choose(RADIO, "Half sure")
    assert emitted.args[0] in (1, 2, 3)  # with the arrow keys each word on the way is chosen
    assert names(shell.place(), GROUP) == ["How sure are you that you could do this at home?"]
    assert "Thank you. Your answer is noted." in text(shell)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "Good to practise again today."),
        (1, "Good to practise again tomorrow."),
        (2, "Good to practise again in 2 days."),
        (5, "Good to practise again in 5 days."),
        (6, "Good to practise again in about a week."),
        (9, "Good to practise again in about a week."),
        (10, "Good to practise again in about 10 days."),
        (21, "Good to practise again in about 3 weeks."),
    ],
)
def test_when_to_practise_again_is_said_in_words(qapp, days, said):
    assert review_said(days, is_guest=True) == said
    assert review_said(days, is_guest=False) == f"{said} We will remind you here."


def test_without_a_review_nothing_is_promised(qapp):
    assert review_said(None, is_guest=False) == ""
