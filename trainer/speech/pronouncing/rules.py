"""A rule of a language, and what all languages share: digits one by one, numbers in words, letters one by one."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

Match = re.Match[str]


class Rule(NamedTuple):
    """What has the *shape*, a regular expression, is said as *say* says."""

    shape: str
    say: Callable[[Match], str]


def number(digits: str, language: str, kind: str = "cardinal") -> str:
    """*digits*, with a decimal point or without, in words: a "cardinal", an "ordinal" or a "year"."""
    from num2words import num2words  # 30 ms, which the first window is spared

    value = float(digits) if "." in digits else int(digits)
    if kind == "cardinal" and isinstance(value, float):
        whole, _, decimals = digits.partition(".")
        point = {"de": "Komma"}.get(language, "point")
        return " ".join((number(whole, language), point, one_by_one(decimals, language)))
    said: str = num2words(value, lang=language, to=kind)
    return said.replace(",", "")


def one_by_one(digits: str, language: str) -> str:
    """Digit by digit."""
    return " ".join(number(digit, language) for digit in digits)


def spelled(token: str, language: str) -> str:
    """Letters and digits one by one, a comma for each dash or space: a number that one writes down while hearing it."""
    groups = (group for group in re.split(r"[-\s/]+", token) if group)
    return ", ".join(" ".join(one_by_one(sign, language) if sign.isdigit() else sign for sign in g) for g in groups)


def words(table: Mapping[str, str]) -> tuple[Rule, ...]:
    """A rule for what is always said in the same way: *table* has a shape and its words."""
    return tuple(Rule(shape, always(said)) for shape, said in table.items())


def always(said: str) -> Callable[[Match], str]:
    """Say *said*, whatever stands there."""
    return lambda _match: said
