"""The keeper: writes down what happens while nobody waits for it. One thread writes, in the order in which it was told.

What is told is on the disk some milliseconds later: each time the keeper takes all that waits and writes it in one
transaction. Of the acts that wait for the same attempt only the last state is written, so typing costs what the disk
can do and not what the fingers do. A disk that fails is told once to `on_trouble`; what waits is kept in memory and
tried again with growing pauses.
"""

import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from threading import Condition, Thread
from time import monotonic

from msgspec import Struct
from sqlalchemy import Connection

from trainer.coach.events import Event
from trainer.records import bookmarks, journal, settings
from trainer.records.attempts import AttemptRecord
from trainer.records.database import Database
from trainer.records.errors import RecordsError
from trainer.simulator.acts import AnyAct

FIRST_PAUSE_S = 0.1
LONGEST_PAUSE_S = 5.0

logger = logging.getLogger(__name__)

Deed = Callable[[Connection], None]
"""Something to write in a transaction."""


class ActsFrom(Struct, frozen=True):
    """A deed: the acts of an attempt from *position* on are these."""

    attempt: str
    position: int
    acts: tuple[AnyAct, ...]

    def __call__(self, connection: Connection) -> None:
        """Write them."""
        bookmarks.replace_from(connection, self.attempt, self.position, self.acts)

    def then(self, later: "ActsFrom") -> "ActsFrom | None":
        """One deed for this one and *later*; None where *later* begins beyond the end of this one."""
        kept = later.position - self.position
        if kept < 0:
            return later
        if kept > len(self.acts):
            return None
        return ActsFrom(self.attempt, self.position, (*self.acts[:kept], *later.acts))


def empty_log(_connection: Connection) -> None:
    """A deed that is done after the transaction: leave nothing in the write-ahead log."""


def folded(deeds: Iterable[Deed]) -> list[Deed]:
    """The same in fewer deeds: those about the acts of one attempt become one, where the first of them stood."""
    result: list[Deed] = []
    known: dict[str, int] = {}
    for deed in deeds:
        if isinstance(deed, ActsFrom):
            earlier = result[known[deed.attempt]] if deed.attempt in known else None
            both = earlier.then(deed) if isinstance(earlier, ActsFrom) else None
            if both:
                result[known[deed.attempt]] = both
                continue
            known[deed.attempt] = len(result)
        result.append(deed)
    return result


