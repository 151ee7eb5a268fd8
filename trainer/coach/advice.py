"""Advice: what the coach says after an act, as a value. Screens show it, the voice says it; neither decides."""

from msgspec import Struct

from trainer.content.lessons import Deed, Waiting


class Spotlight(Struct, frozen=True):
    """What to use, and with which deed: ``service/page.block``, ``browser.back`` …; `part` names an option or a row."""

    use: str
    do: Deed
    part: str = ""


class RailPost(Struct, frozen=True):
    """A step on the rail: its title, and whether it is done; the one that is now is named by `Advice.step`."""

    title: str
    is_done: bool


class Advice(Struct, frozen=True, kw_only=True):
    """What the coach has to say now. Empty texts are not shown; all are filled and in the pack's language."""

    goal: str
    note: tuple[str, ...] = ()
    """What stands on the learner's note: for the instruction, or, without instructions, for the whole errand."""
    happened: str = ""
    """What happened: after a slip, an undo, or a refusal; one line."""
    instruction: str = ""
    short: str = ""
    """The instruction, or else the goal, in a few words for the bottom line of a small screen."""
    why: str = ""
    hint: str = ""
    """The hint that was asked for last."""
    hints_left: int = 0
    offer: str = ""
    """A gentle offer of help, when someone seems stuck."""
    spotlight: Spotlight | None = None
    step: int = 0
    """Where on the rail, counted from 0."""
    rail: tuple[RailPost, ...] = ()
    """Empty in a mode that shows no steps."""
    waiting: Waiting | None = None
    """Leave to let simulated days pass, if the lesson offers it here."""
    is_finished: bool = False
    """The goal is reached."""

    def sentences(self) -> tuple[str, ...]:
        """All that is to be heard of this advice, in the order in which it is said.

        Without instructions, the goal and the note are heard only while there is nothing new to say.
        """
        if self.is_finished:
            return _given(self.happened)
        if self.instruction:
            return _given(self.happened, self.instruction, *self.note, self.why, self.hint, self.offer)
        return _given(self.happened, self.hint, self.offer) or _given(self.goal, *self.note)


def _given(*texts: str) -> tuple[str, ...]:
    return tuple(text for text in texts if text)
