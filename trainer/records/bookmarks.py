"""Bookmarks: the acts of attempts that are not finished.

Functions of one transaction; the caller gives the connection.
"""

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, delete, insert, select

from trainer.records import journal
from trainer.records.attempts import AttemptRecord, Bookmark
from trainer.records.tables import ATTEMPTS, BOOKMARK_ACTS, BOOKMARKS
from trainer.simulator.acts import AnyAct

_write = msgspec.json.Encoder().encode
_read = msgspec.json.Decoder(AnyAct).decode


def begin(connection: Connection, attempt: str) -> None:
    """Put an empty bookmark for *attempt*."""
    connection.execute(insert(BOOKMARKS), {"attempt": attempt})


def replace_from(connection: Connection, attempt: str, position: int, acts: Sequence[AnyAct]) -> None:
    """Make *acts* the acts from *position* (counted from 0) on; what stood there and after is gone."""
    old = BOOKMARK_ACTS.c
    connection.execute(delete(BOOKMARK_ACTS).where(old.attempt == attempt, old.position >= position))
    rows = [
        {"attempt": attempt, "position": number, "act": _write(act).decode()}
        for number, act in enumerate(acts, start=position)
    ]
    if rows:
        connection.execute(insert(BOOKMARK_ACTS), rows)


def remove(connection: Connection, attempt: str) -> None:
    """Take the bookmark of *attempt* away, with all that was typed.

    The table is emptied and the others' acts are written anew: `secure_delete` overwrites a row that is deleted and a
    page that becomes free, but not what is left over where SQLite (3.40) moved rows from page to page before.
    """
    others = select(BOOKMARK_ACTS).where(BOOKMARK_ACTS.c.attempt != attempt)
    rows = [dict(row) for row in connection.execute(others).mappings()]
    connection.execute(delete(BOOKMARK_ACTS))
    if rows:
        connection.execute(insert(BOOKMARK_ACTS), rows)
    connection.execute(delete(BOOKMARKS).where(BOOKMARKS.c.attempt == attempt))


def load(connection: Connection, attempt: str) -> Bookmark | None:
    """The bookmark of *attempt*, up to the first act that cannot be read; None if there is none."""
    is_kept = connection.execute(select(BOOKMARKS).where(BOOKMARKS.c.attempt == attempt)).first() is not None
    record = journal.attempt(connection, attempt) if is_kept else None
    if record is None:
        return None
    columns = BOOKMARK_ACTS.c
    query = select(columns.act).where(columns.attempt == attempt).order_by(columns.position)
    acts: list[AnyAct] = []
    for written in connection.scalars(query):
        try:
            acts.append(_read(written))
        except msgspec.DecodeError:
            return Bookmark(attempt=record, acts=tuple(acts), is_whole=False)
    return Bookmark(attempt=record, acts=tuple(acts))


def unfinished(connection: Connection, learner: str) -> tuple[AttemptRecord, ...]:
    """The attempts of *learner* that have a bookmark, the one begun last first."""
    query = select(ATTEMPTS).join(BOOKMARKS, BOOKMARKS.c.attempt == ATTEMPTS.c.id).where(ATTEMPTS.c.learner == learner)
    rows = connection.execute(query.order_by(ATTEMPTS.c.started.desc(), ATTEMPTS.c.id.desc())).mappings()
    return tuple(AttemptRecord(**row) for row in rows)
