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

from PySide6.QtCore import QObject, Signal

Value = bool | int | float | str

DOES = {
    "text_size": "trainer.access.textsize:set_scale",
    "theme": "trainer.access.themes:use",
}
"""For each key the function that puts a value in force. It takes the value, and may be called again with the same."""


class Notice(QObject):
    """Tells what the person has chosen."""

    changed = Signal(str, object)


notice = Notice()
_in_force: dict[str, Value] = {}


def begin(values: Mapping[str, Value]) -> None:
    """Put all *values* in force that are not in force yet."""
    for key, value in values.items():
        if key in DOES and _in_force.get(key) != value:
            _do(key, value)


def put(key: str, value: Value) -> None:
    """Put what the person chose in force, and tell whoever remembers it.

    Raises:
        KeyError: nothing can be preferred under this *key*.
    """
    _do(key, value)
    notice.changed.emit(key, value)


def value(key: str) -> Value:
    """What is in force for *key*.

    Raises:
        KeyError: `begin` was not told of this *key*.
    """
    return _in_force[key]


def _do(key: str, value: Value) -> None:
    module, function = DOES[key].split(":")
    getattr(import_module(module), function)(value)
    _in_force[key] = value
