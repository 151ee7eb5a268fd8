"""Nothing in the repository knows the machine it was written on, or where packages were fetched from."""

import re
from pathlib import Path

import pytest

from tests.house.repository import ROOT, in_house, tracked_files

MACHINE = re.compile(
    "|".join(
        [
            r"(?<![\w.])/(?:root|work|home/\w+|Users/\w+|tmp/[\w-]+)/",
            r"file:" + "///",
            r"\b[A-Z]:\\Users\\",
            r"\bpy" + r"pi\.org",
            r"python" + r"hosted\.org",
            r"registry\.npm" + r"js\.org",
            r"(?:deb|security)\.deb" + r"ian\.org",
            r"\bartifactory\b|\bnexus\b",
        ]
    )
)


def test_no_file_names_a_machine_or_a_registry() -> None:
    found = []
    for file in tracked_files():
        if file == Path(__file__):
            continue
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a picture or a font
        found += [f"{in_house(file)}: {hit.group()}" for hit in MACHINE.finditer(text)]
    assert not found


@pytest.mark.parametrize("name", ["LICENSE", "README.md", "CONTRIBUTING.md", "CHANGELOG.md", ".ci/run", "Makefile"])
def test_a_house_has_these(name: str) -> None:
    assert (ROOT / name).is_file()
