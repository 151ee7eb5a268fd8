"""What ships is found, in a checkout and in a wheel."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.house.repository import ROOT
from trainer import installation

FOLDERS = ("LESSONS", "RESOURCES", "TRANSLATIONS")


def test_a_checkout_has_what_ships_beside_the_package() -> None:
    assert [getattr(installation, name) for name in FOLDERS] == [ROOT / name.lower() for name in FOLDERS]


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = "import sys, hatchling.build as b; print(b.build_wheel(sys.argv[1]))"
    done = subprocess.run([sys.executable, "-c", build, folder], cwd=ROOT, capture_output=True, text=True, check=True)
    return folder / done.stdout.split()[-1]


def test_a_wheel_carries_what_ships_and_finds_it(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(tmp_path)
    ask = f"from trainer import installation as i; print(*(getattr(i, n) for n in {FOLDERS}), sep='\\n')"
    place = {**os.environ, "PYTHONPATH": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run([sys.executable, "-P", "-c", ask], cwd=tmp_path, env=place, capture_output=True, text=True)
    found = [Path(line) for line in done.stdout.splitlines()]
    assert found == [tmp_path / "trainer" / "_shipped" / name.lower() for name in FOLDERS], done.stderr
    for there, here in zip(found, (ROOT / name.lower() for name in FOLDERS), strict=True):
        assert files(there) == files(here)


def files(folder: Path) -> set[str]:
    return {f.relative_to(folder).as_posix() for f in folder.rglob("*") if f.is_file() and "__pycache__" not in f.parts}


def test_a_wheel_carries_no_tests_and_no_tools(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        tops = {name.split("/")[0] for name in packed.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"trainer"}
