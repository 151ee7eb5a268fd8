"""Synthesis: from a text to samples, and where in them each word begins. What every synthesizer of ours gives."""

from collections.abc import Callable
from typing import NamedTuple, Protocol

from trainer.speech.messages import FoundVoice

RATE_HZ = 22050
"""Samples a second of everything that is played: 16 bit, one channel."""
BYTES = 2
"""Of a sample."""


class Word(NamedTuple):
    """A word of a text: *length* characters from *start* on, heard from the sample *at* on."""

    start: int
    length: int
    at: int


class Chunk(NamedTuple):
    """Some sound of a text. The samples of its words count from the beginning of the text's sound."""

    samples: bytes
    words: tuple[Word, ...] = ()


Take = Callable[[Chunk], bool]
"""Takes a chunk; False: no more is wanted."""


def speakable(text: str) -> str:
    """*text* with a space for each sign that no voice knows and that would end a text in C; as long as before."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


class Wanted(NamedTuple):
    """How a text is to be said: by the voice of this id, in words a minute, with a volume from 0 to 1."""

    voice: str
    rate: int
    volume: float


class Synthesizer(Protocol):
    """An engine that gives samples."""

    name: str
    """What it is called."""

    def warm(self) -> None:
        """Be ready before the first word."""

    def voices(self) -> tuple[FoundVoice, ...]:
        """What it can speak with, the best first."""

    def say(self, text: str, wanted: Wanted, take: Take) -> None:
        """Give the sound of *text* to *take*, chunk by chunk, until it wants no more."""
