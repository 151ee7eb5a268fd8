"""The letters: Atkinson Hyperlegible for what it can write, and Noto only when a letter needs it.

fonts.register()        at the start: two files
fonts.families(text)    the families to write *text* with; registers Noto on the first letter that needs it
"""

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFontDatabase

ATKINSON = "Atkinson Hyperlegible"
NOTO = "Noto Sans"
NOTO_ARABIC = "Noto Sans Arabic"

_FILES = {
    ATKINSON: ("fontpkg_atkinson_hyperlegible", ("AtkinsonHyperlegible-Regular.ttf", "AtkinsonHyperlegible-Bold.ttf")),
    NOTO: ("fontpkg_noto_sans", ("NotoSans[wdth,wght].ttf",)),
    NOTO_ARABIC: ("fontpkg_noto_sans_arabic", ("NotoSansArabic[wdth,wght].ttf",)),
}
_LATIN_ENDS = 0x0180
_ATKINSON_LACKS = frozenset("ĈĉĔĕĜĝĤĥĨĩĬĭİĲĳĴĵĸĹĺĿŀŉŊŋŌōŎŏŖŗŜŝŦŧŨũŬŭŴŵŶŷſ")
"""Letters before `_LATIN_ENDS`: of Welsh, Turkish, Esperanto …"""
_ARABIC = ((0x0600, 0x0780), (0x08A0, 0x0900), (0xFB50, 0xFE00), (0xFE70, 0xFF00))
_COMMON_SIGNS = frozenset("–—‘’“”„…•€™−\u2066\u2067\u2068\u2069\u200e\u200f\u00a0\u202f\u2028\u200b")

_registered: set[str] = set()


def files(family: str) -> list[Path]:
    """Where the files of *family* lie; empty when its package is not installed. Nothing is imported."""
    package, names = _FILES[family]
    found = find_spec(package)
    if found is None or not found.submodule_search_locations:
        return []
    folder = Path(found.submodule_search_locations[0]) / "files"
    return [folder / name for name in names]


def register(family: str = ATKINSON) -> None:
    """Make *family* known to Qt, once; without its package the system's own letters serve."""
    if family in _registered:
        return
    _registered.add(family)
    for file in files(family):
        QFontDatabase.addApplicationFont(str(file))


def families(text: str = "") -> list[str]:
    """The families to write *text* with, in order."""
    return [ATKINSON] if text.isascii() else _wanted(text)


@lru_cache(maxsize=1024)
def _wanted(text: str) -> list[str]:
    needed = {_family_of(letter) for letter in text}
    wanted = [ATKINSON] + [family for family in (NOTO, NOTO_ARABIC) if family in needed]
    for family in wanted:
        register(family)
    return wanted


def _family_of(letter: str) -> str:
    code = ord(letter)
    if (code < _LATIN_ENDS and letter not in _ATKINSON_LACKS) or letter in _COMMON_SIGNS:
        return ATKINSON
    if any(start <= code < end for start, end in _ARABIC):
        return NOTO_ARABIC
    return NOTO
