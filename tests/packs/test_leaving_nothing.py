"""A catalogue that keeps nothing: lessons open as always, pictures of a zip too, and its folder stays as it was."""

import gc
import shutil
from pathlib import Path

import pytest

from tests.samples.packs import MEADOW
from trainer.packs.catalogue import Catalogue


@pytest.fixture(params=["folder", "zip"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    if request.param == "folder":
        return MEADOW
    return Path(shutil.make_archive(str(tmp_path / "meadow"), "zip", MEADOW))


def test_nothing_is_written_and_pictures_are_there_until_it_goes(place: Path, tmp_path: Path) -> None:
    catalogue = Catalogue([place], tmp_path / "cache", keeps=False)
    assert [entry.id for entry in catalogue.entries()] == ["join-the-library"]
    folder = Path(catalogue.open("join-the-library").pack.folder)
    assert (folder / "pictures" / "face.svg").is_file()
    assert Path(catalogue.open("join-the-library").pack.folder) == folder
    assert not (tmp_path / "cache").exists()
    del catalogue
    gc.collect()
    assert folder.exists() == (place == MEADOW)


def test_what_was_kept_before_is_used_and_left_as_it_is(place: Path, tmp_path: Path) -> None:
    kept = Catalogue([place], tmp_path / "cache").open("join-the-library")
    before = {file: file.stat().st_mtime_ns for file in (tmp_path / "cache").rglob("*")}
    opened = Catalogue([place], tmp_path / "cache", keeps=False).open("join-the-library")
    assert (opened.version, opened.pack.folder) == (kept.version, kept.pack.folder)
    assert {file: file.stat().st_mtime_ns for file in (tmp_path / "cache").rglob("*")} == before
