"""A visit: who is here, this PC's learner or a guest, and where what they do is kept: in a file, or in memory.

SQLAlchemy is first imported when a visit begins, which takes a fifth of a second: begin it in the background, after
the first window stands. The methods that read wait for what was told to the keeper just before (some milliseconds), so
call them in the background too; nothing else here waits for the disk.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.records.errors import RecordsError
from trainer.records.ids import new_id

if TYPE_CHECKING:
    from trainer.coach.events import AnyEvent, Help
    from trainer.records.attempts import AttemptRecord, Bookmark
    from trainer.records.database import Database
    from trainer.records.keeper import Keeper
    from trainer.records.progress import HardestStep, LessonProgress
    from trainer.records.settings import Value
    from trainer.simulator.acts import AnyAct

Trouble = Callable[[RecordsError], None]
"""Called from the keeper's thread, once each time the disk begins to fail."""

PATIENCE_S = 2.0
"""How long reading waits for what is being written."""


class Visit:
    """Someone is here. Made by `begin_visit` and `begin_guest_visit`; ended by `end`."""

    def __init__(self, database: "Database", learner: str, began: datetime, on_trouble: Trouble | None) -> None:
        from trainer.records.keeper import Keeper

        self.id = new_id()
        self.learner = learner
        self.is_guest = not database.is_on_disk
        self._database = database
        self._keeper: Keeper = Keeper(database, on_trouble)
        self._keeper.visit_began(self.id, learner, began)

    def start(self, attempt: "AttemptRecord") -> "AttemptMemory":
        """An attempt begins; tell what is returned what happens in it."""
        self._keeper.attempt_started(attempt)
        return AttemptMemory(self._keeper, attempt.id)

    def resume(self, attempt_id: str, at: datetime) -> "AttemptMemory":
        """An attempt with a bookmark goes on; tell what is returned what happens in it."""
        self._keeper.attempt_resumed(attempt_id, at)
        return AttemptMemory(self._keeper, attempt_id)

    def unfinished(self) -> "tuple[AttemptRecord, ...]":
        """The attempts this person can go on with, the one begun last first.

        Raises:
            RecordsError: the disk failed. So do all methods that read.
        """
        from trainer.records import bookmarks

        with self._settled().read() as connection:
            return bookmarks.unfinished(connection, self.learner)

    def bookmark(self, attempt_id: str) -> "Bookmark | None":
        """What is needed to go on with an attempt; None if it is over."""
        from trainer.records import bookmarks

        with self._settled().read() as connection:
            return bookmarks.load(connection, attempt_id)

    def progress(self) -> "dict[str, LessonProgress]":
        """How far this person has come with each lesson that was ever begun, by its id."""
        from trainer.records import progress

        with self._settled().read() as connection:
            return progress.progress(connection, self.learner)

    def hardest_step(self, attempt_id: str) -> "HardestStep | None":
        """The step of an attempt that was hardest; None if all went well."""
        from trainer.records import progress

        with self._settled().read() as connection:
            return progress.hardest_step(connection, attempt_id)

    def helps_used(self, attempt_id: str) -> "tuple[Help, ...]":
        """The helps that were used in an attempt, in their order."""
        from trainer.records import journal

        with self._settled().read() as connection:
            return tuple(row["help"] for row in journal.entries(connection, attempt_id) if row.get("help"))

    def setting(self, key: str) -> "Value":
        """What is set for *key*, see `trainer.records.settings`."""
        from trainer.records import settings

        with self._settled().read() as connection:
            return settings.get(connection, key)

    def set(self, key: str, value: "Value") -> None:
        """Set *key* to *value*; a guest's settings go with the guest.

        Raises:
            KeyError, ValueError: there is no such setting, or it does not take *value*.
        """
        self._keeper.setting(key, value)

    def end(self, at: datetime) -> bool:
        """The person leaves; a guest's records are gone. False if the disk failed and something was not written."""
        self._keeper.visit_ended(at)
        is_written = self._keeper.close()
        self._database.close()
        return is_written

    def _settled(self) -> "Database":
        self._keeper.flush(PATIENCE_S)
        return self._database


class AttemptMemory:
    """Where one attempt is kept while it is lived (`visits.practice.Memory`)."""

    def __init__(self, keeper: "Keeper", attempt_id: str) -> None:
        self._keeper = keeper
        self.attempt_id = attempt_id

    def keep_events(self, events: "Sequence[AnyEvent]", at: datetime) -> None:
        """Add *events* to the Journal."""
        self._keeper.events(self.attempt_id, events, at)

    def keep_acts(self, position: int, acts: "Sequence[AnyAct]") -> None:
        """Make the Bookmark's acts from *position* on these."""
        self._keeper.acts(self.attempt_id, position, acts)

    def stop(self, at: datetime) -> None:
        """The learner leaves and may come back: the Bookmark stays."""
        self._keeper.attempt_stopped(self.attempt_id, at)

    def end(self, outcome: str, at: datetime) -> None:
        """The attempt is over: the Bookmark goes."""
        self._keeper.attempt_ended(self.attempt_id, at, outcome)


def begin_visit(folder: Path, at: datetime, on_trouble: Trouble | None = None) -> Visit:
    """This PC's learner is here; what they do is kept in *folder*.

    Raises:
        RecordsError: the records cannot be opened, see `trainer.records.errors`; nothing in *folder* has been changed.
    """
    from trainer.records.database import open_database
    from trainer.records.people import this_pcs_learner

    database = open_database(folder)
    try:
        with database.write() as connection:
            learner = this_pcs_learner(connection, at)
    except RecordsError:
        database.close()
        raise
    return Visit(database, learner, at, on_trouble)


def begin_guest_visit(at: datetime, on_trouble: Trouble | None = None) -> Visit:
    """A guest is here, who leaves nothing on the disk."""
    from trainer.records.database import open_memory
    from trainer.records.people import add_learner

    database = open_memory()
    with database.write() as connection:
        learner = add_learner(connection, at)
    return Visit(database, learner, at, on_trouble)
