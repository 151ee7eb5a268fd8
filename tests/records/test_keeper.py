"""The keeper: nobody waits for it, nothing is lost, and little is written twice."""

import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.records.samples import NOW, acts_of, done, kinds_of, learner_in, record, typed
from trainer.coach.events import HelpUsed
from trainer.log import keep_log
from trainer.records import bookmarks, journal
from trainer.records.attempts import AttemptRecord
from trainer.records.database import DATABASE_FILE, Database, open_database, open_memory
from trainer.records.errors import DiskTrouble, RecordsError
from trainer.records.ids import new_id
from trainer.records.keeper import ActsFrom, Keeper, folded

ENOUGH_S = 20.0
AT_ONCE_S = 0.1


class Kept:
    """A keeper, its database, an attempt that has begun, and the troubles that were told."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.troubles: list[RecordsError] = []
        self.keeper = Keeper(database, self.troubles.append)
        self.learner = learner_in(database)
        self.keeper.visit_began(new_id(), self.learner, NOW)
        self.attempt = self.start().id

    def start(self) -> AttemptRecord:
        attempt = record(self.learner)
        self.keeper.attempt_started(attempt)
        return attempt

    def flushed(self) -> Database:
        assert self.keeper.flush(ENOUGH_S)
        return self.database


@pytest.fixture
def kept(data: Path) -> Iterator[Kept]:
    kept = Kept(open_database(data))
    yield kept
    kept.keeper.close()
    kept.database.close()


def test_what_is_told_is_kept_in_order(kept: Kept) -> None:
    acts = typed("a", "b", "c")
    for position, act in enumerate(acts):
        kept.keeper.acted(kept.attempt, position, [act], [done(act)], NOW)
    kept.keeper.events(kept.attempt, [HelpUsed(help="hint", step="write")], NOW)
    kept.keeper.attempt_stopped(kept.attempt, NOW)
    assert acts_of(kept.flushed(), kept.attempt) == acts
    assert kinds_of(kept.database, kept.attempt) == ["act_done"] * 3 + ["help_used", "attempt_stopped"]


def test_an_entry_holds_the_event_the_visit_and_the_time(kept: Kept) -> None:
    [act] = typed("a")
    kept.keeper.events(kept.attempt, [done(act)], NOW)
    with kept.flushed().read() as connection:
        [entry] = journal.entries(connection, kept.attempt)
    assert entry.pop("id")
    assert entry.pop("visit")
    words = {"act": "fill", "block": "post/letter.line-0", "means": "key", "outcome": "done"}
    assert entry == {"attempt": kept.attempt, "at": NOW, "kind": "act_done", **words}


def test_typing_and_undo_rewrite_the_end(kept: Kept) -> None:
    kept.keeper.acts(kept.attempt, 0, typed("a", "b"))
    kept.keeper.acts(kept.attempt, 1, typed("bc"))
    assert acts_of(kept.flushed(), kept.attempt) == (*typed("a"), *typed("bc"))
    kept.keeper.acts(kept.attempt, 1, ())
    assert acts_of(kept.flushed(), kept.attempt) == typed("a")


def test_an_attempt_that_ends_loses_its_bookmark_alone(kept: Kept) -> None:
    other = kept.start()
    kept.keeper.acts(other.id, 0, typed("x"))
    kept.keeper.acts(kept.attempt, 0, typed("a"))
    kept.keeper.attempt_ended(kept.attempt, NOW, "reached")
    assert acts_of(kept.flushed(), kept.attempt) is None
    assert acts_of(kept.database, other.id) == typed("x")
    with kept.database.read() as connection:
        assert bookmarks.unfinished(connection, kept.learner) == (other,)
        assert journal.entries(connection, kept.attempt)[-1]["outcome"] == "reached"


def test_close_writes_what_waits(data: Path) -> None:
    kept = Kept(open_database(data))
    for position in range(500):
        kept.keeper.acts(kept.attempt, position, typed(str(position)))
    assert kept.keeper.close()
    assert len(acts_of(kept.database, kept.attempt) or ()) == 500
    kept.database.close()


Told = tuple[int, int, list[str]]


@given(st.lists(st.tuples(st.integers(0, 1), st.integers(0, 6), st.lists(st.sampled_from("abc"), max_size=3))))
def test_folding_changes_nothing_but_the_number(told: list[Told]) -> None:
    """Against a list: each deed replaces what stands from its position on, where there is no gap."""
    lists: dict[str, list[object]] = {"0": [], "1": []}
    deeds = []
    for attempt, position, texts in told:
        acts = lists[str(attempt)]
        position = min(position, len(acts))
        deeds.append(ActsFrom(str(attempt), position, typed(*texts)))
        acts[position:] = typed(*texts)
    shorter = folded(deeds)
    assert len(shorter) == len({deed.attempt for deed in deeds})
    for deed in shorter:
        assert isinstance(deed, ActsFrom)
        assert [*lists[deed.attempt][: deed.position], *deed.acts] == lists[deed.attempt]


def test_nobody_waits_for_a_disk_that_stands_still(kept: Kept, data: Path, expected_log: Callable[[str], None]) -> None:
    kept.flushed()
    blocker = sqlite3.connect(data / DATABASE_FILE, isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    slowest = 0.0
    for position in range(200):
        begun = time.perf_counter()
        [act] = typed(str(position))
        kept.keeper.acted(kept.attempt, position, [act], [done(act)], NOW)
        slowest = max(slowest, time.perf_counter() - begun)
    assert not kept.keeper.flush(1.0)
    blocker.execute("ROLLBACK")
    blocker.close()
    assert slowest < AT_ONCE_S
    assert len(acts_of(kept.flushed(), kept.attempt) or ()) == 200
    assert len(kinds_of(kept.database, kept.attempt)) == 200
    expected_log("database is locked")


@pytest.mark.alone
@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit to set")
def test_a_full_disk_is_told_once_and_loses_nothing(kept: Kept, expected_log: Callable[[str], None]) -> None:
    import resource

    kept.flushed()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        for position in range(30):
            [act] = typed(str(position))
            kept.keeper.acted(kept.attempt, position, [act], [done(act)], NOW)
            time.sleep(0.02)
        assert not kept.keeper.flush(0.1)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert len(acts_of(kept.flushed(), kept.attempt) or ()) == 30
    assert kinds_of(kept.database, kept.attempt) == ["act_done"] * 30
    assert [type(trouble) for trouble in kept.troubles] == [DiskTrouble]
    assert "nothing is lost while Handrail stays open" in str(kept.troubles[0])
    expected_log("cannot be written down now")


@pytest.mark.alone
@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit to set")
def test_closing_while_the_disk_fails_ends_in_time(data: Path, expected_log: Callable[[str], None]) -> None:
    import resource

    kept = Kept(open_database(data))
    kept.flushed()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        kept.keeper.acts(kept.attempt, 0, typed("a"))
        begun = time.monotonic()
        assert not kept.keeper.close(timeout_s=0.5)
        assert time.monotonic() - begun < 3
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    kept.database.close()
    expected_log("cannot be written down now")


def test_a_reader_delays_the_emptying_of_the_log_and_nothing_else(kept: Kept, data: Path) -> None:
    wal = data / f"{DATABASE_FILE}-wal"
    kept.keeper.acts(kept.attempt, 0, typed("a"))
    kept.flushed()
    reader = sqlite3.connect(data / DATABASE_FILE, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM bookmark_acts").fetchall()
    kept.keeper.attempt_ended(kept.attempt, NOW, "reached")
    other = kept.start()
    assert not kept.keeper.flush(1.5)
    assert wal.stat().st_size > 0
    assert acts_of(kept.database, kept.attempt) is None
    assert acts_of(kept.database, other.id) == ()
    reader.execute("ROLLBACK")
    reader.close()
    kept.flushed()
    assert wal.stat().st_size == 0
    assert not kept.troubles


def test_a_defect_of_ours_costs_that_deed_alone(kept: Kept, data: Path, expected_log: Callable[[str], None]) -> None:
    keep_log(data)
    kept.flushed()
    with kept.database.read():  # a deed of an attempt that nobody began
        kept.keeper.acts(new_id(), 0, typed("QUINCE"))
    kept.keeper.acts(kept.attempt, 0, typed("a"))
    assert acts_of(kept.flushed(), kept.attempt) == typed("a")
    assert not kept.troubles
    assert b"IntegrityError" in (data / "handrail.log").read_bytes()
    assert not [file for file in data.iterdir() if b"QUINCE" in file.read_bytes()]
    expected_log("left out")


def test_memory_keeps_alike() -> None:
    kept = Kept(open_memory())
    kept.keeper.acts(kept.attempt, 0, typed("a"))
    assert acts_of(kept.flushed(), kept.attempt) == typed("a")
    kept.keeper.attempt_ended(kept.attempt, NOW, "reached")
    assert acts_of(kept.flushed(), kept.attempt) is None
    assert kept.keeper.close()
    kept.database.close()
