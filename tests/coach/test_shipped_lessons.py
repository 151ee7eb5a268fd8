"""The lessons that ship: solved by their steps and by other routes, and every slip their author foresaw is answered."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.coach.playing import NOON, began, helped, played, wander
from tests.coach.searching_for_goal import follow_blindly, search_for_goal
from tests.samples.packs import rivermouth
from trainer.coach.attempt import Attempt, do, undo
from trainer.coach.demonstration import next_act
from trainer.coach.events import SlipMade
from trainer.coach.goals import is_reached
from trainer.coach.instructions import main
from trainer.coach.modes import MODES
from trainer.content.lessons import Lesson
from trainer.content.texts import fill
from trainer.packs.rehearsal import rehearse, rehearse_all
from trainer.simulator import acts
from trainer.simulator.acts import AnyAct
from trainer.simulator.conditions import holds, values_of
from trainer.simulator.scene import scene

FILE, FOLLOW = "file-a-complaint", "follow-a-complaint"
LESSONS = (FILE, FOLLOW)
VARIANTS = ("lamp", "hole", "bins")
both = pytest.mark.parametrize("lesson", LESSONS)
each = pytest.mark.parametrize("variant", VARIANTS)

COMPLAINTS = "complaints.rivermouth.example"
NEXT = acts.Press(block="next")


def of(lesson: str) -> Lesson:
    return rivermouth().lesson(lesson)


def attempt_at(lesson: str, mode: str = "alone", variant: str = "lamp") -> Attempt:
    return began(mode, variant, pack=rivermouth(), lesson=lesson)  # type: ignore[arg-type]


@cache
def steps(lesson: str, variant: str = "lamp") -> tuple[AnyAct, ...]:
    """The acts of its steps."""
    attempt = rehearse(rivermouth(), lesson, variant).attempt
    assert attempt is not None
    return attempt.acts


@cache
def until(lesson: str, place: str, variant: str = "lamp") -> tuple[AnyAct, ...]:
    """The acts of its steps as far as that page."""
    attempt = attempt_at(lesson, variant=variant)
    for index, act in enumerate(steps(lesson, variant)):
        if attempt.world.visit.place == place:
            return steps(lesson, variant)[:index]
        attempt, _ = played(attempt, act)
    raise AssertionError(f"the steps do not come to {place}")


def after_page(lesson: str, place: str) -> tuple[AnyAct, ...]:
    """The acts of its steps from that page on."""
    return steps(lesson)[len(until(lesson, place)) :]


def test_the_lessons_are_those_that_this_file_knows() -> None:
    assert set(rivermouth().lessons) >= set(LESSONS)
    assert all(tuple(variant.id for variant in of(lesson).variants) == VARIANTS for lesson in LESSONS)


@both
def test_every_mode_and_variant_is_solved_by_the_steps(lesson: str) -> None:
    rehearsals = rehearse_all(rivermouth(), lesson)
    assert len(rehearsals) == len(MODES) * len(VARIANTS)
    assert {key: rehearsal.problem for key, rehearsal in rehearsals.items() if rehearsal.problem} == {}


@both
@each
def test_the_steps_make_no_slip(lesson: str, variant: str) -> None:
    attempt = attempt_at(lesson, "together", variant)
    for act in steps(lesson, variant):
        attempt, outcome = played(attempt, act)
        assert not [event for event in outcome.events if isinstance(event, SlipMade)], act


@both
@each
def test_a_search_that_never_reads_the_steps_reaches_the_goal(lesson: str, variant: str) -> None:
    found = next(own for own in of(lesson).variants if own.id == variant)
    way = search_for_goal(of(lesson), found, rivermouth())
    assert way is not None
    assert played(attempt_at(lesson, variant=variant), *way)[0].has_reached_goal


WRONG = {
    FILE: {
        "complaints/about.topic": "park",
        "complaints/where.where": "millbrook-lane-14",
        "complaints/when.when": "9 March 2027",
        "complaints/photo.photo": "cat",
        "complaints/name.name": "Nora Penn",
        "complaints/telephone.telephone": "0555 010 204",
    },
    FOLLOW: {"complaints/add-information.more": "The lamp has another number."},
}


@pytest.mark.parametrize(("lesson", "use"), [(lesson, use) for lesson, wrong in WRONG.items() for use in wrong])
def test_the_steps_with_a_wrong_value_do_not_reach_the_goal(lesson: str, use: str) -> None:
    variant = of(lesson).variants[0]
    assert is_reached(of(lesson), follow_blindly(of(lesson), variant, rivermouth()), rivermouth())
    told = [instruction for _, instruction in main(of(lesson)) if instruction.use == use]
    wrong = next(instruction for instruction in told if instruction.do != "search")
    world = follow_blindly(of(lesson), variant, rivermouth(), wrong, WRONG[lesson][use])
    assert world.cases
    assert not is_reached(of(lesson), world, rivermouth())


def go(path: str) -> AnyAct:
    return acts.Go(text=f"{COMPLAINTS}{path}")


def typed(block: str, text: str) -> AnyAct:
    return acts.Fill(block=block, text=text)


def date(day: str, month: str, year: str) -> tuple[AnyAct, ...]:
    parts: tuple[tuple[str, str], ...] = (("day", day), ("month", month), ("year", year))
    return tuple(acts.Fill(block="when", text=text, part=part) for part, text in parts if text)  # type: ignore[arg-type]


TRUE_AND_SEND = (acts.Choose(block="declared", option="true"), acts.Press(block="send"))
ROUTES: dict[str, tuple[AnyAct, ...]] = {
    "as the steps say": steps(FILE),
    "by the link on the library's page": (
        acts.Turn(tab=1),
        acts.Follow(block="complaints"),
        *after_page(FILE, "complaints/start"),
    ),
    "by the address, and the number by SMS": (
        go(""),
        *after_page(FILE, "complaints/start")[:-1],
        acts.Press(block="text-me"),
    ),
    "the place in one's own words": (
        *until(FILE, "complaints/where"),
        acts.Unfold(block="no-address"),
        acts.Follow(block="describe-place"),
        typed("where-words", "In front of 14 Mill Lane"),
        NEXT,
        *after_page(FILE, "complaints/when"),
    ),
    "sent with a wrong name, mended and sent again": (
        *until(FILE, "complaints/name"),
        typed("name", "Nora Penn"),
        *after_page(FILE, "complaints/name")[1:-1],
        acts.Follow(block="repair"),
        acts.Follow(block="you", row="name"),
        typed("name", "nora fenn"),
        NEXT,
        *TRUE_AND_SEND,
        acts.Press(block="print"),
    ),
    "from the check backwards, which no step foresees": (
        go("/check"),
        acts.Follow(block="to-reply"),
        acts.Choose(block="reply-how", option="telephone"),
        NEXT,
        typed("telephone", "0555-010-203"),
        NEXT,
        acts.Follow(block="to-name"),
        typed("name", "NORA FENN"),
        NEXT,
        acts.Follow(block="to-describe"),
        typed("describe", "No light at night since Monday"),
        NEXT,
        acts.Follow(block="seen", row="photo"),
        acts.Attach(block="photo", picture="lamp"),
        NEXT,
        acts.Follow(block="to-when"),
        *date("08", "3", "27"),
        NEXT,
        acts.Follow(block="to-where"),
        acts.Search(block="where", text="mill lane"),
        acts.Take(block="where", result="mill-lane-14"),
        NEXT,
        acts.Follow(block="to-about"),
        acts.Choose(block="topic", option="lamp"),
        NEXT,
        *TRUE_AND_SEND,
        acts.Press(block="print"),
    ),
}


@pytest.mark.parametrize("route", ROUTES)
def test_any_route_to_a_sent_complaint_counts(route: str) -> None:
    attempt, outcome = played(attempt_at(FILE), *ROUTES[route])
    assert attempt.has_reached_goal, attempt.world.visit.place
    assert outcome.advice.is_finished


def at_page(place: str, *then: AnyAct) -> tuple[str, tuple[AnyAct, ...]]:
    return place, then


RESULTS, ABOUT, DANGER, WHERE = "search/results", "complaints/about", "complaints/danger", "complaints/where"
ADVERT, LOOKALIKE = acts.Take(block="words", result="speedy-letters"), acts.Take(block="words", result="lookalike")
ORDER = (acts.Press(block="order"), typed("buyer", "Nora"), typed("bill-to", "2 Willow Bank"), acts.Press(block="pay"))
CARD = (acts.Press(block="go-on"), typed("card-number", "1234 5678 9012 3456"), acts.Press(block="pay"))


def choose(block: str, option: str) -> AnyAct:
    return acts.Choose(block=block, option=option)


SLIPS: dict[str, dict[str, tuple[str, tuple[AnyAct, ...]]]] = {
    FILE: {
        "advertisement-followed": at_page(RESULTS, ADVERT),
        "fee-page-opened": at_page(RESULTS, ADVERT, ORDER[0]),
        "letter-ordered": at_page(RESULTS, ADVERT, *ORDER),
        "look-alike-followed": at_page(RESULTS, LOOKALIKE),
        "card-asked": at_page(RESULTS, LOOKALIKE, CARD[0]),
        "card-given": at_page(RESULTS, LOOKALIKE, *CARD),
        "search-empty": at_page("search/home", acts.Search(block="words", text=" ")),
        "follow-instead": at_page("complaints/start", acts.Follow(block="follow")),
        "topic-empty": at_page(ABOUT, NEXT),
        "topic-of-others": at_page(ABOUT, choose("topic", "bus"), NEXT),
        "other-topic": at_page(ABOUT, choose("topic", "road"), NEXT),
        "danger-empty": at_page(DANGER, NEXT),
        "danger-chosen": at_page(DANGER, choose("danger", "yes"), NEXT),
        "street-empty": at_page(WHERE, NEXT),
        "not-from-list": at_page(WHERE, typed("where", "14 Mill Lane"), NEXT),
        "near-miss": at_page(
            WHERE,
            acts.Search(block="where", text="14 Mill Lane"),
            acts.Take(block="where", result="millbrook-lane-14"),
        ),
        "place-without-street": at_page(
            WHERE,
            acts.Unfold(block="no-address"),
            acts.Follow(block="describe-place"),
            typed("where-words", "near the church"),
            NEXT,
        ),
        "date-empty": at_page("complaints/when", NEXT),
        "date-part-missing": at_page("complaints/when", *date("8", "", "2027"), NEXT),
        "date-not-real": at_page("complaints/when", *date("31", "2", "2027"), NEXT),
        "date-to-come": at_page("complaints/when", *date("8", "April", "2027"), NEXT),
        "date-long-ago": at_page("complaints/when", *date("8", "March", "2025"), NEXT),
        "other-date": at_page("complaints/when", *date("9", "March", "2027"), NEXT),
        "words-empty": at_page("complaints/describe", NEXT),
        "words-too-short": at_page("complaints/describe", typed("describe", "dark"), NEXT),
        "picture-too-large": at_page("complaints/photo", acts.Attach(block="photo", picture="lamp-large"), NEXT),
        "other-picture": at_page("complaints/photo", acts.Attach(block="photo", picture="cat"), NEXT),
        "no-picture": at_page("complaints/photo", NEXT),
        "name-empty": at_page("complaints/name", NEXT),
        "other-name": at_page("complaints/name", typed("name", "Nora Penn"), NEXT),
        "reply-empty": at_page("complaints/reply-how", NEXT),
        "other-reply": at_page("complaints/reply-how", choose("reply-how", "email"), NEXT),
        "telephone-empty": at_page("complaints/telephone", NEXT),
        "telephone-mistyped": at_page("complaints/telephone", typed("telephone", "0555 01O 2"), NEXT),
        "other-telephone": at_page("complaints/telephone", typed("telephone", "0555 010 204"), NEXT),
        "not-declared": at_page("complaints/check", acts.Press(block="send")),
        "sent-otherwise": at_page(
            "complaints/check", acts.Follow(block="you", row="name"), typed("name", "Nora Penn"), NEXT, *TRUE_AND_SEND
        ),
        "number-left-behind": at_page("complaints/sent", acts.Follow(block="to-status")),
        "left-by-tab": at_page(DANGER, acts.Turn(tab=1)),
        "search-again": at_page(DANGER, acts.Go(text="wayfinch.example")),
    },
    FOLLOW: {
        "begun-anew": at_page("complaints/start", acts.Press(block="start-now")),
        "number-empty": at_page("complaints/status-find", acts.Press(block="find")),
        "number-mistyped": at_page("complaints/status-find", typed("number", "RC-1"), acts.Press(block="find")),
        "number-thought-lost": at_page("complaints/status-find", acts.Follow(block="lost")),
        "looked-too-soon": at_page("complaints/status", acts.Follow(block="too-long")),
        "choice-empty": at_page("complaints/not-satisfied", NEXT),
        "ombudsman-too-early": at_page("complaints/not-satisfied", choose("reason", "unfair"), NEXT),
        "left-as-it-is": at_page("complaints/not-satisfied", choose("reason", "nothing"), NEXT),
        "new-empty": at_page("complaints/add-information", acts.Press(block="send")),
        "new-too-short": at_page("complaints/add-information", typed("more", "no"), acts.Press(block="send")),
        "fact-missing": at_page(
            "complaints/add-information", typed("more", "It is still dark there."), acts.Press(block="send")
        ),
        "about-to-close": at_page("complaints/reply", acts.Follow(block="content")),
        "closed": at_page("complaints/reply", acts.Follow(block="content"), acts.Press(block="close")),
        "wish-empty": at_page("complaints/ombudsman-wish", NEXT),
        "wish-too-short": at_page("complaints/ombudsman-wish", typed("wish", "light"), NEXT),
        "left-by-tab": at_page("complaints/status", acts.Turn(tab=1)),
        "left-unsent": at_page("complaints/ombudsman-check", go("/follow/complaint")),
    },
}
ALL_SLIPS = [(lesson, slip) for lesson, slips in SLIPS.items() for slip in slips]


@both
def test_every_foreseen_slip_has_its_own_words_and_is_tried(lesson: str) -> None:
    slips = of(lesson).slips
    assert [slip.id for slip in slips] == list(SLIPS[lesson])
    assert len({slip.say for slip in slips}) == len(slips)


@pytest.mark.parametrize(("lesson", "slip"), ALL_SLIPS)
def test_a_foreseen_slip_is_made_by_acts_and_gets_its_advice(lesson: str, slip: str) -> None:
    place, then = SLIPS[lesson][slip]
    attempt, outcome = played(attempt_at(lesson, "together"), *until(lesson, place), *then)
    foreseen = next(own for own in of(lesson).slips if own.id == slip)
    assert [event.slip for event in outcome.events if isinstance(event, SlipMade)] == [slip]
    values = values_of(attempt.world)
    assert outcome.advice.happened == fill(foreseen.say, values)
    assert not foreseen.instead or outcome.advice.instruction == fill(foreseen.instead, values)
    assert outcome.advice.spotlight is not None


@pytest.mark.parametrize(("lesson", "slip"), ALL_SLIPS)
def test_on_my_own_only_a_slip_that_matters_is_spoken_of(lesson: str, slip: str) -> None:
    place, then = SLIPS[lesson][slip]
    outcome = played(attempt_at(lesson, "alone"), *until(lesson, place), *then)[1]
    matters = next(own.matters for own in of(lesson).slips if own.id == slip)
    assert bool(outcome.advice.happened) == matters


@pytest.mark.parametrize(("lesson", "slip"), ALL_SLIPS)
def test_after_every_slip_the_coach_leads_to_the_goal(lesson: str, slip: str) -> None:
    place, then = SLIPS[lesson][slip]
    attempt, _ = helped(played(attempt_at(lesson, "together"), *until(lesson, place), *then)[0])
    assert attempt.has_reached_goal


def test_a_button_that_the_page_does_not_offer_yet_is_not_asked_for() -> None:
    """Whoever jumps over a page by its address is led to it by the link that the check page offers instead."""
    describe = until(FILE, "complaints/describe")
    over = (go("/photo"), *after_page(FILE, "complaints/photo")[:-3])
    attempt, outcome = played(attempt_at(FILE, "together"), *describe, *over, choose("declared", "true"))
    assert attempt.world.visit.place == "complaints/check"
    spotlight = outcome.advice.spotlight
    assert spotlight is not None
    assert (spotlight.use, spotlight.do) == ("complaints/check.to-describe", "follow")
    assert helped(attempt)[0].has_reached_goal


COACH, TAKE_BACK = -1, -2


@settings(deadline=None, max_examples=25)
@given(
    st.sampled_from(LESSONS),
    st.sampled_from(VARIANTS),
    st.lists(st.one_of(st.just(COACH), st.just(COACH), st.integers(TAKE_BACK, 10_000)), max_size=50),
)
def test_following_the_coach_leads_to_the_goal_from_wherever_someone_went(
    lesson: str, variant: str, choices: list[int]
) -> None:
    attempt = attempt_at(lesson, "together", variant)
    words = ("x@y", "4 May 2026", "Rivermouth complaints", f"{COMPLAINTS}/check", *dict(attempt.world.values).values())
    for choice in choices:
        act = next_act(attempt.where, attempt.world, attempt.pack) if choice == COACH else None
        if choice == TAKE_BACK or (choice == COACH and act is None):
            attempt, _ = undo(attempt, NOON)
        else:
            seen = scene(attempt.world, attempt.pack)
            attempt, _ = do(attempt, act or wander(seen, words, choice, _days(attempt)), NOON)
    assert helped(attempt)[0].has_reached_goal


def _days(attempt: Attempt) -> int:
    waitings = attempt.lesson.waitings
    return next((waiting.days for waiting in waitings if holds(waiting.when, attempt.world, attempt.pack)), 0)
