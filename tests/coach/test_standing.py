"""Where a learner stands is worked out from the World: on any route, on pages of several steps, and off the way."""

import pytest
from msgspec.structs import replace

from tests.coach.parcel import PACK
from tests.coach.playing import ALL, NOON, PAPERS, READING, TO_START, TO_WHO, WHO, began, helped, played
from trainer.coach.attempt import Attempt, do, undo
from trainer.coach.demonstration import next_act
from trainer.coach.steps import Standing
from trainer.content.conditions import Condition
from trainer.simulator import acts

ASK, WHAT, NEXT, SENT = (
    acts.Follow(block="ask"),
    acts.Fill(block="what", text="books"),
    acts.Press(block="next"),
    acts.Press(block="send"),
)


def parcel(*done: acts.AnyAct) -> Attempt:
    attempt = began(pack=PACK, lesson="parcel")
    return played(attempt, *done)[0] if done else attempt


def said(attempt: Attempt) -> str:
    """The instruction, or else the way a correction names."""
    where = attempt.where
    if where.instruction:
        return where.instruction.say
    return f"{where.correction.slip} {where.correction.use}" if where.correction else ""


def test_the_steps_follow_each_other() -> None:
    attempt, steps = began(), []
    for act in ALL:
        steps.append(attempt.where.step)
        attempt, _ = do(attempt, act, NOON)
    assert steps == [0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4]
    assert attempt.where == Standing(step=4)


def test_what_is_done_already_is_not_asked_for_in_whatever_order_it_was_done() -> None:
    attempt, _ = played(began(), *TO_WHO, *WHO[1:4])
    assert said(attempt) == "Type your name."
    assert said(played(attempt, WHO[0])[0]) == "Go on."


def test_a_shorter_way_is_as_good() -> None:
    attempt, _ = played(began(), acts.Go(text="library.meadow.example"))
    assert said(attempt) == "Begin now."


def test_the_same_page_is_told_what_its_turn_is() -> None:
    assert said(parcel()) == "Ask."
    assert said(parcel(ASK)) == "Type what."
    assert said(parcel(ASK, WHAT, NEXT, SENT)) == "Wait."
    assert said(parcel(ASK, WHAT, NEXT, SENT, acts.Wait(days=3))) == "Collect."


def test_going_back_to_it_before_the_answers_are_given_asks_for_the_first_again() -> None:
    assert said(parcel(ASK, acts.Back())) == "Ask."
    assert said(parcel(ASK, WHAT, acts.Back())) == "Ask."


def test_a_later_turn_of_the_page_waits_for_the_answers_before_it() -> None:
    lesson = PACK.lesson("parcel")
    without_waiting = replace(lesson, steps=(*lesson.steps[:2], lesson.steps[3]))
    pack = replace(PACK, lessons={"parcel": without_waiting})
    assert said(played(began(pack=pack, lesson="parcel"), ASK, acts.Back())[0]) == "Ask."
    assert said(played(began(pack=pack, lesson="parcel"), ASK, WHAT, NEXT, SENT)[0]) == "Collect."


def test_a_detour_is_said_where_someone_may_pass_and_blames_nothing() -> None:
    attempt = parcel(acts.Follow(block="to-side"))
    assert (said(attempt), attempt.where.step) == ("Go on to the form.", 0)


@pytest.mark.parametrize("other", ["books", "maps"])
def test_any_answer_that_the_goal_allows_will_do(other: str) -> None:
    attempt = parcel(ASK, acts.Fill(block="what", text=other), NEXT)
    assert said(attempt) == "Send."
    attempt, _ = played(attempt, SENT, acts.Wait(days=3), acts.Follow(block="collect"), acts.Press(block="take"))
    assert attempt.has_reached_goal


def test_an_answer_that_differs_is_told_with_the_way_back_by_change() -> None:
    attempt = parcel(ASK, acts.Fill(block="what", text="shoes"), NEXT)
    correction = attempt.where.correction
    assert correction is not None
    assert (correction.slip, correction.use, correction.row, correction.step) == (
        "differs",
        "post/check.answers",
        "what",
        "Say what",
    )
    assert next_act(attempt.where, attempt.world, PACK) == acts.Follow(
        block="answers", row="what", means="demonstration"
    )


def test_where_there_is_no_change_the_way_back_is_back() -> None:
    attempt, outcome = played(began(), *TO_WHO, acts.Fill(block="name", text="Olga"), *WHO[1:])
    assert said(attempt) == "differs browser.back"
    assert outcome.advice.instruction == "Press Back to return to the page before."
    assert "Who are you?" in outcome.advice.happened


def test_on_the_page_of_the_answer_itself_its_instruction_is_enough() -> None:
    attempt, _ = played(began(), *TO_WHO, acts.Fill(block="name", text="Olga"))
    assert said(attempt) == "Type your name."


def test_an_answer_still_to_come_is_not_one_that_differs() -> None:
    attempt, outcome = played(began(), *TO_WHO, acts.Follow(block="help-link"))
    assert said(attempt) == "wrong_place browser.back"
    assert outcome.advice.happened.startswith("This page is not needed")


def test_from_a_wrong_place_the_step_stays() -> None:
    assert played(began(), *TO_WHO, *WHO, acts.Follow(block="help-link"))[0].where.step == 2


