"""The command `trainer demo`: plays lessons in the real app, and leaves pictures, what was said, and the Journal.

Each play has a data folder of its own inside the output folder, so nobody's records are touched.
"""

import json
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from trainer.installation import shipped_packs

SHOWING_PACE = 0.1
"""Show me takes a tenth of the time that a person is given."""


class DemoFailed(Exception):
    """A lesson could not be played to its goal."""

    exit_code = 2


def demo(
    data: Path,
    lesson: str,
    mode: str,
    variant: int,
    by: str,
    out: str | None,
    all: bool,
    pack: str | None,
    language: str = "",
) -> int:
    """Play *lesson* in *mode* with its variant number *variant* (from 1); or, with *all*, everything there is.

    An empty *lesson* is the first there is. *data* is left alone. Returns 0 when the Journal says that all goals
    were reached.

    Raises:
        DemoFailed: something could not be seen, reached or found; says what.
        PackFault: there is no such lesson.
    """
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(out).absolute() if out else Path(tempfile.mkdtemp(prefix="handrail-demo-"))
    language = _chosen(language)
    packs = _packs((Path(pack),) if pack else shipped_packs(), language)
    plays = _every(packs) if all else [(*_with_lesson(packs, lesson), mode, variant)]
    for loaded, place, lesson_id, play_mode, number in plays:
        name = f"{lesson_id}-{play_mode}-{number}-{by}"
        _play(loaded, place, lesson_id, play_mode, number, by, folder / name, language)
    print(f"All goals were reached. Pictures, spoken.jsonl and journal.jsonl: {folder}")
    return 0


def _chosen(language: str) -> str:
    from trainer.access.languages import chosen

    return chosen(language)


def _packs(places: Sequence[Path], language: str) -> list[tuple[Any, Path]]:
    """Each pack in *language*, with its place."""
    from trainer.packs.loading import load

    return [(load(place, language), place) for place in places]


def _with_lesson(packs: list[tuple[Any, Path]], lesson: str) -> tuple[Any, Path, str]:
    """The pack that has *lesson*, its place, and the lesson; an empty one is the first of the first pack.

    Raises:
        PackFault: there is no such lesson.
    """
    pack, place = next(((pack, place) for pack, place in packs if lesson in pack.lessons), packs[0])
    first = (each for course in pack.courses.values() for each in course.lessons)
    return pack, place, pack.lesson(lesson or next(first, "")).id


def _every(packs: list[tuple[Any, Path]]) -> Iterator[tuple[Any, Path, str, str, int]]:
    """Every lesson in every mode and variant."""
    from trainer.screens.errand import modes

    for pack, place in packs:
        for lesson in pack.lessons.values():
            for mode, *_ in modes():
                yield from ((pack, place, lesson.id, mode, n) for n in range(1, len(lesson.variants) + 1))


def _play(pack: Any, place: Path, lesson_id: str, mode: str, number: int, by: str, folder: Path, language: str) -> None:
    from trainer.app import build
    from trainer.screens.driver import Driver, NotFound
    from trainer.screens.player import Player

    lesson = pack.lesson(lesson_id)
    if not 1 <= number <= len(lesson.variants):
        raise DemoFailed(f"“{lesson_id}” has {len(lesson.variants)} variants; choose a number from 1 on.")
    variant, records, spoken = lesson.variants[number - 1], folder / "records", folder / "spoken.jsonl"
    _make(records)
    house = build(records, (place,), transcript=spoken, variant=variant.id, pace=SHOWING_PACE, language=language)
    pictures = _Pictures(house.shell, folder)
    house.shell.show()
    try:
        Player(Driver(house.shell, by), pack, lesson, variant, pictures.take).play(mode)  # type: ignore[arg-type]
    except NotFound as error:
        pictures.take("stopped-here")
        raise DemoFailed(f"{lesson_id}, {mode}, variant {number}, by {by}: {error}") from error
    finally:
        house.navigator.leave()
        house.shell.close()
        house.shell.deleteLater()
    entries = _journal(records, folder / "journal.jsonl")
    if not any(entry["kind"] == "goal_reached" for entry in entries):
        raise DemoFailed(f"{lesson_id}, {mode}, variant {number}: the Journal does not say that the goal was reached.")
    print(f"{lesson_id}, {mode}, variant {number}, by {by}: goal reached, {len(entries)} entries in the Journal")


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DemoFailed(f"{folder} cannot be made. Choose another folder with --out.") from error


class _Pictures:
    """Numbered pictures of a window."""

    def __init__(self, window: Any, folder: Path) -> None:
        self._window, self._folder, self._count = window, folder, 0

    def take(self, name: str) -> None:
        """Keep a picture of the window as it is now."""
        self._count += 1
        self._window.grab().save(str(self._folder / f"{self._count:02d}-{name}.png"))


def _journal(records: Path, file: Path) -> list[dict[str, Any]]:
    """What the Journal in *records* holds, also written to *file*, line by line."""
    from sqlalchemy import select

    from trainer.records.database import open_database
    from trainer.records.tables import JOURNAL

    database = open_database(records)
    try:
        with database.read() as connection:
            rows = connection.execute(select(JOURNAL).order_by(JOURNAL.c.id)).mappings()
            entries = [{name: value for name, value in row.items() if value is not None} for row in rows]
    finally:
        database.close()
    lines = (json.dumps(entry, default=str, ensure_ascii=False) for entry in entries)
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return entries
