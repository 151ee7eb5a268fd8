"""The lock: every package by version and hash, for every system, and no word of where it came from."""

import re
import tomllib

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.repository import ROOT

LOCK = (ROOT / "requirements.txt").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
ENTRY = re.compile(
    r"^(?P<what>\S+==\S+(?: ;[^\\\n]*)?) \\\n(?P<hashes>(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.M
)


def locked() -> dict[str, str]:
    entries = [Requirement(entry["what"]) for entry in ENTRY.finditer(LOCK)]
    return {canonicalize_name(entry.name): str(entry.specifier).removeprefix("==") for entry in entries}


def test_every_line_is_a_version_with_hashes_or_a_remark() -> None:
    rest = [line for line in ENTRY.sub("", LOCK).splitlines() if line and not line.lstrip().startswith("#")]
    assert not rest
    assert locked()


def test_no_address_stands_in_it() -> None:
    assert not re.search(r"://|\s@\s|--(extra-)?index|--find-links|\b[\w-]+\.(org|com|net|io)\b", LOCK)


def test_what_the_project_asks_for_is_locked() -> None:
    asked = PROJECT["project"]["dependencies"] + PROJECT["project"]["optional-dependencies"]["dev"]
    asked += PROJECT["build-system"]["requires"]
    for wanted in map(Requirement, asked):
        version = locked()[canonicalize_name(wanted.name)]
        assert wanted.specifier.contains(version, prereleases=True), f"{wanted}, but {version} is locked: make lock"


def test_a_library_without_types_is_used_in_one_module() -> None:
    let_in = next(entry for entry in PROJECT["tool"]["mypy"]["overrides"] if entry.get("ignore_missing_imports"))
    for library in (name.removesuffix(".*") for name in let_in["module"]):
        uses = re.compile(rf"^\s*(?:import|from) {library}\b", re.M)
        users = [file for file in (ROOT / "trainer").rglob("*.py") if uses.search(file.read_text(encoding="utf-8"))]
        assert len(users) <= 1, (library, users)
