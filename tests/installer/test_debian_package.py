"""The Debian package, as an administrator has it: installed in a fresh Debian, played there, and taken away again."""

import hashlib
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer.debian.build import build_package, build_wheel
from tests.house.repository import ROOT
from tests.installer.fresh_debian import UID, Debian, fresh_debian, hindrance
from trainer.cli import COMMANDS
from trainer.installation import version

WHEN = 1_700_000_000
PLACE = "/usr/lib/handrail"

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(1800),  # packages come from afar
    pytest.mark.skipif(bool(hindrance()) and not os.environ.get("CI"), reason=hindrance() or "nothing hinders"),
]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("package"))


def build(folder: Path) -> Path:
    return build_package(build_wheel(folder), folder, WHEN)[0]


@pytest.fixture(scope="module")
def debian(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Debian]:
    with fresh_debian(tmp_path_factory.mktemp("fresh")) as made:
        made.install("man-db", "desktop-file-utils")
        yield made


@pytest.mark.alone
def test_it_is_installed_played_and_removed(debian: Debian, package: Path) -> None:
    before = debian.files()
    debian.install(package)
    libraries_are_there(debian)
    commands_answer(debian)
    desktop_knows_it(debian)
    a_lesson_is_played(debian)
    debian.remove("handrail")
    assert not debian.files() - before, "removed, and not gone"
    assert goals(debian), "what people did is not the package's to remove"


def libraries_are_there(debian: Debian) -> None:
    """All that the libraries inside ask for, GTK apart, which only desktops with GTK need."""
    told = debian.run("find", PLACE, "-name", "*.so*", "!", "-name", "libqgtk3.so", "-exec", "ldd", "{}", "+").stdout
    assert "libxcb-cursor.so.0 => /lib" in told
    assert not [line for line in told.splitlines() if "not found" in line]
    for platform, said in {"xcb": "could not connect to display", "wayland": "Failed to create wl_display"}.items():
        opened = debian.run("handrail", QT_QPA_PLATFORM=platform)
        assert (opened.returncode, said in opened.stderr) == (2, True), opened.stderr


def commands_answer(debian: Debian) -> None:
    for command in ("trainer", "handrail"):
        assert debian.run(command, "--version").stdout == f"handrail {version()}\n"
    checked = debian.run("trainer", "check", user="0")  # root could write beside what is installed
    assert (checked.returncode, checked.stdout) == (0, "1 pack checked, no faults.\n"), checked.stderr
    for command in ("trainer", "handrail"):
        page = debian.run("man", command, MANWIDTH="200").stdout
        assert all(f"trainer {row.name}" in page for row in COMMANDS), page


def desktop_knows_it(debian: Debian) -> None:
    entry = "/usr/share/applications/handrail.desktop"
    checked = debian.run("desktop-file-validate", entry)
    assert (checked.returncode, checked.stdout) == (0, "")
    (picture,) = re.findall(r"^Icon=(.*)$", (debian.root / entry[1:]).read_text(encoding="utf-8"), re.M)
    sizes = {file.parents[1].name for file in (debian.root / "usr/share/icons").rglob(f"{picture}.*")}
    assert sizes == {"scalable", "48x48", "64x64", "128x128", "256x256"}


def a_lesson_is_played(debian: Debian) -> None:
    hidden = [ROOT, Path("/usr/local/bin"), Path.home() / ".cache"]
    assert debian.run("ls", *map(str, hidden)).stdout.split() == ["/usr/local/bin:"], "no file of this PC is in sight"
    assert re.findall(r"^ *(\w+):", debian.run("cat", "/proc/net/dev").stdout, re.M) == ["lo"], "and no way out"
    played = debian.run("trainer", "demo", "--out", "out")
    assert played.returncode == 0, played.stderr + "".join(log.read_text() for log in debian.home.rglob("handrail.log"))
    assert goals(debian) == ["goal_reached"]
    assert (debian.home / "out").stat().st_uid == int(UID)


def goals(debian: Debian) -> list[str]:
    """The entries of the Journal that say that a goal was reached."""
    (journal,) = debian.home.glob("out/*/journal.jsonl")
    kinds = [json.loads(line)["kind"] for line in journal.read_text(encoding="utf-8").splitlines()]
    return [kind for kind in kinds if kind == "goal_reached"]


def test_the_same_source_gives_the_same_bytes(package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Pacific/Apia")
    before = os.umask(0o077)
    try:
        again = build(tmp_path)
    finally:
        os.umask(before)
    assert package.name == again.name
    assert hashlib.sha256(package.read_bytes()).digest() == hashlib.sha256(again.read_bytes()).digest()
