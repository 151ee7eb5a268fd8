"""Engines: what turns utterances into sound. One seam; the Recorder is the engine that keeps a transcript.

Errors:
    VoiceError — an engine cannot do its work: what happened, and what to do.
"""

import json
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from trainer.speech.messages import Begun, Ended, Manner, News
from trainer.speech.utterances import Utterance
from trainer.words import WordedError, marked

Hearing = Callable[[News], None]
"""Takes the news of an engine, in the thread of whoever owns the Voice."""


class VoiceError(WordedError):
    """A speech engine cannot do its work, as a sentence for people."""

    words = marked("Errors", "{file} cannot be written. Choose another folder.")


class Engine(Protocol):
    """Whatever can say utterances. No method waits for the sound; every `say` is answered by an Ended."""

    def tell(self, hearing: Hearing) -> None:
        """Tell *hearing* what becomes of each utterance from now on; places of words are those in its own text."""

    def say(self, number: int, utterance: Utterance, pause_ms: int) -> None:
        """Say *utterance* after what is already waiting, then be silent for *pause_ms*; *number* grows."""

    def stop(self) -> None:
        """Be silent at once, and forget all that was to be said."""

    def pause(self) -> None:
        """Be silent at once, and keep the place."""

    def go_on(self) -> None:
        """Go on where `pause` stopped."""

    def speak_like(self, manner: Manner) -> None:
        """From the next utterance on, speak in this manner."""

    def learn(self, names: Mapping[str, str]) -> None:
        """Say these words, from now on, as what they are given is read."""

    def ask(self) -> None:
        """Which voices are there? The answer is Here, if the engine knows any."""

    def close(self) -> None:
        """Nothing more will be said."""


class Recorder:
    """An engine that makes no sound: it keeps all that was said, and, given a file, writes it down line by line.

    A line is a JSON object: ``at_ms`` since the Recorder began, ``text``, ``language``, ``kind``, ``priority``.
    Everything is said in no time.
    """

    def __init__(self, file: Path | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        """A Recorder that writes *file* anew; *clock* gives seconds.

        Raises:
            VoiceError: *file* cannot be written.
        """
        self.said: list[Utterance] = []
        self._file, self._clock, self._began = file, clock, clock()
        self._hearing: Hearing | None = None
        if file is not None:
            try:
                file.write_text("", encoding="utf-8")
            except OSError as error:
                raise VoiceError(file=str(file)) from error

    def tell(self, hearing: Hearing) -> None:
        """Tell *hearing* at once that an utterance was begun and ended."""
        self._hearing = hearing

    def say(self, number: int, utterance: Utterance, pause_ms: int) -> None:
        """Keep *utterance*, and write it down."""
        self.said.append(utterance)
        if self._file is not None:
            with self._file.open("a", encoding="utf-8") as file:
                file.write(json.dumps(self._line(utterance), ensure_ascii=False) + "\n")
        if self._hearing is not None:
            self._hearing(Begun(number=number, length_ms=0))
            self._hearing(Ended(number=number, is_whole=True))

    def stop(self) -> None:
        """Nothing to silence; what was said stays written."""

    def pause(self) -> None:
        """Nothing sounds."""

    def go_on(self) -> None:
        """Nothing was waiting."""

    def speak_like(self, manner: Manner) -> None:
        """Written words have no manner."""

    def learn(self, names: Mapping[str, str]) -> None:
        """Names are written as they are."""

    def ask(self) -> None:
        """It has no voices."""

    def close(self) -> None:
        """The file is closed after each line."""

    def _line(self, utterance: Utterance) -> dict[str, object]:
        at_ms = round((self._clock() - self._began) * 1000)
        return {
            "at_ms": at_ms,
            "text": utterance.text,
            "language": utterance.language,
            "kind": utterance.kind,
            "priority": utterance.priority,
        }
