"""What goes into the Debian package, part by part; test_debian_package.py builds and installs the whole."""

import os
import re
import shutil
import subprocess
from importlib.metadata import Distribution, distribution
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

import pytest
from packaging.version import Version

from installer.debian import control
from installer.debian.build import build_wheel
from installer.debian.licences import copyrights
from installer.debian.manual import manual
from installer.debian.needed import locked
from installer.debian.trimming import ALWAYS, asked_for, kept, modules_named, trim
from installer.pictures import draw
from tests.house.repository import PACKAGE, ROOT
from trainer.access.tokens import LIGHT
from trainer.cli import COMMANDS, FOR_ALL
from trainer.installation import version

LOCK = (ROOT / "requirements.txt").read_text(encoding="utf-8")
PYTHON = "3.11"
DEBIAN = ROOT / "installer" / "debian"
SYSTEM_PACKAGES = (ROOT / "installer" / "system_packages.sh").read_text(encoding="utf-8")

on_debian = pytest.mark.skipif(
    shutil.which("dpkg") is None and not os.environ.get("CI"), reason="only Debian's own tools can say this"
)


def qt() -> Path:
    (place,) = find_spec("PySide6").submodule_search_locations  # type: ignore[union-attr, misc]
    return Path(place)


def needed() -> dict[str, Distribution]:
    return {name: distribution(name) for name in locked(LOCK, PYTHON)}


def test_what_handrail_imports_goes_along_and_what_developers_use_does_not() -> None:
    names = set(needed())
    assert {"pyside6-essentials", "shiboken6", "sqlalchemy", "msgspec", "pyyaml", "fontpkg-noto-sans"} <= names
    assert not names & {"pytest", "hypothesis", "ruff", "mypy", "hatchling", "packaging"}
    assert all("--hash=sha256:" in entry for entry in locked(LOCK, PYTHON).values())


def test_what_is_needed_and_not_locked_is_named() -> None:
    with pytest.raises(LookupError, match=r"msgspec.*make lock"):
        locked(LOCK.replace("msgspec==", "other=="), PYTHON)


def test_every_platform_and_module_stays_and_the_rest_of_qt_goes() -> None:
    staying = {file.relative_to(qt()).as_posix() for file in kept(qt(), modules_named(PACKAGE))}
    plugins = {name.removeprefix("Qt/plugins/") for name in staying}
    assert {f"platforms/libq{name}.so" for name in ("xcb", "wayland", "offscreen")} <= plugins
    assert {"iconengines/libqsvgicon.so", "platformthemes/libqxdgdesktopportal.so"} <= plugins
    assert {f"{module}.abi3.so" for module in ALWAYS | modules_named(PACKAGE)} <= staying
    assert {"Qt/translations/qtbase_de.qm", "Qt/lib/libQt6XcbQpa.so.6"} <= staying
    assert not [name for name in staying if re.search(r"Qml|Quick|Designer|assistant|lupdate", name)]


def test_a_module_is_kept_because_a_source_names_it(tmp_path: Path) -> None:
    (tmp_path / "late.py").write_text("def sound():\n    from PySide6.QtNetwork import QTcpSocket\n")
    assert "QtNetwork.abi3.so" in {file.name for file in kept(qt(), modules_named(tmp_path))}
    assert "QtNetwork.abi3.so" not in {file.name for file in kept(qt(), set())}


def test_a_qt_without_an_expected_file_is_not_packed(tmp_path: Path) -> None:
    with pytest.raises(LookupError, match=r"trimming\.py"):
        kept(tmp_path, set())


def test_trimming_takes_sources_of_others_and_empty_folders(tmp_path: Path) -> None:
    for name in ("PySide6/Qt/qml/a.qml", "yaml/_yaml.h", "yaml/__init__.py", "bin/alembic", "trainer/cli.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("12345")
    for file in kept(qt(), set()):
        (tmp_path / "PySide6" / file.relative_to(qt())).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "PySide6" / file.relative_to(qt())).symlink_to(file)
    before, after = trim(tmp_path)
    assert before - after == 3 * 5
    assert {place.name for place in tmp_path.iterdir()} == {"PySide6", "yaml", "trainer"}
    assert not (tmp_path / "PySide6" / "Qt" / "qml").exists()


def test_the_one_table_of_system_libraries_has_none_that_nothing_asks_for() -> None:
    """Debian's Depends are read from the files; the table for those who run from the source is kept by hand."""
    table = set(re.findall(r"^    library (\S+) ", SYSTEM_PACKAGES, re.M))
    asked = {name for file in kept(qt(), modules_named(PACKAGE)) if ".so" in file.name for name in asked_for(file)}
    assert table > OPENED_WHEN_PLAYING
    assert not table - asked - OPENED_WHEN_PLAYING


OPENED_WHEN_PLAYING = {"libpulse.so.0", "libasound.so.2"}
"""Nothing names these before a sound device is opened."""


