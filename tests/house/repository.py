"""The repository as tests of the house see it."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "trainer"
MODULES = sorted(PACKAGE.rglob("*.py"))


def tracked_files() -> list[Path]:
    """Every file that git keeps or would keep, and that is there."""
    told = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    )
    return [file for name in told.stdout.split("\0") if name and (file := ROOT / name).is_file()]


def in_house(file: Path) -> str:
    """How *file* is called in a message."""
    return file.relative_to(ROOT).as_posix()
