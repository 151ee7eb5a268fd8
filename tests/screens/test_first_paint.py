"""The first window waits for nothing that it does not show."""

import subprocess
import sys
from pathlib import Path

LATE = {"sqlalchemy", "alembic", "yaml", "pyttsx3", "msgspec", "logging.handlers", "PySide6.QtSvg"}
"""Libraries that are loaded while the person looks at the first window, or later."""
LATE_ROOMS = {"content", "simulator", "coach", "packs", "speech", "visits"}
ROOMS = {"access", "app", "cli", "installation", "records", "screens", "words"}
"""All of ours that is there at the first picture; of records only what glances at the settings."""

CODE = """
import os, sys
from pathlib import Path
import trainer.cli
from trainer.app import build
from PySide6.QtCore import QEvent, QObject

house = build(Path(sys.argv[1]))

class Watch(QObject):
    def eventFilter(self, window, event):
        if event.type() == QEvent.Type.Paint:
            print(*sys.modules, flush=True)
            os._exit(0)
        return False

watch = Watch()
house.shell.installEventFilter(watch)
house.shell.show()
house.app.exec()
"""


def test_at_the_first_picture_nothing_of_lessons_and_records_is_loaded(data: Path) -> None:
    command = [sys.executable, "-c", CODE, str(data)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    loaded = set(done.stdout.split())
    assert "trainer.screens.welcome" in loaded
    assert not {name for name in loaded if name in LATE or name.split(".")[0] in LATE}
    ours = {tuple(name.split(".")[1:]) for name in loaded if name.startswith("trainer.")}
    assert not {name for name in ours if name[0] in LATE_ROOMS}
    assert {name[0] for name in ours} == ROOMS
    assert {name for name in ours if name[0] == "records"} == {("records",), ("records", "settings")}
    assert not {
        name for name in ours if name[:2] in {("screens", "blocks"), ("screens", "devices"), ("screens", "practice")}
    }
    assert not data.exists(), "nothing is written before somebody has come"
