"""The real process of the voice, told what to say by a test; all its news with their time."""

import time
from collections.abc import Callable
from typing import TypeVar

from tests.speech.hearing.sound import wait_until
from trainer.speech.messages import Begun, Ended, Hush, Manner, News, Ready, Say, Trouble, WordHeard
from trainer.speech.process import PAUSES_S, VoiceProcess
from trainer.speech.watching import Patience

Kind = TypeVar("Kind", bound=News)
QUICK = Patience(begin=3.0, end=2.0)


class Mouth:
    """Speaks what it is told."""

    def __init__(self, voice: str) -> None:
        """*voice* is the id of the voice that speaks."""
        self._voice = voice
        self.news: list[tuple[float, News]] = []
        self.process = VoiceProcess(
            lambda news: self.news.append((time.monotonic(), news)), patience=QUICK, pauses_s=PAUSES_S[:2]
        )
        self._number = 0

    def opens(self) -> None:
        """It stands, and has a sound device."""
        self.speak_like()
        wait_until(lambda: bool(self.all_of(Ready)), "a voice")
        self.wait_for_end(self.say("Ready."))  # a natural voice takes a while to load

    def speak_like(self, rate: int = 160, volume: float = 1.0) -> None:
        """In this manner, with the voice of this mouth."""
        self.process.post(Manner(rate=rate, volume=volume, voices={"en": self._voice}))

    def say(self, text: str, **more: object) -> int:
        """Say it; the number of what is said."""
        self._number += 1
        self.process.post(Say(number=self._number, text=text, language="en", **more))  # type: ignore[arg-type]
        return self._number

    def hush(self) -> float:
        """Silence; when it was asked for."""
        self.process.post(Hush(number=self._number))
        return time.monotonic()

    def all_of(self, kind: type[Kind], number: int | None = None) -> list[tuple[float, Kind]]:
        """All news of a kind, of one utterance or of all, with their times."""
        found = [(at, news) for at, news in tuple(self.news) if isinstance(news, kind)]
        return [(at, news) for at, news in found if number is None or getattr(news, "number", None) == number]

    def wait_for_end(self, number: int) -> Ended:
        """Until it has been heard."""
        wait_until(lambda: bool(self.all_of(Ended, number)), f"the end of {number}")
        return self.all_of(Ended, number)[0][1]

    def wait_for_words(self, number: int, count: int) -> None:
        """Until so many words of it have been heard."""
        wait_until(lambda: len(self.all_of(WordHeard, number)) >= count, f"{count} words of {number}")

    def begun(self, number: int) -> Begun:
        """Its beginning."""
        return self.all_of(Begun, number)[0][1]

    def wait_for_trouble(self, kinds: set[str]) -> None:
        """Until something of these kinds goes wrong."""
        wait_until(lambda: any(trouble.kind in kinds for _, trouble in self.all_of(Trouble)), f"{kinds}")

    def speaks_again(self, text: str, is_heard: Callable[[float], bool]) -> None:
        """Say *text* again and again, until it is heard."""

        def says() -> bool:
            began = time.monotonic()
            return self.wait_for_end(self.say(text)).is_whole and is_heard(began)

        wait_until(says, "a voice that speaks again")
