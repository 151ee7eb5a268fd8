"""The pseudo language: English made to look foreign by program, so that one sees what was not translated.

    >>> words("Press {name} & go")
    '\\u200fṖřéšš {name} & ğö öñé ťŵö ťĥřéé'

Accents on every letter, about twice as long, and right to left by a mark that nobody sees. What stays as it is: gaps in
braces, %n, numbers and whatever has a digit in it, addresses, names of keys standing alone, and the product's own name.
Whoever translates Handrail or a pack sees in it what is glued, cut or forgotten, before a single text is translated.
"""

import re
from collections.abc import Iterator
from itertools import cycle

PRODUCT = "Handrail"
RIGHT_TO_LEFT_MARK = "\u200f"

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "áḃçďéḟğĥíĵķļṁñöṗꝗřšťüṽŵẋýžÁḂÇĎÉḞĞĤÍĴĶĻṀÑÖṖꝖŘŠŤÜṼŴẊÝŽ"
_ACCENTS = str.maketrans(_PLAIN, _ACCENTED)
_KEYS = re.compile(r"(?:Tab|Shift|Ctrl|Alt|Esc|F\d+)(?: \+ (?:Tab|Left|Right|[A-Z]))*")
_KEPT = re.compile(
    r"\{[^{}]*\}"  # a gap
    r"|%L?n|%L?\d"  # a count, and Qt's own gaps
    r"|[\w.+-]+@[\w.-]+|\w[\w-]*(?:\.\w[\w-]*)+[/\w-]*"  # addresses
    r"|\S*\d\S*"  # numbers, codes, keys such as F1
    rf"|\b{PRODUCT}\b"
)
_ID = re.compile(r"[a-z0-9_-]+")
_FILLING = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def words(text: str) -> str:
    """*text*, words for people, in the pseudo language; a text without a word stays as it is."""
    if not _has_words(text):
        return text
    return "\n".join(f"{RIGHT_TO_LEFT_MARK}{_longer(line)}" if _has_words(line) else line for line in text.split("\n"))


def value(text: str) -> str:
    """*text*, something of the pretend world that is typed and compared, in the pseudo language: accents and no more.

    Whoever forgives accents finds it equal to the English. What may be an id, a small word alone, stays as it is.
    """
    return _accented(text) if _has_words(text) and not _ID.fullmatch(text) else text


def _accented(text: str) -> str:
    return "".join(_pieces(text))


def _has_words(text: str) -> bool:
    return not _KEYS.fullmatch(text) and any(letter.isalpha() for letter in _KEPT.sub("", text))


def _longer(line: str) -> str:
    length, filling = len(_KEPT.sub("", line)), ""
    for word in cycle(_FILLING):
        filling += f" {word}"
        if len(filling) >= length:
            break
    return _accented(line) + filling.translate(_ACCENTS)


def _pieces(text: str) -> Iterator[str]:
    """*text* in pieces, those accented that are not kept."""
    end = 0
    for kept in _KEPT.finditer(text):
        yield text[end : kept.start()].translate(_ACCENTS)
        yield kept[0]
        end = kept.end()
    yield text[end:].translate(_ACCENTS)
