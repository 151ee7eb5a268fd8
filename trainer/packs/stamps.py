"""Stamps: by what a change of a file or folder is noticed without opening it."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple


class Stamp(NamedTuple):
    """When a file or folder last changed; all zeros if it is not there."""

    written: int = 0
    """Nanoseconds: when its bytes were last written."""
    touched: int = 0
    """Nanoseconds: when its entry last changed; a copy that keeps the old date of writing is noticed by this."""
    size: int = 0


def stamp(place: Path, name: str) -> Stamp:
    """The stamp of what is called *name* in the pack at *place*; of a zip, its own, as it changes only as a whole."""
    try:
        found = os.lstat(place / name)
    except (OSError, ValueError):  # Windows does not tell what lies “in” a file from what is missing
        if not place.is_file():
            return Stamp()
        found = os.stat(place)
    return Stamp(found.st_mtime_ns, found.st_ctime_ns, found.st_size)


def stamps(place: Path, names: Iterable[str]) -> dict[str, Stamp]:
    """The stamps of several."""
    return {name: stamp(place, name) for name in names}


def are_fresh(place: Path, kept: Mapping[str, Stamp]) -> bool:
    """Whether nothing of what *kept* names has changed since."""
    return all(stamp(place, name) == old for name, old in kept.items())
