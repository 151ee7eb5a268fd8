"""Engines: what turns utterances into sound. One seam, two methods; the Recorder is the engine that keeps a transcript.

Errors:
    VoiceError — an engine cannot do its work: what happened, and what to do.
"""

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from trainer.speech.utterances import Utterance
from trainer.words import WordedError, marked


class VoiceError(WordedError):
    """A speech engine cannot do its work, as a sentence for people."""

    words = marked("Errors", "{file} cannot be written. Choose another folder.")


class Engine(Protocol):
    """Whatever can say an utterance. Neither method waits for the sound."""

    def say(self, utterance: Utterance) -> None:
        """Say *utterance* after what is already waiting."""

    def stop(self) -> None:
        """Be silent at once, and forget what was waiting."""


class Recorder:
    """An engine that makes no sound: it keeps all that was said, and, given a file, writes it down line by line.

    A line is a JSON object: ``at_ms`` since the Recorder began, ``text``, ``language``, ``kind``, ``priority``.
    """

    def __init__(self, file: Path | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        """A Recorder that appends to *file*; *clock* gives seconds.

        Raises:
            VoiceError: *file* cannot be written.
        """
        self.said: list[Utterance] = []
        self._file, self._clock, self._began = file, clock, clock()
        if file is not None:
            try:
                file.write_text("", encoding="utf-8")
            except OSError as error:
                raise VoiceError(file=str(file)) from error

    def say(self, utterance: Utterance) -> None:
        """Keep *utterance*, and write it down."""
        self.said.append(utterance)
        if self._file is not None:
            with self._file.open("a", encoding="utf-8") as file:
                file.write(json.dumps(self._line(utterance), ensure_ascii=False) + "\n")

    def stop(self) -> None:
        """Nothing to silence; what was said stays written."""

    def _line(self, utterance: Utterance) -> dict[str, object]:
        at_ms = round((self._clock() - self._began) * 1000)
        return {
            "at_ms": at_ms,
            "text": utterance.text,
            "language": utterance.language,
            "kind": utterance.kind,
            "priority": utterance.priority,
        }
