"""Progress: computed from what the Journal holds, and from nothing else."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from sqlalchemy import delete

from tests.records.samples import NOW, days_later, done, learner_in, record, typed
from trainer.coach.events import Event, GoalReached, HelpUsed, HintOffered, SlipMade
from trainer.coach.modes import MODES, Mode
from trainer.records import bookmarks, journal, people
from trainer.records.database import Database, open_memory
from trainer.records.progress import LessonProgress, hardest_step, progress
from trainer.records.tables import BOOKMARK_ACTS, BOOKMARKS


@pytest.fixture
def database() -> Iterator[Database]:
    database = open_memory()
    yield database
    database.close()


def lived(
    database: Database, *events: Event, lesson: str = "post-a-letter", at: datetime = NOW, learner: str = ""
) -> str:
    attempt = record(learner or learner_in(database), lesson=lesson, at=at)
    with database.write() as connection:
        journal.add_attempt(connection, attempt)
        bookmarks.begin(connection, attempt.id)
        journal.add(connection, [journal.entry_of(event, at, attempt=attempt.id) for event in events])
    return attempt.id


def reached(mode: Mode) -> GoalReached:
    return GoalReached(assisted_mode=mode)


def progress_of(database: Database, learner: str = "") -> dict[str, LessonProgress]:
    with database.read() as connection:
        return progress(connection, learner or learner_in(database))


def test_nothing_yet(database: Database) -> None:
    assert progress_of(database) == {}


def test_begun_and_no_more(database: Database) -> None:
    lived(database)
    [(lesson, come)] = progress_of(database).items()
    assert (lesson, come.attempts, come.last_practised, come.stages.furthest) == ("post-a-letter", 1, NOW, None)


def test_from_seen_to_held(database: Database) -> None:
    for number, mode in enumerate(MODES):
        lived(database, reached(mode), at=days_later(number))
        assert len(progress_of(database)["post-a-letter"].stages.reached) == number + 1
    lived(database, reached("alone"), at=days_later(9))
    come = progress_of(database)["post-a-letter"]
    assert come.stages.furthest == "held"
    assert come.attempts == 5
    assert come.last_practised == days_later(9)


def test_the_support_that_was_really_used_counts(database: Database) -> None:
    """The attempt was begun with hints; a step was shown in it."""
    lived(database, HelpUsed(help="show_step", step="write"), reached("together"))
    assert progress_of(database)["post-a-letter"].stages.furthest == "with_help"


def test_lessons_and_people_are_kept_apart(database: Database) -> None:
    learner_in(database)
    with database.write() as connection:
        other = people.add_learner(connection, days_later(1))
    lived(database, reached("alone"), lesson="vote")
    lived(database, reached("hints"), lesson="vote", learner=other)
    lived(database, reached("show"), lesson="book")
    assert {name: come.stages.furthest for name, come in progress_of(database).items()} == {
        "vote": "alone",
        "book": "seen",
    }
    assert progress_of(database, other)["vote"].stages.furthest == "with_hints"


def test_bookmarks_do_not_count(database: Database) -> None:
    lived(database, reached("alone"))
    before = progress_of(database)
    with database.write() as connection:
        connection.execute(delete(BOOKMARK_ACTS))
        connection.execute(delete(BOOKMARKS))
    assert progress_of(database) == before


@pytest.mark.parametrize(
    ("events", "step"),
    [
        ([], None),
        ([done(typed("a")[0])], None),
        ([HelpUsed(help="say_again", step="read"), HelpUsed(help="stop", step="read")], None),
        ([SlipMade(slip="typo", step="write")], "write"),
        ([SlipMade(slip="typo", step="write"), HelpUsed(help="hint", step="stamp")], "write"),
        (
            [SlipMade(slip="a", step="write"), HelpUsed(help="hint", step="stamp"), SlipMade(slip="b", step="stamp")],
            "stamp",
        ),
        ([HintOffered(because="silence", step="stamp")], "stamp"),
        ([HelpUsed(help="person", step="stamp"), HelpUsed(help="person_came", step="stamp")], "stamp"),
    ],
)
def test_the_hardest_step(database: Database, events: list[Event], step: str | None) -> None:
    attempt = lived(database, *events)
    with database.read() as connection:
        found = hardest_step(connection, attempt)
        assert (found.step if found else None) == step
