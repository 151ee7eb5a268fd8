"""From the files of a pack to its content, in one language.

    pack.yaml                          the Manifest
    services/<id>/service.yaml         a Service without its pages
    services/<id>/pages/<id>.yaml      a Page
    lessons/<id>.yaml                  a Lesson
    courses/<id>.yaml                  a Course
    pictures/*                         what the Manifest's pictures name
    translations/<language>.yaml       text id -> text (see translating.py)

Keys are the fields of the Structs in `trainer.content`; the id within a file is the file's own name.
Reading never stops at a fault, it notes them; `load` is for whoever wants a whole pack or none.
"""

import re
from pathlib import Path
from typing import NamedTuple, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from trainer.content.lessons import Course, Lesson
from trainer.content.packs import Manifest, Pack, PackFault
from trainer.content.services import Page, Service
from trainer.packs.converting import convert, harmless
from trainer.packs.documents import Group, Text, document
from trainer.packs.faults import Notes, Spot, did_you_mean
from trainer.packs.files import PICTURE_BYTES, PackFiles, open_pack, stem
from trainer.packs.translating import Translation, changed, pseudo_translation, translation
from trainer.words import PSEUDO

S = TypeVar("S", bound=Struct)

MANIFEST = "pack.yaml"
_KNOWN = (MANIFEST, "courses", "lessons", "pictures", "services", "translations")
_LANGUAGE = re.compile(r"[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
_PICTURES = (".png", ".jpg", ".jpeg", ".svg")


class Draft(NamedTuple):
    """A pack as it was read, and what was noted of it."""

    pack: Pack
    """Whole if `notes.is_whole`; otherwise only good for looking at."""
    notes: Notes


def load(place: Path, language: str = "") -> Pack:
    """The pack at *place*, a folder or a zip, in *language*; in its own language where it has no such translation.

    Raises:
        PackFault: it must be refused, or has a fault of form: an unknown key, a wrong value, a missing file.
    """
    draft = read(place, language)
    if faults := draft.notes.faults:
        raise refusal(faults[0], len(faults), place)
    return draft.pack


def refusal(first: object, faults: int, place: Path) -> PackFault:
    """The one line for a pack that has so many faults."""
    others = f" There are {faults} in all: trainer check {place}" if faults > 1 else ""
    return PackFault(f"{first}{others}")


def read(place: Path, language: str = "") -> Draft:
    """The pack at *place* as far as it can be understood.

    Raises:
        PackFault: it must be refused.
    """
    files, notes = open_pack(place), Notes()
    manifest = read_manifest(files, notes)
    pack = Pack(
        manifest=manifest,
        services={key: read_service(files, key, notes) for key in ids(files, "services", notes)},
        lessons={key: read_lesson(files, key, notes) for key in ids(files, "lessons", notes)},
        courses={key: read_course(files, key, notes) for key in ids(files, "courses", notes)},
        folder=str(place) if place.is_dir() else "",
    )
    check_pictures(files, manifest, notes)
    _check_tops(files, notes)
    languages(files, notes)
    return Draft(changed(pack, find_translation(files, manifest, language, notes)), notes)


def ids(files: PackFiles, folder: str, notes: Notes) -> tuple[str, ...]:
    """The ids of what *folder* of the pack holds: of its files, or for services of its folders."""
    names = files.names(folder)
    if folder == "services":
        return tuple(name.rpartition("/")[2] for name in names if files.names(name))
    return tuple(stem(name) for name in names if _is_yaml(name, notes))


def read_manifest(files: PackFiles, notes: Notes) -> Manifest:
    """The manifest.

    Raises:
        PackFault: there is none.
    """
    if files.read(MANIFEST) is None:
        raise PackFault("There is no pack.yaml here, so this is not a pack.")
    return _read(files, MANIFEST, Manifest, "pack", notes)


def read_service(files: PackFiles, service_id: str, notes: Notes) -> Service:
    """A service and its pages."""
    place = f"services/{service_id}"
    service = _read(files, f"{place}/service.yaml", Service, place, notes)
    _check_id(service.id, service_id, place, notes)
    if service.pages:
        notes.note(notes.spot(f"{place}.pages"), "Pages are files of their own here: pages/<id>.yaml.")
    pages = []
    for name in files.names(f"{place}/pages"):
        if _is_yaml(name, notes):
            path = f"{place}/{stem(name)}"
            pages.append(_read(files, name, Page, path, notes))
            _check_id(pages[-1].id, stem(name), path, notes)
    return replace(service, pages=tuple(pages))


def read_address(files: PackFiles, service_id: str, notes: Notes) -> str:
    """The address of a service, without reading its pages."""
    place = f"services/{service_id}"
    return _read(files, f"{place}/service.yaml", Service, place, notes).address


def read_lesson(files: PackFiles, lesson_id: str, notes: Notes) -> Lesson:
    """A lesson."""
    path = f"lessons/{lesson_id}"
    lesson = _read(files, f"{path}.yaml", Lesson, path, notes)
    _check_id(lesson.id, lesson_id, path, notes)
    return lesson


def read_course(files: PackFiles, course_id: str, notes: Notes) -> Course:
    """A course."""
    path = f"courses/{course_id}"
    course = _read(files, f"{path}.yaml", Course, path, notes)
    _check_id(course.id, course_id, path, notes)
    return course


def read_translation(files: PackFiles, language: str, notes: Notes) -> dict[str, str]:
    """The texts of a translation by their ids; none if there is no such translation."""
    name = f"translations/{language}.yaml"
    data = files.read(name)
    node = None if data is None else document(data, name, notes)
    texts: dict[str, str] = {}
    if node is not None and not isinstance(node, Group):
        notes.note_broken(Spot(name, node.line), "A translation is made of lines “text id: text”.")
    for text_id, (line, value) in node.entries.items() if isinstance(node, Group) else ():
        notes.spots[f"{name} {text_id}"] = Spot(name, line)
        if isinstance(value, Text):
            texts[text_id] = value.text
        else:
            notes.note(Spot(name, line), f"“{text_id}” needs one text. Every text has an id of its own, with dots.")
    return texts


def find_translation(files: PackFiles, manifest: Manifest, language: str, notes: Notes) -> Translation:
    """The translation with which the pack is read when *language* is wanted.

    Where there is none, it is that into the pack's own language, which may have a file as well, for SENTENCES.
    """
    if language == PSEUDO:
        return pseudo_translation()
    for wanted in (language, manifest.language):
        if is_language(wanted) and (texts := read_translation(files, wanted, notes)):
            return translation(wanted, texts, manifest)
    return translation(manifest.language, {}, manifest)


def is_language(name: str) -> bool:
    """Whether *name* is the code of a language: ``pt``, ``pt-BR``."""
    return bool(_LANGUAGE.fullmatch(name))


def languages(files: PackFiles, notes: Notes) -> tuple[str, ...]:
    """The languages for which there is a translation; a file that cannot be one is noted."""
    return ids(files, "translations", notes)


def check_pictures(files: PackFiles, manifest: Manifest, notes: Notes) -> None:
    """Note each picture of the manifest whose file is missing, or of a kind that is not shown."""
    for picture in manifest.pictures:
        spot = notes.spot(f"pack.pictures.{picture.id}")
        if not picture.file.lower().endswith(_PICTURES):
            notes.note(spot, f"“{picture.file}” is no picture that can be shown. Use one of: {', '.join(_PICTURES)}.")
        elif files.read(f"pictures/{picture.file}", PICTURE_BYTES) is None:
            known = [name.rpartition("/")[2] for name in files.names("pictures")]
            notes.note(spot, f"There is no file pictures/{picture.file}.{did_you_mean(picture.file, known)}")


def _check_tops(files: PackFiles, notes: Notes) -> None:
    """Note what lies beside pack.yaml under a name that is nearly right."""
    for name in files.names(""):
        if name not in _KNOWN and (near := did_you_mean(name, _KNOWN)):
            notes.note(Spot(name), f"Nothing reads “{name}”.{near}")


def _read(files: PackFiles, name: str, kind: type[S], path: str, notes: Notes) -> S:
    """The one Struct that the file *name* holds; a harmless one if it cannot be read, which is noted."""
    notes.spots.setdefault(path, Spot(name))
    data = files.read(name)
    if data is None:
        notes.note_broken(Spot(name), "This file is missing.")
        return harmless(kind)
    node = document(data, name, notes)
    return harmless(kind) if node is None else convert(node, kind, name, path, notes)


def _check_id(found: str, wanted: str, path: str, notes: Notes) -> None:
    if found and found != wanted:
        text = f"The id here is “{found}”, but the name says “{wanted}”. Make them the same."
        notes.note_broken(notes.spot(f"{path}.id"), text)


def _is_yaml(name: str, notes: Notes) -> bool:
    if not name.endswith(".yaml"):
        notes.note(Spot(name), "This file is not read: its name has to end in .yaml.")
    return name.endswith(".yaml")
