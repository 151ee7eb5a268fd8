"""The speaker: orders of the app become calls of a pyttsx3 engine, and its events become news.

On Linux the engine has a driver of our own (see `driver`), on Windows SAPI5's, on macOS the system's (not tried).
"""

import logging
import sys
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any

from trainer.speech.messages import (
    Ask,
    Begun,
    Ended,
    FoundVoice,
    GoOn,
    Here,
    Hush,
    Manner,
    News,
    Order,
    Pause,
    Ready,
    Say,
    Trouble,
    WordHeard,
)
from trainer.speech.talking import driver

TICK_S = 0.01
"""How often what is heard is looked at while something sounds."""
IDLE_S = 0.5
"""How often the sound device is looked at while nothing sounds."""
_USUAL = "en"
"""What is read where nothing else is said: its voice gets ready before the first word."""
_SYSTEMS = {"win32": "sapi5", "darwin": "nsss"}


class Speaker:
    """Does orders until it is told to end."""

    def __init__(self, tell: Callable[[News], None]) -> None:
        """*tell* is told the news.

        Raises:
            OSError, ImportError, RuntimeError: there is no engine on this system.
        """
        import pyttsx3

        self._tell = tell
        self._is_own = sys.platform not in _SYSTEMS
        if self._is_own:
            driver.register()
        self._engine: Any = pyttsx3.init(_SYSTEMS.get(sys.platform, driver.NAME))
        self._manner = Manner()
        self._is_open: bool | None = None
        self._open: dict[int, Say] = {}
        self._voices: tuple[FoundVoice, ...] | None = None
        self._engine.connect("started-utterance", self._begun)
        self._engine.connect("started-word", self._heard)
        self._engine.connect("finished-utterance", self._finished)
        self._engine.connect("error", self._failed)
        self._engine.startLoop(False)

    def work(self, orders: "SimpleQueue[Order | None]") -> None:
        """Do what *orders* brings, until it brings None."""
        self._engine.iterate()
        self._look_at_device()
        while True:
            for order in _next(orders, TICK_S if self._open else IDLE_S):
                if order is None:
                    return
                self._do(order)
            self._engine.iterate()
            self._look_at_device()

    def close(self) -> None:
        """Let the sound device go."""
        if self._is_own:
            self._engine.setProperty("is_closed", True)

    def _do(self, order: Order) -> None:
        if isinstance(order, Say):
            self._say(order)
        elif isinstance(order, Hush):
            self._engine.stop()
        elif isinstance(order, Manner):
            self._manner = order
            if self._is_own:
                self._engine.setProperty("languages", {_USUAL: "", **order.voices})
        elif isinstance(order, Ask):
            self._tell(Here(voices=self._found()))
        elif isinstance(order, Pause | GoOn):
            self._hold(isinstance(order, Pause))

    def _say(self, order: Say) -> None:
        if not order.text.strip():
            self._tell(Ended(number=order.number, is_whole=True))
            return
        self._open[order.number] = order
        manner = self._manner
        wanted: dict[str, object] = {"rate": manner.rate, "volume": manner.volume}
        voice = manner.voices.get(order.language, "")
        if self._is_own:
            wanted |= {"number": order.number, "language": order.language, "is_echo": order.is_echo}
            wanted |= {"pause_ms": order.pause_ms, "voice": voice}
        elif voice := voice or self._voice_for(order.language):
            wanted["voice"] = voice
        for name, value in wanted.items():
            self._engine.setProperty(name, value)
        self._engine.say(order.text, str(order.number))

    def _hold(self, is_held: bool) -> None:
        """Keep the place. The systems' own engines cannot: what they were saying is said from its beginning again."""
        if self._is_own:
            self._engine.setProperty("is_held", is_held)
        elif is_held:
            self._kept = tuple(self._open.values())
            self._engine.stop()
        else:
            kept, self._kept = self._kept, ()
            for order in kept:
                self._say(order)

    _kept: tuple[Say, ...] = ()

    def _voice_for(self, language: str) -> str:
        """The system's first voice for *language*; empty: whatever it has."""
        base = language.partition("-")[0].lower()
        speaks = (voice.id for voice in self._found() if any(tag.lower().startswith(base) for tag in voice.languages))
        return next(speaks, "")

    def _found(self) -> tuple[FoundVoice, ...]:
        if self._voices is None:
            self._voices = tuple(_as_found(voice) for voice in self._engine.getProperty("voices"))
        return self._voices

    def _look_at_device(self) -> None:
        """Tell when there is sound, and when there is none any more."""
        if not self._is_own:
            is_open, fault = True, ""
        else:
            is_open, fault = self._engine.getProperty("is_open"), self._engine.getProperty("fault")
        if is_open == self._is_open:
            return
        if is_open:
            self._tell(Ready(engine=str(self._engine)))
        else:
            self._tell(Trouble(kind="no_device" if self._is_open is None else "lost_device", detail=fault))
        self._is_open = is_open

    def _begun(self, name: str, length_ms: int = 0) -> None:
        if int(name) in self._open:
            self._tell(Begun(number=int(name), length_ms=length_ms))

    def _heard(self, name: str, location: int, length: int) -> None:
        if int(name) in self._open:
            self._tell(WordHeard(number=int(name), start=location, length=length))

    def _finished(self, name: str, completed: bool) -> None:
        if self._kept and int(name) in {order.number for order in self._kept}:
            return
        if self._open.pop(int(name), None) is not None:
            self._tell(Ended(number=int(name), is_whole=completed))

    def _failed(self, name: str, exception: Exception) -> None:
        logging.getLogger(__name__).error("Utterance %s could not be said.", name, exc_info=exception)


def _next(orders: "SimpleQueue[Order | None]", wait_s: float) -> list[Order | None]:
    """All orders there are, once there is one; those that a later Hush makes needless are left out."""
    found: list[Order | None] = []
    try:
        found.append(orders.get(timeout=wait_s))
        while True:
            found.append(orders.get_nowait())
    except Empty:
        pass
    hushed = max((order.number for order in found if isinstance(order, Hush)), default=0)
    return [order for order in found if not (isinstance(order, Say) and order.number <= hushed)]


def _as_found(voice: Any) -> FoundVoice:
    """A voice as pyttsx3 describes it, or as our own driver does."""
    if isinstance(voice, FoundVoice):
        return voice
    tags = tuple(str(tag).replace("_", "-") for tag in voice.languages)
    return FoundVoice(id=str(voice.id), name=str(voice.name), languages=tags, engine="system")
