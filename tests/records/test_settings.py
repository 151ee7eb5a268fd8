"""Settings: one table; what does not fit is not taken, and what is read and does not fit is the default."""

from pathlib import Path

import pytest
from sqlalchemy import insert, select

from trainer.records import settings, tables
from trainer.records.database import DATABASE_FILE, open_database, open_memory
from trainer.records.settings import SETTINGS, get, glance, put

DEFAULTS = {key: setting.default for key, setting in SETTINGS.items()}


def test_every_row_takes_its_own_default_and_says_what_it_means() -> None:
    for key, setting in SETTINGS.items():
        assert setting.key == key
        assert setting.takes(setting.default)
        assert setting.meaning.endswith(".")


def test_set_and_read() -> None:
    database = open_memory()
    with database.write() as connection:
        assert get(connection, "text_size") == 1.0
        put(connection, "text_size", 1.5)
        assert get(connection, "text_size") == 1.5
        put(connection, "text_size", 1.0)
        assert connection.execute(select(tables.SETTINGS)).all() == []
    database.close()


@pytest.mark.parametrize("value", [0.9, 3.01, 2, True, "2.0", float("nan")])
def test_what_does_not_fit_is_not_taken(value: settings.Value) -> None:
    with pytest.raises(ValueError, match="text_size does not take"):
        settings.check("text_size", value)


@pytest.mark.parametrize("written", ["9", '"large"', "{", "", "null"])
def test_what_was_written_by_someone_else_does_no_harm(written: str) -> None:
    database = open_memory()
    with database.write() as connection:
        connection.execute(insert(tables.SETTINGS), {"key": "text_size", "value": written})
        assert get(connection, "text_size") == 1.0
    database.close()


def test_a_glance_before_anything_else_is_open(data: Path) -> None:
    file = data / DATABASE_FILE
    assert glance(file) == DEFAULTS
    assert not data.exists()
    database = open_database(data)
    with database.write() as connection:
        put(connection, "text_size", 2.0)
    database.close()
    before = sorted(data.iterdir())
    assert glance(file) == {**DEFAULTS, "text_size": 2.0}
    assert sorted(data.iterdir()) == before


def test_a_glance_at_something_else(data: Path) -> None:
    data.mkdir()
    file = data / DATABASE_FILE
    file.write_bytes(b"no database" * 100)
    assert glance(file) == DEFAULTS
