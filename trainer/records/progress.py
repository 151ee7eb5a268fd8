"""Progress: how far a learner has come, computed from visits, attempts and the Journal, and from nothing else.

Functions of one transaction; the caller gives the connection.
"""

from collections import Counter
from datetime import datetime
from typing import cast

from msgspec import Struct
from sqlalchemy import Connection, func, select

from trainer.coach.events import Help
from trainer.coach.modes import Mode
from trainer.coach.review import Completion, Stages, stages
from trainer.records.tables import ATTEMPTS, JOURNAL

GOAL_REACHED = "goal_reached"
TROUBLES = ("slip_made", "help_used", "hint_offered")
"""The kinds of entry that say a step was hard."""
STRONG_HELPS: tuple[Help, ...] = ("show_step", "hint")
"""Helps worth naming, the strongest first."""
NO_TROUBLE = ("say_again", "person_came", "stop")
"""Helps that say nothing about the step."""


class LessonProgress(Struct, frozen=True, kw_only=True):
    """How far a learner has come with a lesson."""

    stages: Stages
    attempts: int
    """How often it was begun."""
    last_practised: datetime


def progress(connection: Connection, learner: str) -> dict[str, LessonProgress]:
    """How far *learner* has come with each lesson that was ever begun, by the id of the lesson."""
    mine = ATTEMPTS.c.learner == learner
    both = JOURNAL.join(ATTEMPTS, JOURNAL.c.attempt == ATTEMPTS.c.id)
    completions: dict[str, list[Completion]] = {}
    goals = select(ATTEMPTS.c.lesson, JOURNAL.c.at, JOURNAL.c.assisted_mode).select_from(both)
    for lesson, at, mode in connection.execute(goals.where(mine, JOURNAL.c.kind == GOAL_REACHED)):
        completions.setdefault(lesson, []).append(Completion(at, cast(Mode, mode)))
    begun = select(ATTEMPTS.c.lesson, func.count(), func.max(ATTEMPTS.c.started, type_=ATTEMPTS.c.started.type))
    latest = select(ATTEMPTS.c.lesson, func.max(JOURNAL.c.at, type_=JOURNAL.c.at.type)).select_from(both)
    acted: dict[str, datetime] = {row[0]: row[1] for row in connection.execute(latest.where(mine).group_by("lesson"))}
    return {
        lesson: LessonProgress(
            stages=stages(completions.get(lesson, ())),
            attempts=count,
            last_practised=max(started, acted.get(lesson, started)),
        )
        for lesson, count, started in connection.execute(begun.where(mine).group_by(ATTEMPTS.c.lesson))
    }


class HardestStep(Struct, frozen=True):
    """The step of an attempt with the most trouble, and the strongest help that was used there; None: slips alone."""

    step: str
    help: Help | None = None


def hardest_step(connection: Connection, attempt: str) -> HardestStep | None:
    """The step with the most slips, helps and offers of help, of several the first; None if all went well."""
    columns = JOURNAL.c
    query = select(columns.step, columns.help).where(columns.attempt == attempt, columns.kind.in_(TROUBLES))
    troubles = [
        row for row in connection.execute(query.order_by(columns.id)) if row.step and row.help not in NO_TROUBLE
    ]
    counted = Counter(row.step for row in troubles).most_common(1)
    if not counted:
        return None
    step = counted[0][0]
    helps = {row.help for row in troubles if row.step == step}
    return HardestStep(step, next((kind for kind in STRONG_HELPS if kind in helps), None))
