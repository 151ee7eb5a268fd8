"""Opening the records: made, found again, or refused with a reason; and whoever refuses touches nothing."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.records.samples import acts_of, bytes_in, learner_in, record, typed
from trainer.records import bookmarks, journal
from trainer.records.claim import LOCK_FILE
from trainer.records.database import DATABASE_FILE, open_database, open_memory
from trainer.records.errors import FolderRefused, RecordsDamaged, RecordsError, RecordsInUse, RecordsTooNew


def _with_records(folder: Path, attempts: int = 40) -> str:
    """Records in *folder*, closed; the id of the last attempt."""
    database = open_database(folder)
    learner = learner_in(database)
    with database.write() as connection:
        for _ in range(attempts):
            attempt = record(learner)
            journal.add_attempt(connection, attempt)
            bookmarks.begin(connection, attempt.id)
            bookmarks.replace_from(connection, attempt.id, 0, typed("Harbour Street 12", "x" * 500))
    database.close()
    return attempt.id


def _as_after_a_kill(folder: Path) -> str:
    """Records in *folder* whose last transactions are in the write-ahead log alone."""
    elsewhere = folder.with_name("elsewhere")
    _with_records(elsewhere)
    database = open_database(elsewhere)
    attempt = record(learner_in(database))
    with database.write() as connection:
        journal.add_attempt(connection, attempt)
        bookmarks.begin(connection, attempt.id)
        bookmarks.replace_from(connection, attempt.id, 0, typed("kept"))
    shutil.copytree(elsewhere, folder)
    database.close()
    assert (folder / f"{DATABASE_FILE}-wal").stat().st_size > 0
    return attempt.id


def _overwrite(file: Path, offset: int, words: bytes) -> None:
    with file.open("r+b") as raw:
        raw.seek(offset)
        raw.write(words)


def _sql(folder: Path, *statements: str) -> None:
    folder.mkdir(exist_ok=True)
    connection = sqlite3.connect(folder / DATABASE_FILE)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_what_is_kept_is_found_again(data: Path) -> None:
    attempt = _with_records(data)
    assert sorted(file.name for file in data.iterdir()) == [DATABASE_FILE, LOCK_FILE]
    database = open_database(data)
    assert acts_of(database, attempt) == typed("Harbour Street 12", "x" * 500)
    database.close()


def test_sqlite_is_set_for_safety(data: Path) -> None:
    database = open_database(data)
    pragmas = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store")
    with database.read() as connection:
        values = [connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one() for pragma in pragmas]
    assert values == ["wal", 2, 1, 1, 2]
    database.close()


def test_a_killed_run_is_found_again(data: Path) -> None:
    attempt = _as_after_a_kill(data)
    database = open_database(data)
    assert acts_of(database, attempt) == typed("kept")
    assert (data / f"{DATABASE_FILE}-wal").stat().st_size == 0
    database.close()


def test_an_empty_file_counts_as_none(data: Path) -> None:
    data.mkdir()
    (data / DATABASE_FILE).touch()
    open_database(data).close()


def _file_for_folder(data: Path) -> None:
    data.write_text("not a folder")


def _file_above_folder(data: Path) -> None:
    data.parent.rmdir()
    data.parent.write_text("not a folder")


def _folder_for_database(data: Path) -> None:
    (data / DATABASE_FILE).mkdir(parents=True)


def _folder_for_lock(data: Path) -> None:
    (data / LOCK_FILE).mkdir(parents=True)


def _device_for_database(data: Path) -> None:
    data.mkdir()
    (data / DATABASE_FILE).symlink_to("/dev/full")


def _noise(data: Path) -> None:
    data.mkdir()
    (data / DATABASE_FILE).write_bytes(bytes(range(256)) * 64)


def _another_program_s(data: Path) -> None:
    _sql(data, "CREATE TABLE recipes (name TEXT)")


def _header_gone(data: Path) -> None:
    _with_records(data)
    _overwrite(data / DATABASE_FILE, 0, bytes(100))


def _cut_off(data: Path) -> None:
    _with_records(data)
    os.truncate(data / DATABASE_FILE, (data / DATABASE_FILE).stat().st_size // 2)


def _noise_inside(data: Path) -> None:
    _with_records(data)
    for page in range(2, 12):
        _overwrite(data / DATABASE_FILE, page * 4096, b"\xa5" * 200)


def _noise_inside_after_a_kill(data: Path) -> None:
    _as_after_a_kill(data)
    for page in range(2, 12):
        _overwrite(data / DATABASE_FILE, page * 4096, b"\xa5" * 200)


def _revision_gone(data: Path) -> None:
    _with_records(data)
    _sql(data, "DELETE FROM alembic_version")


def _newer(data: Path) -> None:
    _with_records(data)
    _sql(data, "UPDATE alembic_version SET version_num = '0999'", "CREATE TABLE wonders (id TEXT)")


def _newer_after_a_kill(data: Path) -> None:
    _newer(data)
    elsewhere = data.with_name("killed")
    connection = sqlite3.connect(data / DATABASE_FILE)
    connection.execute("INSERT INTO wonders VALUES ('in the log')")
    connection.commit()
    shutil.copytree(data, elsewhere)
    connection.close()
    shutil.rmtree(data)
    elsewhere.rename(data)


REFUSALS: list[tuple[Callable[[Path], None], type[RecordsError]]] = [
    (_file_for_folder, FolderRefused),
    (_file_above_folder, FolderRefused),
    (_folder_for_database, FolderRefused),
    (_folder_for_lock, FolderRefused),
    (_device_for_database, FolderRefused),
    (_noise, RecordsDamaged),
    (_another_program_s, RecordsDamaged),
    (_header_gone, RecordsDamaged),
    (_cut_off, RecordsDamaged),
    (_noise_inside, RecordsDamaged),
    (_noise_inside_after_a_kill, RecordsDamaged),
    (_revision_gone, RecordsDamaged),
    (_newer, RecordsTooNew),
    (_newer_after_a_kill, RecordsTooNew),
]


@pytest.mark.parametrize(("prepare", "error"), REFUSALS, ids=lambda value: value.__name__.strip("_"))
def test_whoever_refuses_says_why_and_touches_nothing(
    prepare: Callable[[Path], None], error: type[RecordsError], tmp_path: Path
) -> None:
    data = tmp_path / "some" / "data"
    data.parent.mkdir()
    prepare(data)
    before = bytes_in(tmp_path)
    with pytest.raises(error) as refused:
        open_database(data)
    assert bytes_in(tmp_path) == before
    sentences = str(refused.value)
    assert str(data) in sentences
    assert "Nothing was changed." in sentences
    assert refused.value.exit_code == 2


def test_a_place_that_takes_no_folders() -> None:
    with pytest.raises(FolderRefused):
        open_database(Path("/proc/handrail/data"))


def test_a_second_copy_is_told_kindly_and_the_first_goes_on(data: Path) -> None:
    first = open_database(data)
    before = bytes_in(data)
    with pytest.raises(RecordsInUse, match="Go on in the window that is open"):
        open_database(data)
    said = _in_another_process(data)
    assert said.startswith("RecordsInUse: Handrail is open already")
    assert bytes_in(data) == before
    first.close()
    assert _in_another_process(data) == "opened"


NOBODY = 65534


@pytest.mark.skipif(sys.platform == "win32", reason="rights are another matter there")
@pytest.mark.parametrize("has_records", [False, True], ids=["empty", "with records"])
def test_a_folder_of_which_this_account_may_read_only(has_records: bool) -> None:
    with tempfile.TemporaryDirectory() as place:  # not under tmp_path, which only its owner may enter
        data = Path(place) / "data"
        if has_records:
            _with_records(data)
        else:
            data.mkdir()
        for file in data.iterdir():
            file.chmod(0o444)
        data.chmod(0o555)
        Path(place).chmod(0o755)
        before = bytes_in(data)
        assert _in_another_process(data, as_user=NOBODY if os.getuid() == 0 else None).startswith("FolderRefused")
        assert bytes_in(data) == before
        data.chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit to set")
def test_a_disk_that_is_full_from_the_beginning(data: Path) -> None:
    assert _in_another_process(data, largest_file=5000).startswith("FolderRefused")
    assert not data.exists()


def _in_another_process(data: Path, as_user: int | None = None, largest_file: int | None = None) -> str:
    """What opening comes to there: “opened”, or the error."""
    program = f"""
