"""Whatever someone does: nothing crashes, nothing traps, everything can be taken back, nothing typed gets out."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.coach.playing import NOON, began, helped, wander
from tests.samples.packs import meadow
from tests.simulator.offered import offered
from trainer.coach.attempt import Attempt, Outcome, do, replay, undo
from trainer.coach.demonstration import next_act
from trainer.coach.modes import MODES, Mode
from trainer.simulator.apply import apply
from trainer.simulator.items import Scene
from trainer.simulator.scene import scene
from trainer.speech.phrases import page_utterances

MARKER = "xq7-marker"
WORDS = (MARKER, f"{MARKER}@post.example", "4 May 2019", "library", "204060", "library.meadow.example/check", "")
COACH, TAKE_BACK = -1, -2
steps = st.lists(st.one_of(st.just(COACH), st.integers(TAKE_BACK, 10_000)), max_size=40)
"""Half of the time what the coach says, so that the walks come far; else anything."""
calm = settings(deadline=None, max_examples=60)


def wandered(choices: list[int], mode: Mode = "together") -> Attempt:
    """An attempt after acts drawn from what its Scenes offer, and from nonsense."""
    attempt = began(mode)
    for choice in choices:
        attempt, _ = step(attempt, choice)
    return attempt


def step(attempt: Attempt, choice: int) -> tuple[Attempt, Outcome]:
    act = next_act(attempt.where, attempt.world, attempt.pack) if choice == COACH else None
    if choice == TAKE_BACK or (choice == COACH and act is None):
        return undo(attempt, NOON)
    return do(attempt, act or wander(scene(attempt.world, attempt.pack), WORDS, choice), NOON)


@calm
@given(steps, st.sampled_from(MODES))
def test_nothing_crashes_and_every_page_can_be_heard(choices: list[int], mode: Mode) -> None:
    attempt = wandered(choices, mode)
    assert page_utterances(scene(attempt.world, attempt.pack), attempt.pack)


@calm
@given(steps)
def test_everything_can_be_taken_back(choices: list[int]) -> None:
    attempt, first = wandered(choices), began()
    for _ in attempt.acts:
        attempt, _ = undo(attempt, NOON)
    assert (attempt.world, attempt.where, attempt.acts) == (first.world, first.where, ())


@calm
@given(steps)
def test_each_taking_back_gives_the_world_before(choices: list[int]) -> None:
    attempt = wandered(choices)
    if attempt.acts:
        assert undo(attempt, NOON)[0].world == attempt.worlds[-2]


@calm
@given(steps)
def test_playing_the_acts_again_gives_the_same_worlds_and_the_same_step(choices: list[int]) -> None:
    attempt = wandered(choices)
    again, _ = replay(began(), attempt.acts, (), NOON)
    assert (again.worlds, again.standings, again.acts) == (attempt.worlds, attempt.standings, attempt.acts)


@calm
@given(steps)
def test_no_page_is_without_a_way_on(choices: list[int]) -> None:
    seen = scene(wandered(choices).world, meadow())
    assert offered(seen, WORDS) or seen.address == ""  # an empty tab has the address bar


@calm
@given(steps)
def test_following_the_coach_leads_to_the_goal_from_wherever_someone_went(choices: list[int]) -> None:
    attempt, _ = helped(wandered(choices))
    assert attempt.has_reached_goal


@calm
@given(steps, st.integers(0, 10_000))
def test_a_world_is_a_value(choices: list[int], choice: int) -> None:
    world = wandered(choices).world
    act = wander(scene(world, meadow()), WORDS, abs(choice))
    before = msgspec.json.encode(world)
    assert apply(world, act, meadow()) == apply(world, act, meadow())
    assert hash(apply(world, act, meadow())) == hash(apply(world, act, meadow()))
    assert msgspec.json.encode(world) == before


@calm
@given(steps, st.sampled_from(MODES))
def test_events_hold_nothing_that_was_typed_or_chosen(choices: list[int], mode: Mode) -> None:
    attempt = began(mode)
    values = {MARKER, "Olive Tern", "2019", "May", "204060", "large", "small", "face", "boat", "pond", "novels"}
    for choice in choices:
        attempt, outcome = step(attempt, choice)
        for event in outcome.events:
            kept = {str(value) for value in msgspec.to_builtins(event).values()}
            assert not [text for text in kept if MARKER in text]
            assert not kept & values


def test_the_scene_is_worked_out_from_the_world_alone() -> None:
    def shown(choices: list[int]) -> Scene:
        return scene(wandered(choices).world, meadow())

    assert shown([3, 5, 8, 13]) == shown([3, 5, 8, 13])
