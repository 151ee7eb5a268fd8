"""Errands: what the person who is here can begin, go on with, and has done; each a value or a Practice.

Opening a lesson and reading the records take their time: call these in the background, and `Practice.enter` afterwards.
"""

import datetime
import logging
from collections.abc import Callable

from msgspec import Struct

from trainer.coach import attempt as coach
from trainer.coach.attempt import Attempt, Outcome
from trainer.coach.modes import Mode
from trainer.coach.review import Stages
from trainer.content.packs import PackFault
from trainer.content.texts import fill
from trainer.packs.catalogue import Catalogue
from trainer.packs.entries import LessonEntry
from trainer.records.attempts import AttemptRecord, Bookmark
from trainer.records.ids import new_id
from trainer.records.progress import HardestStep
from trainer.simulator.conditions import values_of
from trainer.speech.voice import Voice
from trainer.visits.practice import Clock, Practice
from trainer.visits.visit import Visit

logger = logging.getLogger(__name__)


class Unfinished(Struct, frozen=True):
    """An attempt that waits: the errand, and the step where the learner stands, counted from 0."""

    attempt_id: str
    lesson: LessonEntry
    mode: Mode
    step: int
    step_title: str


class Errand(Struct, frozen=True):
    """An errand, and how far this person has come with it."""

    lesson: LessonEntry
    stages: Stages
    attempts: int = 0
    last_practised: datetime.datetime | None = None


class Errands:
    """What *visit*'s person can do with the lessons of *catalogue*."""

    def __init__(
        self,
        visit: Visit,
        catalogue: Catalogue,
        voice: Voice,
        *,
        clock: Clock,
        draw_seed: Callable[[], int],
        variant: str = "",
    ) -> None:
        """*variant*: the one that every attempt takes; empty: each time the next one."""
        self._visit, self._catalogue, self._voice = visit, catalogue, voice
        self._clock, self._draw_seed, self._variant = clock, draw_seed, variant

    def all(self) -> tuple[Errand, ...]:
        """Every errand that is installed, in the order in which they are best learned.

        Raises:
            RecordsError: the disk failed. So do all that follow.
        """
        known = self._visit.progress()
        return tuple(
            Errand(entry, known[entry.id].stages, known[entry.id].attempts, known[entry.id].last_practised)
            if entry.id in known
            else Errand(entry, Stages())
            for entry in self._catalogue.entries()
        )

    def unfinished(self) -> Unfinished | None:
        """The attempt that was left last and can be gone on with; None if there is none.

        One whose lesson cannot be opened now is passed over; it waits until its pack is mended.
        """
        entries = {entry.id: entry for entry in self._catalogue.entries()}
        for record in self._visit.unfinished():
            bookmark = self._visit.bookmark(record.id) if record.lesson in entries else None
            if bookmark is None:
                continue
            try:
                attempt, _ = self._resumed(bookmark)
            except PackFault as fault:
                logger.warning("An attempt waits for its pack to be mended: %s", fault)
                continue
            step = attempt.lesson.steps[attempt.where.step]
            title = fill(step.title, values_of(attempt.world))
            return Unfinished(record.id, entries[record.lesson], record.mode, attempt.where.step, title)
        return None

    def begin(self, lesson_id: str, mode: Mode) -> Practice:
        """A new attempt at an errand.

        Raises:
            PackFault: there is no such lesson or variant, or it has a fault.
        """
        opened = self._catalogue.open(lesson_id)
        variants = opened.pack.lesson(lesson_id).variants
        known = self._visit.progress().get(lesson_id)
        variant = self._variant or variants[(known.attempts if known else 0) % len(variants)].id
        seed, now = self._draw_seed(), self._clock()
        attempt, outcome = coach.begin(opened.pack, lesson_id, variant, mode, seed=seed, at=now)
        record = AttemptRecord(
            id=new_id(),
            learner=self._visit.learner,
            lesson=lesson_id,
            variant=variant,
            mode=mode,
            seed=seed,
            pack=opened.pack.manifest.id,
            pack_version=opened.version,
            language=opened.pack.manifest.language,
            started=now,
        )
        memory = self._visit.start(record)
        return Practice(attempt, outcome, memory=memory, voice=self._voice, clock=self._clock)

    def go_on(self, attempt_id: str) -> Practice | None:
        """The attempt that was left, on its exact step; None if it is over.

        Raises:
            PackFault: its lesson can no longer be opened.
        """
        bookmark = self._visit.bookmark(attempt_id)
        if bookmark is None:
            return None
        attempt, outcome = self._resumed(bookmark)
        memory = self._visit.resume(attempt_id, self._clock())
        if len(attempt.acts) < len(bookmark.acts):
            memory.keep_acts(len(attempt.acts), ())
        return Practice(attempt, outcome, memory=memory, voice=self._voice, clock=self._clock)

    def hardest_step(self, practice: Practice) -> HardestStep | None:
        """The step that was hardest in *practice*; None if all went well."""
        return self._visit.hardest_step(practice.attempt_id)

    def _resumed(self, bookmark: Bookmark) -> tuple[Attempt, Outcome]:
        record, now = bookmark.attempt, self._clock()
        pack = self._catalogue.open(record.lesson).pack
        known = {variant.id for variant in pack.lesson(record.lesson).variants}
        variant = record.variant if record.variant in known else ""
        attempt, _ = coach.begin(pack, record.lesson, variant, record.mode, seed=record.seed, at=now)
        helps = self._visit.helps_used(record.id)
        return coach.replay(attempt, bookmark.acts, helps, now, is_whole=bookmark.is_whole)
