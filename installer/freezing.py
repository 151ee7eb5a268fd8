"""What a program made by PyInstaller has to carry besides what it imports: for the recipes of Windows and macOS.

PyInstaller follows imports. Commands and screens of Handrail are named in tables, and its lessons, migrations and
letters are files: these it is told of.
"""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ENTRY = ROOT / "trainer" / "__main__.py"
NAMED = (
    "PySide6.QtDBus",
    "PySide6.QtSvg",
    "PySide6.QtTest",
    "logging.config",
    "pyttsx3.drivers.nsss",
    "pyttsx3.drivers.sapi5",
)
"""Modules that are loaded late, or by others than us."""

FONTS = ("fontpkg_atkinson_hyperlegible", "fontpkg_noto_sans", "fontpkg_noto_sans_arabic")


def files() -> list[tuple[str, str]]:
    """Folders, each with its place in the program, where trainer/installation.py and Alembic look for it."""
    shipped = [(str(ROOT / name), f"trainer/_shipped/{name}") for name in ("lessons", "resources", "translations")]
    migrations = ROOT / "trainer" / "records" / "migrations"
    return [*shipped, (str(migrations), migrations.relative_to(ROOT).as_posix())]
