"""What Debian is told of the package: `write(root, version, python)` leaves the folder DEBIAN in *root*.

The system libraries it depends on are read from the libraries inside it, so no second list of them is kept.
"""

import hashlib
import re
import subprocess
import tempfile
from pathlib import Path

from installer.debian.trimming import size

_CONTROL = """\
Package: handrail
Version: {version}
Architecture: {architecture}
Maintainer: The makers of Handrail <nobody@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Suggests: libgtk-3-0 | libgtk-3-0t64
Section: education
Priority: optional
Description: trainer for public e-services, with a helper beside you
 Handrail is for the PCs of libraries and community centres. People practise
 on it the errands that governments have moved online, on simulated services
 of a made-up city: nothing reaches a real office, and everything can be
 undone. It is made for people who are old, or new to computers, or unable
 to see the screen well.
 .
 The Python packages it needs are inside, in a folder of their own. It needs
 no network.
"""
_SOUND = "libpulse0 | libasound2 | libasound2t64"
"""Looked for when the sound device is opened, so that no file in the package asks for it by name."""
_ONLY_WITH_GTK = "libqgtk3.so"
"""Loaded on desktops that have GTK anyway; elsewhere Qt goes on without it."""


def write(root: Path, version: str, python: str) -> str:
    """Describe the package whose files lie in *root*, built for *python* ("3.11"); how its file is to be called.

    *version* is written as Python writes it.
    """
    folder = root / "DEBIAN"
    folder.mkdir()  # also the sign for dpkg-shlibdeps that the libraries beside each other are one package
    kilobytes = -(-size(root) // 1024)
    sums = "".join(f"{_sum(file)}  {file.relative_to(root)}\n" for file in sorted(root.rglob("*")) if _is_own(file))
    depends = ", ".join([*python_needed(python), *libraries_needed(root), _SOUND])
    (folder / "md5sums").write_text(sums, encoding="utf-8")
    words = {"version": debian_version(version), "architecture": _told("dpkg", "--print-architecture").strip()}
    (folder / "control").write_text(_CONTROL.format(kilobytes=kilobytes, depends=depends, **words), encoding="utf-8")
    return "handrail_{version}_{architecture}.deb".format(**words)


def debian_version(version: str) -> str:
    """What Debian sorts as Python sorts *version*: there too, 0.1.0.dev0 is before 0.1.0a1, and that before 0.1.0."""
    return re.sub(r"(a|b|rc)(?=\d)", r"~\1", version.replace(".dev", "~~dev"))


def python_needed(python: str) -> list[str]:
    """This Python and no other: some of the packages inside are compiled for it."""
    major, minor = python.split(".")
    return [f"python3 (>= {python}~)", f"python3 (<< {major}.{int(minor) + 1}~)"]


def libraries_needed(root: Path) -> list[str]:
    """The packages of this Debian that have the libraries which the files in *root* ask for.

    Raises:
        subprocess.CalledProcessError: one of them is not on this PC.
    """
    files = [file for file in sorted(root.rglob("*.so*")) if file.is_file() and file.name != _ONLY_WITH_GTK]
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "debian").mkdir()
        (Path(place) / "debian" / "control").write_text("Source: handrail\n\nPackage: handrail\nArchitecture: any\n")
        folders = [f"-l{folder}" for folder in sorted({file.parent for file in files})]
        told = _told("dpkg-shlibdeps", "-O", "--warnings=0", f"-S{root}", *folders, *map(str, files), where=place)
    return sorted(told.removeprefix("shlibs:Depends=").strip().split(", "))


def _is_own(file: Path) -> bool:
    return file.is_file() and not file.is_symlink()


def _sum(file: Path) -> str:
    return hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()


def _told(*words: str, where: str | None = None) -> str:
    return subprocess.run(words, cwd=where, check=True, stdout=subprocess.PIPE, text=True).stdout
