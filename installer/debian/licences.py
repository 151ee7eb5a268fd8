"""Whose work is inside, and under which licences: `copyrights(packages, licence)`, in Debian's form (DEP-5)."""

import re
from collections.abc import Iterator
from email import message_from_string
from email.message import Message
from pathlib import Path

_HEAD = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Handrail
Comment: The Python packages in /usr/lib/handrail are the ones that their makers
 publish, as requirements.txt of Handrail locks them. Qt and PySide6 are used
 unchanged, as shared libraries under the LGPL: you may put others in their
 place. Their sources, and the licences of what Qt itself contains, are at the
 home page that is named with them.

Files: *
Copyright: The makers of Handrail
License: Apache-2.0
 On Debian systems the text is in /usr/share/common-licenses/Apache-2.0.
"""
_OF_QT = """\
 PySide6, Shiboken and Qt are taken under the GNU Lesser General Public
 License, version 3. On Debian systems the text is in
 /usr/share/common-licenses/LGPL-3, and that of the GNU General Public
 License, which it builds on, in /usr/share/common-licenses/GPL-3.
 .
 Qt contains works of others; https://doc.qt.io/qt-6/licenses-used-in-qt.html
 names them. Beside it lie the International Components for Unicode
 (libicu*), copyright Unicode, Inc., under the Unicode License v3."""
_MIT = """\
 Permission is hereby granted, free of charge, to any person obtaining a copy
 of this software and associated documentation files (the "Software"), to deal
 in the Software without restriction, including without limitation the rights
 to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 copies of the Software, and to permit persons to whom the Software is
 furnished to do so, subject to the following conditions:
 .
 The above copyright notice and this permission notice shall be included in
 all copies or substantial portions of the Software.
 .
 THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 SOFTWARE."""
_OF_ESPEAK = """\
 espeak-ng, its library and its data, under the GNU General Public License,
 version 3 or any later one. On Debian systems the text is in
 /usr/share/common-licenses/GPL-3. It runs in a process of its own; its
 sources are at https://github.com/espeak-ng/espeak-ng."""
_WITHOUT_FILE = {
    "espeakng_loader": ("Jonathan Duddington, Reece H. Dunn and others", "GPL-3.0-or-later", _OF_ESPEAK),
    "fontpkg": ("Evan Jones", "MIT", _MIT),
    "pyside6_essentials": ("The Qt Company Ltd. and others", "LGPL-3.0-only", _OF_QT),
    "shiboken6": ("The Qt Company Ltd. and others", "LGPL-3.0-only", _OF_QT),
}
"""Packages that bring no text of their licence: whose it is, its name, its text."""

_INSTALLED = "usr/lib/handrail"
_OWNER = re.compile(r"^\W*copyright\b(?: \(c\)| ©)?(.+)", re.I | re.M)


def copyrights(packages: Path) -> str:
    """Of Handrail, its icons, and every Python package in the folder *packages*.

    Raises:
        LookupError: a package brings no text of its licence, and none is known here.
    """
    icons = (packages / "trainer" / "_shipped" / "resources" / "icons" / "LICENSE").read_text(encoding="utf-8")
    parts = [_HEAD, _part([f"{_INSTALLED}/trainer/_shipped/resources/icons"], *_from_text(icons, "MIT"))]
    parts += [_of(place) for place in sorted(packages.glob("*.dist-info")) if not place.name.startswith("handrail-")]
    return "\n".join(parts)


def _of(place: Path) -> str:
    """The part about the package whose metadata lie in *place*."""
    told = message_from_string((place / "METADATA").read_text(encoding="utf-8"))
    name = place.name.split("-")[0]
    files = sorted((place / "licenses").rglob("LICEN*")) or sorted(place.glob("COPYING*"))
    texts = [file.read_text(encoding="utf-8") for file in files]
    if texts:
        owner, licence, text = _from_text("\n".join(texts), str(told["License-Expression"] or told["License"]))
    elif name in _WITHOUT_FILE:
        owner, licence, text = _WITHOUT_FILE[name]
    else:
        raise LookupError(f"{name} brings no text of its licence; see installer/debian/licences.py")
    return _part(sorted(_tops(place)), owner, licence, text, f"{told['Name']} {told['Version']}, {_home(told)}")


def _part(places: list[str], owner: str, licence: str, text: str, comment: str = "") -> str:
    lines = [f"Files: {' '.join(f'{place}/*' for place in places)}", f"Copyright: {owner}"]
    lines += [f"Comment: {comment}"] if comment else []
    return "\n".join([*lines, f"License: {licence}", text]) + "\n"


def _from_text(text: str, licence: str) -> tuple[str, str, str]:
    """Whose it is, the name and the text of a licence, from its file."""
    owners = [" ".join(owner.split()) for owner in _OWNER.findall(text)]
    shown = "\n".join(f" {line.rstrip()}" if line.strip() else " ." for line in text.strip().splitlines())
    return (owners[0] if owners else "its makers"), licence, shown


def _tops(place: Path) -> Iterator[str]:
    """The folders and files that the package brought, by what it recorded."""
    recorded = (place / "RECORD").read_text(encoding="utf-8").splitlines()
    tops = {line.split("/")[0].split(",")[0] for line in recorded}
    for top in tops - {"..", "bin", "__pycache__"}:
        yield f"{_INSTALLED}/{top}" if (place.parent / top).is_dir() else f"{_INSTALLED}/{top}".removesuffix("/*")


def _home(told: Message) -> str:
    addresses = [line.split(", ", 1)[1] for line in told.get_all("Project-URL", []) if line.startswith("Homepage")]
    return str(told["Home-page"] or (addresses or ["no home page"])[0])
