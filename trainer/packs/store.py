"""The compiled parts of packs, kept in the cache folder; in memory for as long as that folder cannot be written.

Everything in it can be made again, so whatever cannot be read is simply not there.
"""

import os
import shutil
import tempfile
import weakref
from pathlib import Path
from typing import TypeVar

import msgspec

T = TypeVar("T")


class Store:
    """Values by name, a file each."""

    def __init__(self, folder: Path, keeps: bool = True) -> None:
        """A store in *folder*; if it *keeps* nothing, what is there is read, and what is put goes with the store."""
        self.folder, self._keeps = folder, keeps
        self._passing: Path | None = None
        self._memory: dict[str, bytes] = {}

    def room(self, name: str) -> Path:
        """Where files may be put: a folder of the store, or one that goes with it."""
        if self._keeps:
            return self.folder / name
        if self._passing is None:
            self._passing = Path(tempfile.mkdtemp(prefix="handrail-"))
            weakref.finalize(self, shutil.rmtree, self._passing, ignore_errors=True)
        return self._passing / name

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
        if self._keeps and write_whole(self.folder / name, data):
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
