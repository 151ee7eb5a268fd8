"""Text ids: the name of every text of a pack, and a pack with its texts in another language.

A text id is the place of the text, then the way to it, with dots: the names of keys, and in a list the item's own id
or, where it has none, its number counted from 0. ``blocks`` and ``instructions`` are left out. So

    pack.title                                        pack.yaml, title
    pack.glossary.0.means                             pack.yaml, the first term
    services/post.name                                service.yaml of the service post
    services/post/letter.title                        the page letter of that service
    services/post/letter.street.label                 its block street
    services/post/letter.2.text                       its third block, which has no id
    lessons/post-a-letter.steps.street.0.say          the first instruction of the step street
    lessons/post-a-letter.steps.street.0.hints.2      its third hint
    courses/first-steps.title                         a course
    sentences/coach.stuck                             `trainer.content.texts.SENTENCES`

``translations/<language>.yaml`` is one mapping of these ids to texts. What it does not name stays as it was written.
Whoever wants ids that stay when the order changes gives the blocks ids.

No file is needed for the pseudo language (`trainer/pseudo.py`): every pack can be had in it.
"""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Literal, NamedTuple, TypeVar

import msgspec
from msgspec.structs import replace

from trainer import pseudo
from trainer.content.lessons import Course, Lesson
from trainer.content.packs import Manifest, Pack
from trainer.content.services import Service
from trainer.content.texts import SENTENCES, fill, gaps
from trainer.packs.paths import below, item_id
from trainer.words import PSEUDO

SENTENCE = "sentences/"

S = TypeVar("S", bound=msgspec.Struct)

TEXTS = (
    "badge", "button", "caption", "change", "changes", "columns", "day", "deed", "did", "empty", "explanation",
    "found", "goal", "hint", "hints", "instead", "items", "label", "means", "message", "missing_part", "month",
    "name", "not_a_number", "not_real", "note", "nothing", "owner", "remove", "rows", "saw", "say", "short",
    "summary", "term", "text", "title", "unit", "why", "year",
)  # fmt: skip
"""The fields that hold words for people, whatever Struct they are in."""

VALUES = (
    "address", "answers", "email", "said", "street", "telephone", "town", "value", "values", "word", "words",
)  # fmt: skip
"""The fields that hold words of the pretend world, which may be translated and may as well stay."""

TERMS = ("explains",)
"""The fields that hold terms of the glossary, which are translated there."""

_BESIDES = {(Lesson, "seen")}
"""Words for people under a name that means something else in another Struct."""

Role = Literal["words", "value", "term", ""]
"""What the texts of a field are; nothing if they only name something."""

Change = Callable[[str, str, Role], str]
"""From a text's id, the text, and what it is to the text that stands there instead."""


class Translation(NamedTuple):
    """Of a pack: the language it is really in, what becomes of each text, and of those of `SENTENCES`."""

    language: str
    change: Change
    sentences: Mapping[str, str]


@cache
def role(kind: type, field: str) -> Role:
    """What the texts are that stand in *field* of a *kind*."""
    if field in TEXTS or (kind, field) in _BESIDES:
        return "words"
    return "value" if field in VALUES else "term" if field in TERMS else ""


def translated(pack: Pack, texts: Mapping[str, str]) -> Pack:
    """*pack* with every text that *texts* names, by its id, replaced."""
    return changed(pack, translation(pack.manifest.language, texts, pack.manifest)) if texts else pack


def changed(pack: Pack, translation: Translation) -> Pack:
    """*pack* in another language."""
    change = translation.change
    return replace(
        pack,
        manifest=replace(of_manifest(pack.manifest, change), language=translation.language),
        services={key: of_service(service, change) for key, service in pack.services.items()},
        lessons={key: of_lesson(lesson, change) for key, lesson in pack.lessons.items()},
        courses={key: of_course(course, change) for key, course in pack.courses.items()},
        sentences={**pack.sentences, **translation.sentences},
    )


