"""Goals: whether one is reached, and whether it can still be reached with the answers that were given so far."""

from trainer.content.conditions import Condition
from trainer.content.lessons import Lesson
from trainer.content.packs import Pack
from trainer.content.texts import fill
from trainer.simulator.conditions import holds, same, values_of
from trainer.simulator.world import World


def is_reached(lesson: Lesson, world: World, pack: Pack) -> bool:
    """Whether the goal of *lesson* holds in *world*, by whatever route."""
    return holds(lesson.goal_when, world, pack)


def fits(goal: Condition, ahead: frozenset[str], world: World, pack: Pack) -> bool:
    """Whether the answers given so far fit *goal*, taking for granted the fields that are still *ahead*.

    Fields are named ``service/field``. Stages, marks and pages do not count here: they come at the end.
    """
    if not all(fits(part, ahead, world, pack) for part in goal.all):
        return False
    if goal.any and not any(fits(part, ahead, world, pack) for part in goal.any):
        return False
    if goal.answer and goal.answer not in ahead and not holds(_answer_alone(goal), world, pack):
        return False
    return not goal.case or _case_fits(goal, ahead, world, pack)


def _answer_alone(goal: Condition) -> Condition:
    return Condition(answer=goal.answer, is_=goal.is_, is_not=goal.is_not, contains=goal.contains, given=goal.given)


def _case_fits(goal: Condition, ahead: frozenset[str], world: World, pack: Pack) -> bool:
    if holds(Condition(case=goal.case, with_=goal.with_), world, pack) and goal.with_:
        return True
    service, values = goal.case.partition("/")[0], values_of(world)
    named = ((f"{service}/{field}", fill(expected, values)) for field, expected in goal.with_.items())
    return all(field in ahead or same(expected, world.answer(field), field, pack) for field, expected in named)
