"""Watching: which Says are still to be answered, and whether the process has been silent about one for too long.

Pure: times come in, in seconds of a clock that only goes forward.
"""

from typing import NamedTuple

from trainer.speech.messages import Begun, Ended, News, Say


class Patience(NamedTuple):
    """How long is waited, in seconds."""

    begin: float = 8.0
    """For the beginning of what is next, or the answer to a question."""
    end: float = 5.0
    """For the end, after the time that it was said to take."""
    character: float = 0.3
    """For each character, where it was not said how long it takes."""


class Watch:
    """What is open, in its order."""

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self._open: dict[int, Say] = {}
        self._until = float("inf")
        self._asked_until = float("inf")
        self._is_held = False

    @property
    def open(self) -> tuple[int, ...]:
        """The numbers that wait for their Ended."""
        return tuple(self._open)

    def said(self, say: Say, now: float) -> None:
        """It was asked to say something."""
        self._open[say.number] = say
        if len(self._open) == 1:
            self._until = now + self._patience.begin

    def asked(self, now: float) -> None:
        """It was asked something else."""
        self._asked_until = now + self._patience.begin

    def answered(self) -> None:
        """It has answered."""
        self._asked_until = float("inf")

    def held(self, is_held: bool, now: float) -> None:
        """While it pauses, it may be silent for ever."""
        self._is_held = is_held
        if not is_held and self._open:
            self._until = now + self._patience.begin + self._longest(next(iter(self._open.values())))

    def heard(self, news: News, now: float) -> None:
        """It told something."""
        if isinstance(news, Ended):
            self._open.pop(news.number, None)
            self._until = now + self._patience.begin if self._open else float("inf")
        elif isinstance(news, Begun) and news.number in self._open:
            length = news.length_ms / 1000 if news.length_ms else self._longest(self._open[news.number])
            self._until = now + length + self._patience.end

    def is_overdue(self, now: float) -> bool:
        """Whether it is silent for longer than one waits."""
        return now > self._asked_until or (now > self._until and not self._is_held)

    def forget(self) -> tuple[int, ...]:
        """It is gone; what it will never answer."""
        gone, self._open = tuple(self._open), {}
        self._until = self._asked_until = float("inf")
        self._is_held = False
        return gone

    def _longest(self, say: Say) -> float:
        return len(say.text) * self._patience.character
