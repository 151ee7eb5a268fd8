"""The lines of the lock that Handrail needs to run: `locked()`. What only developers use is left out."""

import re
import tomllib
from importlib.metadata import requires
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
_ENTRY = re.compile(r"^(?P<name>[\w.-]+)==.*\n(?:    --hash=.*\n)+", re.M)


def locked(lock: str, python: str, root: str = "handrail") -> dict[str, str]:
    """The entries of *lock* that *root* needs when it runs on *python* ("3.11"), by name, in the order of the lock.

    Raises:
        LookupError: something that is needed is not locked.
    """
    entries = {canonicalize_name(entry["name"]): entry.group() for entry in _ENTRY.finditer(lock)}
    names = _closure(root, python)
    if unlocked := names - entries.keys():
        raise LookupError(f"not in requirements.txt: {', '.join(sorted(unlocked))}; make lock")
    return {name: text for name, text in entries.items() if name in names}


def _overridden() -> dict[str, Requirement]:
    """What the lock puts in the place of what packages ask for, by name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = map(Requirement, project["tool"]["uv"]["override-dependencies"])
    return {canonicalize_name(each.name): each for each in asked}


def _closure(root: str, python: str) -> set[str]:
    """All that *root* asks for, and what that asks for, and so on, as the packages that are installed here say."""
    environment = {key: str(value) for key, value in default_environment().items()}
    environment |= {"extra": "", "python_version": python, "python_full_version": f"{python}.0"}
    overridden = _overridden()
    found: set[str] = set()
    waiting = [root]
    while waiting:
        for asked in map(Requirement, requires(waiting.pop()) or []):
            name = canonicalize_name(asked.name)
            marker = overridden.get(name, asked).marker
            if name not in found and (marker is None or marker.evaluate(environment)):
                found.add(name)
                waiting.append(name)
    return found
