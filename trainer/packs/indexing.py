"""Indexing: from the files of a pack to what the index keeps of it. A lesson that cannot be read is left out."""

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec.structs import replace

from trainer.content.lessons import Course
from trainer.content.packs import Manifest, PackFault
from trainer.packs import loading
from trainer.packs.entries import LessonEntry, PackRecord, entry
from trainer.packs.faults import Notes
from trainer.packs.files import PackFiles, open_pack, stem
from trainer.packs.stamps import Stamp, stamps
from trainer.packs.translating import Translation, of_course, of_lesson

_FOLDERS = ("lessons", "services", "courses")


def record(place: Path, language: str, old: PackRecord | None = None) -> PackRecord:
    """The record of the pack at *place*; lessons that have not changed since *old* are not read again."""
    try:
        return _Pack(place, language).record(old)
    except PackFault as fault:
        return _without_lessons(place, {}, f"{place.name}: {fault}")


class _Pack:
    def __init__(self, place: Path, language: str) -> None:
        self._place = place
        self._wanted = language
        self._files: PackFiles = open_pack(place)
        self._faults: dict[str, str] = {}

    def record(self, old: PackRecord | None) -> PackRecord:
        notes = Notes()
        seen = stamps(self._place, (loading.MANIFEST, *_FOLDERS, *self._files.names("courses")))
        manifest = loading.read_manifest(self._files, notes)
        translations = [f"translations/{name}.yaml" for name in {self._wanted, manifest.language} if name]
        seen |= stamps(self._place, translations)
        translation = loading.find_translation(self._files, manifest, self._wanted, notes)
        courses = [of_course(course, translation.change) for course in self._courses(notes)]
        loading.check_pictures(self._files, manifest, notes)
        if notes.faults:
            seen |= stamps(self._place, {fault.file for fault in notes.faults})
            return _without_lessons(self._place, seen, f"{self._place.name}/{notes.faults[0]}")
        is_same = old is not None and all(
            old.stamps.get(name) == seen[name] for name in (loading.MANIFEST, *translations)
        )
        lesson_stamps = stamps(self._place, (name for name in self._files.names("lessons") if name.endswith(".yaml")))
        known = _unchanged(old, lesson_stamps) if old is not None and is_same else {}
        entries = [known.get(name) or self._entry(name, manifest, translation) for name in lesson_stamps]
        return PackRecord(
            place=str(self._place),
            key=_key(self._place, manifest.id),
            stamps={**seen, **{name: lesson_stamps[name] for name in self._faults}},
            lesson_stamps=lesson_stamps,
            entries=_ordered([each for each in entries if each is not None], courses),
            faults=tuple(self._faults.values()),
        )

    def _courses(self, notes: Notes) -> list[Course]:
        return [loading.read_course(self._files, key, notes) for key in loading.ids(self._files, "courses", notes)]

    def _entry(self, name: str, manifest: Manifest, translation: Translation) -> LessonEntry | None:
        notes = Notes()
        lesson = loading.read_lesson(self._files, stem(name), notes)
        if notes.faults:
            self._faults[name] = f"{self._place.name}/{notes.faults[0]}"
            return None
        return entry(of_lesson(lesson, translation.change), manifest, translation.language)


def _unchanged(old: PackRecord, now: dict[str, Stamp]) -> dict[str, LessonEntry]:
    """The entries of *old* whose files are as they were, by the names of the files."""
    named = {f"lessons/{each.id}.yaml": each for each in old.entries}
    return {name: each for name, each in named.items() if old.lesson_stamps.get(name) == now.get(name)}


def _ordered(entries: Sequence[LessonEntry], courses: Iterable[Course]) -> tuple[LessonEntry, ...]:
    """*entries* course by course, then those that are in none; each with its course and its number."""
    placed: dict[str, LessonEntry] = {}
    by_id = {each.id: each for each in entries}
    for course in courses:
        for lesson_id in course.lessons:
            if lesson_id in by_id and lesson_id not in placed:
                placed[lesson_id] = replace(by_id[lesson_id], course=course.id, course_title=course.title)
    alone = {each.id: replace(each, course="", course_title="") for each in entries if each.id not in placed}
    return tuple(replace(each, order=number) for number, each in enumerate((*placed.values(), *alone.values())))


def _without_lessons(place: Path, seen: dict[str, Stamp], fault: str) -> PackRecord:
    return PackRecord(place=str(place), key="", stamps=seen, lesson_stamps={}, entries=(), faults=(fault,))


def _key(place: Path, pack_id: str) -> str:
    """A folder name that no other pack has."""
    return f"{pack_id}-{hashlib.blake2b(str(place).encode(), digest_size=4).hexdigest()}"
