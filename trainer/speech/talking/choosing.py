"""Who says what: a natural voice reads, where there is one for the language; espeak-ng answers keys, and all else."""

from functools import cached_property

from trainer.speech.messages import FoundVoice
from trainer.speech.talking.espeak import Espeak
from trainer.speech.talking.natural import Natural
from trainer.speech.talking.synthesis import Synthesizer, Wanted

_SPELLED = {"en": "en-gb"}
"""What people of a language without a country are read to in."""


class Choosing:
    """The synthesizers that are installed."""

    def __init__(self) -> None:
        """Find them.

        Raises:
            OSError: there is not even espeak-ng.
        """
        self._espeak = Espeak()

    @cached_property
    def _natural(self) -> Natural | None:
        """The natural voice, if its packages are installed."""
        try:
            return Natural()
        except ImportError:
            return None

    def voices(self) -> tuple[FoundVoice, ...]:
        """All voices, the natural ones first."""
        natural = self._natural.voices() if self._natural is not None else ()
        return (*natural, *self._espeak.voices())

    def choose(self, language: str, is_echo: bool, wanted: Wanted) -> tuple[Synthesizer, Wanted]:
        """Who says a text in *language*, and with which voice: the one that is *wanted*, or else the best there is."""
        if self._natural is not None and not is_echo:
            for voice in self._natural.voices():
                if wanted.voice == voice.id or (not wanted.voice and _speaks(voice, language)):
                    return self._natural, wanted._replace(voice=voice.id)
        if any(voice.id == wanted.voice for voice in self._espeak.voices()):
            return self._espeak, wanted
        return self._espeak, wanted._replace(voice=self._spelled(language))

    def _spelled(self, language: str) -> str:
        """espeak-ng's own tag for *language*: that country's, or the language's, or English."""
        tag = language.lower()
        known = {voice.id for voice in self._espeak.voices()}
        base = tag.partition("-")[0]
        return next((each for each in (_SPELLED.get(tag, tag), base) if each in known), _SPELLED["en"])


def _speaks(voice: FoundVoice, language: str) -> bool:
    base = language.partition("-")[0].lower()
    return any(tag.partition("-")[0].lower() == base for tag in voice.languages)
