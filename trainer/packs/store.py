"""The compiled parts of packs, kept in the cache folder; in memory for as long as that folder cannot be written.

Everything in it can be made again, so whatever cannot be read is simply not there.
"""

import os
import tempfile
from pathlib import Path
from typing import TypeVar

import msgspec

T = TypeVar("T")


class Store:
    """Values by name, a file each."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._memory: dict[str, bytes] = {}

    def get(self, name: str, kind: type[T]) -> T | None:
        """The value called *name*, if there is one and it is a *kind*."""
        try:
            data = self._memory[name] if name in self._memory else (self.folder / name).read_bytes()
            return msgspec.msgpack.decode(data, type=kind)
        except (OSError, msgspec.MsgspecError, RecursionError):
            return None

    def put(self, name: str, value: object) -> None:
        """Keep *value*; whoever reads at the same time finds the old one or the new one, never half of it."""
        data = msgspec.msgpack.encode(value)
        if write_whole(self.folder / name, data):
            self._memory.pop(name, None)
        else:
            self._memory[name] = data


def write_whole(path: Path, data: bytes) -> bool:
    """Write a file so that it is there as a whole or not at all; whether that went well."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    except OSError:
        return False
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(temporary, path)
    except OSError:  # the disk is full; or, on Windows, somebody is reading the old one just now
        Path(temporary).unlink(missing_ok=True)
        return False
    return True
