"""Slips: those an author foresaw, and what can happen on any page; what is said never blames."""

from msgspec.structs import replace

from tests.coach.parcel import PACK
from tests.coach.playing import ALL, NOON, TO_START, TO_WHO, WHO, began, events_of, played
from trainer.coach.attempt import Attempt, undo
from trainer.coach.events import SlipMade
from trainer.content.conditions import Condition
from trainer.content.lessons import Slip
from trainer.content.texts import SENTENCES
from trainer.simulator import acts

ASK, NEXT = acts.Follow(block="ask"), acts.Press(block="next")


def slips(attempt: Attempt, *done: acts.AnyAct) -> list[str]:
    return [event.slip for event in events_of(attempt, done) if isinstance(event, SlipMade)]


def fill(text: str) -> acts.AnyAct:
    return acts.Fill(block="what", text=text)


def parcel() -> Attempt:
    return began(pack=PACK, lesson="parcel")


def test_following_the_steps_makes_no_slip() -> None:
    assert slips(began(), *ALL) == []


def test_a_foreseen_slip_is_answered_in_the_words_of_its_author() -> None:
    _, outcome = played(parcel(), ASK, NEXT)
    assert outcome.advice.happened == "The box is still empty."
    assert outcome.events[-1] == SlipMade(slip="empty", step="form")


def test_the_author_may_say_another_next_step() -> None:
    _, outcome = played(parcel(), ASK, fill("stones"), NEXT)
    assert (outcome.advice.happened, outcome.advice.instruction) == ("Stones are heavy.", "Take less.")


def test_a_message_of_the_page_is_told_each_time_it_is_given() -> None:
    assert slips(parcel(), ASK, NEXT, NEXT) == ["empty", "empty"]


def test_typing_makes_no_slip_before_the_next_act() -> None:
    assert slips(parcel(), ASK, fill("ston"), fill("stones")) == []
    assert slips(parcel(), ASK, fill("stones"), fill("books"), NEXT) == []


def test_what_was_typed_is_told_with_the_next_act_once() -> None:
    assert slips(parcel(), ASK, fill("stones"), NEXT) == ["stones"]
    assert slips(parcel(), ASK, fill("stones"), NEXT, acts.Follow(block="answers", row="what"), NEXT) == [
        "stones",
        "differs",
    ]


def test_what_was_chosen_is_told_at_once() -> None:
    boat = acts.Attach(block="picture", picture="boat")
    assert slips(began(), *ALL[:11], boat) == ["boat-chosen"]
    assert slips(began(), *ALL[:11], boat, boat) == ["boat-chosen"]


def test_of_several_foreseen_slips_the_first_of_the_author_is_told() -> None:
    lesson = PACK.lesson("parcel")
    also = Slip(id="also", when=Condition(error="post/what"), say="Also.")
    pack = replace(PACK, lessons={"parcel": replace(lesson, slips=(also, *lesson.slips))})
    assert slips(began(pack=pack, lesson="parcel"), ASK, NEXT) == ["also"]


def test_a_page_that_waits_for_what_nobody_foresaw() -> None:
    _, outcome = played(began(), *TO_WHO, WHO[0], acts.Press(block="next"))
    assert outcome.events[-1] == SlipMade(slip="page_waits", step="who")
    assert outcome.advice.happened == SENTENCES["coach.page_waits"]


def test_what_cannot_be_used_here() -> None:
    attempt, outcome = played(began(), acts.Press(block="next"))
    assert outcome.events[-1] == SlipMade(slip="not_here", step="find")
    assert outcome.advice.happened == SENTENCES["coach.not_here"]
    assert (attempt.acts, outcome.refusal and outcome.refusal.reason) == ((), "not_here")


def test_typing_where_there_is_no_box_is_not_called_a_wrong_box() -> None:
    assert slips(began(), acts.Fill(block="nowhere", text="x")) == ["not_here"]


def test_a_box_that_the_errand_does_not_need_is_named_once() -> None:
    one, two = acts.Fill(block="mail", text="o"), acts.Fill(block="mail", text="ol")
    assert slips(began(), *TO_WHO, one, two) == ["wrong_field"]
    assert slips(began(), *TO_WHO, acts.Fill(block="mail", text="")) == []
    assert played(began(), *TO_WHO, one)[1].advice.happened == SENTENCES["coach.wrong_field"]


def test_a_page_that_is_not_needed() -> None:
    assert slips(began(), *TO_START, acts.Follow(block="help-link")) == ["wrong_place"]


def test_leaving_the_service_of_the_errand() -> None:
    _, outcome = played(began(), acts.Open())
    assert outcome.events[-1] == SlipMade(slip="went_away", step="find")
    assert outcome.advice.happened == SENTENCES["coach.went_away"]
    assert slips(began(), acts.Go(text="nowhere.example")) == ["went_away"]


def test_staying_in_a_wrong_place_is_one_slip() -> None:
    away = acts.Follow(block="help-link")
    assert slips(began(), *TO_START, away, acts.Reload(), away) == ["wrong_place"]


def test_coming_back_is_none_and_what_happened_is_no_longer_said() -> None:
    attempt, outcome = played(began(), *TO_START, acts.Follow(block="help-link"), acts.Back())
    assert outcome.advice.happened == ""
    assert undo(attempt, NOON)[1].advice.happened == SENTENCES["coach.undone"]


def test_an_answer_that_differs_is_told_when_its_page_is_left_and_only_then() -> None:
    olga = acts.Fill(block="name", text="Olga")
    assert slips(began(), *TO_WHO, olga, *WHO[1:]) == ["differs"]
    _, outcome = played(began(), *TO_WHO, olga, *WHO[1:])
    assert outcome.advice.happened == "“Who are you?” is not yet as it stands on your note. Nothing is lost."


def test_no_page_before_or_after_is_no_slip() -> None:
    assert slips(began(), acts.Back(), acts.Forward(), acts.Close(tab=0)) == []


def test_no_sentence_of_the_coach_blames() -> None:
    blaming = {"wrong", "mistake", "forgot", "sorry", "please", "invalid", "error", "failed", "must"}
    for name, sentence in SENTENCES.items():
        if name.startswith("coach."):
            assert not blaming & set(sentence.casefold().replace(".", " ").replace(",", " ").split()), name
