"""The files of a pack, read within bounds, whether it lies in a folder or in a zip of one.

A pack comes from strangers: nothing outside it is read, and nothing in it can fill the memory or stop the program.
Names are relative to the pack, with slashes: ``lessons/post-a-letter.yaml``.

Errors: every refusal is a `PackFault` of one line.
"""

import os
import stat
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from trainer.content.packs import PackFault

FILE_BYTES = 2_000_000
PICTURE_BYTES = 5_000_000
ALL_BYTES = 100_000_000
"""What is read of one pack, all files together."""
NAME_LETTERS = 200
FILES = 10_000
"""How many files one pack may have."""

_UNZIPPING = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)
"""What Python's zipfile raises over a zip that is damaged, locked with a password, or made to do harm."""


class PackFiles(Protocol):
    """Where a pack's files come from."""

    def names(self, folder: str) -> tuple[str, ...]:
        """The full names of what lies directly in *folder*, sorted; nothing if there is no such folder.

        An empty name is the pack itself.
        """

    def read(self, name: str, limit: int = FILE_BYTES) -> bytes | None:
        """The bytes of a file; None if there is none of this name."""


def open_pack(place: Path) -> PackFiles:
    """The files of the pack at *place*, a folder or a zip.

    Raises:
        PackFault: there is nothing, or it is neither, or the zip must be refused.
    """
    if place.is_dir():
        return _Folder(place)
    if place.is_file():
        return _Zip(place)
    raise PackFault(f"There is no pack at {place}. Name the folder that holds pack.yaml, or a zip of it.")


def stem(name: str) -> str:
    """The file's name without its folders and its ending: what its id must be."""
    return name.rpartition("/")[2].rpartition(".")[0]


class _Budget:
    """Counts what is read of one pack."""

    def __init__(self) -> None:
        self._bytes = 0
        self._files = 0

    def spend(self, name: str, size: int, limit: int) -> None:
        if size > limit:
            raise PackFault(f"{name}: this file is too big: at most {limit // 1000} kB are read. Make it smaller.")
        self._bytes += size
        if self._bytes > ALL_BYTES:
            raise PackFault(f"{name}: with this file the pack is too big: at most {ALL_BYTES // 10**6} MB are read.")

    def count(self, place: str, files: int) -> None:
        self._files += files
        if self._files > FILES:
            raise PackFault(f"{place}: the pack has too many files: at most {FILES} are read.")


class _Folder:
    def __init__(self, place: Path) -> None:
        self._place = place
        self._budget = _Budget()

    def names(self, folder: str) -> tuple[str, ...]:
        where = self._inside(folder) if folder else self._place
        if not stat.S_ISDIR(_mode(where)):
            return ()
        try:
            found = sorted(entry for entry in os.listdir(where) if not entry.startswith("."))
        except OSError as error:
            raise PackFault(f"{folder}: this folder cannot be read: {error.strerror}.") from error
        self._budget.count(folder, len(found))
        if not folder:
            return tuple(found)
        names = tuple(f"{folder}/{entry}" for entry in found)
        for name in names:
            self._inside(name)
        return names

    def read(self, name: str, limit: int = FILE_BYTES) -> bytes | None:
        path = self._inside(name)
        mode = _mode(path)
        if not mode:
            return None
        if not stat.S_ISREG(mode):
            raise PackFault(f"{name}: this is not an ordinary file.")
        try:
            with open(path, "rb", opener=_open_unlinked) as file:
                data = file.read(limit + 1)
        except OSError as error:
            raise PackFault(f"{name}: this file cannot be read: {error.strerror}.") from error
        self._budget.spend(name, len(data), limit)
        return data

    def _inside(self, name: str) -> Path:
        path = self._place
        for part in _parts(name):
            path = path / part
            if stat.S_ISLNK(_mode(path)) or _is_junction(path):
                raise PackFault(f"{name}: a link can lead out of the pack, so it is refused. Put the file itself here.")
        return path


class _Zip:
    def __init__(self, place: Path) -> None:
        self._budget = _Budget()
        try:
            self._zip = zipfile.ZipFile(place)
            entries = self._zip.infolist()
        except _UNZIPPING as error:
            raise PackFault(f"{place.name} is neither a folder nor a zip that can be read.") from error
        self._budget.count(place.name, len(entries))
        self._entries: dict[str, zipfile.ZipInfo] = {}
        for entry in entries:
            self._admit(entry)
        self._root = _root(self._entries)

    def names(self, folder: str) -> tuple[str, ...]:
        within = f"{folder}/" if folder else ""
        start = len(self._root + within)
        inner = {entry[start:].split("/")[0] for entry in self._entries if entry.startswith(self._root + within)}
        return tuple(within + name for name in sorted(inner) if not name.startswith("."))

    def read(self, name: str, limit: int = FILE_BYTES) -> bytes | None:
        entry = self._entries.get(self._root + "/".join(_parts(name)))
        if entry is None:
            return None
        self._budget.spend(name, entry.file_size, limit)
        try:
            with self._zip.open(entry) as file:
                return file.read(limit + 1)[:limit]
        except _UNZIPPING as error:
            raise PackFault(
                f"{name}: this file cannot be unpacked; the zip is damaged, or needs a password."
            ) from error

    def _admit(self, entry: zipfile.ZipInfo) -> None:
        name = entry.filename
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise PackFault(f"{name}: a link can lead out of the pack, so it is refused. Zip the file itself.")
        _parts(name.rstrip("/"))
        if name in self._entries:
            raise PackFault(f"{name}: this file is in the zip twice.")
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise PackFault(f"{name}: packed in a way that is not read here. Make an ordinary zip.")
        if not entry.is_dir():
            self._entries[name] = entry


def _parts(name: str) -> tuple[str, ...]:
    """The parts of *name*, all of which lie inside the pack."""
    if not name.isprintable() or len(name) > NAME_LETTERS:
        raise PackFault(f"{name[:NAME_LETTERS]!r}: this is no name for a file. Use letters, digits and “-”.")
    parts = tuple(name.split("/"))
    if any(part in ("", ".", "..") or "\\" in part or ":" in part or "\0" in part for part in parts):
        raise PackFault(f"{name!r}: this path leads out of the pack, so it is refused.")
    return parts


def _root(entries: Iterable[str]) -> str:
    """The folder in the zip that holds pack.yaml: its top, or the one folder that was zipped."""
    tops = {entry.split("/")[0] for entry in entries if not entry.startswith("__MACOSX/")}
    if len(tops) == 1 and "pack.yaml" not in tops:
        return f"{tops.pop()}/"
    return ""


def _mode(path: Path) -> int:
    """The kind of file there; 0 if there is none."""
    try:
        return os.lstat(path).st_mode
    except (OSError, ValueError):
        return 0


def _is_junction(path: Path) -> bool:
    """Whether this is Windows' other kind of link; Python knows them since 3.12."""
    is_junction = getattr(os.path, "isjunction", None)
    return bool(is_junction and is_junction(path))


def _open_unlinked(path: str, flags: int) -> int:
    """Open *path* unless it has become a link or a pipe since it was looked at."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
