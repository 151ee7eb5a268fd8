"""An attempt: what is kept, taken back, played again, and how much help it took."""

import pytest
from msgspec.structs import replace

from tests.coach.playing import ALL, NOON, PAPERS, READING, SEND, TO_WHO, WHO, began, events_of, later, played
from tests.samples.packs import meadow
from trainer.coach.attempt import Attempt, begin, hint, replay, undo, use_help
from trainer.coach.events import ActDone, GoalReached, HelpUsed, StepReached
from trainer.coach.modes import MODES, Mode
from trainer.content.blocks import TextField
from trainer.content.packs import Pack, PackFault
from trainer.simulator import acts


def test_an_attempt_begins_where_its_lesson_says_with_the_values_of_its_variant() -> None:
    attempt, outcome = begin(meadow(), "join-the-library", "bram", "alone", seed=1, at=NOON)
    assert outcome.scene.place == "finder/home"
    assert outcome.advice.goal == "Ask for a library card for Bram Wicks, with small letters."
    assert outcome.events == (StepReached(step="find"),)
    assert attempt.variant.id == "bram"


def test_without_a_variant_the_first_is_taken_and_an_unknown_one_is_a_fault() -> None:
    assert began().variant.id == "olive"
    with pytest.raises(PackFault, match="nobody"):
        began(variant="nobody")
    with pytest.raises(PackFault, match="nothing"):
        began(lesson="nothing")


def test_an_act_is_told_by_its_kind_place_means_and_outcome() -> None:
    first, *_, last = events_of(began(), [acts.Press(block="x", means="key"), acts.Go(text="library.meadow.example")])
    assert first == ActDone(act="press", block="finder/home.x", means="key", outcome="not_here")
    assert last == ActDone(act="go", block="finder/home", means="pointer", outcome="done")


def test_steps_are_reached_once() -> None:
    events = events_of(began(), (*TO_WHO, acts.Back(), acts.Press(block="begin"), *WHO))
    assert [event.step for event in events if isinstance(event, StepReached)] == ["who", "reading"]


def test_typing_on_in_the_same_box_is_one_act_with_one_event() -> None:
    typed = [acts.Fill(block="name", text=text) for text in ("O", "Ol", "Oli")]
    attempt, _ = played(began(), *TO_WHO, *typed)
    assert attempt.acts == (*TO_WHO, typed[-1])
    assert len([event for event in events_of(began(), (*TO_WHO, *typed)) if isinstance(event, ActDone)]) == 4
    assert undo(attempt, NOON)[0].world.answer("library/name") == ""


def test_the_parts_of_a_date_are_acts_of_their_own() -> None:
    attempt, _ = played(began(), *TO_WHO, *WHO[1:4])
    assert len(attempt.acts) == len(TO_WHO) + 3


def test_an_act_without_effect_is_not_kept() -> None:
    attempt, _ = played(began(), acts.Press(block="nowhere"))
    assert (attempt.acts, attempt.world) == ((), began().world)


def test_a_page_that_waits_is_kept_with_its_messages_and_can_be_taken_back() -> None:
    attempt, outcome = played(began(), *TO_WHO, acts.Press(block="next"))
    assert outcome.scene.errors
    attempt, outcome = undo(attempt, NOON)
    assert outcome.scene.errors == ()
    assert attempt.acts == TO_WHO


def test_taking_back_says_so_and_at_the_beginning_that_there_is_nothing() -> None:
    attempt, outcome = undo(played(began(), *TO_WHO)[0], NOON)
    assert outcome.advice.happened == "Your last step is taken back."
    assert outcome.events == (HelpUsed(help="go_back", step="who"),)
    assert attempt.acts == TO_WHO[:-1]
    first, outcome = undo(began(), NOON)
    assert outcome.advice.happened == "You are at the very beginning. There is nothing to take back."
    assert first.world == began().world


def reached(events: list[object]) -> list[str]:
    return [event.assisted_mode for event in events if isinstance(event, GoalReached)]


@pytest.mark.parametrize("mode", MODES)
def test_the_goal_is_reached_once(mode: Mode) -> None:
    attempt, outcome = played(began(mode), *ALL)
    assert reached([*outcome.events]) == [mode]
    attempt, outcome = undo(attempt, NOON)
    assert not outcome.advice.is_finished
    attempt, outcome = played(attempt, *SEND)
    assert outcome.advice.is_finished
    assert reached([*outcome.events]) == []
    assert reached([*events_of(attempt, [acts.Reload(), acts.Back()])]) == []


