"""Ears: hear what the coach and the pages say, from what the Recorder was told, until it is silent.

    ears = Ears.beside(transcript, hands.wait_until)
    ears.heard()                  all that was said since the last time, sentence by sentence

What comes from a screen reader can be heard in the same way: whatever gives all that was ever said will do.
"""

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer

from trainer.speech.utterances import TOLD

Patience = Callable[[Callable[[], bool], str], None]
"""Waits until something holds, and says what."""
SILENCE_MS = 60
"""When nothing was said for so long, Handrail has finished: it says all that an act brings about at once."""


class Ears:
    """Hears what the Recorder was told."""

    def __init__(self, told: Callable[[], list[str]], wait_until: Patience) -> None:
        """*told* gives all that was ever said; *wait_until* lets the app work meanwhile."""
        self._told, self._wait_until, self._count = told, wait_until, 0

    @classmethod
    def beside(cls, transcript: Path, wait_until: Patience) -> "Ears":
        """Ears for a Recorder that writes to *transcript*."""
        return cls(lambda: _texts(transcript), wait_until)

    def heard(self) -> list[str]:
        """What was said since the last time, once it is silent."""
        since = QElapsedTimer()
        since.start()
        count = len(self._told())

        def is_silent() -> bool:
            nonlocal count
            if len(self._told()) != count:
                count = len(self._told())
                since.restart()
            return since.elapsed() >= SILENCE_MS

        self._wait_until(is_silent, "silence")
        begun, self._count = self._count, count
        return self._told()[begun:count]


def _texts(transcript: Path) -> list[str]:
    if not transcript.exists():
        return []
    lines = transcript.read_text(encoding="utf-8").splitlines()
    said = (json.loads(line) for line in lines)
    return [line["text"] for line in said if line["kind"] in TOLD]
