"""Settings: one table of what can be set, and what is set on this PC. Defaults are not written down.

`get` and `put` are functions of one transaction; `glance` is for the first window, which cannot wait for SQLAlchemy.
"""

from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from sqlalchemy import Connection

Value = bool | int | float | str


class Setting(NamedTuple):
    """A row of the table. The default shows the type.

    A value of another type, outside the range, or not among the *choices* where there are any, is not taken.
    """

    key: str
    default: Value
    meaning: str
    smallest: float = float("-inf")
    largest: float = float("inf")
    choices: tuple[str, ...] = ()

    def takes(self, value: object) -> bool:
        """Whether *value* may be set."""
        if type(value) is not type(self.default):
            return False
        if self.choices:
            return value in self.choices
        return not isinstance(value, int | float) or self.smallest <= value <= self.largest


_ALOUD = ("usual", "on", "off")
_ECHO = ("off", "letters", "words", "both")

SETTINGS = {
    setting.key: setting
    for setting in (
        Setting("text_size", 1.0, "How large everything is; 1.0 is the usual size.", smallest=1.0, largest=3.0),
        Setting("language", "", "The language; empty is that of this PC, where Handrail speaks it, or else English."),
        Setting("theme", "light", "The colours.", choices=("light", "dark", "yellow-on-black", "system")),
        Setting("magnifier", 1.0, "How much the magnifier enlarges; 1.0 is off.", smallest=1.0, largest=4.0),
        Setting("thick_caret", False, "A caret three times as thick in what is typed in."),
        Setting("large_pointer", False, "A larger pointer of the mouse."),
        Setting("reading_ruler", False, "A ruler under the line that is read."),
        Setting("reduce_motion", False, "Nothing moves by itself; the pointer of Show me jumps."),
        Setting("ignore_double_presses", False, "A second press right after the first does not count."),
        Setting("dwell_ms", 0, "A pointer that rests so long presses by itself; 0 is never.", smallest=0, largest=3000),
        Setting("read_aloud", "usual", "Our own voice; usual is: unless a screen reader runs.", choices=_ALOUD),
        Setting("speech_rate", 160, "Words a minute of our own voice.", smallest=80, largest=400),
        Setting("speech_volume", 1.0, "How loud our own voice is.", smallest=0.1, largest=1.0),
        Setting("speech_voices", "", "A voice by language, language=voice;…; what is left out is the best there is."),
        Setting("echo", "words", "What our own voice says of what is typed.", choices=_ECHO),
        Setting("quick_keys", True, "In the browser a letter leads to the next heading, link or field."),
        Setting("captions", False, "All that is told stands large at the foot."),
        Setting("captions_stay", False, "A caption stays until it is closed."),
    )
}


def get(connection: "Connection", key: str) -> Value:
    """What is set for *key*; the default where nothing is set, or something that this version does not take.

    Raises:
        KeyError: there is no such setting.
    """
    from sqlalchemy import select

    from trainer.records import tables

    setting = SETTINGS[key]
    query = select(tables.SETTINGS.c.value).where(tables.SETTINGS.c.key == key)
    return _read(setting, connection.scalar(query))


def check(key: str, value: object) -> None:
    """Nothing, if *key* may be set to *value*.

    Raises:
        KeyError: there is no such setting.
        ValueError: the setting does not take *value*.
    """
    if not SETTINGS[key].takes(value):
        raise ValueError(f"{key} does not take {value!r}")


def put(connection: "Connection", key: str, value: Value) -> None:
    """Set *key* to *value*.

    Raises:
        KeyError, ValueError: see `check`.
    """
    import json

    from sqlalchemy import delete, insert

    from trainer.records import tables

    check(key, value)
    connection.execute(delete(tables.SETTINGS).where(tables.SETTINGS.c.key == key))
    if value != SETTINGS[key].default:
        connection.execute(insert(tables.SETTINGS), {"key": key, "value": json.dumps(value)})


def glance(file: Path) -> dict[str, Value]:
    """All settings, read from the file of the records without opening it as such; the defaults where it cannot be read.

    Takes about 1 ms and changes nothing. A setting made in a run that was killed may be missing here; `get` has it.
    """
    written: dict[str, str] = {}
    if file.is_file():
        import sqlite3  # 4 ms, which the very first start is spared; so is json where nothing was ever set

        with suppress(sqlite3.Error):
            uri = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
            with closing(sqlite3.connect(uri, uri=True)) as connection:
                written = dict(connection.execute("SELECT key, value FROM settings").fetchall())
    return {key: _read(setting, written.get(key)) for key, setting in SETTINGS.items()}


def _read(setting: Setting, written: str | None) -> Value:
    if written is None:
        return setting.default
    import json

    try:
        value = json.loads(written)
    except ValueError:
        return setting.default
    return value if setting.takes(value) else setting.default
