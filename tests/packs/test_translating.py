"""Every text of a pack has an id of its own, and every field of the schema is known to hold texts or not."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct, inspect

from tests.packs.conftest import LIBRARY
from trainer.content.lessons import Course, Lesson
from trainer.content.packs import Manifest, Pack
from trainer.content.rules import AnyRule
from trainer.content.services import Service
from trainer.content.texts import SENTENCES
from trainer.installation import LESSONS
from trainer.packs.forms import _SUITS
from trainer.packs.loading import load, read
from trainer.packs.paths import parts
from trainer.packs.translating import TERMS, TEXTS, VALUES, all_texts, texts_of, translated

NOT_WORDS = (
    "answer at case clear contains do error field file find_case go id identity is is_not kind "
    "language lessons letters look move_case open_case open_tab mark marked path picture pictures register "
    "rule search searched seen stage start tabs to tone unfolded use version width with "
)
REFERENCES = set(NOT_WORDS.split())


def fields_with_text(kind: Any, seen: set[type]) -> Iterator[tuple[type, str]]:
    """Each field that can hold a text, in every Struct that can be reached."""
    if isinstance(kind, inspect.StructType) and kind.cls not in seen:
        seen.add(kind.cls)
        for field in kind.fields:
            if holds_text(field.type):
                yield kind.cls, field.encode_name
            yield from fields_with_text(field.type, seen)
    for inner in inner_types(kind):
        yield from fields_with_text(inner, seen)


def inner_types(kind: Any) -> tuple[Any, ...]:
    if isinstance(kind, inspect.UnionType):
        return tuple(kind.types)
    if isinstance(kind, inspect.VarTupleType):
        return (kind.item_type,)
    return (kind.value_type,) if isinstance(kind, inspect.DictType) else ()


def holds_text(kind: Any) -> bool:
    if isinstance(kind, inspect.LiteralType):
        return isinstance(kind.values[0], str)
    return isinstance(kind, inspect.StrType) or any(holds_text(inner) for inner in inner_types(kind))


def test_every_field_with_text_is_known_to_be_translated_or_not() -> None:
    seen: set[type] = set()
    found = {
        (name, kind.__name__)
        for root in (Manifest, Service, Lesson, Course)
        for kind, name in fields_with_text(inspect.type_info(root), seen)
    }
    known = {*TEXTS, *VALUES, *TERMS, *REFERENCES}
    assert not [pair for pair in found if pair[0] not in known], (
        "say in translating.py whether it holds words for people"
    )
    assert len(known) == len(TEXTS) + len(VALUES) + len(TERMS) + len(REFERENCES), "each field is listed once"
    assert not known - {name for name, _ in found}, "nothing is listed that the schema does not have"


def test_every_text_has_an_id_of_its_own_and_a_place() -> None:
    for place in (LIBRARY, *(path.parent for path in LESSONS.glob("*/pack.yaml"))):
        pack, notes = read(place)
        ids = all_texts(pack)
        assert len({part.path for part in parts(pack)}) == len(list(parts(pack)))
        missing = [
            key for key, text in ids.items() if text and not key.startswith("sentences/") and key not in notes.spots
        ]
        assert missing == [], "where it is read and where it is translated, a text has the same name"


def test_a_translation_of_everything_changes_everything_and_nothing_else() -> None:
    pack = load(LIBRARY)
    there = translated(pack, {key: f"«{text}»" for key, text in all_texts(pack).items() if text})
    assert all(text.startswith("«") for text in texts_of(there).values())
    assert there.sentences == {key: f"«{text}»" for key, text in SENTENCES.items()}
    back = translated(there, {key: text for key, text in all_texts(pack).items() if text})
    assert msgspec.structs.replace(back, sentences={}) == pack


def test_an_untouched_part_stays_the_same_object() -> None:
    pack = load(LIBRARY)
    assert translated(pack, {}) is pack
    other = translated(pack, {"pack.title": "Other"})
    assert other.lesson("reserve-a-book") is pack.lesson("reserve-a-book")


def test_every_rule_is_known_to_suit_some_kind_of_field() -> None:
    rules = inspect.type_info(AnyRule)
    assert isinstance(rules, inspect.UnionType)
    assert {kind.cls for kind in rules.types if isinstance(kind, inspect.StructType)} == set(_SUITS)


def test_what_is_loaded_survives_being_written_down(tmp_path: Path) -> None:
    pack: Pack = load(LIBRARY, "de")
    for kind, values in (
        (Service, pack.services.values()),
        (Lesson, pack.lessons.values()),
        (Manifest, [pack.manifest]),
    ):
        for value in values:
            assert isinstance(value, Struct)
            assert msgspec.msgpack.decode(msgspec.msgpack.encode(value), type=kind) == value
