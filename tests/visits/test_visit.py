"""A visit: this PC's learner finds everything again; a guest leaves nothing."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.records.samples import NOW, bytes_in, days_later, done, record, typed
from trainer.coach.events import GoalReached, HelpUsed, SlipMade
from trainer.records.attempts import Bookmark
from trainer.records.database import open_database
from trainer.records.errors import RecordsInUse
from trainer.records.journal import entries
from trainer.visits.visit import Visit, begin_guest_visit, begin_visit

MARKER = "Quince-7f3a"


@pytest.fixture
def visit(data: Path) -> Iterator[Visit]:
    visit = begin_visit(data, NOW)
    yield visit
    visit.end(NOW)


def test_the_first_visit_begins_with_nothing(visit: Visit) -> None:
    assert (visit.is_guest, visit.unfinished(), visit.progress()) == (False, (), {})


def test_who_stops_stands_on_the_exact_step_again(data: Path) -> None:
    first = begin_visit(data, NOW)
    attempt = record(first.learner)
    memory = first.start(attempt)
    memory.keep_acts(0, typed("Harbour Street", "1"))
    memory.keep_acts(1, typed("12"))
    memory.stop(NOW)
    assert first.end(NOW)

    second = begin_visit(data, days_later(1))
    assert second.learner == first.learner
    assert second.unfinished() == (attempt,)
    bookmark = second.bookmark(attempt.id)
    assert bookmark == Bookmark(attempt=attempt, acts=(*typed("Harbour Street"), *typed("12")))
    memory = second.resume(attempt.id, days_later(1))
    memory.keep_events([GoalReached(assisted_mode="hints")], days_later(1))
    memory.end("reached", days_later(1))
    assert second.unfinished() == ()
    assert second.bookmark(attempt.id) is None
    assert second.progress()["post-a-letter"].stages.furthest == "with_hints"
    second.end(days_later(1))

    assert _told(data, attempt.id) == [
        ("attempt_stopped", first.id),
        ("attempt_resumed", second.id),
        ("goal_reached", second.id),
        ("attempt_ended", second.id),
    ]


def _told(data: Path, attempt: str) -> list[tuple[str, str]]:
    database = open_database(data)
    with database.read() as connection:
        told = [(entry["kind"], entry["visit"]) for entry in entries(connection, attempt)]
    database.close()
    return told


def test_what_was_told_just_before_is_read(visit: Visit) -> None:
    for number in range(20):
        attempt = record(visit.learner, at=days_later(number))
        memory = visit.start(attempt)
        memory.keep_events([SlipMade(slip="typo", step="write"), HelpUsed(help="hint", step="write")], NOW)
        hardest = visit.hardest_step(attempt.id)
        assert hardest is not None
        assert hardest.step == "write"
        assert visit.unfinished()[0] == attempt
        assert visit.progress()["post-a-letter"].attempts == number + 1


def test_a_setting_stays(data: Path) -> None:
    first = begin_visit(data, NOW)
    first.set("text_size", 1.5)
    assert first.setting("text_size") == 1.5
    with pytest.raises(ValueError, match="does not take"):
        first.set("text_size", 7.0)
    first.end(NOW)
    second = begin_visit(data, NOW)
    assert second.setting("text_size") == 1.5
    second.end(NOW)


def test_a_guest_leaves_nothing(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begin_visit(data, NOW).end(NOW)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    before = bytes_in(tmp_path)
    guest = begin_guest_visit(NOW)
    assert guest.is_guest
    attempt = record(guest.learner)
    memory = guest.start(attempt)
    for position in range(300):
        memory.keep_acts(position, typed(MARKER * 50))
        memory.keep_events([done(typed("x")[0])], NOW)
    assert guest.unfinished() == (attempt,)
    assert guest.bookmark(attempt.id)
    guest.set("text_size", 2.0)
    assert bytes_in(tmp_path) == before
    assert guest.end(NOW)
    assert bytes_in(tmp_path) == before
    other = begin_guest_visit(NOW)
    assert (other.unfinished(), other.progress(), other.setting("text_size")) == ((), {}, 1.0)
    other.end(NOW)


def test_a_guest_can_practise_while_another_copy_has_the_records(visit: Visit, data: Path) -> None:
    with pytest.raises(RecordsInUse):
        begin_visit(data, NOW)
    begin_guest_visit(NOW).end(NOW)


def test_nothing_typed_is_left_after_the_last_attempt(data: Path) -> None:
    visit = begin_visit(data, NOW)
    memory = visit.start(record(visit.learner))
    memory.keep_acts(0, typed(*[MARKER] * 30))
    memory.end("reached", NOW)
    visit.end(NOW)
    assert MARKER.encode() not in b"".join(held or b"" for held in bytes_in(data).values())


def test_ending_twice_does_no_harm(data: Path) -> None:
    visit = begin_visit(data, NOW)
    assert visit.end(NOW)
    visit.end(NOW)
    begin_visit(data, NOW).end(NOW)


def test_sqlalchemy_waits_for_the_first_visit() -> None:
    program = """
import sys
import trainer.visits.visit
print([name for name in ("sqlalchemy", "alembic", "trainer.coach", "trainer.simulator") if name in sys.modules])
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert ended.stdout.strip() == "[]"
