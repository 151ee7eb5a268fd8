"""Events: what came of an act, in words the Journal may keep: kinds, ids and numbers, never a typed or chosen value."""

from typing import Literal

from msgspec import Struct

Help = Literal["say_again", "show_step", "go_back", "person", "person_came", "hint", "stop"]


class Event(Struct, frozen=True, kw_only=True, tag_field="event"):
    """Something that happened in an attempt."""


class ActDone(Event, frozen=True, kw_only=True, tag="act_done"):
    """An act and how it came out: done, or refused with a reason."""

    act: str
    """The kind of act."""
    block: str
    """``service/page.block``, or ``service/page`` for an act that names no block."""
    means: str
    outcome: str
    """``done``, or the reason of the refusal."""


class StepReached(Event, frozen=True, kw_only=True, tag="step_reached"):
    """The learner came to a step for the first time."""

    step: str


class SlipMade(Event, frozen=True, kw_only=True, tag="slip_made"):
    """A slip, by the author's id or, unforeseen, by its kind (`trainer.coach.slips.Noticed`)."""

    slip: str
    step: str


class HelpUsed(Event, frozen=True, kw_only=True, tag="help_used"):
    """One of the helps was asked for."""

    help: Help
    step: str


class HintOffered(Event, frozen=True, kw_only=True, tag="hint_offered"):
    """The learner seemed stuck: after repeated slips, or after long silence."""

    because: Literal["slips", "silence"]
    step: str


class GoalReached(Event, frozen=True, kw_only=True, tag="goal_reached"):
    """The goal holds. `assisted_mode` is the mode whose support was really used: a shown step is help."""

    assisted_mode: str


class SurenessSaid(Event, frozen=True, kw_only=True, tag="sureness_said"):
    """How sure the learner feels that they could do this at home: 1 (not sure) to 5 (very sure), before or after."""

    sureness: int
    moment: Literal["before", "after"]


AnyEvent = ActDone | StepReached | SlipMade | HelpUsed | HintOffered | GoalReached | SurenessSaid
