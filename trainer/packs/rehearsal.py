"""Rehearsal: the pure play of a lesson, which proves that its own steps solve it."""

import datetime
from typing import NamedTuple

from trainer.coach.attempt import Attempt, begin, do
from trainer.coach.demonstration import next_act
from trainer.coach.modes import MODES, Mode
from trainer.content.packs import Pack, PackFault

_BEGUN = datetime.datetime(2027, 1, 1, 9, tzinfo=datetime.UTC)
_ACTS_AN_INSTRUCTION = 6
"""A date takes three acts and a search two; so many acts for each instruction mean that the lesson goes in circles."""


class Rehearsal(NamedTuple):
    """How a rehearsal went."""

    attempt: Attempt | None
    """As far as it came; None if it could not begin."""
    problem: str = ""
    """What went wrong, in plain words; empty if the goal was reached."""
    path: str = ""
    """Of what has to be mended: an instruction, a step, the goal, or the lesson."""


def rehearse(pack: Pack, lesson_id: str, variant_id: str = "", mode: Mode = "show", seed: int = 1) -> Rehearsal:
    """Play a lesson by its steps, in a bounded number of acts."""
    attempt: Attempt | None = None
    try:
        attempt, outcome = begin(pack, lesson_id, variant_id, mode, seed=seed, at=_BEGUN)
        if outcome.advice.is_finished:
            return Rehearsal(attempt, "its goal is reached before anything is done", f"lessons/{lesson_id}.goal_when")
        for _ in range(_bound(attempt)):
            act = next_act(attempt.where, attempt.world, pack)
            if act is None:
                return _failed(attempt, lesson_id, "its steps lead to a page for which they have no instruction")
            attempt, outcome = do(attempt, act, _BEGUN)
            if outcome.advice.is_finished:
                return Rehearsal(attempt)
            if outcome.refusal is not None:
                return _failed(attempt, lesson_id, _refused(attempt))
    except PackFault as fault:
        return _failed(attempt, lesson_id, f"something is missing: {fault}")
    except (ValueError, IndexError):
        return _failed(attempt, lesson_id, "the value of this instruction does not fit what it is for")
    return _failed(attempt, lesson_id, "its steps go in circles")


def rehearse_all(pack: Pack, lesson_id: str) -> dict[tuple[str, Mode], Rehearsal]:
    """The rehearsals of a lesson in every variant and mode."""
    variants = [variant.id for variant in pack.lesson(lesson_id).variants]
    return {(variant, mode): rehearse(pack, lesson_id, variant, mode) for variant in variants for mode in MODES}


def _failed(attempt: Attempt | None, lesson_id: str, problem: str) -> Rehearsal:
    return Rehearsal(attempt, problem, _place_of(attempt, lesson_id))


def _place_of(attempt: Attempt | None, lesson_id: str) -> str:
    """The path of the instruction at which a rehearsal stands, or of its step, or of the lesson."""
    path = f"lessons/{lesson_id}"
    if attempt is None:
        return path
    step = attempt.lesson.steps[attempt.where.step]
    path = f"{path}.steps.{step.id}"
    if attempt.where.instruction in step.instructions:
        return f"{path}.{step.instructions.index(attempt.where.instruction)}"
    return path


def _bound(attempt: Attempt) -> int:
    return _ACTS_AN_INSTRUCTION * sum(len(step.instructions) for step in attempt.lesson.steps)


def _refused(attempt: Attempt) -> str:
    messages = " ".join(error.message for error in attempt.world.visit.errors)
    page = attempt.world.visit.place
    if messages:
        return f"the page {page} does not take the answers that the steps give, and says: “{messages}”"
    return f"the page {page} does not offer what this instruction asks for"
