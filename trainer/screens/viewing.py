"""From errands and practices to what home, the errand's card and the results are told (`views`)."""

import datetime
from collections.abc import Sequence

from trainer.coach.events import Help
from trainer.coach.modes import MODES, next_mode
from trainer.coach.review import STAGES, Stages
from trainer.content.texts import fill
from trainer.records.progress import HardestStep
from trainer.screens.views import (
    CourseRows,
    DueErrand,
    ErrandRow,
    ErrandView,
    HardStep,
    HomeView,
    NextErrand,
    ResultsView,
    UnfinishedErrand,
)
from trainer.simulator.conditions import values_of
from trainer.visits.errands import Errand, Unfinished
from trainer.visits.practice import Practice

_LATEST = 4
_WHY: dict[Help | None, str] = {"show_step": "shown", "hint": "hint"}


def home_view(
    errands: Sequence[Errand], unfinished: Unfinished | None, now: datetime.datetime, *, is_guest: bool
) -> HomeView:
    """What home shows at *now*, which is in the PC's own time zone."""
    practised = sorted((e for e in errands if e.last_practised), key=_practised_at, reverse=True)
    due = next((e for e in practised if e.stages.is_due(now)), None)
    fresh = [e for e in errands if done(e.stages) < len(MODES) and not _waits(e, unfinished)]
    return HomeView(
        hour=now.hour,
        unfinished=_unfinished(unfinished) if unfinished else None,
        due=DueErrand(due.lesson.id, due.lesson.title, (now - _practised_at(due)).days) if due else None,
        next=_next(fresh[0]) if fresh else None,
        errands=tuple(_row(e, now) for e in practised[:_LATEST]),
        courses=_courses(errands, now),
        is_guest=is_guest,
    )


def errand_view(errand: Errand, now: datetime.datetime) -> ErrandView:
    """What the card of *errand* shows; the mode after the furthest stage is suggested."""
    count = done(errand.stages, now)
    suggested = MODES[min(count, len(MODES) - 1)]
    return ErrandView(errand.lesson.id, errand.lesson.title, errand.lesson.summary, suggested, count)


def results_view(
    practice: Practice, errand: Errand, hardest: HardestStep | None, now: datetime.datetime, *, is_guest: bool
) -> ResultsView:
    """What the results show after *practice*; *errand* tells how far the person has come with it."""
    lesson, attempt = practice.attempt.lesson, practice.attempt
    values = values_of(attempt.world)
    reached = MODES.index(attempt.assisted_mode)
    count = done(errand.stages)
    due = errand.stages.due
    return ResultsView(
        mode=practice.mode,
        title=practice.title,
        deed=fill(lesson.deed, values),
        did=tuple(fill(text, values) for text in lesson.did),
        done=count,
        today=len(STAGES) - 1 if errand.stages.furthest == "held" else reached,
        next_mode=next_mode(attempt.assisted_mode) if count < len(MODES) else None,
        review_days=max((due - now).days, 1) if due else None,
        steps=len(lesson.steps),
        hardest=_hard_step(practice, hardest) if hardest else None,
        seen=fill(lesson.seen, values),
        saw=tuple(fill(text, values) for text in lesson.saw),
        is_guest=is_guest,
    )


def done(stages: Stages, now: datetime.datetime | None = None) -> int:
    """How many of the five stages are solid; while a review is due *now*, the last one is open again."""
    count = STAGES.index(stages.furthest) + 1 if stages.furthest else 0
    return min(count, len(MODES)) if now and stages.is_due(now) else count


def _practised_at(errand: Errand) -> datetime.datetime:
    assert errand.last_practised is not None, "only errands that were practised are asked"
    return errand.last_practised


def _waits(errand: Errand, unfinished: Unfinished | None) -> bool:
    return unfinished is not None and unfinished.lesson.id == errand.lesson.id


def _unfinished(waiting: Unfinished) -> UnfinishedErrand:
    steps = 0 if waiting.mode == "alone" else len(waiting.lesson.steps)
    return UnfinishedErrand(waiting.attempt_id, waiting.lesson.title, waiting.step + 1, steps, waiting.step_title)


def _next(errand: Errand) -> NextErrand:
    lesson = errand.lesson
    return NextErrand(lesson.id, lesson.title, lesson.summary, len(lesson.steps))


def _row(errand: Errand, now: datetime.datetime) -> ErrandRow:
    return ErrandRow(errand.lesson.id, errand.lesson.title, done(errand.stages, now), errand.lesson.summary)


def _courses(errands: Sequence[Errand], now: datetime.datetime) -> tuple[CourseRows, ...]:
    titles = dict.fromkeys(errand.lesson.course_title for errand in errands)
    return tuple(
        CourseRows(title, tuple(_row(errand, now) for errand in errands if errand.lesson.course_title == title))
        for title in titles
    )


def _hard_step(practice: Practice, hardest: HardestStep) -> HardStep | None:
    steps = practice.attempt.lesson.steps
    for number, step in enumerate(steps, 1):
        if step.id == hardest.step:
            title = fill(step.title, values_of(practice.attempt.world))
            return HardStep(0 if practice.mode == "alone" else number, title, _WHY.get(hardest.help, "slip"))
    return None
