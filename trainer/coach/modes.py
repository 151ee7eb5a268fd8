"""The four modes: the same goal with less and less support. What each gives stands in one table."""

from typing import Literal

from msgspec import Struct

Mode = Literal["show", "together", "hints", "alone"]
MODES: tuple[Mode, ...] = ("show", "together", "hints", "alone")


class Support(Struct, frozen=True, kw_only=True):
    """What a mode gives by itself."""

    plays: bool = False
    """The trainer does it, the learner watches."""
    instructs: bool = False
    """Each instruction is said, with what to use marked on the page."""
    hints: bool = False
    """Hints are given when asked for, and offered when someone is stuck."""
    names_slips: bool = False
    """A slip is answered with what happened."""
    shows_steps: bool = True
    """The rail shows the steps of the errand."""


SUPPORT: dict[Mode, Support] = {
    "show": Support(plays=True, instructs=True),
    "together": Support(instructs=True, names_slips=True),
    "hints": Support(hints=True, names_slips=True),
    "alone": Support(shows_steps=False),
}


def next_mode(mode: Mode) -> Mode:
    """The mode with less support than *mode*; *On my own* is followed by itself."""
    return MODES[min(MODES.index(mode) + 1, len(MODES) - 1)]
