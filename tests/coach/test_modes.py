"""The same slip in all four modes: less and less is said and marked, and what matters is said in each (product.md)."""

import pytest

from tests.coach.playing import ALL, NOON, TO_START, TO_WHO, began, played
from trainer.coach.advice import Advice
from trainer.coach.attempt import hint
from trainer.coach.modes import MODES, SUPPORT, Mode, next_mode
from trainer.simulator import acts

EMPTY_NAME = (*TO_WHO, acts.Press(block="next"))
NO_NAME = "The box for the name is still empty, so the page waits."
BOAT = (*ALL[:11], acts.Attach(block="picture", picture="boat"))
THE_BOAT = "That is the boat. The library wants to see your face."
GOAL = "Ask for a library card for Olive Tern, with large letters."


def after_slip(mode: Mode) -> Advice:
    return played(began(mode), *EMPTY_NAME)[1].advice


def test_the_same_slip_in_all_four_modes() -> None:
    told = {mode: after_slip(mode) for mode in MODES}
    assert {mode: advice.happened for mode, advice in told.items()} == {
        "show": "",  # the learner watches
        "together": NO_NAME,
        "hints": NO_NAME,
        "alone": "",  # the page says it, as at home
    }
    assert {mode: advice.instruction for mode, advice in told.items()} == {
        "show": "Type your name.",
        "together": "Type your name.",
        "hints": "",
        "alone": "",
    }
    marked = {mode: advice.spotlight.use if advice.spotlight else "" for mode, advice in told.items()}
    assert marked == {"show": "library/who.name", "together": "library/who.name", "hints": "", "alone": ""}
    assert {mode: bool(advice.rail) for mode, advice in told.items()} == {
        "show": True,
        "together": True,
        "hints": True,
        "alone": False,
    }
    assert {mode: advice.hints_left for mode, advice in told.items()} == {
        "show": 0,
        "together": 0,
        "hints": 3,
        "alone": 0,
    }
    assert {advice.goal for advice in told.values()} == {GOAL}


def test_the_page_itself_says_the_same_in_every_mode() -> None:
    for mode in MODES:
        seen = played(began(mode), *EMPTY_NAME)[1].scene
        assert [error.message for error in seen.errors] == ["Enter your full name", "Enter a date"]


@pytest.mark.parametrize("mode", ["together", "hints", "alone"])
def test_a_slip_that_matters_is_told_in_every_mode_in_which_someone_acts(mode: Mode) -> None:
    assert played(began(mode), *BOAT)[1].advice.happened == THE_BOAT


def test_the_note_has_what_is_needed_now_or_without_instructions_everything() -> None:
    assert after_slip("together").note == ("Olive Tern",)
    assert after_slip("alone").note == (
        "Olive Tern, olive@post.example",
        "Here since 4 May 2019",
        "Letters: large. Code: 204060.",
    )
    assert after_slip("hints").note == after_slip("alone").note


def test_a_reason_is_given_with_the_instruction() -> None:
    assert after_slip("together").why == "The card bears your name."
    assert after_slip("hints").why == ""


def test_what_to_use_is_marked_down_to_the_part() -> None:
    attempt, outcome = played(began(), *TO_WHO, acts.Fill(block="name", text="Olive Tern"))
    spotlight = outcome.advice.spotlight
    assert spotlight is not None
    assert (spotlight.use, spotlight.do, spotlight.part) == ("library/who.since", "fill", "day")
    spotlight = played(attempt, acts.Fill(block="since", text="4", part="day"))[1].advice.spotlight
    assert spotlight is not None
    assert spotlight.part == "month"


def test_the_rail_names_the_steps_and_which_are_done() -> None:
    rail = played(began(), *TO_WHO)[1].advice.rail
    assert [post.title for post in rail] == [
        "Find the library",
        "Who are you?",
        "How do you read?",
        "Your papers",
        "Check and send",
    ]
    assert [post.is_done for post in rail] == [True, False, False, False, False]
    assert all(post.is_done for post in played(began(), *ALL)[1].advice.rail)


@pytest.mark.parametrize("mode", MODES)
def test_at_the_goal_nothing_more_is_asked_for_in_any_mode(mode: Mode) -> None:
    advice = played(began(mode), *ALL)[1].advice
    assert advice.is_finished
    assert (advice.instruction, advice.hint, advice.offer, advice.spotlight) == ("", "", "", None)
    assert advice.sentences() == ("Done. That was the last step.",)


def test_without_instructions_the_goal_is_heard_first_and_then_only_what_is_new() -> None:
    attempt, outcome = played(began("hints"), *TO_START)
    assert outcome.advice.sentences()[0] == GOAL
    assert hint(attempt, NOON)[1].advice.sentences() == ("Look down the page.",)
    assert after_slip("hints").sentences() == (NO_NAME,)


def test_with_instructions_what_happened_is_heard_before_what_to_do() -> None:
    assert after_slip("together").sentences() == (
        NO_NAME,
        "Type your name.",
        "Olive Tern",
        "The card bears your name.",
    )


def test_every_mode_gives_less_than_the_one_before() -> None:
    assert [next_mode(mode) for mode in MODES] == ["together", "hints", "alone", "alone"]
    assert set(SUPPORT) == set(MODES)
    assert SUPPORT["show"].plays
    assert not any(SUPPORT[mode].plays for mode in MODES[1:])