@on_debian
def test_debian_sorts_versions_as_python_does() -> None:
    versions = ["0.1.0.dev0", "0.1.0a1.dev0", "0.1.0a1", "0.1.0rc2", "0.1.0", "0.1.0.post1", "0.1.1"]
    assert versions == sorted(versions, key=Version)
    for older, newer in pairwise(map(control.debian_version, versions)):
        assert subprocess.run(["dpkg", "--compare-versions", older, "lt", newer], check=False).returncode == 0


@on_debian
def test_debian_is_told_what_it_depends_on(tmp_path: Path) -> None:
    place = tmp_path / "usr" / "lib" / "handrail" / "PySide6" / "Qt" / "lib"
    place.mkdir(parents=True)
    shutil.copy(qt() / "Qt" / "lib" / "libQt6DBus.so.6", place)
    shutil.copy(qt() / "Qt" / "lib" / "libQt6Core.so.6", place)
    for library in (qt() / "Qt" / "lib").glob("libicu*"):
        shutil.copy(library, place)
    name = control.write(tmp_path, version(), PYTHON)
    fields = dict(re.findall(r"^([\w-]+): (.*)$", (tmp_path / "DEBIAN" / "control").read_text(), re.M))
    assert name == f"handrail_{control.debian_version(version())}_{fields['Architecture']}.deb"
    assert fields["Depends"].startswith("python3 (>= 3.11~), python3 (<< 3.12~), ")
    assert {"libdbus-1-3", "libc6"} <= {each.split()[0] for each in fields["Depends"].split(", ")}
    sums = (tmp_path / "DEBIAN" / "md5sums").read_text()
    checked = subprocess.run(["md5sum", "--check", "--quiet"], input=sums, cwd=tmp_path, text=True, check=False)
    assert (checked.returncode, sums.count("\n")) == (0, 5)


def test_the_manual_names_every_command_and_option() -> None:
    page = manual("1.2.3.dev4", "2026-11-25").replace(r"\-", "-").replace(r"\(aq", "'").replace(r"\(ti", "~")
    assert '.TH TRAINER 1 "2026-11-25" "Handrail 1.2.3.dev4"' in page
    for command in COMMANDS:
        assert f'.SS "trainer {command.name}"' in page
        section = page.split(f'.SS "trainer {command.name}"')[1].split(".SS")[0].split(".SH")[0]
        for flag, words in command.options.items():
            assert (flag if flag.startswith("-") else words["metavar"]) in section
            assert words["help"][1:] in section
            assert "%(" not in words["help"], "argparse would fill this in; the manual does not"
    for flag, words in FOR_ALL.items():
        assert flag in page
        assert words["help"][1:] in page


def test_the_manual_is_shown_as_it_was_meant() -> None:
    page = manual("1", "2026-11-25")
    assert all(
        line.startswith((".TH ", ".SH ", ".SS ", ".TP", ".PP", ".br")) for line in re.findall(r"^\..*", page, re.M)
    )
    assert not re.search(r"\\(?![-&e(fF])|^'", page, re.M)


def test_the_picture_has_the_colours_of_the_mark(tmp_path: Path, qapp: object) -> None:
    draw(tmp_path)
    picture = (tmp_path / "scalable" / "apps" / "handrail.svg").read_text(encoding="utf-8")
    used = {colour.upper() for colour in re.findall(r'(?:fill|stroke)="(#\w{6})"', picture)}
    assert used == {LIGHT.bar.upper(), LIGHT.on_bar.upper(), LIGHT.brass.upper()}
    assert len(list(tmp_path.glob("*x*/apps/handrail.png"))) == 4


def test_the_menu_entry_starts_a_command_that_is_installed() -> None:
    entry = dict(line.split("=", 1) for line in (DEBIAN / "handrail.desktop").read_text().splitlines() if "=" in line)
    assert (entry["Name"], entry["Exec"], entry["Categories"]) == ("Handrail", "handrail", "Education;")
    assert (DEBIAN / "trainer").read_text(encoding="utf-8").startswith("#!/usr/bin/python3 -IS\n")


def test_every_package_inside_is_named_with_its_licence(tmp_path: Path) -> None:
    shutil.unpack_archive(build_wheel(tmp_path), tmp_path / "inside", "zip")
    for name, package in needed().items():
        folder = Path(str(package.locate_file(""))) / package._path.name  # type: ignore[attr-defined]
        shutil.copytree(folder, tmp_path / "inside" / folder.name)
        assert name
    told = copyrights(tmp_path / "inside")
    for package in needed().values():
        part = next(part for part in told.split("\n\n") if f"Comment: {package.name} {package.version}, " in part)
        assert re.search(r"^License: [\w.-]+.*\n .+", part, re.M)
        assert re.search(r"^Copyright: (?!Copyright)\S+", part, re.M)
    assert "LGPL-3" in told
    assert "SIL Open Font License" in told.replace("SIL OPEN FONT LICENSE", "SIL Open Font License")