@pytest.mark.parametrize(
    ("mode", "helps", "assisted"),
    [
        ("alone", (), "alone"),
        ("alone", ("say_again", "person", "person_came"), "alone"),
        ("alone", ("show_step",), "together"),
        ("hints", ("hint",), "hints"),
        ("hints", ("hint", "show_step"), "together"),
        ("together", ("show_step",), "together"),
        ("show", ("show_step",), "show"),
    ],
)
def test_the_mode_that_counts_is_the_one_whose_support_was_used(
    mode: Mode, helps: tuple[str, ...], assisted: str
) -> None:
    attempt = began(mode)
    for used in helps:
        attempt, _ = hint(attempt, NOON) if used == "hint" else use_help(attempt, used, NOON)  # type: ignore[arg-type]
    assert attempt.assisted_mode == assisted
    assert reached([*played(attempt, *ALL)[1].events]) == [assisted]
    resumed, _ = replay(began(mode), ALL[:4], helps, NOON)  # type: ignore[arg-type]
    assert resumed.assisted_mode == assisted


def test_being_shown_a_step_says_so_in_place_of_the_slip() -> None:
    attempt, _ = played(began(), *TO_WHO, acts.Press(block="next"))
    _, outcome = use_help(attempt, "show_step", NOON)
    assert outcome.advice.happened == "Now I do it for you. Watch the page."
    assert outcome.events == (HelpUsed(help="show_step", step="who"),)


def resumed(acts_kept: tuple[acts.AnyAct, ...], pack: Pack | None = None) -> tuple[Attempt, str]:
    attempt, outcome = replay(began(pack=pack), acts_kept, (), later(3600))
    assert outcome.events == ()
    return attempt, outcome.advice.happened


def test_resuming_stands_on_the_exact_step_with_what_was_typed() -> None:
    before, _ = played(began(), *TO_WHO, WHO[0])
    attempt, happened = resumed(before.acts)
    assert (attempt.world, attempt.where, attempt.steps_reached) == (before.world, before.where, before.steps_reached)
    assert happened == ""
    assert attempt.last_sign_of_life == later(3600)


def test_resuming_keeps_the_messages_of_a_page_that_waits() -> None:
    before, _ = played(began(), *TO_WHO, acts.Press(block="next"))
    assert resumed(before.acts)[0].world == before.world


def test_resuming_after_the_goal_does_not_reach_it_again() -> None:
    attempt, _ = resumed(ALL)
    assert attempt.has_reached_goal
    assert reached([*events_of(attempt, [acts.Reload()])]) == []


def test_in_a_lesson_that_has_changed_one_stands_on_the_last_step_that_still_exists_and_is_told() -> None:
    attempt, happened = resumed((*TO_WHO, *WHO, *READING, *PAPERS), _without("reading", "size"))
    assert attempt.world.visit.place == "library/reading"
    assert attempt.acts == (*TO_WHO, *WHO)
    assert happened == "This errand has changed since you stopped. You stand on the last step that still exists."


def test_a_page_that_is_gone_stops_the_playing_as_well() -> None:
    attempt, happened = resumed((*TO_WHO, *WHO, *READING), _without_page("papers"))
    assert attempt.world.visit.place == "library/reading"
    assert happened.startswith("This errand has changed")


def _without(page_id: str, block_id: str) -> Pack:
    """The sample pack, a block of the library less; its steps that used it are gone as well."""
    pack, library = meadow(), meadow().service("library")
    pages = tuple(
        replace(page, blocks=tuple(block for block in page.blocks if page.id != page_id or block.id != block_id))
        for page in library.pages
    )
    lesson = pack.lesson("join-the-library")
    steps = tuple(
        replace(
            step,
            instructions=tuple(told for told in step.instructions if told.use != f"library/{page_id}.{block_id}"),
        )
        for step in lesson.steps
    )
    return replace(
        pack,
        services={**pack.services, "library": replace(library, pages=pages)},
        lessons={"join-the-library": replace(lesson, steps=steps)},
    )


def _without_page(page_id: str) -> Pack:
    pack, library = meadow(), meadow().service("library")
    pages = tuple(page for page in library.pages if page.id != page_id)
    lesson = pack.lesson("join-the-library")
    steps = tuple(step for step in lesson.steps if step.id != page_id)
    return replace(
        pack,
        services={**pack.services, "library": replace(library, pages=pages)},
        lessons={"join-the-library": replace(lesson, steps=steps)},
    )


def test_the_pack_without_a_block_is_really_another() -> None:
    assert not any(isinstance(block, TextField) for block in _without("who", "name").page("library/who").blocks[:2])


def test_acts_that_cannot_be_read_any_more_are_told() -> None:
    _, outcome = replay(began(), ALL[:4], (), NOON, is_whole=False)
    assert outcome.advice.happened == began().pack.sentence("coach.changed_lesson")
