"""Handrail up to home, for someone who has been here; tells which files of packs and index were read, and their bytes.

home.py PACK
"""

import json
import os
import sys
from pathlib import Path

PACK, DATA = Path(sys.argv[1]), Path(os.environ["HANDRAIL_DATA"])
opened: set[Path] = set()


def hear(event: str, told: tuple[object, ...]) -> None:
    """Note each file that is opened."""
    if event == "open" and isinstance(told[0], str | os.PathLike):
        opened.add(Path(os.fspath(told[0])))


sys.addaudithook(hear)

from PySide6.QtWidgets import QApplication  # noqa: E402 (first the ears)

from trainer.app import build  # noqa: E402
from trainer.screens.driver import Driver, Role  # noqa: E402

house = build(DATA, (PACK,))
house.shell.show()
hands = Driver(house.shell, patience_ms=60_000)
hands.press(Role.Button, "I have been here")
hands.await_thing(Role.Button, "Finish for today")
QApplication.processEvents()
roots = {"pack": PACK, "catalogue": DATA / "catalogue"}
print(
    json.dumps(
        {
            f"{name}/{file.relative_to(root)}": file.stat().st_size
            for name, root in roots.items()
            for file in sorted(opened)
            if file.is_relative_to(root) and file.is_file()
        }
    )
)
print("ready", flush=True)
house.app.exec()
