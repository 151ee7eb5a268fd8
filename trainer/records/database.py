"""The database: one SQLite file in the data folder, or memory for a guest. What can go wrong stands in `errors.py`.

Both are used alike: `read()` and `write()` give a connection for one transaction. Functions of this room take that
connection, so several deeds fit into one transaction.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from pathlib import Path
from threading import RLock
from typing import Any

from sqlalchemy import URL, Connection, Engine, StaticPool, create_engine, event
from sqlalchemy.exc import DBAPIError

from trainer.records.claim import Claim
from trainer.records.errors import DiskTrouble, FolderRefused, RecordsDamaged, RecordsError
from trainer.records.examination import revision_in
from trainer.records.tables import HEAD, METADATA

DATABASE_FILE = "handrail.db"

_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_OF_THE_DISK = _DAMAGE | {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_READONLY,
}
"""What a disk, or another program at the same file, can do to SQLite; all else is a fault of ours."""


class Database:
    """Open records. May be used from several threads. Made by `open_database` and `open_memory`."""

    def __init__(self, engine: Engine, claim: Claim | None) -> None:
        self._engine = engine
        self._claim = claim
        # In memory there is one connection for all threads: one transaction after the other.
        self._turn: AbstractContextManager[Any] = RLock() if claim is None else nullcontext()

    @property
    def is_on_disk(self) -> bool:
        """False for a guest's."""
        return self._claim is not None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one state of the records.

        Raises:
            RecordsError: the disk failed.
        """
        with told(), self._turn, self._engine.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A connection in a transaction: all of it is kept, or on an error nothing.

        Raises:
            RecordsError: the disk failed.
        """
        with told(), self._turn, self._engine.begin() as connection:
            yield connection

    def empty_log(self) -> bool:
        """Write the write-ahead log into the file and leave nothing in it; False while someone still reads there.

        Raises:
            RecordsError: the disk failed.
        """
        if not self.is_on_disk:
            return True
        with told():
            connection = self._engine.raw_connection()  # a checkpoint runs in no transaction
            try:
                cursor = connection.cursor()
                is_busy, *_ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone() or (1,)
                return not is_busy
            finally:
                connection.close()

    def close(self) -> None:
        """Let go of the file, so that another Handrail may open it. A guest's records are gone."""
        self._engine.dispose()
        if self._claim:
            self._claim.release()


def open_memory() -> Database:
    """New, empty records in memory: nothing reaches the disk."""
    engine = _engine(URL.create("sqlite"), poolclass=StaticPool)
    METADATA.create_all(engine)
    return Database(engine, None)


def open_database(folder: Path) -> Database:
    """The records in *folder*, made or brought up to date where needed.

    Raises:
        FolderRefused, RecordsInUse, RecordsDamaged, RecordsTooNew: and then nothing in *folder* has been changed.
    """
    with ExitStack() as undoing:
        claim = Claim(folder)
        undoing.callback(claim.give_up)
        file = folder / DATABASE_FILE
        if not file.exists():
            undoing.callback(_remove, file)
        try:
            revision = revision_in(file, HEAD)
            engine = _engine(URL.create("sqlite", database=str(file)))
            undoing.callback(engine.dispose)
            database = Database(engine, claim)
            _bring_up_to_date(engine, revision)
            database.empty_log()  # whatever a killed run left there
        except (OSError, DBAPIError, DiskTrouble) as error:
            raise _refusal(error, folder) from error
        undoing.pop_all()
        return database


def _remove(file: Path) -> None:
    """Remove a database that was being made, and what SQLite puts beside it."""
    for ending in ("", "-wal", "-shm", "-journal"):
        file.with_name(file.name + ending).unlink(missing_ok=True)


def _engine(url: URL, **options: Any) -> Engine:
    """An engine whose connections do what Handrail relies on, and in which SQLAlchemy alone begins transactions."""
    arguments = {"check_same_thread": False, "timeout": 0.5}
    # What was typed is a parameter, and errors go to the log: hence hide_parameters.
    engine = create_engine(url, connect_args=arguments, hide_parameters=True, **options)

    @event.listens_for(engine, "connect")
    def _connected(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("PRAGMA temp_store = MEMORY")  # no copy of anything in a temporary file

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


def _bring_up_to_date(engine: Engine, revision: str | None) -> None:
    """Migrate to `HEAD`. Alembic takes 0.1 s to import, so only where there is something to do."""
    with engine.begin() as connection:
        if revision != HEAD:
            from alembic import command
            from alembic.config import Config

            config = Config()
            config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
        else:
            connection.exec_driver_sql("DELETE FROM bookmarks WHERE 0")  # fails where the file cannot be written


@contextmanager
def told() -> Iterator[None]:
    """Turn what a disk can do to SQLite into a RecordsError; faults of ours stay what they are."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = _cause(error)
        if isinstance(cause, sqlite3.Error) and _code(cause) in _OF_THE_DISK:
            raise DiskTrouble(str(cause)) from error  # SQLite quotes no value there: “database or disk is full” …
        raise


def _refusal(error: OSError | DBAPIError | DiskTrouble, folder: Path) -> RecordsError:
    """What to tell of *error*, met while opening the records in *folder*."""
    cause = _cause(error)
    if isinstance(cause, sqlite3.Error) and _code(cause) in _DAMAGE | {sqlite3.SQLITE_ERROR}:  # ERROR: no such table
        return RecordsDamaged(folder / DATABASE_FILE)
    return FolderRefused(folder, (isinstance(cause, OSError) and cause.strerror) or str(cause))


def _cause(error: BaseException) -> BaseException:
    """What SQLite or the system said, below what was made of it."""
    if isinstance(error, DiskTrouble) and error.__cause__:
        error = error.__cause__
    return error.orig if isinstance(error, DBAPIError) and error.orig else error


def _code(cause: sqlite3.Error) -> int:
    """SQLite's result code; that of a fault of the program where SQLite was not even asked."""
    return getattr(cause, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
