"""Acts: what a citizen can do, and by what means. Frozen values that can be written down and played again."""

from typing import Literal

from msgspec import Struct

Means = Literal["pointer", "touch", "key", "quick_key", "switch", "demonstration"]


class Act(Struct, frozen=True, kw_only=True, tag_field="act", forbid_unknown_fields=True, omit_defaults=True):
    """One thing done. `block` names a block of the page that is open."""

    means: Means = "pointer"


class Follow(Act, frozen=True, kw_only=True, tag="follow"):
    """Follow a link; `row` names the field whose “Change” was followed in a summary list."""

    block: str
    row: str = ""


class Press(Act, frozen=True, kw_only=True, tag="press"):
    """Press a button."""

    block: str


class Fill(Act, frozen=True, kw_only=True, tag="fill"):
    """Make the text of a field this; `part` names the part of a date: day, month, year."""

    block: str
    text: str
    part: Literal["", "day", "month", "year"] = ""


class Choose(Act, frozen=True, kw_only=True, tag="choose"):
    """Choose an option, or with `is_chosen` false take one of several choices back."""

    block: str
    option: str
    is_chosen: bool = True


class Unfold(Act, frozen=True, kw_only=True, tag="unfold"):
    """Open details, or with `is_open` false fold them away again."""

    block: str
    is_open: bool = True


class Attach(Act, frozen=True, kw_only=True, tag="attach"):
    """Attach a picture of the simulated folder; with no picture, take it away again."""

    block: str
    picture: str


class Search(Act, frozen=True, kw_only=True, tag="search"):
    """Look for these words in a search."""

    block: str
    text: str


class Take(Act, frozen=True, kw_only=True, tag="take"):
    """Take one of the things a search found."""

    block: str
    result: str


class Go(Act, frozen=True, kw_only=True, tag="go"):
    """Go to an address, or look for words, by the box at the top of the browser."""

    text: str


class Back(Act, frozen=True, kw_only=True, tag="back"):
    """The page before, in this tab."""


class Forward(Act, frozen=True, kw_only=True, tag="forward"):
    """The page after, in this tab."""


class Reload(Act, frozen=True, kw_only=True, tag="reload"):
    """Load the page anew."""


class Turn(Act, frozen=True, kw_only=True, tag="turn"):
    """Turn to another tab, counted from 0."""

    tab: int


class Open(Act, frozen=True, kw_only=True, tag="open"):
    """Open a new, empty tab."""


class Close(Act, frozen=True, kw_only=True, tag="close"):
    """Close a tab, counted from 0."""

    tab: int


class Move(Act, frozen=True, kw_only=True, tag="move"):
    """Move the reading place to a block."""

    block: str


class Wait(Act, frozen=True, kw_only=True, tag="wait"):
    """Let simulated days pass."""

    days: int


AnyAct = (
    Follow
    | Press
    | Fill
    | Choose
    | Unfold
    | Attach
    | Search
    | Take
    | Go
    | Back
    | Forward
    | Reload
    | Turn
    | Open
    | Close
    | Move
    | Wait
)


def kind(act: AnyAct) -> str:
    """The name of the kind of *act*: ``"fill"``, ``"press"`` …; all that the Journal keeps of it besides its block."""
    return str(act.__struct_config__.tag)


def block(act: AnyAct) -> str:
    """The block that *act* names, or an empty text."""
    return getattr(act, "block", "")