import os, resource, sys
from pathlib import Path
sys.dont_write_bytecode = True
from alembic import command, config, ddl  # what is imported now needs no rights later
from trainer.records.database import open_database
from trainer.records.errors import RecordsError
if {largest_file}: resource.setrlimit(resource.RLIMIT_FSIZE, ({largest_file}, resource.RLIM_INFINITY))
if {as_user}: os.setuid({as_user})
try:
    open_database(Path({str(data)!r})).close()
    print("opened")
except RecordsError as error:
    print(f"{{type(error).__name__}}: {{error}}")
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.strip()


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with records, never changed."""
    folder = tmp_path_factory.mktemp("sound") / "data"
    _with_records(folder)
    return folder


@settings(max_examples=60, deadline=None)
@given(where=st.floats(0, 1, exclude_max=True), noise=st.binary(min_size=1, max_size=64))
def test_noise_anywhere_is_refused_or_does_no_harm(sound: Path, where: float, noise: bytes) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "data"
        shutil.copytree(sound, folder)
        file = folder / DATABASE_FILE
        _overwrite(file, int(where * (file.stat().st_size - len(noise))), noise)
        before = bytes_in(folder)
        try:
            database = open_database(folder)
        except (RecordsDamaged, RecordsTooNew):
            assert bytes_in(folder) == before
        else:
            database.close()


def test_memory_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path))
    database = open_memory()
    attempt = record(learner_in(database))
    with database.write() as connection:
        journal.add_attempt(connection, attempt)
        bookmarks.begin(connection, attempt.id)
        for position in range(200):
            bookmarks.replace_from(connection, attempt.id, position, typed("x" * 5000))
        assert not list(tmp_path.iterdir())
    database.close()
    assert not list(tmp_path.iterdir())
