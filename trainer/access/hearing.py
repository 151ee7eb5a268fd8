"""How the person here wishes to hear what Handrail says: aloud or not, how fast, how loud, in which voices.

hearing.read_aloud("usual")     our own voice speaks unless a screen reader does; "on", "off": it does, it does not
hearing.speak_at(160)           words a minute
hearing.speak_as_loud(1.0)      from 0 to 1
hearing.speak_with("en=…")      a voice's id by language; for others it is the engine's choice
hearing.is_aloud()              whether our own voice speaks now
hearing.notice.changed          one of these, or whether a screen reader runs
hearing.notice.aloud_changed    whether our own voice speaks now
hearing.found(voices)           which voices there are; `voices_for` gives those of a language, for who chooses
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from trainer.access import readers

USUAL, ON, OFF = "usual", "on", "off"
USUAL_RATE = 160
"""Words a minute: calm, and as fast as a person reads to another."""


class OneVoice(NamedTuple):
    """A voice that can be chosen: its *id*, the *name* people see, the BCP 47 tags it speaks."""

    id: str
    name: str
    languages: tuple[str, ...]


class Notice(QObject):
    """Tells whoever speaks."""

    changed = Signal()
    aloud_changed = Signal(bool)
    voices_found = Signal()


notice = Notice()
_wish = USUAL
_rate, _volume = USUAL_RATE, 1.0
_voices = ""
_found: tuple[OneVoice, ...] = ()


def read_aloud(wish: str) -> None:
    """Speak as is *usual*, or always, or never."""
    global _wish
    _wish = wish
    _look_anew()


def speak_at(words_a_minute: int) -> None:
    """Speak at this rate."""
    global _rate
    _rate = words_a_minute
    notice.changed.emit()


def speak_as_loud(volume: float) -> None:
    """Speak as loud as this, from 0 to 1."""
    global _volume
    _volume = volume
    notice.changed.emit()


def speak_with(chosen: str) -> None:
    """Speak with these voices: see `written`."""
    global _voices
    _voices = chosen
    notice.changed.emit()


def is_aloud() -> bool:
    """Whether our own voice speaks: never over a screen reader, unless someone wants it so."""
    return _wish == ON or (_wish == USUAL and not readers.is_active())


def rate() -> int:
    """Words a minute."""
    return _rate


def volume() -> float:
    """From 0 to 1."""
    return _volume


def voices() -> dict[str, str]:
    """The chosen voice's id by language."""
    return dict(pair.split("=", 1) for pair in _voices.split(";") if "=" in pair)


def written(chosen: Mapping[str, str]) -> str:
    """*chosen*, a voice's id by language, in one line, as `speak_with` takes it."""
    return ";".join(f"{language}={voice}" for language, voice in sorted(chosen.items()) if voice)


def found(there_are: Sequence[OneVoice]) -> None:
    """Remember which voices there are, the best first."""
    global _found
    _found = tuple(there_are)
    notice.voices_found.emit()


def has_found() -> bool:
    """Whether it is known which voices there are."""
    return bool(_found)


def voices_for(language: str) -> tuple[OneVoice, ...]:
    """The voices that speak *language*, the best first."""
    base = language.partition("-")[0]
    return tuple(one for one in _found if any(tag.partition("-")[0] == base for tag in one.languages))


def _look_anew() -> None:
    notice.aloud_changed.emit(is_aloud())
    notice.changed.emit()


readers.notice.changed.connect(_look_anew)
