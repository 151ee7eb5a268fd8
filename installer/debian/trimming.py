"""What PySide6 brings and Handrail never uses is left out of the package: `trim(packages)`.

What stays is chosen, so that a new PySide6 adds nothing by itself: the modules that the source names, the plugins in
PLUGINS, the libraries that these ask for, and Qt's own words in other languages.
"""

import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

ALWAYS = frozenset({"QtCore", "QtDBus", "QtGui", "QtSvg", "QtTest", "QtWidgets"})
"""Modules that stay even when no source names them: the desktop's bus, pictures, and what the demo plays with."""

PLUGINS = (
    "platforms/libqxcb.so",
    "platforms/libqwayland.so",
    "platforms/libqoffscreen.so",  # where there is no display: the demo
    "platforms/libqminimal.so",
    "xcbglintegrations/*",
    "wayland-decoration-client/*",
    "wayland-graphics-integration-client/*",
    "wayland-shell-integration/*",
    "platforminputcontexts/libcompose*",
    "platforminputcontexts/libibus*",
    "platformthemes/*",  # the desktop's colours, letters and wishes
    "iconengines/*",
    "imageformats/libqgif.so",
    "imageformats/libqjpeg.so",
    "imageformats/libqsvg.so",
    "imageformats/libqwebp.so",
)
_SOURCES_OF_OTHERS = frozenset({".pyi", ".pyx", ".pxd", ".c", ".h", ".pyc"})
_NAMED = re.compile(r"PySide6\.(Qt\w+)")
_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")


def trim(packages: Path) -> tuple[int, int]:
    """Leave in *packages* what Handrail uses; how many bytes lay there before, and how many lie there now.

    Raises:
        LookupError: PySide6 has no file where one was expected.
    """
    before = size(packages)
    qt = packages / "PySide6"
    staying = kept(qt, modules_named(packages / "trainer"))
    for file in _files(packages):
        is_qt = file.is_relative_to(qt) and file not in staying
        if is_qt or file.suffix in _SOURCES_OF_OTHERS or file.relative_to(packages).parts[0] == "bin":
            file.unlink()
    for folder in sorted((place for place in packages.rglob("*") if place.is_dir()), reverse=True):
        if folder.name == "__pycache__" or not any(folder.iterdir()):
            shutil.rmtree(folder)
    return before, size(packages)


def modules_named(source: Path) -> set[str]:
    """The modules of PySide6 that any file of *source* names."""
    return {name for file in source.rglob("*.py") for name in _NAMED.findall(file.read_text(encoding="utf-8"))}


def size(folder: Path) -> int:
    """The bytes of all files in *folder*."""
    return sum(file.stat().st_size for file in _files(folder))


def _files(folder: Path) -> list[Path]:
    return [place for place in folder.rglob("*") if place.is_file()]


def kept(qt: Path, modules: set[str]) -> set[Path]:
    """The files of PySide6, whose folder is *qt*, that stay for whoever uses *modules*.

    Raises:
        LookupError: there is no file where one was expected.
    """
    bindings = [f"{module}.abi3.so" for module in sorted(ALWAYS | modules)]
    loaded = {*_found(qt, [*bindings, "libpyside6.abi3.so*"]), *_found(qt / "Qt" / "plugins", PLUGINS)}
    sources = {*qt.glob("*.py"), *(qt / "support").glob("*.py")}
    words = set((qt / "Qt" / "translations").glob("qtbase_*.qm"))
    return loaded | _libraries(loaded, qt / "Qt" / "lib") | sources | words


def asked_for(file: Path) -> set[str]:
    """The names of the libraries that *file* asks for."""
    told = subprocess.run(["readelf", "--dynamic", file], check=True, capture_output=True, text=True)
    return set(_NEEDED.findall(told.stdout))


def _found(folder: Path, patterns: Iterable[str]) -> Iterator[Path]:
    for pattern in patterns:
        files = sorted(folder.glob(pattern))
        if not files:
            raise LookupError(f"PySide6 has no {pattern} in {folder.name}; see installer/debian/trimming.py")
        yield from files


def _libraries(loaded: set[Path], folder: Path) -> set[Path]:
    """The libraries in *folder* that the files *loaded* ask for, and what these ask for, and so on."""
    found: set[Path] = set()
    waiting = list(loaded)
    while waiting:
        new = {folder / name for name in asked_for(waiting.pop()) if (folder / name).is_file()} - found
        found |= new
        waiting += new
    return found
