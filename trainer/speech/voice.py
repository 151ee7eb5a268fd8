"""The Voice: what the app says, in its order, handed to an engine; and what of it is being heard.

    voice = Voice(engine, listener)
    voice.say(utterances)              by the priority of each: now, next, when quiet
    voice.say_of_focus(words)          what has the focus; advice that the same act brought about is said after it
    voice.say_news(words)              what happened elsewhere
    voice.begin_deed()                 a key, a press: what follows is brought about by this one
    voice.say_again()                  the last advice; `repeat`: the last message, of whatever kind
    voice.be_silent(), turn_pause()
    voice.turn(on)                     off: nothing sounds, what is told still reaches the listener

All methods are called in one thread, that of the windows; the engine's news are brought there by whoever made it.
"""

import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from msgspec.structs import replace

from trainer.speech.engines import Engine
from trainer.speech.messages import Begun, Ended, Here, Manner, News, Ready, Trouble, WordHeard
from trainer.speech.utterances import TOLD, Kind, Utterance

PAUSE_MS = 250
"""Between the sentences of an instruction or of a page."""
AHEAD = 2
"""So many utterances are with the engine: the one that is heard, and the one it prepares meanwhile."""
JUST_BEGUN_S = 0.5
"""Advice younger than this was brought about by the same act as the change of focus that follows it."""
SAME_MOMENT_S = 0.15
"""News that come so soon after the focus are of the place that has just been opened."""
_ORDER: dict[Kind, int] = {"notice": 0, "focus": 1}

_NOT_REPEATED: frozenset[Kind] = frozenset(("echo", "word", "trial"))


def _is_said(utterance: Utterance, others: Sequence[Utterance]) -> bool:
    """Whether what has the focus is part of the news that are said with it."""
    news = (other.text for other in others if other.kind == "notice")
    return utterance.kind == "focus" and any(utterance.text in text for text in news)


class Listener(Protocol):
    """Who wants to know what is heard."""

    def begins(self, utterance: Utterance) -> None:
        """*utterance* is said from now on."""

    def hears(self, utterance: Utterance, start: int, length: int) -> None:
        """The word at *start* of its text is being heard."""

    def ends(self, utterance: Utterance) -> None:
        """It is over, or was cut short."""

    def meets(self, news: Ready | Here | Trouble) -> None:
        """The engine tells of itself."""


