"""Migrations: they lead to the tables as declared, all or nothing, and cost nothing where there are none to do."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

import trainer.records
from trainer.records.database import DATABASE_FILE, open_database, open_memory
from trainer.records.tables import HEAD, METADATA


def test_they_end_where_the_tables_say() -> None:
    scripts = ScriptDirectory(str(Path(trainer.records.__file__).parent / "migrations"))
    assert scripts.get_heads() == [HEAD]


def test_they_lead_to_the_declared_tables(data: Path) -> None:
    database = open_database(data)
    with database.read() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []
    database.close()


def test_memory_has_the_same_tables(data: Path) -> None:
    found = []
    for database in (open_database(data), open_memory()):
        with database.read() as connection:
            known = inspect(connection)
            names = sorted(set(known.get_table_names()) - {"alembic_version"})
            found.append({name: {c["name"]: str(c["type"]) for c in known.get_columns(name)} for name in names})
        database.close()
    assert found[0] == found[1]


def test_the_tables_fit_postgresql() -> None:
    for table in METADATA.sorted_tables:
        assert "CREATE TABLE" in str(CreateTable(table).compile(dialect=postgresql.dialect()))


def test_one_that_fails_halfway_leaves_no_trace(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk ends in the middle: here the last table cannot be made."""
    program = f"""
import resource
from pathlib import Path
from trainer.records import database
resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, resource.RLIM_INFINITY))
try:
    database.open_database(Path({str(data)!r}))
except Exception as error:
    print(type(error).__name__)
"""
    data.mkdir()
    (data / DATABASE_FILE).touch()
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert ended.stdout.strip() == "FolderRefused"
    open_database(data).close()


def test_alembic_is_not_imported_where_there_is_nothing_to_do(data: Path) -> None:
    open_database(data).close()
    program = f"""
import sys
from pathlib import Path
from trainer.records.database import open_database, open_memory
open_database(Path({str(data)!r})).close()
open_memory().close()
print([name for name in ("alembic", "mako", "yaml", "PySide6") if name in sys.modules])
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert ended.stdout.strip() == "[]"


@pytest.mark.alone
def test_opening_again_is_quick(data: Path) -> None:
    open_database(data).close()
    taken_s = []
    for _ in range(11):
        begun = time.perf_counter()
        open_database(data).close()
        taken_s.append(time.perf_counter() - begun)
    assert sorted(taken_s)[5] < 0.05
