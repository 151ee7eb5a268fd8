"""`make package`: builds the wheel and the Debian package of Handrail into dist/, and says what it left out.

The same commit gives the same bytes on the same Debian: times are those of the commit, owners are root, and the
bytecode knows no time. Needs no rights of root.
"""

import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from installer import pictures
from installer.debian import control, licences
from installer.debian.manual import manual
from installer.debian.needed import locked
from installer.debian.trimming import trim

ROOT = Path(__file__).resolve().parents[2]
OURS = Path(__file__).resolve().parent
PYTHON = "/usr/bin/python3"
"""Debian's own, which the package will run on; that of `.venv` may be another."""
_PLACE = "usr/lib/handrail"
_PACKING = ("-Zzstd", "-z9")
"""A tenth of the time that xz takes, for a quarter more bytes. Each Debian that has the Python can read it."""
_OF_PIP = ("RECORD", "REQUESTED", "INSTALLER", "direct_url.json")
"""What pip notes beside a package; it would name this PC."""


def main() -> int:
    """Build both; say where they are."""
    when = _time_of_commit()
    os.environ["SOURCE_DATE_EPOCH"] = str(when)
    dist = ROOT / "dist"
    dist.mkdir(exist_ok=True)
    wheel = build_wheel(dist)
    sys.stdout.write(f"{wheel.relative_to(ROOT)}\n")
    package, before, after = build_package(wheel, dist, when)
    sys.stdout.write(
        f"{package.relative_to(ROOT)}, {package.stat().st_size / 1e6:.0f} MB; inside {after / 1e6:.0f} MB of Python "
        f"packages, after leaving out {(before - after) / 1e6:.0f} MB that Handrail never uses\n"
    )
    return 0


def build_wheel(folder: Path) -> Path:
    """The wheel of this checkout, in *folder*."""
    words = [sys.executable, "-c", "import sys, hatchling.build as b; print(b.build_wheel(sys.argv[1]))", str(folder)]
    told = subprocess.run(words, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    return folder / told.stdout.split()[-1]


def build_package(wheel: Path, folder: Path, when: int) -> tuple[Path, int, int]:
    """The Debian package with *wheel* in it, in *folder*; the bytes of its Python packages before and after trimming.

    *when* is the time, in seconds since 1970, that everything in it bears.
    """
    version, python = wheel.name.split("-")[1], _version_of(PYTHON)
    with tempfile.TemporaryDirectory(prefix="handrail-package-") as place:
        root = Path(place) / "root"
        sizes = _put_packages(root / _PLACE, wheel, python)
        _put_rest(root, version, when)
        _compile(root / _PLACE)
        package = folder / control.write(root, version, python)
        _settle(root, when)
        words = ["dpkg-deb", "--root-owner-group", *_PACKING, "--build", str(root), str(package)]
        times = {**os.environ, "SOURCE_DATE_EPOCH": str(when)}
        subprocess.run(words, env=times, check=True, stdout=subprocess.DEVNULL)
    return package, *sizes


def _put_packages(folder: Path, wheel: Path, python: str) -> tuple[int, int]:
    """Handrail and what it needs, as *python* loads it, and no more; the bytes before and after trimming."""
    folder.mkdir(parents=True)
    lines = locked((ROOT / "requirements.txt").read_text(encoding="utf-8"), python).values()
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as lock:
        lock.write("".join(lines))
        lock.flush()
        _pip(folder, "--require-hashes", "--only-binary=:all:", "--requirement", lock.name)
    _pip(folder, "--no-index", str(wheel))
    sizes = trim(folder)
    doc = folder.parents[1] / "share" / "doc" / "handrail"
    doc.mkdir(parents=True)
    (doc / "copyright").write_text(licences.copyrights(folder), encoding="utf-8")
    for note in (place / name for place in folder.glob("*.dist-info") for name in _OF_PIP):
        note.unlink(missing_ok=True)
    return sizes


def _pip(folder: Path, *words: str) -> None:
    """Install into *folder*; pip is that of `.venv`, and chooses files for Debian's Python."""
    quiet = ["-qqq", "--disable-pip-version-check", "--python", PYTHON]
    target = ["--no-deps", "--no-compile", "--ignore-installed", "--target", str(folder)]
    subprocess.run([sys.executable, "-m", "pip", *quiet, "install", *target, *words], check=True)


def _put_rest(root: Path, version: str, when: int) -> None:
    """The commands, the menu entry and its picture, the manual, and what else one may read."""
    share, commands = root / "usr" / "share", root / "usr" / "bin"
    commands.mkdir(parents=True)
    shutil.copy(OURS / "trainer", commands)
    (commands / "handrail").symlink_to("trainer")
    (share / "applications").mkdir()
    shutil.copy(OURS / "handrail.desktop", share / "applications")
    pictures.draw(share / "icons" / "hicolor")
    pages = share / "man" / "man1"
    pages.mkdir(parents=True)
    day = datetime.fromtimestamp(when, UTC).date().isoformat()
    (pages / "trainer.1.gz").write_bytes(gzip.compress(manual(version, day).encode(), mtime=0))
    (pages / "handrail.1.gz").symlink_to("trainer.1.gz")
    doc = share / "doc" / "handrail"
    shutil.copy(ROOT / "CHANGELOG.md", doc)
    shutil.copy(ROOT / "docs" / "administrators.md", doc)


def _compile(folder: Path) -> None:
    """Bytecode for whoever may not write there; it is taken as it is, so that times do not matter."""
    words = ["-m", "compileall", "-q", "-j0", "--invalidation-mode", "unchecked-hash", "-x", "/_shipped/"]
    subprocess.run([PYTHON, "-IS", *words, "-s", folder, "-p", f"/{_PLACE}", folder], check=True)


def _settle(root: Path, when: int) -> None:
    """Everything may be read by all and written by root, and is as old as the commit."""
    for place in [root, *sorted(root.rglob("*"), reverse=True)]:
        if not place.is_symlink():
            is_run = place.is_dir() or place.parent == root / "usr" / "bin"
            place.chmod(0o755 if is_run else 0o644)
        os.utime(place, (when, when), follow_symlinks=False)


def _time_of_commit() -> int:
    """SOURCE_DATE_EPOCH, else when the last commit was made."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    told = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    return int(told.stdout)


def _version_of(python: str) -> str:
    """Such as "3.11"."""
    words = [python, "-IS", "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
    return subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
