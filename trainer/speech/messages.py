"""Messages: what the app and the process of the voice tell each other. Values only; nothing in them waits.

To the process: Say, Hush, Pause, GoOn, Manner, Ask. From it: Ready, Begun, WordHeard, Ended, Here, Trouble.
On the wire each is one JSON object on a line of its own, told apart by its ``type``.
"""

from typing import Literal

import msgspec
from msgspec import Struct


class Message(Struct, frozen=True, kw_only=True, tag_field="type"):
    """What all messages have in common."""


class Say(Message, frozen=True, kw_only=True, tag="say"):
    """Say *text* after what is waiting. *number* grows from one Say to the next.

    *text* is written out as it is pronounced. *pause_ms* of silence follow it. *is_echo*: it answers a key, and is
    worth nothing late; the quickest engine says it.
    """

    number: int
    text: str
    language: str
    pause_ms: int = 0
    is_echo: bool = False


class Hush(Message, frozen=True, kw_only=True, tag="hush"):
    """Be silent at once, and forget every Say up to *number*, those included that are still on their way."""

    number: int


class Pause(Message, frozen=True, kw_only=True, tag="pause"):
    """Be silent at once, and keep the place."""


class GoOn(Message, frozen=True, kw_only=True, tag="go_on"):
    """Go on where Pause stopped."""


class Manner(Message, frozen=True, kw_only=True, tag="manner"):
    """How to speak from the next Say on: *rate* in words a minute, *volume* from 0 to 1, a voice's id by language."""

    rate: int = 160
    volume: float = 1.0
    voices: dict[str, str] = {}


class Ask(Message, frozen=True, kw_only=True, tag="ask"):
    """Which engines and voices are there? Here answers."""


class Ready(Message, frozen=True, kw_only=True, tag="ready"):
    """The process stands, its sound device is open, and *engine* will speak."""

    engine: str


class Begun(Message, frozen=True, kw_only=True, tag="begun"):
    """The first sound of a Say is heard. *length_ms*: how long it will sound, its pause left out; 0: not known yet."""

    number: int
    length_ms: int


class WordHeard(Message, frozen=True, kw_only=True, tag="word"):
    """A word of a Say is being heard now: *length* characters of its text, from *start* on."""

    number: int
    start: int
    length: int


class Ended(Message, frozen=True, kw_only=True, tag="ended"):
    """A Say is over: heard to its end, or hushed."""

    number: int
    is_whole: bool


class FoundVoice(Struct, frozen=True, kw_only=True):
    """A voice that is installed here: what people see is its *name*; its languages are BCP 47 tags."""

    id: str
    name: str
    languages: tuple[str, ...]
    engine: str


class Here(Message, frozen=True, kw_only=True, tag="here"):
    """All voices there are, the best first."""

    voices: tuple[FoundVoice, ...]


TroubleKind = Literal["no_engine", "no_device", "lost_device", "died", "hung", "flood"]


class Trouble(Message, frozen=True, kw_only=True, tag="trouble"):
    """Something keeps the voice from being heard. *detail* goes to the log, never to people."""

    kind: TroubleKind
    detail: str = ""


Order = Say | Hush | Pause | GoOn | Manner | Ask
"""What the app tells the process."""
News = Ready | Begun | WordHeard | Ended | Here | Trouble
"""What the process tells the app."""

_ENCODER = msgspec.json.Encoder()
_ORDERS: msgspec.json.Decoder[Order] = msgspec.json.Decoder(Order)
_NEWS: msgspec.json.Decoder[News] = msgspec.json.Decoder(News)


def line(message: Order | News) -> bytes:
    """*message* as a line, its end included."""
    return _ENCODER.encode(message) + b"\n"


def order(line: bytes) -> Order:
    """The order on *line*.

    Raises:
        msgspec.DecodeError: it is none.
    """
    return _ORDERS.decode(line)


def news(line: bytes) -> News:
    """The news on *line*.

    Raises:
        msgspec.DecodeError: it is none.
    """
    return _NEWS.decode(line)
