"""Opens Handrail as a user does, for the first time, beside a desktop of our own; prints what it took over from it.

dbus-run-session -- python -m tests.access.opening DATA ANSWERS
"""

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from trainer.access import preferences
from trainer.app import House, open_app
from trainer.screens.driver import Driver, Role

PATIENCE_MS = 10_000


def main() -> None:
    data, answers = Path(sys.argv[1]), sys.argv[2]
    command = [sys.executable, "-m", "tests.access.desktop", answers]
    desktop = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert desktop.stdout is not None
    assert desktop.stdout.readline() == "ready\n"

    def come(house: House) -> None:
        hands = Driver(house.shell, patience_ms=PATIENCE_MS)
        hands.wait_until(lambda: preferences.value("theme") != "light", "other colours")
        hands.press(Role.Button, "I have been here")
        hands.await_thing(Role.Button, "Finish for today")
        print(json.dumps([preferences.value("theme"), preferences.value("text_size")]))
        house.app.quit()

    try:
        open_app(data, when_built=lambda house: QTimer.singleShot(0, house.shell, lambda: come(house)))
    finally:
        desktop.terminate()
        desktop.wait()


if __name__ == "__main__":
    main()
