"""The Journal: what happened, insert only.

Functions of one transaction; the caller gives the connection.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, insert, select

from trainer.coach.events import Event
from trainer.records.attempts import AttemptRecord
from trainer.records.ids import new_id
from trainer.records.tables import ATTEMPTS, JOURNAL, VISITS

Entry = dict[str, Any]
"""A row of the Journal; columns that are left out are empty."""

ATTEMPT_RESUMED = "attempt_resumed"
ATTEMPT_STOPPED = "attempt_stopped"
ATTEMPT_ENDED = "attempt_ended"
VISIT_ENDED = "visit_ended"


def entry(kind: str, at: datetime, *, attempt: str | None = None, visit: str | None = None, outcome: str = "") -> Entry:
    """An entry about a visit or an attempt as a whole."""
    return {"id": new_id(), "visit": visit, "attempt": attempt, "at": at, "kind": kind, "outcome": outcome or None}


def entry_of(event: Event, at: datetime, *, attempt: str, visit: str | None = None) -> Entry:
    """The entry of an event: its fields are the columns of the same name."""
    kind = str(event.__struct_config__.tag)
    return {"id": new_id(), "visit": visit, "attempt": attempt, "at": at, "kind": kind, **msgspec.structs.asdict(event)}


def add_visit(connection: Connection, visit: str, learner: str, began: datetime) -> None:
    """Write down that *learner* came."""
    connection.execute(insert(VISITS), {"id": visit, "learner": learner, "began": began})


def add_attempt(connection: Connection, attempt: AttemptRecord) -> None:
    """Write down that an attempt began."""
    connection.execute(insert(ATTEMPTS), msgspec.structs.asdict(attempt))


def add(connection: Connection, entries: Iterable[Entry]) -> None:
    """Write down what happened."""
    for row in entries:  # kinds differ in their columns, so they do not go in one statement
        connection.execute(insert(JOURNAL), row)


def entries(connection: Connection, attempt: str) -> tuple[Entry, ...]:
    """All entries about *attempt*, in the order in which they happened; without the empty columns."""
    rows = connection.execute(select(JOURNAL).where(JOURNAL.c.attempt == attempt).order_by(JOURNAL.c.id)).mappings()
    return tuple({name: value for name, value in row.items() if value is not None} for row in rows)


def attempt(connection: Connection, attempt_id: str) -> AttemptRecord | None:
    """The attempt of this id; None if there is none."""
    row = connection.execute(select(ATTEMPTS).where(ATTEMPTS.c.id == attempt_id)).mappings().first()
    return AttemptRecord(**row) if row else None
