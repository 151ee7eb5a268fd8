"""Pronunciation: a text as people say it, and where in the text that was written each spoken word stands.

    said = pronounce("Open 9–17 on 10 March", "en", {"Reyd": "Raid"})
    said.text                      "Open nine to seventeen on the tenth of March"
    said.original(5, 4)            (5, 4): “nine” is heard where “9–17” stands

Numbers, dates, times, telephone and tracking numbers, addresses on the web and abbreviations are said by the rules of
the language (`trainer.speech.pronouncing`), names as the pack has it. A language without rules is left to the engine.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import NamedTuple

from trainer.speech.pronouncing.rules import Rule, always


class Piece(NamedTuple):
    """From *at* on the spoken text says what stands in the written one from *start* to *end*."""

    at: int
    start: int
    end: int
    is_as_written: bool


class Pronounced(NamedTuple):
    """What is said, in pieces that cover it."""

    text: str
    pieces: tuple[Piece, ...]

    def original(self, start: int, length: int) -> tuple[int, int]:
        """Where in the written text stands what is said from *start* on: a start and a length."""
        if not self.pieces:
            return 0, 0
        piece = self.pieces[max(0, bisect_right(self.pieces, start, key=lambda each: each.at) - 1)]
        if not piece.is_as_written:
            return piece.start, piece.end - piece.start
        begin = min(piece.start + max(0, start - piece.at), piece.end)
        return begin, min(length, piece.end - begin)


class _Language(NamedTuple):
    shapes: re.Pattern[str]
    rules: tuple[tuple[re.Pattern[str], Rule], ...]


def pronounce(text: str, language: str, names: Mapping[str, str] | None = None) -> Pronounced:
    """*text* as it is said in *language*, a BCP 47 tag; *names* has how words are said that engines cannot know."""
    known = _language(language.partition("-")[0].lower(), tuple((names or {}).items()))
    if known is None or not text:
        return Pronounced(text, (Piece(0, 0, len(text), True),) if text else ())
    said: list[str] = []
    pieces: list[Piece] = []
    at = end = 0

    def add(words: str, start: int, stop: int, is_as_written: bool) -> None:
        nonlocal at
        if words:
            said.append(words)
            pieces.append(Piece(at, start, stop, is_as_written))
            at += len(words)

    for match in known.shapes.finditer(text):
        words = _said(match, known)
        if words is None:
            continue
        add(text[end : match.start()], end, match.start(), True)
        add(words, match.start(), match.end(), False)
        end = match.end()
    add(text[end:], end, len(text), True)
    return Pronounced("".join(said), tuple(pieces))


def _said(match: re.Match[str], known: _Language) -> str | None:
    """What is said for *match*; None: as it is written."""
    shape, rule = known.rules[int(str(match.lastgroup)[1:])]
    whole = shape.fullmatch(match.string, match.start(), match.end()) or shape.match(match.string, match.start())
    return rule.say(whole) if whole is not None else None


@lru_cache(maxsize=8)
def _language(language: str, names: tuple[tuple[str, str], ...]) -> _Language | None:
    """The rules of *language*, names first; None where there are none."""
    module = f"trainer.speech.pronouncing.{language}"
    if not language.isalpha() or language == "rules" or find_spec(module) is None:
        return None
    own = tuple(Rule(rf"\b{re.escape(name)}\b", always(said)) for name, said in names)
    rules = (*own, *import_module(module).RULES)
    shapes = "|".join(f"(?P<r{number}>{rule.shape})" for number, rule in enumerate(rules))
    return _Language(re.compile(_without_numbers(shapes)), tuple((re.compile(rule.shape), rule) for rule in rules))


def _without_numbers(shapes: str) -> str:
    """No shape may refer to its groups by number: they are counted through here."""
    assert not re.search(r"\\[1-9]", shapes), "a shape refers to a group by its number"
    return shapes
