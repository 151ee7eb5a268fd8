"""The World: the state of all simulated services for one attempt. Immutable; every change makes a new one."""

import datetime
from typing import Literal, TypeVar

from msgspec import Struct
from msgspec.structs import replace

T = TypeVar("T")

Answer = str | tuple[str, ...]
"""What a field holds: a text, the id of a choice or picture; several ids; a date's day, month and year as typed."""

Reason = Literal["not_here", "problems", "nothing_there", "last_tab"]
"""Why nothing else changed: the page does not offer it; answers need mending; no page before or after; the only tab."""


class Refusal(Struct, frozen=True):
    """What the last act met instead of an effect."""

    reason: Reason
    block: str = ""


class FieldError(Struct, frozen=True):
    """A message beside a field since the last check: which rule it is of, and what to do."""

    field: str
    rule: str
    message: str


class Visit(Struct, frozen=True):
    """A page that was opened in a tab, and what was done to it there."""

    service: str
    page: str
    address: str = ""
    """As it was typed; kept for a page that does not exist."""
    unfolded: tuple[str, ...] = ()
    errors: tuple[FieldError, ...] = ()
    reading: str = ""
    """The block at the reading place."""

    @property
    def place(self) -> str:
        """``service/page``"""
        return f"{self.service}/{self.page}"


class Tab(Struct, frozen=True):
    """A tab of the browser: its history, and where in it the citizen stands."""

    visits: tuple[Visit, ...]
    position: int = 0

    @property
    def visit(self) -> Visit:
        """The page in sight."""
        return self.visits[self.position]


class StageReached(Struct, frozen=True):
    """A case came into a stage on a day."""

    stage: str
    date: datetime.date


class Case(Struct, frozen=True):
    """A case that an office keeps for the citizen."""

    number: str
    kind: str
    """``service/kind``"""
    answers: tuple[tuple[str, Answer], ...]
    history: tuple[StageReached, ...]

    @property
    def stage(self) -> str:
        """The stage it is in now."""
        return self.history[-1].stage

    def answer(self, field: str) -> Answer:
        """The answer to *field* when the case was made; an empty text if there was none."""
        return dict(self.answers).get(field, "")


class World(Struct, frozen=True, kw_only=True):
    """Everything there is in the pretend city, for one attempt."""

    date: datetime.date
    seed: int
    tabs: tuple[Tab, ...]
    tab: int = 0
    values: tuple[tuple[str, str], ...] = ()
    """The values of the lesson's gaps: its Variant's and its Identity's."""
    pictures: tuple[str, ...] = ()
    """What lies in the simulated folder."""
    answers: tuple[tuple[str, Answer], ...] = ()
    """By ``service/field``, in the order of first typing."""
    searches: tuple[tuple[str, str], ...] = ()
    """What was looked for last, by ``service/search``."""
    drafts: tuple[tuple[str, str], ...] = ()
    """What stands in a search box but has not been looked for yet, by ``service/search``."""
    cases: tuple[Case, ...] = ()
    open_case: str = ""
    """The tracking number of the case that is taken up."""
    marks: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    refusal: Refusal | None = None

    @property
    def visit(self) -> Visit:
        """The page in sight."""
        return self.tabs[self.tab].visit

    def answer(self, field: str) -> Answer:
        """The answer to ``service/field``; an empty text if there is none."""
        return dict(self.answers).get(field, "")

    def search(self, search: str) -> str | None:
        """What was last looked for in ``service/search``; None if nothing was yet."""
        return dict(self.searches).get(search)

    def case(self) -> Case | None:
        """The case that is taken up."""
        return next((case for case in self.cases if case.number == self.open_case), None)

    def with_answer(self, field: str, answer: Answer) -> "World":
        """This World with ``service/field`` answered so."""
        return replace(self, answers=_with(self.answers, field, answer))

    def draft(self, search: str) -> str:
        """What stands in the box of ``service/search``."""
        return dict(self.drafts).get(search, "")

    def with_draft(self, search: str, text: str) -> "World":
        """This World with *text* in the box of ``service/search``."""
        return replace(self, drafts=_with(self.drafts, search, text))

    def with_search(self, search: str, text: str) -> "World":
        """This World after looking for *text* in ``service/search``."""
        return replace(self.with_draft(search, text), searches=_with(self.searches, search, text))

    def with_tab(self, tab: Tab) -> "World":
        """This World with the tab in sight replaced."""
        return replace(self, tabs=(*self.tabs[: self.tab], tab, *self.tabs[self.tab + 1 :]))

    def with_visit(self, visit: Visit) -> "World":
        """This World with the page in sight replaced, its place in the history kept."""
        tab = self.tabs[self.tab]
        visits = (*tab.visits[: tab.position], visit, *tab.visits[tab.position + 1 :])
        return self.with_tab(replace(tab, visits=visits))

    def with_refusal(self, reason: Reason, block: str = "") -> "World":
        """This World with the reason why nothing else has changed."""
        return replace(self, refusal=Refusal(reason, block))


def _with(pairs: tuple[tuple[str, T], ...], key: str, value: T) -> tuple[tuple[str, T], ...]:
    changed = dict(pairs)
    changed[key] = value
    return tuple(changed.items())
