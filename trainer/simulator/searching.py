"""Searching: what a simulated search finds. It forgives what hurried fingers do: case, accents, one wrong letter."""

from difflib import SequenceMatcher

from trainer.content.blocks import Result, Search
from trainer.content.texts import folded

_ALIKE = 0.8
"""How alike two words of four letters or more must be to count as the same."""


def found(search: Search, query: str) -> tuple[Result, ...]:
    """The results that fit *query*, in the author's order: at least half of its words are found in each.

    Numbers are left out of account unless nothing but numbers was typed, so that a wrong house number still finds the
    street.
    """
    words = folded(query).split()
    telling = [word for word in words if not word.isdecimal()] or words
    return tuple(result for result in search.results if telling and (result.always or _fits(result, telling)))


def _fits(result: Result, words: list[str]) -> bool:
    known = folded(" ".join((result.title, *result.words))).split()
    hits = sum(any(_alike(word, other) for other in known) for word in words)
    return hits * 2 >= len(words)


def _alike(word: str, other: str) -> bool:
    if word == other or (len(word) >= 3 and other.startswith(word)):
        return True
    if len(word) < 4 or len(other) < 4:
        return False
    matcher = SequenceMatcher(None, word, other)  # its quick ratios are upper bounds, and cost a tenth
    return matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE
