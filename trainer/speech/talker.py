"""The Talker: the engine that is heard. It writes out how a text is pronounced, and lets a process of its own say it.

    Talker(VoiceProcess, post)

*post* brings a call into the thread that owns the Voice: news come in another.
"""

from collections.abc import Callable, Mapping
from typing import Protocol

from trainer.speech.engines import Hearing
from trainer.speech.messages import Ask, Ended, GoOn, Hush, Manner, News, Order, Pause, Say, WordHeard
from trainer.speech.pronunciation import Pronounced, pronounce
from trainer.speech.utterances import Utterance

Post = Callable[[Callable[[], None]], None]


class Process(Protocol):
    """What speaks, elsewhere (`trainer.speech.process.VoiceProcess`). Nothing here waits."""

    def post(self, order: Order) -> None:
        """Let it do *order*."""

    def close(self) -> None:
        """End it."""


class Talker:
    """Says utterances through a process, and tells of the words as they stand in what was to be said."""

    def __init__(self, make: Callable[[Callable[[News], None]], Process], post: Post) -> None:
        """A talker over the process that *make* makes when it is told whom to give the news."""
        self._hearing: Hearing | None = None
        self._said: dict[int, Pronounced] = {}
        self._last = 0
        self._names: Mapping[str, str] = {}
        self._process = make(lambda news: post(lambda: self._hear(news)))

    def tell(self, hearing: Hearing) -> None:
        """Tell *hearing* the news, in the thread that owns the Voice."""
        self._hearing = hearing

    def say(self, number: int, utterance: Utterance, pause_ms: int) -> None:
        """Let the process say *utterance*."""
        self._last = number
        said = self._said[number] = pronounce(utterance.text, utterance.language, self._names)
        self._process.post(
            Say(
                number=number,
                text=said.text,
                language=utterance.language,
                pause_ms=pause_ms,
                is_echo=utterance.kind == "echo",
            )
        )

    def stop(self) -> None:
        """Be silent at once; a process that says nothing is left alone."""
        if self._said:
            self._said.clear()
            self._process.post(Hush(number=self._last))

    def pause(self) -> None:
        """Be silent at once, and keep the place."""
        self._process.post(Pause())

    def go_on(self) -> None:
        """Go on."""
        self._process.post(GoOn())

    def speak_like(self, manner: Manner) -> None:
        """From the next utterance on."""
        self._process.post(manner)

    def learn(self, names: Mapping[str, str]) -> None:
        """How names are said, as the pack has it."""
        self._names = dict(names)

    def ask(self) -> None:
        """Which voices are there?"""
        self._process.post(Ask())

    def close(self) -> None:
        """End the process."""
        self._process.close()

    def _hear(self, news: News) -> None:
        if isinstance(news, WordHeard):
            said = self._said.get(news.number)
            if said is None:
                return
            start, length = said.original(news.start, news.length)
            news = WordHeard(number=news.number, start=start, length=length)
        elif isinstance(news, Ended):
            self._said.pop(news.number, None)
        if self._hearing is not None:
            self._hearing(news)
