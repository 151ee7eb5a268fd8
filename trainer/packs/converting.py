"""From plain values to the schema's Structs, by the types the schema declares; what does not fit is noted.

A wrong value is noted and replaced by a harmless one, so that one reading finds all faults of a file.
"""

import datetime
import re
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any, TypeVar

import msgspec
from msgspec import inspect

from trainer.content.blocks import Block
from trainer.packs.documents import Group, Node, Row, Text
from trainer.packs.faults import Notes, Spot, did_you_mean
from trainer.packs.paths import below

S = TypeVar("S", bound=msgspec.Struct)

_ID = re.compile(r"[a-z][a-z0-9_-]*")
_YES_OR_NO = {"true": True, "yes": True, "false": False, "no": False}
_MAY_BE_EMPTY = ("path",)
_HOW = {
    "label": "Say in a few words what to give here, as “label: …”.",
    "id": "Give it a name of its own, as “id: …”.",
    "text": "Write it as “text: …”.",
    "title": "Write it as “title: …”.",
    "message": "Say how to mend the answer, as “message: …”.",
    "does": "Say what happens then, as “does:” and below it a line such as “- go: page”.",
}


def convert(node: Node, kind: type[S], file: str, path: str, notes: Notes) -> S:
    """*node* as a *kind*, as far as it can be understood; the rest is noted. *path* is its text id."""
    value: S | None = _Converter(file, notes).struct(node, _of(kind), path)
    return harmless(kind) if value is None else value


def harmless(kind: type[S]) -> S:
    """A *kind* with nothing in it, for one that could not be understood; never used for practice."""
    value: S = _harmless(_of(kind))
    return value


@cache
def _of(kind: type[msgspec.Struct]) -> inspect.StructType:
    found = inspect.type_info(kind)
    assert isinstance(found, inspect.StructType)
    return found


class _Converter:
    """Converts the values of one file. Every method takes a node, the type wanted, and the path of the value."""

    def __init__(self, file: str, notes: Notes) -> None:
        self._file = file
        self._notes = notes

    def value(self, node: Node, kind: Any, path: str) -> Any:
        """*node* as a value of *kind*; None if there is nothing that could stand for it."""
        self._notes.spots.setdefault(path, Spot(self._file, node.line))
        return _CONVERSIONS[type(kind)](self, node, kind, path)

    def struct(self, node: Node, kind: inspect.StructType, path: str) -> Any:
        """*node* as a Struct, everything inside it converted as well."""
        if not isinstance(node, Group):
            return self._wrong(node, kind, path)
        self._notes.spots.setdefault(path, Spot(self._file, node.line))
        fields = {field.encode_name: field for field in kind.fields}
        values = {}
        for name, (line, inner) in node.entries.items():
            if name in fields:
                inner_path = below(path, kind.cls, name)
                self._notes.spots.setdefault(inner_path, Spot(self._file, line))
                values[fields[name].name] = self.value(inner, fields[name].type, inner_path)
            elif name != kind.tag_field:
                self._note(line, f"{_named(kind)} has no “{name}”.{did_you_mean(name, fields)}")
        for field in kind.fields:
            self._require(field, values, node, kind)
        return kind.cls(**values)

    def _require(self, field: inspect.Field, values: dict[str, Any], node: Group, kind: inspect.StructType) -> None:
        name, value = field.encode_name, values.get(field.name)
        if field.required and name not in node.entries:
            self._note_broken(node.line, f"{_named(kind)} needs “{name}”. {_HOW.get(name, '')}".rstrip())
        elif field.required and value == "" and name not in _MAY_BE_EMPTY:
            self._note_broken(node.entries[name][0], f"“{name}” is empty. {_HOW.get(name, 'Write it here.')}")
        elif name == "id" and value and not _ID.fullmatch(value):
            line = node.entries[name][0]
            self._note_broken(
                line, f"“{value}” cannot be an id: it begins with a letter, all small: a–z, 0–9, “-”, “_”."
            )
        if value is None and (field.required or field.name in values):
            values[field.name] = _harmless(field.type)

    def union(self, node: Node, kind: inspect.UnionType, path: str) -> Any:
        """*node* as the one of several types that its tag names; or as the one type that may also be left out."""
        kinds: list[Any] = [each for each in kind.types if not isinstance(each, inspect.NoneType)]
        if len(kinds) == 1:
            return self.value(node, kinds[0], path)
        tagged = {str(each.tag): each for each in kinds}
        if not isinstance(node, Group):
            return self._wrong(node, kinds[0], path)
        tag_field = str(kinds[0].tag_field)
        line, tag = node.entries.get(tag_field, (node.line, None))
        if not isinstance(tag, Text) or tag.text not in tagged:
            name = tag.text if isinstance(tag, Text) else ""
            what = f"“{name}” is not a {tag_field} that can stand here." if name else f"“{tag_field}: …” is missing."
            self._note_broken(line, f"{what}{did_you_mean(name, tagged)} Known are: {', '.join(tagged)}.")
            return None
        return self.struct(node, tagged[tag.text], path)

    def row(self, node: Node, kind: inspect.VarTupleType, path: str) -> Any:
        """*node* as a tuple; items that nothing can stand for are left out."""
        if not isinstance(node, Row):
            return self._wrong(node, kind, path)
        first: dict[str, int] = {}
        values = []
        for index, inner in enumerate(node.items):
            name = _id_of(inner)
            if name and name in first:
                self._note(inner.line, f"The id “{name}” is used twice; line {first[name]} has it too. Change one.")
            first.setdefault(name, inner.line)
            values.append(self.value(inner, kind.item_type, f"{path}.{name or index}"))
        return tuple(value for value in values if value is not None)

    def mapping(self, node: Node, kind: inspect.DictType, path: str) -> Any:
        """*node* as names with a text each."""
        if not isinstance(node, Group):
            return self._wrong(node, kind, path)
        values = {
            name: self.value(inner, kind.value_type, f"{path}.{name}") for name, (_, inner) in node.entries.items()
        }
        return {name: value for name, value in values.items() if value is not None}

    def text(self, node: Node, kind: Any, path: str) -> str | None:
        """*node* as a text."""
        if isinstance(node, Text):
            return node.text
        self._wrong(node, kind, path)
        return None

    def scalar(self, node: Node, kind: Any, path: str) -> Any:
        """*node* as a number, a date, or yes or no."""
        if isinstance(node, Text):
            with suppress(ValueError, KeyError, OverflowError):
                return _SCALARS[type(kind)](node.text.strip())
        return self._wrong(node, kind, path)

    def literal(self, node: Node, kind: inspect.LiteralType, path: str) -> Any:
        """*node* as one of the words that are allowed."""
        words = {str(word): word for word in kind.values}
        if isinstance(node, Text) and node.text in words:
            return words[node.text]
        name = node.text if isinstance(node, Text) else ""
        self._wrong(node, kind, path, did_you_mean(name, words))
        return kind.values[0]

    def _wrong(self, node: Node, kind: Any, path: str, more: str = "") -> Any:
        name = path.rpartition(".")[2]
        if node == Text("", node.line):
            text = f"“{name}” has nothing in it. It needs {_wanted(kind)}; or leave the line out."
        elif isinstance(node, Text):
            text = f"“{_shortened(node.text)}” cannot stand here: “{name}” needs {_wanted(kind)}.{more}"
        else:
            found = "a list" if isinstance(node, Row) else "a group of “name: value” lines"
            text = f"This is {found}, but “{name}” needs {_wanted(kind)}."
        self._note_broken(node.line, text)

    def _note(self, line: int, text: str) -> None:
        self._notes.note(Spot(self._file, line), text)

    def _note_broken(self, line: int, text: str) -> None:
        self._notes.note_broken(Spot(self._file, line), text)


