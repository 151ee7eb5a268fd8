"""Lessons: a goal, the World it starts from, what a good helper would say, and the slips an author foresaw."""

import datetime
from collections.abc import Mapping
from typing import Literal

from msgspec import Struct, field

from trainer.content.conditions import Condition

Deed = Literal[
    "follow", "press", "fill", "choose", "unfold", "attach", "search", "take", "go", "back", "turn", "open", "wait"
]
"""What an instruction asks for: the kinds of act that Show me can play."""


class Instruction(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One thing to do, as a good helper says it."""

    say: str
    """The instruction, one sentence."""
    use: str
    """What to use: ``service/page.block``, or a part of the browser: ``browser.back``, ``browser.address`` …"""
    do: Deed
    value: str = ""
    """What to type, choose, attach, take or look for: a text or the id of an option; for `wait`, a number of days."""
    at: str = ""
    """The page where this is said, ``service/page``; needed only where `use` names a part of the browser."""
    short: str = ""
    """The same in a few words, for the line at the bottom of a small screen; without it, `say`."""
    note: str = ""
    """What stands on the learner's note."""
    why: str = ""
    """One reason, if it helps."""
    done_when: Condition | None = None
    """When this is done, if that does not follow from `do`."""
    hints: tuple[str, ...] = ()
    """From “where to look” to “exactly what to do”: three."""


class Step(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A post on the rail. `detours` are said on pages that a learner may pass through without harm."""

    id: str
    title: str
    instructions: tuple[Instruction, ...]
    detours: tuple[Instruction, ...] = ()


class Slip(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A likely slip: it has happened when `when` comes to hold, and `say` tells what happened and that nothing is lost.

    `instead` is the next step if it differs from the instruction; `use` is what to use for it. A slip that `matters`
    (it would cost something in real life) is spoken of in every mode, *On my own* included.
    """

    id: str
    when: Condition
    say: str
    instead: str = ""
    use: str = ""
    matters: bool = False


class EarlierCase(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A case that exists before the lesson begins, opened so many days ago."""

    kind: str
    """``service/kind``"""
    stage: str
    days_ago: int = 0
    answers: Mapping[str, str] = field(default_factory=dict)


class Start(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The World a lesson begins with: pages open in tabs, the simulated date, earlier cases, the picture folder."""

    tabs: tuple[str, ...]
    date: datetime.date
    cases: tuple[EarlierCase, ...] = ()
    pictures: tuple[str, ...] = ()


class Waiting(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Leave to let simulated days pass, offered beside the page while `when` holds."""

    days: int
    text: str
    """The words on the button: “Let three days pass”."""
    when: Condition


class Variant(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One set of data: the values of the lesson's gaps, and whom the learner plays."""

    id: str
    identity: str
    values: Mapping[str, str]
    pictures: tuple[str, ...] = ()


class Lesson(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """An errand to practise."""

    id: str
    title: str
    goal: str
    """The goal in plain words, with gaps; all a learner reads in *On my own*."""
    goal_when: Condition
    """When the goal is reached: a condition on the World that names no step."""
    summary: str
    """One sentence for the card that opens the errand."""
    deed: str
    """“You sent a complaint to the city.”"""
    did: tuple[str, ...]
    """What was done, in three plain sentences."""
    seen: str = ""
    """The deed as it is told after *Show me*: “You saw how a complaint is sent.”"""
    saw: tuple[str, ...] = ()
    """What was seen, in three plain sentences."""
    start: Start
    variants: tuple[Variant, ...]
    steps: tuple[Step, ...]
    slips: tuple[Slip, ...] = ()
    waitings: tuple[Waiting, ...] = ()
    note: tuple[str, ...] = ()
    """What stands on the learner's note in the modes that give no instructions, line by line."""


class Course(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Lessons in the order in which they are best learned."""

    id: str
    title: str
    summary: str
    lessons: tuple[str, ...]
