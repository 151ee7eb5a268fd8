"""Slips: what went otherwise than the errand needs: first those an author foresaw, then what can happen on any page."""

from msgspec import Struct
from msgspec.structs import replace

from trainer.coach.instructions import every, field_of, main, page_of
from trainer.coach.steps import Standing
from trainer.content.lessons import Lesson, Slip
from trainer.content.packs import Pack
from trainer.simulator import acts
from trainer.simulator.conditions import holds
from trainer.simulator.world import World


class Noticed(Struct, frozen=True):
    """A slip that has just happened: the author's, or, unforeseen, only its kind."""

    kind: str
    """The author's id, or: not_here, page_waits, differs, wrong_place, went_away, wrong_field."""
    foreseen: Slip | None = None


def noticed(
    lesson: Lesson, before: World, act: acts.AnyAct, after: World, was: Standing, now: Standing, pack: Pack
) -> Noticed | None:
    """The slip that *act* made between two Worlds; None if it made none.

    Typing makes no foreseen slip, for half a word is not a mistake; what was typed counts with the act that follows, so
    *before* is then the World before the typing. An author's slip has happened when its condition comes to hold; a
    message of the page counts each time it is given.
    """
    if isinstance(act, acts.Fill) and not after.refusal:
        return _wrong_field(lesson, before, act)
    if after.refusal and after.refusal.reason == "problems":
        before = before.with_visit(replace(before.visit, errors=()))
    for slip in lesson.slips:
        if holds(slip.when, after, pack) and not holds(slip.when, before, pack):
            return Noticed(slip.id, slip)
    return _unforeseen(lesson, after, was, now)


def _unforeseen(lesson: Lesson, after: World, was: Standing, now: Standing) -> Noticed | None:
    if after.refusal:
        kinds = {"problems": "page_waits", "not_here": "not_here"}
        kind = kinds.get(after.refusal.reason)
        return Noticed(kind) if kind else None
    if now.correction is None or was.correction == now.correction:
        return None
    if now.correction.slip == "differs":
        is_new = was.correction is None or was.correction.slip != "differs"
        return Noticed("differs") if is_new else None
    if now.correction.slip == "page_waits":
        return None
    services = {page_of(instruction).partition("/")[0] for _, instruction in main(lesson)}
    return Noticed("wrong_place" if after.visit.service in services else "went_away")


def _wrong_field(lesson: Lesson, before: World, act: acts.Fill) -> Noticed | None:
    """Typing for the first time into a field of which the lesson says nothing."""
    name = f"{before.visit.service}/{act.block}"
    is_used = any(field_of(instruction) == name for instruction in every(lesson))
    is_first = not before.answer(name) and not before.draft(name)
    return Noticed("wrong_field") if is_first and not is_used and act.text else None
