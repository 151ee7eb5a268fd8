"""Items and Scenes: what a citizen sees of a World. Values that screens draw, the voice phrases and tests read."""

from msgspec import Struct

from trainer.content.blocks import AnyBlock, Result
from trainer.content.services import FooterLink, Look
from trainer.simulator.world import Answer


class SummaryRow(Struct, frozen=True):
    """A row of a summary list as it is seen now: `field` is what its change link changes; empty without a link."""

    label: str
    value: str
    field: str = ""
    changes: str = ""


class TrackedStage(Struct, frozen=True):
    """A stage of a case as it is seen now; `date` is empty while it has not been reached."""

    name: str
    text: str
    date: str
    is_reached: bool
    is_now: bool


class PictureFile(Struct, frozen=True):
    """A picture in the simulated folder."""

    id: str
    name: str
    text: str
    megabytes: float


class Item(Struct, frozen=True, kw_only=True):
    """A block as it is seen now: its texts filled, its value, its message.

    What a kind of block does not have stays empty.
    """

    block: AnyBlock
    value: Answer = ""
    error: str = ""
    is_unfolded: bool = False
    draft: str = ""
    """What stands in the box of a search."""
    query: str | None = None
    """What was looked for last; None if nothing was yet."""
    results: tuple[Result, ...] = ()
    rows: tuple[SummaryRow, ...] = ()
    stages: tuple[TrackedStage, ...] = ()
    pictures: tuple[PictureFile, ...] = ()
    """The simulated folder, for a file field; for an image, the picture itself."""
    items: tuple["Item", ...] = ()
    """What stands inside details."""


class ErrorLink(Struct, frozen=True):
    """A line of the error summary: the message, and the field it leads to."""

    field: str
    message: str


class TabTitle(Struct, frozen=True):
    """A tab as its strip shows it."""

    title: str
    is_open: bool


class Scene(Struct, frozen=True, kw_only=True):
    """What the citizen sees now."""

    place: str
    """``service/page``"""
    title: str
    """Of the page, “Error: ” before it while something needs mending."""
    service: str
    """The service's name, for the header."""
    owner: str
    look: Look
    address: str
    is_secure: bool
    tabs: tuple[TabTitle, ...]
    can_go_back: bool
    can_go_forward: bool
    date: str
    """The simulated date, in words."""
    problem: str
    """The heading of the error summary; empty while there are no errors."""
    errors: tuple[ErrorLink, ...]
    items: tuple[Item, ...]
    footer: tuple[FooterLink, ...]
    reading: str
    """The block at the reading place."""
