"""Services: the pretend offices, their pages, and the cases they keep."""

from typing import Literal

from msgspec import Struct

from trainer.content.blocks import AnyBlock

Look = Literal["city", "search", "other"]


class Page(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One page: its name in the tab, its place under the service's address, what stands on it."""

    id: str
    title: str
    path: str
    blocks: tuple[AnyBlock, ...]


class Stage(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A stage a case can be in: its name, and a sentence that says what it means."""

    id: str
    name: str
    text: str = ""
    is_usual: bool = True
    """Whether it is shown before it is reached; one that most cases never come to is not."""


class Reply(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the office does by itself: so many days after a case came into `stage`, it comes into `to`."""

    stage: str
    after_days: int
    to: str


class CaseKind(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A kind of case. Its tracking number is `letters`, a dash, and two groups of digits that are easy to read out."""

    id: str
    name: str
    letters: str
    stages: tuple[Stage, ...]
    replies: tuple[Reply, ...] = ()


class FooterLink(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A link at the foot of every page of a service."""

    id: str
    text: str
    go: str


class Service(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A simulated public service, or a website a citizen may come across."""

    id: str
    name: str
    address: str
    """Its name on the simulated web; always ends in ``.example``."""
    start: str
    look: Look = "city"
    owner: str = ""
    """Who runs it, as the header of its pages says."""
    is_secure: bool = True
    """Whether the browser shows a closed padlock."""
    pages: tuple[Page, ...] = ()
    cases: tuple[CaseKind, ...] = ()
    footer: tuple[FooterLink, ...] = ()
