"""A driver for pyttsx3 that plays and times the sound itself; for Linux, where pyttsx3's own tells words too early.

pyttsx3 loads drivers by name from `pyttsx3.drivers`; `register` puts this one there, under NAME. Besides what all
drivers know (voices, voice, rate, volume) it has the properties

    number      of the utterance that is said next; all that is told of it bears it as name
    language    the next utterance's, a BCP 47 tag
    is_echo     whether it answers a key
    pause_ms    silence after it
    is_held     silence now; False goes on
    languages   those that will be read, each with its voice or none: what reads them gets ready
    is_closed   True lets the device go
    is_open     whether there is a sound device (to read only); `fault` says why not

It is never busy: what is said waits in a reel, so that the next sentence is ready when the one before has been heard.
"""

import sys
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from trainer.speech.talking.choosing import Choosing
from trainer.speech.talking.player import Player
from trainer.speech.talking.reel import Heard, Reel
from trainer.speech.talking.synthesis import RATE_HZ, Synthesizer, Wanted
from trainer.speech.talking.working import Job, Worker

NAME = "handrail"


def register() -> None:
    """Let pyttsx3 find this driver."""
    sys.modules[f"pyttsx3.drivers.{NAME}"] = sys.modules[__name__]


def buildDriver(proxy: Any) -> "Driver":  # noqa: N802 (pyttsx3's name)
    """The driver of an engine, as pyttsx3 asks for it."""
    return Driver(proxy)


class Driver:
    """Synthesizes in threads of their own, plays by a Player, tells what is heard when it is asked to iterate."""

    def __init__(self, proxy: Any) -> None:
        self._proxy = proxy
        self._choosing = Choosing()
        self._reel = Reel()
        self._player = Player(self._reel)
        self._player.tend(time.monotonic())
        self._values: dict[str, Any] = {
            "voice": "",
            "rate": 160,
            "volume": 1.0,
            "number": 0,
            "language": "en",
            "is_echo": False,
            "pause_ms": 0,
        }
        self._workers: dict[str, Worker] = {}
        self._languages: dict[str, str] = {}
        self._told: dict[str, Callable[[], Any]] = {
            "voices": self._choosing.voices,
            "is_open": lambda: self._player.is_open,
            "fault": lambda: self._player.fault,
        }
        self._deeds: dict[str, Callable[[Any], None]] = {
            "is_held": self._reel.hold,
            "is_closed": lambda _: self.destroy(),
            "languages": self._read,
        }

    def destroy(self) -> None:
        """The engine is gone."""
        for worker in self._workers.values():
            worker.end()
        self._player.close()

    def say(self, text: str) -> None:
        """Say *text* after what is waiting; without a device it is over at once."""
        values = self._values
        number = int(values["number"])
        if not self._player.is_open:
            self._end(number, is_whole=False)
            return
        wanted = Wanted(str(values["voice"]), int(values["rate"]), float(values["volume"]))
        synthesizer, wanted = self._choosing.choose(str(values["language"]), bool(values["is_echo"]), wanted)
        self._reel.begin(number)
        self._worker(synthesizer).put(Job(number, text, int(values["pause_ms"]), wanted))

    def stop(self) -> None:
        """Be silent, and forget all that was said."""
        for number in self._reel.clear():
            self._end(number, is_whole=False)

    def getProperty(self, name: str) -> Any:  # noqa: N802
        """The value of a property.

        Raises:
            KeyError: there is none of this *name*.
        """
        return self._told[name]() if name in self._told else self._values[name]

    def setProperty(self, name: str, value: Any) -> None:  # noqa: N802
        """Set a property.

        Raises:
            KeyError: there is none of this *name*.
        """
        if name in self._deeds:
            self._deeds[name](value)
        elif name in self._values:
            self._values[name] = value
        else:
            raise KeyError(f"unknown property {name}")

    def startLoop(self) -> None:  # noqa: N802
        """Go on until `endLoop`."""
        for _ in self.iterate():
            time.sleep(0.01)

    def endLoop(self) -> None:  # noqa: N802
        """Nothing to do: a loop that is ended is not asked again."""

    def iterate(self) -> Iterator[None]:
        """Tell what has been heard, and look after the device, each time it is asked."""
        self._proxy.setBusy(False)
        while True:
            now = time.monotonic()
            was_open = self._player.is_open
            self._player.tend(now)
            if was_open and not self._player.is_open:
                self.stop()
            elif self._player.is_open and not was_open:
                self._get_ready()
            for heard in self._reel.due(now):
                self._tell(heard)
            yield

    def _worker(self, synthesizer: Synthesizer) -> Worker:
        """One for each synthesizer: a key is answered while a long sentence is being made elsewhere."""
        if synthesizer.name not in self._workers:
            self._workers[synthesizer.name] = Worker(synthesizer, self._reel, self._fail)
        return self._workers[synthesizer.name]

    def _read(self, languages: Mapping[str, str]) -> None:
        """These will be read, each with its voice or none."""
        self._languages = dict(languages)
        self._get_ready()

    def _get_ready(self) -> None:
        """Whatever reads these languages is loaded before the first word; without a device nothing is."""
        for language, voice in self._languages.items() if self._player.is_open else ():
            self._worker(self._choosing.choose(language, False, Wanted(voice, 0, 0.0))[0])

    def _fail(self, number: int, error: Exception) -> None:
        self._proxy.notify("error", name=str(number), exception=error)

    def _tell(self, heard: Heard) -> None:
        name = str(heard.number)
        if heard.kind == "begun":
            self._proxy.notify("started-utterance", name=name, length_ms=heard.frames * 1000 // RATE_HZ)
        elif heard.word is not None:
            self._proxy.notify("started-word", name=name, location=heard.word.start, length=heard.word.length)
        else:
            self._end(heard.number, is_whole=True)

    def _end(self, number: int, *, is_whole: bool) -> None:
        self._proxy.notify("finished-utterance", name=str(number), completed=is_whole)
