"""Where this installation has what ships with it, and where it keeps what it is told.

In a checkout the shipped folders lie beside the package; a wheel carries them inside it.
"""

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = _PACKAGE / "_shipped" if (_PACKAGE / "_shipped").is_dir() else _PACKAGE.parent

LESSONS = _SHIPPED / "lessons"
RESOURCES = _SHIPPED / "resources"
TRANSLATIONS = _SHIPPED / "translations"


def shipped_packs() -> tuple[Path, ...]:
    """The packs that ship, in the order of their names."""
    return tuple(sorted(file.parent for file in LESSONS.glob("*/pack.yaml")))


def data_folder(chosen: str | None = None) -> Path:
    """The folder for records and log: *chosen*, else HANDRAIL_DATA, else this system's place for a person's data.

    The folder need not exist, and is not made.
    """
    if named := chosen or os.environ.get("HANDRAIL_DATA"):
        return Path(named).expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("handrail", appauthor=False)


def version() -> str:
    """The version of Handrail that is installed here."""
    from importlib.metadata import version as installed

    return installed("handrail")