class Keeper:
    """Writes to *database* what it is told; no method but `flush` and `close` waits for anything.

    *on_trouble* is called from the writing thread with a RecordsError, once for each time the disk begins to fail.
    """

    def __init__(self, database: Database, on_trouble: Callable[[RecordsError], None] | None = None) -> None:
        self._database = database
        self._on_trouble = on_trouble or _ignore
        self._visit: str | None = None
        self._changed = Condition()
        self._waiting: list[Deed] = []
        self._is_writing = False
        self._close_by: float | None = None
        self._thread = Thread(target=self._work, name="keeper", daemon=True)
        self._thread.start()

    def visit_began(self, visit_id: str, learner: str, at: datetime) -> None:
        """Someone came; what follows belongs to this visit."""
        self._visit = visit_id
        self._tell(partial(journal.add_visit, visit=visit_id, learner=learner, began=at))

    def visit_ended(self, at: datetime) -> None:
        """Whoever came has left."""
        self._add(journal.entry(journal.VISIT_ENDED, at, visit=self._visit))
        self._visit = None

    def attempt_started(self, attempt: AttemptRecord) -> None:
        """An attempt began; it has an empty bookmark from now on."""
        self._tell(partial(journal.add_attempt, attempt=attempt), partial(bookmarks.begin, attempt=attempt.id))

    def attempt_resumed(self, attempt_id: str, at: datetime) -> None:
        """Someone came back to an attempt that has a bookmark."""
        self._add(journal.entry(journal.ATTEMPT_RESUMED, at, attempt=attempt_id, visit=self._visit))

    def events(self, attempt_id: str, events: Iterable[Event], at: datetime) -> None:
        """These events happened."""
        entries = [journal.entry_of(event, at, attempt=attempt_id, visit=self._visit) for event in events]
        self._add(*entries)

    def acts(self, attempt_id: str, position: int, acts: Sequence[AnyAct]) -> None:
        """From *position*, counted from 0, the acts are these: new ones, the last one changed, none after undo."""
        self._tell(ActsFrom(attempt_id, position, tuple(acts)))

    def acted(
        self, attempt_id: str, position: int, acts: Sequence[AnyAct], events: Iterable[Event], at: datetime
    ) -> None:
        """`acts` and `events` in one transaction: after a crash there are both or neither."""
        entries = [journal.entry_of(event, at, attempt=attempt_id, visit=self._visit) for event in events]
        self._tell(ActsFrom(attempt_id, position, tuple(acts)), partial(journal.add, entries=entries))

    def attempt_stopped(self, attempt_id: str, at: datetime) -> None:
        """Stopped for today; the bookmark stays."""
        self._add(journal.entry(journal.ATTEMPT_STOPPED, at, attempt=attempt_id, visit=self._visit))

    def attempt_ended(self, attempt_id: str, at: datetime, outcome: str) -> None:
        """The attempt is over, with *outcome*; its bookmark goes, and nothing that was typed stays on the disk."""
        ended = journal.entry(journal.ATTEMPT_ENDED, at, attempt=attempt_id, visit=self._visit, outcome=outcome)
        self._tell(partial(journal.add, entries=[ended]), partial(bookmarks.remove, attempt=attempt_id), empty_log)

    def setting(self, key: str, value: settings.Value) -> None:
        """Set *key* to *value*.

        Raises:
            KeyError, ValueError: there is no such setting, or it does not take *value*.
        """
        settings.check(key, value)
        self._tell(partial(settings.put, key=key, value=value))

    def flush(self, timeout_s: float) -> bool:
        """Wait until all that was told is on the disk; False if that took longer than *timeout_s*."""
        with self._changed:
            return self._changed.wait_for(self._is_idle, timeout_s)

    def close(self, timeout_s: float = 5.0) -> bool:
        """Write what waits, at most *timeout_s* long, and stop; False if something could not be written."""
        with self._changed:
            self._close_by = monotonic() + timeout_s
            self._changed.notify_all()
        self._thread.join(timeout_s + 1)
        return self._is_idle()

    def _add(self, *entries: journal.Entry) -> None:
        self._tell(partial(journal.add, entries=entries))

    def _tell(self, *deeds: Deed) -> None:
        with self._changed:
            self._waiting += deeds
            self._changed.notify_all()

    def _is_idle(self) -> bool:
        return not (self._waiting or self._is_writing)

    def _work(self) -> None:
        pause_s, was_in_trouble = 0.0, False
        while deeds := self._take(pause_s):
            left, trouble = self._write(folded(deeds))
            with self._changed:
                self._waiting[:0] = left
                self._is_writing = False
                self._changed.notify_all()
            if trouble and not was_in_trouble:
                logger.warning("What happens cannot be written down now: %s", trouble)
                self._on_trouble(trouble)
            was_in_trouble = trouble is not None
            pause_s = min(max(2 * pause_s, FIRST_PAUSE_S), LONGEST_PAUSE_S) if left else 0.0

    def _take(self, pause_s: float) -> list[Deed]:
        """After a pause, all that waits, once something does; nothing when it is time to stop."""
        with self._changed:
            begun = monotonic()
            while monotonic() < begun + (min(pause_s, FIRST_PAUSE_S) if self._close_by else pause_s):
                self._changed.wait(FIRST_PAUSE_S)
            self._changed.wait_for(lambda: self._waiting or self._close_by)
            if pause_s and self._close_by and monotonic() > self._close_by:
                return []
            deeds, self._waiting = self._waiting, []
            self._is_writing = bool(deeds)
            return deeds

    def _write(self, deeds: list[Deed]) -> tuple[list[Deed], RecordsError | None]:
        """Write *deeds*; those that are left to do, and the trouble there was."""
        left = deeds
        try:
            self._write_together([deed for deed in deeds if deed is not empty_log])
            left = [empty_log] if empty_log in deeds else []
            if left and self._database.empty_log():
                left = []
        except RecordsError as trouble:
            return left, trouble
        return left, None

    def _write_together(self, deeds: list[Deed]) -> None:
        """Write *deeds* in one transaction; if one is at fault, which is a defect of ours, then the others.

        Raises:
            RecordsError: the disk failed; what was written already may be written again.
        """
        try:
            if deeds:
                with self._database.write() as connection:
                    for deed in deeds:
                        deed(connection)
        except RecordsError:
            raise
        except Exception as fault:
            if len(deeds) == 1:
                logger.error("Something could not be written down and is left out.", exc_info=fault)
                return
            for deed in deeds:
                self._write_together([deed])


def _ignore(_trouble: RecordsError) -> None:
    pass
