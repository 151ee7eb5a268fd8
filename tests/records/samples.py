"""What the tests of the records write down: a learner, an attempt, acts, events."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from trainer.coach.events import ActDone
from trainer.coach.modes import Mode
from trainer.records import bookmarks, journal, people
from trainer.records.attempts import AttemptRecord
from trainer.records.database import Database
from trainer.records.ids import new_id
from trainer.simulator.acts import AnyAct, Fill, block, kind

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def days_later(days: float) -> datetime:
    return NOW + timedelta(days=days)


def learner_in(database: Database) -> str:
    with database.write() as connection:
        return people.this_pcs_learner(connection, NOW)


def record(learner: str, *, lesson: str = "post-a-letter", mode: Mode = "hints", at: datetime = NOW) -> AttemptRecord:
    return AttemptRecord(
        id=new_id(),
        learner=learner,
        lesson=lesson,
        variant="blue",
        mode=mode,
        seed=2**40,
        pack="sample",
        pack_version="1.0",
        language="en",
        started=at,
    )


def typed(*texts: str) -> tuple[AnyAct, ...]:
    return tuple(Fill(block=f"line-{number}", text=text, means="key") for number, text in enumerate(texts))


def done(act: AnyAct) -> ActDone:
    return ActDone(act=kind(act), block=f"post/letter.{block(act)}", means=act.means, outcome="done")


def acts_of(database: Database, attempt: str) -> tuple[AnyAct, ...] | None:
    with database.read() as connection:
        bookmark = bookmarks.load(connection, attempt)
    return bookmark.acts if bookmark else None


def kinds_of(database: Database, attempt: str) -> list[str]:
    with database.read() as connection:
        return [entry["kind"] for entry in journal.entries(connection, attempt)]


def bytes_in(folder: Path) -> dict[str, bytes | None]:
    """Everything in *folder*: names, and what the files hold."""
    found = sorted(folder.rglob("*")) if folder.is_dir() else [folder]
    return {str(place): place.read_bytes() if place.is_file() else None for place in found}
