"""What the person here prefers: how things look, move and answer. In force at once; who keeps it is told.

    preferences.begin(values)             at the start, and when someone else comes: in force, and nobody is told
    preferences.put("theme", "dark")      the person chose it: in force, and `notice.changed` tells whoever remembers it
    preferences.value("theme")            what is in force
    preferences.notice.changed            emitted with key and value

The keys and their defaults are those of the settings, whose table stands elsewhere. What a key does is a function of
this room, imported when it is first needed: most people never use a magnifier, and the start need not wait for it.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

Value = bool | int | float | str


class Preference(NamedTuple):
    """What puts a value in force, ``module:function``, and the value that holds before anybody asks for another.

    The function takes the value, and may be called again with the same.
    """

    function: str
    natural: Value


PREFERENCES = {
    "language": Preference("trainer.access.languages:prefer", ""),
    "text_size": Preference("trainer.access.textsize:set_scale", 1.0),
    "theme": Preference("trainer.access.themes:use", "light"),
    "magnifier": Preference("trainer.access.magnifier:enlarge", 1.0),
    "thick_caret": Preference("trainer.access.caret:thicken", False),
    "large_pointer": Preference("trainer.access.pointers:use_large", False),
    "reading_ruler": Preference("trainer.access.ruler:lay", False),
    "reduce_motion": Preference("trainer.access.motion:reduce", False),
    "ignore_double_presses": Preference("trainer.access.presses:ignore_second", False),
    "dwell_ms": Preference("trainer.access.dwell:press_after", 0),
    "read_aloud": Preference("trainer.access.hearing:read_aloud", "usual"),
    "speech_rate": Preference("trainer.access.hearing:speak_at", 160),
    "speech_volume": Preference("trainer.access.hearing:speak_as_loud", 1.0),
    "speech_voices": Preference("trainer.access.hearing:speak_with", ""),
    "echo": Preference("trainer.access.echo:use", "words"),
    "quick_keys": Preference("trainer.access.quickkeys:allow", True),
    "captions": Preference("trainer.access.captions:enlarge", False),
    "captions_stay": Preference("trainer.access.captions:keep", False),
}


class Notice(QObject):
    """Tells what the person has chosen."""

    changed = Signal(str, object)


notice = Notice()
_in_force: dict[str, Value] = {}


def begin(values: Mapping[str, Value]) -> None:
    """Put all *values* in force that are not in force yet."""
    for key in PREFERENCES.keys() & values.keys():
        if value(key) != values[key]:
            _do(key, values[key])


def put(key: str, wanted: Value) -> None:
    """Put what the person chose in force, and tell whoever remembers it.

    Raises:
        KeyError: nothing can be preferred under this *key*.
    """
    _do(key, wanted)
    notice.changed.emit(key, wanted)


def value(key: str) -> Value:
    """What is in force for *key*.

    Raises:
        KeyError: nothing can be preferred under this *key*.
    """
    return _in_force.get(key, PREFERENCES[key].natural)


def all_values() -> dict[str, Value]:
    """What is in force for every key."""
    return {key: value(key) for key in PREFERENCES}


def _do(key: str, wanted: Value) -> None:
    module, function = PREFERENCES[key].function.split(":")
    getattr(import_module(module), function)(wanted)
    _in_force[key] = wanted
