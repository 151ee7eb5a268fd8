"""Compiling: from the files of a pack to parts, each with what tells whether it has changed."""

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from trainer.content.lessons import Lesson
from trainer.content.services import Service
from trainer.packs import loading, translating
from trainer.packs.faults import Notes
from trainer.packs.files import PICTURE_BYTES, open_pack
from trainer.packs.parts import Front, Part, digest, form
from trainer.packs.stamps import Stamp, stamps
from trainer.packs.store import write_whole

_SERVICE = re.compile(r"[a-z][a-z0-9_-]*")


class Source:
    """A pack whose parts are to be compiled in one language.

    Raises (every method):
        PackFault: the pack must be refused, or what is compiled has a fault.
    """

    def __init__(self, place: Path, language: str) -> None:
        self._place = place
        self._files = open_pack(place)
        notes = Notes()
        common = (loading.MANIFEST, f"translations/{language}.yaml") if language else (loading.MANIFEST,)
        self._stamps = stamps(place, common)
        self._manifest = loading.read_manifest(self._files, notes)
        own = f"translations/{self._manifest.language}.yaml"
        self._stamps |= stamps(place, (own,))
        self._translation = loading.find_translation(self._files, self._manifest, language, notes)
        self._refuse_faults(notes)
        self._change = self._translation.change

    def front(self) -> Part[Front]:
        """The pack's front."""
        manifest = self._manifest
        front = Front(
            language=self._translation.language,
            manifest=replace(translating.of_manifest(manifest, self._change), language=self._translation.language),
            sentences=self._translation.sentences,
            services=loading.ids(self._files, "services", Notes()),
        )
        written = digest([manifest.identities, manifest.pictures, manifest.search])
        return Part(form=form(), stamps=self._stamps, written=written, needs=_named(manifest.search), content=front)

    def lesson(self, lesson_id: str) -> Part[Lesson]:
        """A lesson."""
        notes, seen = Notes(), stamps(self._place, (f"lessons/{lesson_id}.yaml",))
        lesson = loading.read_lesson(self._files, lesson_id, notes)
        self._refuse_faults(notes)
        addressed, more = self._addressed(lesson)
        return Part(
            form=form(),
            stamps={**self._stamps, **seen, **more},
            written=digest(lesson),
            needs=(*_services(lesson), *addressed),
            content=translating.of_lesson(lesson, self._change),
        )

    def service(self, service_id: str) -> Part[Service]:
        """A service with its pages."""
        notes, pages = Notes(), f"services/{service_id}/pages"
        names = (f"services/{service_id}/service.yaml", pages, *self._files.names(pages))
        seen = stamps(self._place, names)
        service = loading.read_service(self._files, service_id, notes)
        self._refuse_faults(notes)
        return Part(
            form=form(),
            stamps={**self._stamps, **seen},
            written=digest(service),
            needs=_services(service),
            content=translating.of_service(service, self._change),
        )

    def unpack_pictures(self, folder: Path) -> bool:
        """Put the pictures of a zip into ``pictures`` of *folder*; whether that went well."""
        files = [picture.file for picture in self._manifest.pictures]
        read = {file: self._files.read(f"pictures/{file}", PICTURE_BYTES) for file in files}
        return all(write_whole(folder / "pictures" / file, data) for file, data in read.items() if data is not None)

    def _addressed(self, lesson: Lesson) -> tuple[list[str], dict[str, Stamp]]:
        """The services whose address the lesson has typed, and the stamps of what was read to find them."""
        typed = [each.value for step in lesson.steps for each in step.instructions if each.do == "go"]
        if not typed:
            return [], {}
        notes = Notes()
        names = {key: f"services/{key}/service.yaml" for key in loading.ids(self._files, "services", notes)}
        seen = stamps(self._place, ("services", *names.values()))
        addresses = {key: loading.read_address(self._files, key, notes) for key in names}
        return [key for key, address in addresses.items() if any(address in text for text in typed)], seen

    def _refuse_faults(self, notes: Notes) -> None:
        if notes.faults:
            raise loading.refusal(notes.faults[0], len(notes.faults), self._place)


def _services(value: Struct) -> tuple[str, ...]:
    """The services that *value* may name; some of them may not exist."""
    return tuple(sorted({name for text in _references(value) for name in _named(text)}))


def _named(reference: str) -> tuple[str, ...]:
    name = reference.partition("/")[0]
    return (name,) if _SERVICE.fullmatch(name) else ()


def _references(value: Struct) -> Iterator[str]:
    """The texts in *value* that can name a service: those with a slash, and what a condition is `at`."""
    for field in msgspec.structs.fields(value):
        for inner in _flat(getattr(value, field.name)):
            if isinstance(inner, Struct):
                yield from _references(inner)
            elif field.name == "at" or ("/" in inner and not translating.role(type(value), field.encode_name)):
                yield inner


def _flat(value: object) -> Iterator[Struct | str]:
    """The Structs and texts that *value* is or holds."""
    if isinstance(value, Struct | str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _flat(item)
