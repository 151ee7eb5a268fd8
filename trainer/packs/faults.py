"""Faults: what is wrong in a pack, where, and how to mend it, in plain words for authors."""

import difflib
from collections.abc import Iterable
from typing import NamedTuple

from trainer.content.packs import PackFault

FAULTS = 1000
"""More than so many are not gathered: it would take long, and nobody would read them."""

LETTERS = 400
"""Of a fault's text; what an author wrote may be longer than anybody wants to see again."""


class Fault(NamedTuple):
    """A fault in a file of a pack; lines are counted from 1."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


class Spot(NamedTuple):
    """Where something stands: a file of the pack, and a line of it."""

    file: str
    line: int = 1


class Notes:
    """What is noted while a pack is read: its faults, and where everything stands.

    `spots` says where a text id, or the path of anything that holds texts, stands. While `is_whole`, all that was
    written has been understood; only then does it make sense to look for what is missing.
    """

    def __init__(self) -> None:
        self._faults: set[Fault] = set()
        self.spots: dict[str, Spot] = {}
        self.is_whole = True

    @property
    def faults(self) -> tuple[Fault, ...]:
        """All faults so far, in the order of files and lines."""
        return tuple(sorted(self._faults))

    def note(self, spot: Spot, text: str) -> None:
        """Note a fault.

        Raises:
            PackFault: there are too many.
        """
        line = " ".join(text.split())
        self._faults.add(Fault(spot.file, spot.line, line if len(line) <= LETTERS else f"{line[:LETTERS]}…"))
        if len(self._faults) > FAULTS:
            first = self.faults[0]
            raise PackFault(f"There are more than {FAULTS} faults. Mend the first, and look again: {first}")

    def note_broken(self, spot: Spot, text: str) -> None:
        """Note a fault over which something could not be understood."""
        self.note(spot, text)
        self.is_whole = False

    def spot(self, path: str) -> Spot:
        """Where *path* stands, or else the nearest thing around it."""
        while path not in self.spots and ("." in path or "/" in path):
            path = path[: max(path.rfind("."), path.rfind("/"))]
        return self.spots.get(path, Spot("pack.yaml"))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """“ Did you mean …?”, with a space before it; empty if nothing is near.

    Of very many names only those that begin alike are looked at, so that this stays quick.
    """
    names = [name for name in known if abs(len(name) - len(word)) < 12]
    if len(names) > 300:
        names = [name for name in names if name[:6] == word[:6]][:300]
    near = difflib.get_close_matches(word, names, n=1, cutoff=0.6)
    return f" Did you mean “{near[0]}”?" if near else ""
