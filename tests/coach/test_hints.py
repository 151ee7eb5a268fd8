"""Hints grow from where to look to what to do, and end; help is offered when someone seems stuck."""

import datetime

import pytest

from tests.coach.playing import ALL, NOON, TO_WHO, WHO, began, later, played
from trainer.coach.attempt import SILENCE_WHEN_STUCK, SLIPS_WHEN_STUCK, Attempt, hint, look_at_clock, undo, use_help
from trainer.coach.events import HelpUsed, HintOffered, SlipMade
from trainer.coach.modes import MODES, Mode
from trainer.simulator import acts

AWAY, RETURN = acts.Follow(block="help-link"), acts.Back()
WAITS = acts.Press(block="next")


def hinted(attempt: Attempt, times: int) -> tuple[list[str], list[int], list[bool]]:
    """The hints, how many were left after each, and whether something was marked."""
    hints, left, marked = [], [], []
    for _ in range(times):
        attempt, outcome = hint(attempt, NOON)
        hints.append(outcome.advice.hint)
        left.append(outcome.advice.hints_left)
        marked.append(outcome.advice.spotlight is not None)
    return hints, left, marked


def test_hints_grow_and_end_and_the_last_comes_with_the_spotlight() -> None:
    hints, left, marked = hinted(played(began("hints"), *TO_WHO)[0], 5)
    no_more = "That was the last hint. “Show me this step” does it for you."
    assert hints == ["Look at the first box.", "It is on your note.", "Type: Olive Tern", no_more, no_more]
    assert left == [2, 1, 0, 0, 0]
    assert marked == [False, False, True, True, True]


def test_hints_begin_anew_with_what_comes_next() -> None:
    attempt, _ = hint(played(began("hints"), *TO_WHO)[0], NOON)
    attempt, outcome = played(attempt, WHO[0])
    assert (outcome.advice.hint, outcome.advice.hints_left) == ("", 3)
    assert hint(attempt, NOON)[1].advice.hint == "Look at the three boxes."


def test_a_hint_stays_while_the_same_is_to_be_done() -> None:
    attempt, _ = hint(played(began("hints"), *TO_WHO)[0], NOON)
    assert played(attempt, acts.Fill(block="name", text="Oli"))[1].advice.hint == "Look at the first box."
    assert played(attempt, WAITS)[1].advice.hint == "Look at the first box."


def test_in_a_wrong_place_the_one_hint_is_the_way_back_and_comes_only_when_asked_for() -> None:
    attempt = began("hints")
    for _ in range(3):
        attempt, _ = hint(attempt, NOON)
    attempt, outcome = played(attempt, acts.Go(text="library.meadow.example/help"))
    assert outcome.advice.hint == ""
    hints, left, marked = hinted(attempt, 1)
    assert (hints, left, marked) == (["Press Back to return to the page before."], [0], [True])


def test_a_hint_counts_as_help() -> None:
    _, outcome = hint(began("hints"), NOON)
    assert outcome.events == (HelpUsed(help="hint", step="find"),)


def slipping(mode: Mode, *done: acts.AnyAct) -> list[bool]:
    """After each act, whether help has been offered with it."""
    attempt, offered = began(mode), []
    for act in (*TO_WHO, *done):
        attempt, outcome = played(attempt, act)
        offered.append(HintOffered(because="slips", step="who") in outcome.events)
    return offered[len(TO_WHO) :]


@pytest.mark.parametrize("mode", MODES[1:])
def test_help_is_offered_after_repeated_slips_and_not_before(mode: Mode) -> None:
    assert slipping(mode, *[WAITS] * 4) == [False] * (SLIPS_WHEN_STUCK - 1) + [True, False]


def test_going_to_and_fro_is_no_progress() -> None:
    assert slipping("hints", AWAY, RETURN, AWAY, RETURN, AWAY) == [False, False, False, False, True]


def test_progress_begins_the_count_anew() -> None:
    assert not any(slipping("hints", WAITS, WAITS, WHO[0], WAITS, WAITS))


def test_nobody_who_watches_is_offered_help() -> None:
    assert not any(slipping("show", *[WAITS] * 5))


def test_the_offer_is_in_the_words_of_the_mode_and_goes_with_the_next_progress() -> None:
    attempt, outcome = played(began("hints"), *TO_WHO, WAITS, WAITS, WAITS)
    assert outcome.advice.offer == "Take your time. Would you like a hint?"
    assert outcome.advice.happened == "The box for the name is still empty, so the page waits."
    assert played(attempt, AWAY, RETURN)[1].advice.offer == outcome.advice.offer
    assert played(attempt, WHO[0])[1].advice.offer == ""


def test_who_takes_the_offer_is_not_offered_it_again_with_the_next_slip() -> None:
    attempt, _ = hint(played(began("hints"), *TO_WHO, WAITS, WAITS, WAITS)[0], NOON)
    attempt, outcome = played(attempt, WAITS)
    assert (outcome.advice.offer, len([event for event in outcome.events if isinstance(event, HintOffered)])) == ("", 0)


SILENCE_S = SILENCE_WHEN_STUCK.total_seconds()


@pytest.mark.parametrize("mode", MODES[1:])
def test_long_silence_is_answered_once_with_an_offer(mode: Mode) -> None:
    attempt = began(mode)
    assert look_at_clock(attempt, later(SILENCE_S - 1)) is None
    asked = look_at_clock(attempt, later(SILENCE_S))
    assert asked is not None
    attempt, outcome = asked
    assert outcome.events == (HintOffered(because="silence", step="find"),)
    assert outcome.advice.offer.startswith("Take your time.")
    assert look_at_clock(attempt, later(2 * SILENCE_S)) is None


def test_whatever_someone_does_is_a_sign_of_life() -> None:
    soon, then = later(SILENCE_S - 1), later(SILENCE_S + 1)
    assert look_at_clock(undo(began(), soon)[0], then) is None
    assert look_at_clock(hint(began(), soon)[0], then) is None
    assert look_at_clock(use_help(began(), "say_again", soon)[0], then) is None


@pytest.mark.parametrize("mode", MODES)
def test_at_the_goal_and_while_watching_silence_is_silence(mode: Mode) -> None:
    attempt = played(began(mode), *ALL)[0]
    assert look_at_clock(attempt, NOON + datetime.timedelta(hours=1)) is None
    assert look_at_clock(began("show"), NOON + datetime.timedelta(hours=1)) is None


def test_the_third_slip_is_a_slip_and_an_offer() -> None:
    events = played(began("hints"), *TO_WHO, WAITS, WAITS, WAITS)[1].events
    assert SlipMade(slip="no-name", step="who") in events
    assert HintOffered(because="slips", step="who") in events
