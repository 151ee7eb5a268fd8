"""What was typed: in the bookmark while the attempt lasts, in no file after it, and never in the Journal."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, get_args

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from tests.records.samples import NOW, learner_in, record
from trainer.coach.events import ActDone, AnyEvent
from trainer.log import keep_log
from trainer.records.database import open_database
from trainer.records.ids import new_id
from trainer.records.keeper import Keeper
from trainer.records.tables import JOURNAL, METADATA
from trainer.simulator.acts import AnyAct, kind

MARKER = "Quince-7f3a"


def _marked(act: type[AnyAct]) -> st.SearchStrategy[AnyAct]:
    """Acts of this kind with the marker in every field that takes a text, over and over in the large ones."""
    texts = st.integers(1, 900).map(lambda times: MARKER * times)
    fields = {field.name: texts for field in msgspec.structs.fields(act) if field.type is str}
    numbers = {field.name: st.integers(0, 9) for field in msgspec.structs.fields(act) if field.type is int}
    return st.builds(act, **fields, **numbers)


KINDS_WITH_TEXT = [act for act in get_args(AnyAct) if any(field.type is str for field in msgspec.structs.fields(act))]
marked_acts = st.one_of([_marked(act) for act in KINDS_WITH_TEXT])
Change = tuple[int, float, list[AnyAct]]
"""Which attempt, from where on (a share of its acts), and what stands there then."""
changes = st.tuples(st.integers(0, 2), st.floats(0.5, 1), st.lists(marked_acts, max_size=4))


class Life:
    """Three attempts being lived in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = open_database(folder)
        self.keeper = Keeper(self.database)
        learner = learner_in(self.database)
        self.attempts = [record(learner) for _ in range(3)]
        self.lengths = [0, 0, 0]
        for attempt in self.attempts:
            self.keeper.attempt_started(attempt)

    def live(self, number: int, share: float, acts: list[AnyAct]) -> None:
        position = int(share * self.lengths[number])
        self.lengths[number] = position + len(acts)
        events = [ActDone(act=kind(act), block="post/letter", means=act.means, outcome="done") for act in acts]
        self.keeper.acted(self.attempts[number].id, position, acts, events, NOW)

    def end(self, number: int) -> None:
        self.keeper.attempt_ended(self.attempts[number].id, NOW, "reached")
        assert self.keeper.flush(9)

    def files_with(self, marker: str) -> list[str]:
        return [file.name for file in self.folder.iterdir() if marker.encode() in file.read_bytes()]

    def close(self) -> None:
        self.keeper.close()
        self.database.close()


@contextmanager
def life() -> Iterator[Life]:
    with tempfile.TemporaryDirectory() as place:
        keep_log(Path(place))
        lived = Life(Path(place))
        yield lived
        lived.close()


def test_the_kinds_of_act_take_the_marker() -> None:
    assert len(KINDS_WITH_TEXT) >= 8


@settings(max_examples=60, deadline=None)
@given(changes=st.lists(changes, min_size=1, max_size=25), is_slow=st.booleans())
def test_nothing_typed_stays(changes: list[Change], is_slow: bool) -> None:
    with life() as lived:
        for change in changes:
            lived.live(*change)
            if is_slow:
                lived.keeper.flush(9)
        lived.keeper.flush(9)
        assert bool(lived.files_with(MARKER)) or not any(lived.lengths)
        with lived.database.read() as connection:
            assert MARKER not in str(connection.execute(select(JOURNAL)).all())
        for number in range(3):
            lived.end(number)
        assert lived.files_with(MARKER) == []
        lived.close()
        assert lived.files_with(MARKER) == []


@settings(max_examples=60, deadline=None)
@given(changes=st.lists(changes, min_size=5, max_size=25), ended=st.integers(0, 2))
def test_nothing_of_one_attempt_stays_beside_the_others(changes: list[Change], ended: int) -> None:
    """SQLite moves rows between pages; what is left where they stood must go too."""
    with life() as lived:
        for number, share, acts in changes:
            lived.live(number, share, [_with_marker(act, f"Mark-{number}") for act in acts])
            lived.keeper.flush(9)
        lived.end(ended)
        assert lived.files_with(f"Mark-{ended}") == []


def test_every_field_of_every_event_has_a_column() -> None:
    for event in get_args(AnyEvent):
        assert {field.name for field in msgspec.structs.fields(event)} <= set(JOURNAL.c.keys())


def test_what_may_hold_typed_values_is_one_column() -> None:
    """Whoever adds a column that takes a text is made to think: ids and kinds only, outside the bookmark."""
    texts = {f"{table.name}.{column.name}" for table in METADATA.tables.values() for column in table.c}
    texts -= {name for name in texts if name.startswith(("journal.", "attempts.", "visits.", "learners."))}
    assert texts == {
        "bookmarks.attempt",
        "bookmark_acts.attempt",
        "bookmark_acts.position",
        "bookmark_acts.act",
        "settings.key",
        "settings.value",
    }


def test_the_log_says_where_and_not_what(tmp_path: Path, expected_log: Any) -> None:
    """A fault while writing an act: its type and place stand in the log, the text that was typed does not."""
    folder = tmp_path / "data"
    keep_log(folder)
    database = open_database(folder)
    keeper = Keeper(database)
    keeper.acts(new_id(), 0, [KINDS_WITH_TEXT[0](block=MARKER)])
    keeper.flush(9)
    keeper.close()
    database.close()
    assert b"bookmarks.py" in (folder / "handrail.log").read_bytes()
    assert not [file for file in folder.iterdir() if MARKER.encode() in file.read_bytes()]
    expected_log("left out")


def _with_marker(act: AnyAct, marker: str) -> AnyAct:
    fields = msgspec.to_builtins(act)
    changed = {name: text.replace(MARKER, marker) for name, text in fields.items() if isinstance(text, str)}
    return msgspec.convert({**fields, **changed}, AnyAct)
