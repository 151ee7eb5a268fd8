"""A YAML file as plain values that know their lines. The only module that knows yaml.

Every scalar is a text: ``no`` and ``14`` mean what the schema asks for, not what YAML makes of them. Anchors, aliases
and tags are refused, so a file is never more than it looks; the parser's events are read one by one, so deep nesting
is noticed before anything grows.

Errors: a refusal is a `PackFault` of one line; what an author can have mistyped is noted as a fault instead.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

from trainer.content.packs import PackFault
from trainer.packs.faults import Notes, Spot

DEPTH = 32
"""How deep lists and mappings may be nested. The deepest that the schema can use is about 20."""

_OWN_LIMIT = "maximum nesting depth"
"""What newer versions of libyaml complain of before they give any event; the limit is theirs, far beyond ours."""

_LOADER: Any = getattr(
    yaml, "CBaseLoader", yaml.BaseLoader
)  # libyaml, where PyYAML was built with it, is 8 times as fast

_IN_PLAIN_WORDS = {
    "mapping values are not allowed": "a text with a colon in it needs quotes, or this line is set in too far",
    "could not find expected ':'": "a colon is missing after the name, or a text needs quotes",
    "found character '\\t'": "a tab stands here: set lines in with spaces",
    "found a tab character": "a tab stands here: set lines in with spaces",
    "that cannot start any token": "a text cannot begin with this character unless it is in quotes",
    "did not find expected key": "the lines of one group do not begin below each other",
    "did not find expected '-' indicator": "the lines of one list do not begin below each other",
    "found unexpected end of stream": "a quotation mark or bracket is opened and never closed",
    "unexpected end": "a quotation mark or bracket is opened and never closed",
    "did not find expected ',' or": "a bracket is never closed, or a comma is missing",
}


class Text(NamedTuple):
    """A scalar, as it was written."""

    text: str
    line: int


class Group(NamedTuple):
    """A mapping: its keys, each with its line and its value."""

    entries: dict[str, tuple[int, "Node"]]
    line: int


class Row(NamedTuple):
    """A list."""

    items: list["Node"]
    line: int


Node = Text | Group | Row


def document(data: bytes, file: str, notes: Notes) -> Node | None:
    """What stands in *data*; None if it cannot be read, which is noted then.

    Raises:
        PackFault: the file must be refused: not UTF-8, nested too deep, or with anchors, aliases or tags.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise PackFault(f"{file}:{line}: this file is not written in UTF-8. Save it as UTF-8.") from error
    try:
        return _Composer(yaml.parse(text, Loader=_LOADER), file, notes).compose()
    except yaml.YAMLError as error:
        if _OWN_LIMIT in str(getattr(error, "problem", "")):
            raise _too_deep(f"{file}:{_line(error, text)}: ") from error
        notes.note_broken(Spot(file, _line(error, text)), _plainly(error))
        return None


class _Composer:
    def __init__(self, events: Iterator[Any], file: str, notes: Notes) -> None:
        self._events = events
        self._file = file
        self._notes = notes

    def compose(self) -> Node | None:
        self._next()  # the stream begins
        if isinstance(self._next(), yaml.StreamEndEvent):
            self._notes.note_broken(Spot(self._file), "This file is empty.")
            return None
        node = self._node(self._next(), 0)
        self._next()  # the document ends
        if not isinstance(after := self._next(), yaml.StreamEndEvent):
            line = after.start_mark.line + 1
            self._notes.note(Spot(self._file, line), "A second document begins here; only the first is read.")
        return node

    def _next(self) -> Any:
        return next(self._events)

    def _node(self, event: Any, depth: int) -> Node:
        line = event.start_mark.line + 1
        self._refuse_tricks(event, line, depth)
        if isinstance(event, yaml.ScalarEvent):
            return Text(event.value.rstrip("\n"), line)
        if isinstance(event, yaml.SequenceStartEvent):
            items = []
            while not isinstance(event := self._next(), yaml.SequenceEndEvent):
                items.append(self._node(event, depth + 1))
            return Row(items, line)
        return Group(self._entries(depth), line)

    def _entries(self, depth: int) -> dict[str, tuple[int, Node]]:
        entries: dict[str, tuple[int, Node]] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            value = self._node(self._next(), depth + 1)
            if not isinstance(key, Text):
                self._note(key.line, "A name of one word must stand before the colon here.")
            elif key.text in entries:
                first = entries[key.text][0]
                self._note(key.line, f"“{key.text}” stands here a second time; line {first} has it too. Keep one.")
            else:
                entries[key.text] = (key.line, value)
        return entries

    def _refuse_tricks(self, event: Any, line: int, depth: int) -> None:
        where = f"{self._file}:{line}: "
        if depth > DEPTH:
            raise _too_deep(where)
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
            raise PackFault(
                f"{where}“&” and “*” names are not read in a pack. Write the text out, or put it in quotes."
            )
        if event.tag is not None:
            raise PackFault(f"{where}“!” tags are not read in a pack. Leave it out, or put the text in quotes.")

    def _note(self, line: int, text: str) -> None:
        self._notes.note(Spot(self._file, line), text)


def _too_deep(where: str) -> PackFault:
    return PackFault(f"{where}lists and groups are nested too deep here: at most {DEPTH} levels are read.")


def _plainly(error: yaml.YAMLError) -> str:
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "")
    words = next((words for known, words in _IN_PLAIN_WORDS.items() if known in problem), problem)
    return f"This line cannot be read: {words or 'it is not YAML'}."


def _line(error: yaml.YAMLError, text: str) -> int:
    """The line that an author has to look at: where what is never closed begins, or else where reading ended."""
    context, problem = (getattr(error, name, None) for name in ("context_mark", "problem_mark"))
    mark = context if context and "never closed" in _plainly(error) else problem
    if mark:
        return int(min(mark.line, text.count("\n"))) + 1
    position = getattr(error, "position", None)  # of a character that YAML does not allow
    return text.count("\n", 0, position) + 1 if isinstance(position, int) else 1
