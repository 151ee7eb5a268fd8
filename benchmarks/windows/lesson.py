"""A whole lesson through the real widgets: how long from each input that was an act to the picture; then it stays.

lesson.py mouse|keyboard
"""

import json
import sys
import time

from PySide6.QtCore import QPoint, Qt, QTimer

from trainer import cli
from trainer.app import House
from trainer.installation import LESSONS, data_folder
from trainer.packs.loading import load
from trainer.screens.driver import Driver
from trainer.screens.player import Player


class TimedHands(Driver):
    """Notes the milliseconds from each input that was an act until the window was painted."""

    took: list[float] = []  # noqa: RUF012 (hands with more patience note them in the same list)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Strike one key."""
        self._timed(lambda: super(TimedHands, self).key(key, modifier))

    def _type(self, letter: str) -> None:
        self._timed(lambda: super(TimedHands, self)._type(letter))

    def _click_at(self, spot: QPoint) -> None:
        self._timed(lambda: super(TimedHands, self)._click_at(spot))

    def _timed(self, deed) -> None:  # type: ignore[no-untyped-def]
        before, began = self._attempt(), time.perf_counter()
        deed()  # ends when the application has nothing left to do, painting included
        after = self._attempt()
        if before is not None and after is not before:
            self.took.append((time.perf_counter() - began) * 1000)

    def _attempt(self) -> object:
        practice = getattr(self._window.place(), "_practice", None)  # type: ignore[attr-defined]
        return practice and practice.attempt


def play(house: House) -> None:
    """From the welcome to the results."""
    lesson = next(iter(PACK.lessons.values()))
    hands = TimedHands(house.shell, "keyboard" if "keyboard" in sys.argv else "mouse")
    Player(hands, PACK, lesson, lesson.variants[0], lambda _name: None).play("together")
    print(json.dumps(TimedHands.took))
    print("ready", flush=True)


PACK = load(sorted(LESSONS.iterdir())[0], "")
sys.exit(
    cli.run(
        cli.OPEN_THE_APP,
        data_folder(),
        when_built=lambda house: QTimer.singleShot(100, house.shell, lambda: play(house)),
    )
)
