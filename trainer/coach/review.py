"""Review: which stages of an errand are reached, and when it is due again; computed from completions alone.

A completion is an attempt that reached its goal, with the mode whose support was really used. Any spacing of reviews
helps and the exact schedule hardly matters (anchors.md), so it is short: four reviews, each further off.
"""

import datetime
from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

from trainer.coach.modes import Mode

Stage = Literal["seen", "with_help", "with_hints", "alone", "held"]
STAGES: tuple[Stage, ...] = ("seen", "with_help", "with_hints", "alone", "held")

INTERVALS_DAYS = (1, 3, 7, 21)
"""From one review to the next, the first counted from the first time alone."""
HELD_AFTER = datetime.timedelta(days=3)
"""Done alone again this long after the first time alone, an errand is held."""

_STAGE_OF: dict[Mode, Stage] = {"show": "seen", "together": "with_help", "hints": "with_hints", "alone": "alone"}


class Completion(Struct, frozen=True):
    """A goal was reached, with the support of *mode*."""

    at: datetime.datetime
    mode: Mode


class Stages(Struct, frozen=True, kw_only=True):
    """How far a person has come with an errand."""

    reached: tuple[tuple[Stage, datetime.datetime], ...] = ()
    """The stages that were reached themselves, in the order of `STAGES`, and when first. What was reached stays."""
    due: datetime.datetime | None = None
    """When it is to be done alone again; None if never yet alone, or after the last review."""

    @property
    def furthest(self) -> Stage | None:
        """The stage nearest to the end of the rail; all before it count as passed. None before the first completion."""
        return self.reached[-1][0] if self.reached else None

    def is_due(self, now: datetime.datetime) -> bool:
        """Whether a review is due *now*: then only the last post of the rail is open."""
        return self.due is not None and self.due <= now


def stages(completions: Iterable[Completion]) -> Stages:
    """How far *completions* lead.

    >>> day = lambda n: datetime.datetime(2026, 11, n, tzinfo=datetime.timezone.utc)
    >>> stages([Completion(day(2), "hints"), Completion(day(3), "alone")]).furthest
    'alone'
    >>> stages([Completion(day(3), "alone"), Completion(day(4), "alone"), Completion(day(7), "alone")]).furthest
    'held'
    """
    in_order = sorted(completions, key=lambda completion: completion.at)
    first: dict[Stage, datetime.datetime] = {}
    for done in in_order:
        first.setdefault(_STAGE_OF[done.mode], done.at)
        if done.mode == "alone" and done.at >= first["alone"] + HELD_AFTER:
            first.setdefault("held", done.at)
    return Stages(reached=tuple((stage, first[stage]) for stage in STAGES if stage in first), due=_due(in_order))


def _due(in_order: Iterable[Completion]) -> datetime.datetime | None:
    """When the next review is due. One that is early changes nothing; after one that needed support it is sooner."""
    reviews = 0
    due: datetime.datetime | None = None
    is_begun = False
    for done in in_order:
        if done.mode == "alone" and not is_begun:
            is_begun = True
        elif due is None or done.at < due:
            continue
        else:
            reviews = reviews + 1 if done.mode == "alone" else max(reviews - 1, 0)
        is_last = reviews == len(INTERVALS_DAYS)
        due = None if is_last else done.at + datetime.timedelta(days=INTERVALS_DAYS[reviews])
    return due
