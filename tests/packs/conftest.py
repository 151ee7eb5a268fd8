"""A small pack of its own for every test, to be spoiled as the test needs."""

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

LIBRARY = Path(__file__).parent / "library"

Edit = Callable[[str, str, str], None]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A copy of the pack `library`, which has no fault."""
    return shutil.copytree(LIBRARY, tmp_path / "library")


@pytest.fixture
def edit(library: Path) -> Edit:
    """Replace words in a file of the copy; the words must be there once, so that no test spoils nothing."""

    def edit(file: str, old: str, new: str) -> None:
        path = library / file
        text = path.read_text("utf-8")
        assert text.count(old) == 1, f"{file} has {text.count(old)} times {old!r}"
        path.write_text(text.replace(old, new), "utf-8")

    return edit


def zipped(folder: Path, target: Path, within: str = "") -> Path:
    """A zip of *folder*."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*")):
            archive.write(path, within + path.relative_to(folder).as_posix())
    return target
