"""The catalogue: every lesson that is installed, and each lesson with its services when it is opened.

    catalogue = Catalogue(shipped_packs(), data / "catalogue", "en")
    catalogue.entries()                          # for home: reads one file, the index, however many lessons there are
    opened = catalogue.open("post-a-letter")  # reads this lesson and the services it needs
    opened.pack, opened.version                  # for an Attempt; for its Bookmark

A pack has changed if its pack.yaml, its translation, a course, or what its folders hold has changed: a few stamps a
pack, however many lessons it has. What is written inside a lesson or a service is looked at when it is opened.

Errors: a pack or lesson that cannot be used never stops the others; `faults` says why. `open` raises PackFault.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from trainer.packs.entries import Index, LessonEntry, PackRecord
from trainer.packs.entries import entry as new_entry
from trainer.packs.stamps import are_fresh
from trainer.packs.store import Store

if TYPE_CHECKING:
    from trainer.content.packs import Pack

INDEX_FORM = 1
"""To be counted up when an index of before must not be read any more."""


class Opened(NamedTuple):
    """A lesson that is ready to be practised."""

    pack: "Pack"
    """With this lesson, and with the services that can be reached from it."""
    version: str
    """Changes whenever the lesson, its services or its people change; the same in every language."""


class Catalogue:
    """The lessons of the packs at *places*, folders or zips, in one language; an empty one is each pack's own."""

    def __init__(self, places: Sequence[Path], cache: Path, language: str = "", *, keeps: bool = True) -> None:
        """*keeps*: whether what was compiled is kept in the folder *cache*; what lies there is used either way."""
        self._places = [place.absolute() for place in places]
        self._cache = cache
        self._language = language if language.replace("-", "").replace("_", "").isalnum() else ""
        self._store = Store(cache, keeps)
        self._records: tuple[PackRecord, ...] | None = None

    def entries(self) -> tuple[LessonEntry, ...]:
        """All lessons, in the order of packs and courses; of two with the same id, the first."""
        found: dict[str, LessonEntry] = {}
        for record in self._index():
            for entry in record.entries:
                found.setdefault(entry.id, entry)
        return tuple(found.values())

    def faults(self) -> tuple[str, ...]:
        """Why packs or lessons are left out: a line for people each."""
        faults = [fault for record in self._index() for fault in record.faults]
        owners: dict[str, str] = {}
        for record in self._index():
            for entry in record.entries:
                first = owners.setdefault(entry.id, record.place)
                if first != record.place:
                    faults.append(f"{record.place}: the lesson “{entry.id}” is left out; {first} has one of this name.")
        return tuple(faults)

    def open(self, lesson_id: str) -> Opened:
        """The lesson of this id, with what it needs.

        Raises:
            PackFault: there is none, or its files have a fault.
        """
        from trainer.content.packs import PackFault

        for record in self._index():
            for entry in record.entries:
                if entry.id == lesson_id:
                    return self._open(record, entry)
        raise PackFault(f"There is no lesson “{lesson_id}” here. Check the spelling, or install its pack.")

    def look_again(self) -> None:
        """Look at the packs anew when their entries are next asked for."""
        self._records = None

    def _index(self) -> tuple[PackRecord, ...]:
        if self._records is None:
            kept = self._store.get(self._index_name, Index)
            packs = kept.packs if kept is not None and kept.form == INDEX_FORM else ()
            known = {record.place: record for record in packs}
            records = tuple(self._record(place, known.get(str(place))) for place in self._places)
            if records != packs:
                self._keep(records)
            self._records = records
        return self._records

    def _record(self, place: Path, old: PackRecord | None) -> PackRecord:
        if old is not None and old.stamps and are_fresh(place, old.stamps):
            return old
        from trainer.packs.indexing import record  # with yaml, which the usual start does not need

        return record(place, self._language, old)

    def _open(self, record: PackRecord, entry: LessonEntry) -> Opened:
        from trainer.packs.opening import Opening

        opening = Opening(Path(record.place), self._language, self._store, record.key)
        lesson = opening.lesson(entry.id)
        opened = Opened(*opening.pack(lesson))
        now = new_entry(lesson.content, opened.pack.manifest, opening.front.content.language)
        self._correct(
            record, entry, replace(now, course=entry.course, course_title=entry.course_title, order=entry.order)
        )
        return opened

    def _correct(self, record: PackRecord, old: LessonEntry, now: LessonEntry) -> None:
        """Put into the index what a lesson was found to say since the index was made."""
        if old != now:
            entries = tuple(now if each == old else each for each in record.entries)
            changed = replace(record, entries=entries)
            self._records = tuple(changed if each == record else each for each in self._index())
            self._keep(self._records)

    def _keep(self, records: tuple[PackRecord, ...]) -> None:
        self._store.put(self._index_name, Index(form=INDEX_FORM, packs=records))

    @property
    def _index_name(self) -> str:
        return f"index-{self._language or 'own'}"