class Voice:
    """Says utterances one after the other; advice that is not new is not said twice in a row."""

    def __init__(
        self, engine: Engine, listener: Listener | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """A voice that speaks by *engine*; *clock* gives seconds."""
        self._engine, self._listener, self._clock = engine, listener, clock
        self._waiting: deque[Utterance] = deque()
        self._handed: dict[int, Utterance] = {}
        self._number = 0
        self._advice: tuple[Utterance, ...] = ()
        self._young: list[tuple[float, Utterance]] = []
        self._message: tuple[Utterance, ...] = ()
        self._is_on, self.is_paused, self._is_handing = True, False, False
        engine.tell(self.hear)

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said, or waits for it."""
        return bool(self._handed or self._waiting)

    def say(self, utterances: Sequence[Utterance]) -> None:
        """Say *utterances*; nothing if they are just the advice that was said last."""
        said = tuple(utterances)
        if not said or said == self._advice:
            return
        if said[0].priority == "now":
            self._young.clear()
        if any(utterance.kind == "advice" for utterance in said):
            self._advice = said
        self._young += [(self._clock(), utterance) for utterance in said]
        if said[0].kind not in _NOT_REPEATED:
            self._message = said
        self._take(said)

    def say_of_focus(self, utterance: Utterance) -> None:
        """Say what has the focus now; advice and news that have only just begun are said with it, whole."""
        young = [each for each in self._said_within(JUST_BEGUN_S) if each.kind != "focus"]
        if not young:
            self._message = (utterance,)
        self._begin_anew(young, utterance)

    def begin_deed(self) -> None:
        """A hand does something: what comes now has nothing to do with what was said before."""
        self._young.clear()

    def say_news(self, utterance: Utterance) -> None:
        """Say news after what is being said; news of a place come before what has the focus there."""
        young = self._said_within(SAME_MOMENT_S)
        if any(each.kind == "focus" for each in young):
            self._begin_anew(young, utterance)
        else:
            self.say((utterance,))

    def say_again(self) -> None:
        """Say the last advice again, from its beginning."""
        self._say_anew(self._advice)

    def repeat(self) -> None:
        """Say the last message again, whether it was advice, news, a page or what had the focus."""
        self._say_anew(self._message)

    def be_silent(self) -> None:
        """Stop at once, and forget what was to come."""
        self._waiting.clear()
        self.is_paused = False
        handed, self._handed = self._handed, {}
        self._engine.stop()
        for utterance in handed.values():
            self._tell_end(utterance)

    def turn_pause(self) -> None:
        """Be silent, and keep the place; or go on there."""
        self.is_paused = not self.is_paused
        if self.is_paused:
            self._engine.pause()
        else:
            self._engine.go_on()

    def turn(self, on: bool) -> None:
        """Speak, or not."""
        if not on:
            self.be_silent()
        self._is_on = on

    def speak_like(self, manner: Manner) -> None:
        """From now on, speak in this manner."""
        self._engine.speak_like(manner)

    def learn(self, names: Mapping[str, str]) -> None:
        """Say these words as what they are given is read."""
        self._engine.learn(names)

    def find_voices(self) -> None:
        """Ask which voices there are; the listener meets the answer."""
        self._engine.ask()

    def close(self) -> None:
        """Nothing more will be said."""
        self.be_silent()
        self._engine.close()

    def forget(self) -> None:
        """Whoever comes next cannot have said again what was said to someone else."""
        self.be_silent()
        self._advice = self._message = ()
        self._young.clear()

    def hear(self, news: News) -> None:
        """What the engine tells."""
        if isinstance(news, Ready | Here | Trouble):
            if self._listener is not None:
                self._listener.meets(news)
            return
        utterance = self._handed.get(news.number)
        if utterance is None:  # hushed meanwhile
            return
        if isinstance(news, Ended):
            del self._handed[news.number]
            self._tell_end(utterance)
            self._hand_on()
        elif self._listener is not None:
            if isinstance(news, Begun):
                self._listener.begins(utterance)
            elif isinstance(news, WordHeard):
                self._listener.hears(utterance, news.start, news.length)

    def _said_within(self, seconds: float) -> list[Utterance]:
        """What was said so lately that the same act has brought it about."""
        self._young = [(at, each) for at, each in self._young if self._clock() - at < JUST_BEGUN_S]
        return [each for at, each in self._young if self._clock() - at < seconds]

    def _begin_anew(self, young: Sequence[Utterance], utterance: Utterance) -> None:
        """Say *young* and *utterance* from the beginning: news of the place, what has the focus there, the rest."""
        self._young = [(at, each) for at, each in self._young if each in young]
        self._young.append((self._clock(), utterance))
        ordered = sorted((*young, utterance), key=lambda each: _ORDER.get(each.kind, len(_ORDER)))
        first, *others = [each for each in ordered if not _is_said(each, ordered)]
        self._take((replace(first, priority="now"), *(replace(each, priority="next") for each in others)))

    def _say_anew(self, said: Sequence[Utterance]) -> None:
        if said:
            self.be_silent()
            self._take(said)

    def _take(self, said: Sequence[Utterance]) -> None:
        if not self._is_on:
            self._only_show(said)
            return
        for utterance in said:
            if utterance.priority == "now":
                self.be_silent()
            if utterance.priority != "when_quiet" or not self._waiting:
                self._waiting.append(utterance)
        self._hand_on()

    def _only_show(self, said: Sequence[Utterance]) -> None:
        for utterance in said:
            if self._listener is not None and utterance.kind in TOLD:
                self._listener.begins(utterance)
                self._listener.ends(utterance)

    def _hand_on(self) -> None:
        """Give the engine what it has room for. One that is done at once answers from within."""
        if self._is_handing:
            return
        self._is_handing = True
        try:
            while self._waiting and len(self._handed) < AHEAD:
                utterance = self._waiting.popleft()
                self._number += 1
                self._handed[self._number] = utterance
                self._engine.say(self._number, utterance, PAUSE_MS if utterance.kind in TOLD else 0)
        finally:
            self._is_handing = False

    def _tell_end(self, utterance: Utterance) -> None:
        if self._listener is not None:
            self._listener.ends(utterance)
