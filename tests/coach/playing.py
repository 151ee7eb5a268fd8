"""Attempts that tests play, and the clock they hold in their hands."""

import datetime
from collections.abc import Iterable

from tests.samples.packs import meadow
from tests.simulator.offered import around, offered
from trainer.coach.attempt import Attempt, Outcome, begin, do, undo
from trainer.coach.demonstration import next_act
from trainer.coach.events import AnyEvent
from trainer.coach.modes import Mode
from trainer.content.packs import Pack
from trainer.simulator import acts
from trainer.simulator.items import Scene

NOON = datetime.datetime(2026, 11, 23, 12, tzinfo=datetime.UTC)
LESSON = "join-the-library"

TO_START = (acts.Search(block="words", text="meadow library"), acts.Take(block="words", result="library"))
TO_WHO = (*TO_START, acts.Press(block="begin"))
SINCE = (
    acts.Fill(block="since", text="4", part="day"),
    acts.Fill(block="since", text="5", part="month"),
    acts.Fill(block="since", text="2019", part="year"),
)
WHO = (acts.Fill(block="name", text="Olive Tern"), *SINCE, acts.Press(block="next"))
READING = (
    acts.Choose(block="size", option="large"),
    acts.Choose(block="branch", option="pond"),
    acts.Press(block="next"),
)
PAPERS = (
    acts.Attach(block="picture", picture="face"),
    acts.Fill(block="code", text="204060"),
    acts.Press(block="next"),
)
SEND = (acts.Press(block="send"),)
ALL = (*TO_WHO, *WHO, *READING, *PAPERS, *SEND)


def later(seconds: float) -> datetime.datetime:
    """So many seconds after noon."""
    return NOON + datetime.timedelta(seconds=seconds)


def began(
    mode: Mode = "together", variant: str = "", *, pack: Pack | None = None, lesson: str = LESSON, seed: int = 1
) -> Attempt:
    """A new attempt, at noon."""
    return begin(pack or meadow(), lesson, variant, mode, seed=seed, at=NOON)[0]


def played(attempt: Attempt, *done: acts.AnyAct) -> tuple[Attempt, Outcome]:
    """*attempt* after these acts, and the outcome of the last."""
    outcome: Outcome | None = None
    for act in done:
        attempt, outcome = do(attempt, act, NOON)
    assert outcome is not None
    return attempt, outcome


def events_of(attempt: Attempt, done: Iterable[acts.AnyAct]) -> list[AnyEvent]:
    """All events of these acts."""
    events: list[AnyEvent] = []
    for act in done:
        attempt, outcome = do(attempt, act, NOON)
        events += outcome.events
    return events


def helped(attempt: Attempt, at_most: int = 80) -> tuple[Attempt, int]:
    """*attempt* after following the coach, act by act, to the goal; where it names none, a step is taken back.

    The number says how many acts it took; more than *at_most* means that its advice goes in circles.
    """
    for count in range(at_most):
        if attempt.has_reached_goal and attempt.where.instruction is None and attempt.where.correction is None:
            return attempt, count
        act = next_act(attempt.where, attempt.world, attempt.pack)
        attempt, _ = undo(attempt, NOON) if act is None else do(attempt, act, NOON)
    raise AssertionError(f"in circles at {attempt.world.visit.place}: {attempt.where}, {attempt.acts[-6:]}")


def wander(scene: Scene, words: tuple[str, ...], choice: int, days: int = 0) -> acts.AnyAct:
    """One of the acts that are possible in *scene*, or of those that make no sense, by a number; *days* may pass."""
    nonsense: list[acts.AnyAct] = [
        acts.Press(block="nowhere"),
        acts.Fill(block="size", text=words[0]),
        acts.Fill(block="since", text=words[-1], part="month"),
        acts.Choose(block="kinds", option=words[0]),
        acts.Take(block="words", result="nothing"),
        acts.Turn(tab=7),
        acts.Close(tab=7),
        acts.Attach(block="picture", picture="dog"),
        acts.Wait(days=0),
        acts.Move(block="name"),
        acts.Follow(block="answers", row="nothing"),
    ]
    possible: list[acts.AnyAct] = [*offered(scene, words), *around(scene, words, days), *nonsense]
    return possible[choice % len(possible)]