def _real(text: str) -> float:
    if not re.fullmatch(r"-?[0-9]{1,9}([.][0-9]{1,9})?", text):
        raise ValueError
    return float(text)


def _whole(text: str) -> int:
    if not re.fullmatch(r"-?[0-9]{1,9}", text):
        raise ValueError
    return int(text)


_SCALARS: dict[Any, Callable[[str], Any]] = {
    inspect.IntType: _whole,
    inspect.FloatType: _real,
    inspect.BoolType: lambda text: _YES_OR_NO[text.lower()],
    inspect.DateType: datetime.date.fromisoformat,
}
_CONVERSIONS: dict[Any, Callable[[_Converter, Any, Any, str], Any]] = {
    inspect.StrType: _Converter.text,
    inspect.IntType: _Converter.scalar,
    inspect.FloatType: _Converter.scalar,
    inspect.BoolType: _Converter.scalar,
    inspect.DateType: _Converter.scalar,
    inspect.LiteralType: _Converter.literal,
    inspect.UnionType: _Converter.union,
    inspect.VarTupleType: _Converter.row,
    inspect.DictType: _Converter.mapping,
    inspect.StructType: _Converter.struct,
}
_HARMLESS: dict[Any, Any] = {
    inspect.StrType: "",
    inspect.IntType: 0,
    inspect.FloatType: 0.0,
    inspect.BoolType: False,
    inspect.DateType: datetime.date(2000, 1, 1),
    inspect.VarTupleType: (),
    inspect.DictType: {},
}


def _harmless(kind: Any) -> Any:
    if isinstance(kind, inspect.LiteralType):
        return kind.values[0]
    if isinstance(kind, inspect.StructType):
        return kind.cls(**{field.name: _harmless(field.type) for field in kind.fields if field.required})
    return _HARMLESS.get(type(kind))


def _wanted(kind: Any) -> str:
    if isinstance(kind, inspect.LiteralType):
        return "one of: " + ", ".join(str(word) for word in kind.values)
    words: dict[Any, str] = {
        inspect.StrType: "a text",
        inspect.IntType: "a whole number",
        inspect.FloatType: "a number, such as 2 or 2.5",
        inspect.BoolType: "yes or no",
        inspect.DateType: "a date such as 2027-03-14",
        inspect.VarTupleType: "a list: lines that begin with “- ”",
    }
    return words.get(type(kind), "a group of “name: value” lines")


def _named(kind: inspect.StructType) -> str:
    """What authors call a Struct: by its tag, if it has one, or else its name in words."""
    words = str(kind.tag or re.sub(r"(?<=[a-z])(?=[A-Z])", "_", kind.cls.__name__)).lower()
    if issubclass(kind.cls, Block):
        return f"A block of the kind “{words}”"
    words = words.replace("_", " ")
    return f"{'An' if words[0] in 'aeiou' else 'A'} {words}"


def _id_of(node: Node) -> str:
    if isinstance(node, Group) and "id" in node.entries:
        value = node.entries["id"][1]
        return value.text if isinstance(value, Text) else ""
    return ""


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else f"{line[:39]}…"
