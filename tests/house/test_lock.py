"""The lock: every package by version and hash, for every system, and no word of where it came from."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.repository import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = {"dev": "requirements.txt", "natural-voice": "requirements-natural-voice.txt"}
both = pytest.mark.parametrize("extra", LOCKS)
ENTRY = re.compile(
    r"^(?P<what>\S+==\S+(?: ;[^\\\n]*)?) \\\n(?P<hashes>(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.M
)


def lock(extra: str) -> str:
    return (ROOT / LOCKS[extra]).read_text(encoding="utf-8")


def locked(extra: str) -> dict[str, str]:
    entries = [Requirement(entry["what"]) for entry in ENTRY.finditer(lock(extra))]
    return {canonicalize_name(entry.name): str(entry.specifier).removeprefix("==") for entry in entries}


@both
def test_every_line_is_a_version_with_hashes_or_a_remark(extra: str) -> None:
    rest = [line for line in ENTRY.sub("", lock(extra)).splitlines() if line and not line.lstrip().startswith("#")]
    assert not rest
    assert locked(extra)


@both
def test_no_address_stands_in_it(extra: str) -> None:
    assert not re.search(r"://|\s@\s|--(extra-)?index|--find-links|\b[\w-]+\.(org|com|net|io)\b", lock(extra))


@both
def test_what_the_project_asks_for_is_locked(extra: str) -> None:
    asked = PROJECT["project"]["dependencies"] + PROJECT["project"]["optional-dependencies"][extra]
    asked += PROJECT["build-system"]["requires"] if extra == "dev" else []
    for wanted in map(Requirement, asked):
        version = locked(extra)[canonicalize_name(wanted.name)]
        assert wanted.specifier.contains(version, prereleases=True), f"{wanted}, but {version} is locked: make lock"


def test_what_both_locks_hold_is_the_same_version() -> None:
    plain, natural = locked("dev"), locked("natural-voice")
    assert not {name: version for name, version in natural.items() if plain.get(name, version) != version}


def test_a_library_without_types_is_used_in_one_module() -> None:
    let_in = next(entry for entry in PROJECT["tool"]["mypy"]["overrides"] if entry.get("ignore_missing_imports"))
    for library in (name.removesuffix(".*") for name in let_in["module"]):
        uses = re.compile(rf"^\s*(?:import|from) {library}\b", re.M)
        users = [file for file in (ROOT / "trainer").rglob("*.py") if uses.search(file.read_text(encoding="utf-8"))]
        assert len(users) <= 1, (library, users)
