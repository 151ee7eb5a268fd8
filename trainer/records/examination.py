"""The examination: what state the file of the records is in, found out by reading alone.

Nothing in the folder is changed, not even where the last run was killed and left a write-ahead log. The caller has
claimed the folder, so nobody else writes meanwhile.
"""

import sqlite3
import sys
from pathlib import Path

from trainer.records.errors import RecordsDamaged, RecordsTooNew

_SQLITE = b"SQLite format 3\x00"
_LARGEST_CHECKED_BYTES = 64_000_000
"""Larger files are not read through: this many take 50 ms once they are in memory, and hold 200,000 entries."""


def revision_in(file: Path, head: str) -> str | None:
    """The revision of the tables in *file*; None where there are none yet: no file, or an empty one.

    Raises:
        RecordsDamaged: it is not a database of ours, or some of it cannot be read.
        RecordsTooNew: its revision comes after *head*.
        OSError: the file cannot be read.
    """
    wal = file.with_name(file.name + "-wal")
    has_wal = wal.is_file() and wal.stat().st_size > 0
    if not file.exists() or (file.stat().st_size == 0 and not has_wal):
        return None
    if not file.is_file():
        raise IsADirectoryError(21, "a folder or device stands where the file should be")
    try:
        revision = _read(file, has_wal)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise RecordsDamaged(file) from error
    if revision is not None and revision > head:
        raise RecordsTooNew(file)
    return revision


def _read(file: Path, has_wal: bool) -> str | None:
    with file.open("rb") as raw:
        if raw.read(len(_SQLITE)) not in (_SQLITE, b""):
            raise sqlite3.DatabaseError("another kind of file")
    # Without a WAL the file is all there is, and `immutable` keeps SQLite from making files beside it. With one,
    # `unix-none` and the exclusive mode do the same: no lock and no -shm, and as the file is read-only, no checkpoint.
    way = "&vfs=unix-none" if sys.platform != "win32" else ""
    connection = sqlite3.connect(f"{file.as_uri()}?mode=ro" + (way if has_wal else "&immutable=1"), uri=True)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if file.stat().st_size <= _LARGEST_CHECKED_BYTES:
            faults = [row[0] for row in connection.execute("PRAGMA quick_check(1)")]
            if faults != ["ok"]:
                raise sqlite3.DatabaseError("quick_check")
        if not tables:
            return None
        rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
        if len(rows) != 1:
            raise sqlite3.DatabaseError("no revision")
        return str(rows[0][0])
    finally:
        connection.close()
