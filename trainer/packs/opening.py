"""Opening a lesson: its compiled parts if they are fresh, or else compiled again, and only those it needs."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from trainer.content.lessons import Lesson
from trainer.content.packs import Pack
from trainer.content.services import Service
from trainer.packs.parts import Front, Part, content_version, form
from trainer.packs.stamps import Stamp, are_fresh, stamp
from trainer.packs.store import Store

if TYPE_CHECKING:
    from trainer.packs.compiling import Source

C = TypeVar("C")


class Opening:
    """One look at a pack: what it was found to say stays the same for as long as this object lives.

    Raises (every method):
        PackFault: what is needed cannot be read.
    """

    def __init__(self, place: Path, language: str, store: Store, key: str) -> None:
        self._place = place
        self._language = language
        self._store = store
        self._key = key
        self._folder = f"{key}/{language or 'own'}"

    @cached_property
    def front(self) -> Part[Front]:
        """The front of the pack."""
        return self._part("front", Part[Front], lambda: self._source.front())

    def lesson(self, lesson_id: str) -> Part[Lesson]:
        """A lesson."""
        return self._part(f"lessons/{lesson_id}", Part[Lesson], lambda: self._source.lesson(lesson_id))

    def services(self, wanted: tuple[str, ...]) -> dict[str, Part[Service]]:
        """Those of the *wanted* services that there are, and all they name, and so on."""
        found: dict[str, Part[Service]] = {}
        waiting = list(wanted)
        while waiting:
            name = waiting.pop()
            if name not in found and self._is_service(name):
                found[name] = self._service(name)
                waiting.extend(found[name].needs)
        return dict(sorted(found.items()))

    def pack(self, lesson: Part[Lesson]) -> tuple[Pack, str]:
        """The pack as far as *lesson* needs it, and the version of this content."""
        services = self.services((*self.front.needs, *lesson.needs))
        front = self.front.content
        pack = Pack(
            manifest=front.manifest,
            services={key: part.content for key, part in services.items()},
            lessons={lesson.content.id: lesson.content},
            sentences=front.sentences,
            folder=self._pictures(),
        )
        return pack, content_version([self.front, lesson, *services.values()])

    @cached_property
    def _source(self) -> "Source":
        from trainer.packs.compiling import Source  # with yaml, which a fresh part does not need

        return Source(self._place, self._language)

    def _pictures(self) -> str:
        """The folder where the pictures lie; those of a zip are unpacked. Empty if they cannot be."""
        if self._place.is_dir():
            return str(self._place)
        now, name = stamp(self._place, ""), f"{self._key}/unpacked"
        folder, then = self._store.get(name, tuple[str, Stamp]) or ("", None)
        if then != now or not Path(folder, "pictures").is_dir():
            folder = str(self._store.room(self._key))
            if not self._source.unpack_pictures(Path(folder)):
                return ""
            self._store.put(name, (folder, now))
        return folder

    def _service(self, name: str) -> Part[Service]:
        return self._part(f"services/{name}", Part[Service], lambda: self._source.service(name))

    def _is_service(self, name: str) -> bool:
        if self._place.is_dir():
            return stamp(self._place, f"services/{name}/service.yaml").written > 0
        return name in self.front.content.services

    def _part(self, name: str, kind: type[Part[C]], compile_it: Callable[[], Part[C]]) -> Part[C]:
        kept = self._store.get(f"{self._folder}/{name}", kind)
        if kept is not None and kept.form == form() and are_fresh(self._place, kept.stamps):
            return kept
        part = compile_it()
        self._store.put(f"{self._folder}/{name}", part)
        return part