def translation(language: str, texts: Mapping[str, str], written: Manifest) -> Translation:
    """The translation that puts *texts* in the place of those of a pack whose manifest was *written* so."""
    ours = {key.removeprefix(SENTENCE): text for key, text in texts.items() if key.startswith(SENTENCE)}
    return Translation(language, _putting(texts, written), ours)


def pseudo_translation() -> Translation:
    """The translation into the pseudo language, of any pack."""

    def change(path: str, text: str, what: Role) -> str:
        is_value = what == "value" or path.startswith("pack.identities.")
        return pseudo.value(text) if is_value else pseudo.words(text)

    return Translation(PSEUDO, change, {key: pseudo.words(text) for key, text in SENTENCES.items()})


def texts_of(pack: Pack) -> dict[str, str]:
    """All texts of *pack* that a translation must give, by id: not those without words of their own, and no names."""
    found: dict[str, str] = {}

    def keep(path: str, text: str, what: Role) -> str:
        has_words = any(letter.isalpha() for letter in fill(text, dict.fromkeys(gaps(text), "")))
        if has_words and what == "words" and not path.startswith("pack.identities."):
            found[path] = text
        return text

    _everything(pack, keep)
    return found


def all_texts(pack: Pack) -> dict[str, str]:
    """All texts that a translation of *pack* may give, by id, those of `SENTENCES` included."""
    found = {SENTENCE + key: text for key, text in SENTENCES.items()}

    def keep(path: str, text: str, _what: Role) -> str:
        found[path] = text
        return text

    _everything(pack, keep)
    return found


def _putting(texts: Mapping[str, str], written: Manifest) -> Change:
    ids = (f"pack.glossary.{number}.term" for number in range(len(written.glossary)))
    terms = {term.term: texts.get(key) or term.term for key, term in zip(ids, written.glossary, strict=True)}

    def put(path: str, text: str, what: Role) -> str:
        return texts.get(path) or (terms.get(text, text) if what == "term" else text)

    return put


def of_manifest(manifest: Manifest, change: Change) -> Manifest:
    """*manifest* with each of its texts changed."""
    return _struct(manifest, "pack", change)


def of_service(service: Service, change: Change) -> Service:
    """*service* with each of its texts changed, those of its pages included."""
    place = f"services/{service.id}"
    pages = tuple(_struct(page, f"{place}/{page.id}", change) for page in service.pages)
    return replace(_struct(replace(service, pages=()), place, change), pages=pages)


def of_lesson(lesson: Lesson, change: Change) -> Lesson:
    """*lesson* with each of its texts changed."""
    return _struct(lesson, f"lessons/{lesson.id}", change)


def of_course(course: Course, change: Change) -> Course:
    """*course* with each of its texts changed."""
    return _struct(course, f"courses/{course.id}", change)


def _everything(pack: Pack, change: Change) -> None:
    of_manifest(pack.manifest, change)
    for service in pack.services.values():
        of_service(service, change)
    for lesson in pack.lessons.values():
        of_lesson(lesson, change)
    for course in pack.courses.values():
        of_course(course, change)


def _struct(value: S, path: str, change: Change) -> S:
    changed = {}
    for field in msgspec.structs.fields(value):
        old = getattr(value, field.name)
        path_of_it = below(path, type(value), field.encode_name)
        new = _any(old, path_of_it, role(type(value), field.encode_name), change)
        if new is not old:
            changed[field.name] = new
    return replace(value, **changed) if changed else value


def _any(value: Any, path: str, what: Role, change: Change) -> Any:
    if isinstance(value, str):
        return change(path, value, what) if what else value
    if isinstance(value, tuple):
        new = tuple(_any(item, f"{path}.{item_id(item) or i}", what, change) for i, item in enumerate(value))
        return value if new == value else new
    if isinstance(value, Mapping):
        items = {key: _any(item, f"{path}.{key}", what, change) for key, item in value.items()}
        return value if items == value else items
    return _struct(value, path, change) if isinstance(value, msgspec.Struct) else value