def test_back_is_named_only_where_it_leads_to_the_errand() -> None:
    attempt = parcel(acts.Follow(block="leaflet"))
    assert said(attempt) == "wrong_place browser.tab"
    attempt = parcel(acts.Follow(block="leaflet"), acts.Close(tab=0))
    assert said(attempt) == "wrong_place coach.go_back"
    attempt = parcel(acts.Open(), acts.Close(tab=0), acts.Go(text="nowhere.example"), acts.Back())
    assert said(attempt) == "wrong_place coach.go_back"


def test_the_tab_to_turn_to_is_named() -> None:
    attempt, outcome = played(parcel(), acts.Follow(block="leaflet"), acts.Open())
    assert outcome.advice.instruction == "Press the tab “Hall” to return to your errand."
    spotlight = outcome.advice.spotlight
    assert spotlight is not None
    assert (spotlight.use, spotlight.do, spotlight.part) == ("browser.tab", "turn", "0")
    assert next_act(attempt.where, attempt.world, PACK) == acts.Turn(tab=0, means="demonstration")


def test_a_tab_whose_detour_is_over_is_no_way_on() -> None:
    lesson = PACK.lesson("parcel")
    first = lesson.steps[0]
    over = replace(first.detours[0], done_when=Condition(seen="post/form"))
    changed = replace(lesson, steps=(replace(first, detours=(over,)), *lesson.steps[1:]))
    attempt = began(pack=replace(PACK, lessons={"parcel": changed}), lesson="parcel")
    attempt, _ = played(attempt, ASK, acts.Open(), acts.Go(text="post.town.example/side"), acts.Open())
    assert said(played(attempt, acts.Close(tab=0))[0]) == "wrong_place coach.go_back"
    assert said(attempt) == "wrong_place browser.tab"
    assert helped(attempt)[0].has_reached_goal


def test_two_tabs_that_both_lead_nowhere_do_not_point_at_each_other() -> None:
    attempt = parcel(acts.Follow(block="leaflet"), acts.Open(), acts.Close(tab=0))
    assert said(attempt) == "wrong_place coach.go_back"
    assert helped(attempt)[0].has_reached_goal


def test_a_message_beside_a_box_that_nobody_needs_is_mended_first() -> None:
    attempt, outcome = played(parcel(ASK, WHAT), acts.Fill(block="extra", text="x"), NEXT)
    assert said(attempt) == "page_waits post/form.extra"
    assert outcome.advice.instruction == "Look at “Number of a card”. Mend what stands there, or empty it."
    attempt, outcome = played(attempt, acts.Fill(block="extra", text=""))
    assert outcome.advice.instruction == "Go on."


def test_in_a_wrong_place_no_box_is_to_be_mended() -> None:
    attempt, _ = played(parcel(acts.Follow(block="to-vault")), acts.Fill(block="card", text="x"), NEXT)
    assert said(attempt) == "wrong_place browser.back"


def test_a_date_that_nobody_needs_is_emptied_part_by_part() -> None:
    attempt, _ = played(parcel(ASK, WHAT), acts.Fill(block="day", text="32", part="day"))
    attempt, _ = played(attempt, acts.Fill(block="day", text="5", part="month"), NEXT)
    assert said(attempt) == "page_waits post/form.day"
    assert helped(attempt)[0].has_reached_goal


def test_what_the_page_does_not_offer_yet_is_not_asked_for() -> None:
    attempt, _ = played(began(), *TO_WHO, acts.Go(text="library.meadow.example/check"))
    assert said(attempt) == "differs library/check.answers"
    assert helped(attempt)[0].has_reached_goal


def test_undoing_the_goal_leads_on_again() -> None:
    attempt, _ = played(began(), *ALL)
    attempt, outcome = undo(attempt, NOON)
    assert (said(attempt), outcome.advice.is_finished) == ("Ask for the card.", False)


def test_after_sending_something_else_the_coach_leads_back_to_the_answer() -> None:
    attempt, outcome = played(began(), *TO_WHO, acts.Fill(block="name", text="Olga"), *WHO[1:])
    attempt, outcome = played(attempt, *READING, *PAPERS, acts.Press(block="send"))
    assert not outcome.advice.is_finished
    assert said(attempt) == "differs browser.back"
    assert helped(attempt)[0].has_reached_goal


@pytest.mark.parametrize("count", range(len(ALL) + 1))
def test_the_coach_leads_to_the_goal_from_every_step(count: int) -> None:
    attempt = played(began(), *ALL[:count])[0] if count else began()
    attempt, needed = helped(attempt)
    assert attempt.has_reached_goal
    assert needed <= len(ALL) - count + 1  # typing and looking are two acts for Show me


def test_the_time_that_may_pass_is_offered_only_while_there_is_something_to_wait_for() -> None:
    outcome = played(parcel(ASK, WHAT, NEXT), SENT)[1]
    assert outcome.advice.waiting is not None
    assert (outcome.advice.waiting.days, outcome.advice.waiting.text) == (3, "Let the books come")
    assert played(parcel(ASK, WHAT, NEXT, SENT), acts.Wait(days=3))[1].advice.waiting is None
    assert TO_START


def test_who_typed_an_address_goes_on_from_there_and_is_led_to_what_is_missing_once_a_way_is_in_sight() -> None:
    attempt, _ = played(began(), acts.Go(text="library.meadow.example/reading"))
    assert said(attempt) == "Choose the letters."
    attempt, _ = played(attempt, *READING, *PAPERS)
    assert attempt.where.correction is not None
    assert (attempt.where.correction.use, attempt.where.correction.row) == ("library/check.answers", "name")
