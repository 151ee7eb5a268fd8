"""The goal of the sample lesson counts by whatever route, and only with the right answers."""

import pytest

from tests.coach.playing import ALL, LESSON, PAPERS, READING, SEND, TO_START, TO_WHO, WHO, began, played
from tests.coach.searching_for_goal import follow_blindly, search_for_goal
from tests.samples.packs import meadow
from trainer.coach.goals import fits, is_reached
from trainer.coach.instructions import main
from trainer.coach.modes import MODES
from trainer.content.lessons import Variant
from trainer.packs.rehearsal import rehearse_all
from trainer.simulator import acts

SMALL_FIRST: tuple[acts.AnyAct, ...] = (acts.Choose(block="size", option="small"), *READING[1:])
ROUTES: dict[str, tuple[acts.AnyAct, ...]] = {
    "as the steps say": ALL,
    "by the address, without looking for anything": (acts.Go(text="library.meadow.example"), *ALL[2:]),
    "words typed into the address bar": (acts.Go(text="library"), *ALL[1:]),
    "in a second tab": (acts.Open(), acts.Go(text="library.meadow.example"), *ALL[2:]),
    "to and fro, and by the help": (
        *TO_START,
        acts.Follow(block="help-link"),
        acts.Back(),
        *ALL[2:7],
        acts.Back(),
        acts.Forward(),
        *WHO[4:],
        *READING,
        *PAPERS,
        *SEND,
    ),
    "changed at the end, straight back to the check": (
        *TO_WHO,
        *WHO,
        *SMALL_FIRST,
        *PAPERS,
        acts.Follow(block="answers", row="size"),
        *READING,
        acts.Press(block="next"),
        *SEND,
    ),
    "the check first, by its address": (
        acts.Go(text="library.meadow.example/who"),
        *WHO[:4],
        acts.Go(text="library.meadow.example/reading"),
        READING[0],
        acts.Go(text="library.meadow.example/check"),
        *SEND,
    ),
    "sent with another answer first, then once more": (
        *TO_WHO,
        *WHO,
        *SMALL_FIRST,
        *PAPERS,
        *SEND,
        acts.Back(),
        acts.Back(),
        acts.Back(),
        *READING,
        *PAPERS[2:],
        *SEND,
    ),
}


@pytest.mark.parametrize("route", ROUTES)
def test_any_route_counts(route: str) -> None:
    attempt, outcome = played(began("alone"), *ROUTES[route])
    assert attempt.has_reached_goal
    assert outcome.advice.is_finished


def variants() -> tuple[Variant, ...]:
    return meadow().lesson(LESSON).variants


@pytest.mark.parametrize("variant", variants(), ids=lambda variant: variant.id)
def test_a_search_that_never_reads_the_steps_reaches_the_goal(variant: Variant) -> None:
    way = search_for_goal(meadow().lesson(LESSON), variant, meadow())
    assert way is not None
    assert played(began("alone", variant.id), *way)[0].has_reached_goal


def test_a_search_without_the_values_does_not() -> None:
    nobody = Variant(id="olive", identity="olive", values={"size": "huge", "since": "4 May 2019"})
    assert search_for_goal(meadow().lesson(LESSON), nobody, meadow(), at_most=150) is None


def test_every_mode_and_variant_is_solved_by_the_steps() -> None:
    rehearsals = rehearse_all(meadow(), LESSON)
    assert len(rehearsals) == len(MODES) * len(variants())
    assert {rehearsal.problem for rehearsal in rehearsals.values()} == {""}


@pytest.mark.parametrize(("use", "value"), [("library/who.name", "Olga Tern"), ("library/reading.size", "small")])
def test_the_steps_with_a_wrong_value_do_not_reach_the_goal(use: str, value: str) -> None:
    lesson, variant = meadow().lesson(LESSON), variants()[0]
    assert is_reached(lesson, follow_blindly(lesson, variant, meadow()), meadow())
    wrong = next(instruction for _, instruction in main(lesson) if instruction.use == use)
    world = follow_blindly(lesson, variant, meadow(), wrong, value)
    assert world.visit.place == "library/done"
    assert not is_reached(lesson, world, meadow())


def test_a_goal_can_still_be_reached_while_its_answers_are_ahead() -> None:
    lesson, world = meadow().lesson(LESSON), began().world
    ahead = frozenset({"library/name", "library/size"})
    assert fits(lesson.goal_when, ahead, world, meadow())
    assert not fits(lesson.goal_when, ahead - {"library/name"}, world, meadow())
    named = world.with_answer("library/name", "olive  tern")
    assert fits(lesson.goal_when, ahead - {"library/name"}, named, meadow())
