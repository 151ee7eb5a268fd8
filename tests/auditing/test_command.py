"""`trainer audit` names rule, file, thing and settings; 1 where something is to mend, 2 for what cannot be read."""

import shutil
from pathlib import Path

import pytest

from tests.packs.conftest import LIBRARY
from trainer.cli import main

START = "services/library/pages/start.yaml"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A copy of a small pack in which there is nothing to mend."""
    return shutil.copytree(LIBRARY, tmp_path / "library")


def add_block(pack: Path, lines: str, file: str = START) -> None:
    """Let a page end with one more block."""
    with (pack / file).open("a", encoding="utf-8") as page:
        page.write(lines)


def test_a_pack_without_anything_to_mend(library, capsys):
    assert main(["audit", str(library), "--quick"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.endswith(" seconds: nothing to mend.")
    assert " places in 1 setting, " in line


def test_what_is_found_is_told_to_the_author(library, capsys):
    add_block(library, "  - kind: heading\n    level: 1\n    text: One more\n")
    assert main(["audit", str(library), "--quick", "--place", "library/start"]) == 1
    told = capsys.readouterr().out.splitlines()
    assert told[:4] == [
        "Headings, links and groups are what they look like (rule 3, structure)",
        f"  {START}: library/start",
        "    Heading “One more”: It is a second heading of level 1; there must be one.",
        "    at 100 %",
    ]
    assert told[-1].endswith("to mend.")


def test_the_settings_of_one_thing_are_told_together(library, capsys):
    add_block(library, "  - kind: heading\n    level: 1\n    text: One more\n", "services/library/pages/sent.yaml")
    assert main(["audit", str(library), "--place", "library/sent"]) == 1
    told = capsys.readouterr().out
    assert told.count("Heading “One more”") == 1
    assert "200 %" in told


def test_a_pack_without_a_lesson_is_looked_at_too(library, capsys):
    shutil.rmtree(library / "lessons")
    shutil.rmtree(library / "courses")
    assert main(["audit", str(library), "--quick"]) == 0
    assert "nothing to mend" in capsys.readouterr().out


def test_a_pack_that_cannot_be_read(library, capsys, expected_log):
    (library / "pack.yaml").write_text("id: &x library")
    assert main(["audit", str(library)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("trainer: ")
    assert len(said.err.splitlines()) == 1
    expected_log("ended early")


def test_a_place_that_is_not_there(library, capsys, expected_log):
    assert main(["audit", str(library), "--place", "library/nowhere"]) == 2
    assert "There is no place “library/nowhere”. There are: library/" in capsys.readouterr().err
    expected_log("ended early")
