"""Puts the lessons, resources and translations into the wheel, where trainer/installation.py finds them.

Hatchling calls this. An editable install finds the folders beside the package and needs no copy. In both, translations
are compiled first, with the PySide6 that is installed.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDERS = ("lessons", "resources", "translations")


class Shipped(BuildHookInterface):  # type: ignore[type-arg]
    """The hook."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name every file of the shipped folders, with its place in the wheel."""
        root = Path(self.root)
        subprocess.run([sys.executable, root / "translations" / "compile.py", "--compile"], check=True)
        if version == "editable":
            return
        for file in sorted(file for folder in FOLDERS for file in (root / folder).rglob("*") if file.is_file()):
            if "__pycache__" not in file.parts:
                place = file.relative_to(root).as_posix()
                build_data["force_include"][str(file)] = f"trainer/_shipped/{place}"
