"""Every place, and in each another theme and another text size: how long from the choice until all is painted anew."""

import json
import sys
import time

from PySide6.QtWidgets import QApplication

from trainer.access import preferences, roles, themes
from trainer.screens.places import PLACES
from trainer.screens.shell import Shell

CHOICES = (
    ("theme", "dark"), ("theme", "yellow-on-black"), ("theme", "system"), ("theme", "light"),
    ("text_size", 1.25), ("text_size", 2.0), ("text_size", 3.0), ("text_size", 1.0),
)  # fmt: skip


def took_ms(shell: Shell, key: str, value: preferences.Value) -> float:
    """Choose *value*, and let the application work until nothing is left to do, painting included."""
    began = time.perf_counter()
    preferences.put(key, value)
    QApplication.processEvents()
    shell.repaint()
    return (time.perf_counter() - began) * 1000


def main() -> None:
    """Tell the milliseconds, by key."""
    app = QApplication(themes.arguments())
    roles.install()
    themes.apply(app)
    told: dict[str, list[float]] = {key: [] for key, _ in CHOICES}
    shell = Shell()
    shell.show()
    for place in PLACES:
        shell.show_place(place.open(), place.title, place.subtitle, place.with_bar)
        for _ in range(20):
            QApplication.processEvents()
        for key, value in CHOICES:
            told[key].append(took_ms(shell, key, value))
    print(json.dumps(told))
    print("ready", flush=True)
    if "--stay" in sys.argv:
        app.exec()


main()
