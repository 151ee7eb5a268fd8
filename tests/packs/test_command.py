"""`trainer check` says file, line and what is wrong; 1 for faults, 2 for a pack that cannot be read."""

from pathlib import Path

import pytest

from tests.packs.conftest import LIBRARY, Edit, zipped
from trainer.cli import main


def test_a_pack_without_faults(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(LIBRARY)]) == 0
    assert capsys.readouterr().out == "1 pack checked, no faults.\n"


def test_the_packs_that_ship_are_checked_when_none_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert capsys.readouterr().out.endswith("checked, no faults.\n")


def test_faults(library: Path, edit: Edit, capsys: pytest.CaptureFixture[str]) -> None:
    edit("services/library/pages/start.yaml", "- go: ask", "- go: aks")
    edit("courses/books.yaml", "[reserve-a-book]", "[reserve-a-bok]")
    assert main(["check", str(LIBRARY), str(library)]) == 1
    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith(f"{library}/courses/books.yaml:4: There is no lesson “reserve-a-bok”.")
    assert any(line.startswith(f"{library}/services/library/pages/start.yaml:14: There is no page") for line in out)
    assert out[-1] == f"2 packs checked, {len(out) - 1} faults."


def test_a_pack_that_cannot_be_read(library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (library / "pack.yaml").write_text("id: &x library")
    assert main(["check", str(library), str(tmp_path / "none"), str(LIBRARY)]) == 2
    said = capsys.readouterr()
    first, second = said.err.splitlines()
    assert first.startswith(f"trainer: {library}: pack.yaml:1: “&” and “*” names are not read in a pack.")
    assert second.startswith(f"trainer: {tmp_path}/none: There is no pack at {tmp_path}/none.")
    assert said.out == "3 packs checked, 0 faults, 2 could not be read.\n"


def test_a_zip(library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(zipped(library, tmp_path / "library.zip"))]) == 0
    assert "no faults" in capsys.readouterr().out
