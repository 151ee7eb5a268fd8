"""Asks for the wishes of the system beside a desktop of our own, on one bus; prints them, and how long it took, ms.

dbus-run-session -- python -m tests.access.wishing ANSWERS [slow]
"""

import json
import subprocess
import sys
import time

from PySide6.QtWidgets import QApplication

from trainer.access import wishes


def main() -> None:
    app = QApplication([])
    assert app
    command = [sys.executable, "-m", "tests.access.desktop", *sys.argv[1:]]
    desktop = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert desktop.stdout is not None
        assert desktop.stdout.readline() == "ready\n"
        begun = time.perf_counter()
        found = wishes.read()
        print(json.dumps([found, (time.perf_counter() - begun) * 1000]))
    finally:
        desktop.terminate()
        desktop.wait()


if __name__ == "__main__":
    main()
