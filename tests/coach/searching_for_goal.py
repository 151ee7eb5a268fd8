"""Reaching a goal without reading the steps: a search over the acts that Scenes offer.

It knows the goal, the values a learner has on the note, and what is seen. It looks first at Worlds in which more of the
goal is true, then at those that are newest to it: another page, fewer messages, another case.
"""

import heapq
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import reduce

from tests.simulator.offered import offered
from trainer.coach.demonstration import next_act
from trainer.coach.goals import is_reached
from trainer.coach.instructions import is_done, main, page_of
from trainer.coach.steps import Standing
from trainer.content.conditions import Condition
from trainer.content.lessons import Instruction, Lesson, Variant
from trainer.content.packs import Pack
from trainer.content.texts import fill
from trainer.simulator.acts import AnyAct, Fill, Wait
from trainer.simulator.apply import apply
from trainer.simulator.beginning import first_world
from trainer.simulator.conditions import holds, same, values_of
from trainer.simulator.scene import scene, visible_blocks
from trainer.simulator.validation import errors
from trainer.simulator.world import World

Way = tuple[AnyAct, ...]


def vocabulary(lesson: Lesson, variant: Variant, pack: Pack) -> tuple[str, ...]:
    """What a learner could type: the errand's name, the values of the note and of the person played."""
    person = pack.identity(variant.identity).values()
    values = {**variant.values, **person}
    noted = (part.strip(" .") for line in lesson.note for part in re.split(r"[:,]|\. ", fill(line, values)))
    return tuple(dict.fromkeys((lesson.title, *values.values(), *noted)))


def search_for_goal(lesson: Lesson, variant: Variant, pack: Pack, *, at_most: int = 2000) -> Way | None:
    """Acts that reach the goal of *lesson*; None if *at_most* Worlds did not lead there. The steps are not read."""
    words, blind = vocabulary(lesson, variant, pack), _without_steps(lesson)
    first = first_world(blind, variant, 1, pack)
    known, met = {_looks(first)}, Counter[object]()
    open_ways: list[tuple[tuple[int, ...], World, Way]] = [((0,), first, ())]
    for _ in range(at_most):
        if not open_ways:
            return None
        _, world, way = heapq.heappop(open_ways)
        for move in _moves(blind, world, pack, words):
            then = reduce(lambda before, act: apply(before, act, pack), move, world)
            if is_reached(blind, then, pack):
                return (*way, *move)
            if then.refusal is None and _looks(then) not in known:
                known.add(_looks(then))
                merit = _merit(blind, then, pack, met)
                heapq.heappush(open_ways, ((*merit, len(known)), then, (*way, *move)))
    return None


def _without_steps(lesson: Lesson) -> Lesson:
    """*lesson* with its goal, its beginning and its waitings, and nothing that tells the way."""
    empty = {"steps": (), "slips": (), "note": ()}
    return Lesson(**{name: empty.get(name, getattr(lesson, name)) for name in lesson.__struct_fields__})


def _moves(lesson: Lesson, world: World, pack: Pack, words: Sequence[str]) -> Iterator[Way]:
    """What can be done next; the three parts of a date are typed in one go."""
    number = values_of(world).get("case.number", "")
    date: Way = ()
    for act in offered(scene(world, pack), (*words, number) if number else words):
        date = (*date, act) if isinstance(act, Fill) and act.part else ()
        if not date or len(date) == 3:
            yield date or (act,)
            date = ()
    for waiting in lesson.waitings:
        if holds(waiting.when, world, pack):
            yield (Wait(days=waiting.days),)


def _looks(world: World) -> object:
    """What makes a World another for the search; how one came there does not."""
    return world.visit.place, frozenset(world.answers), frozenset(world.searches), world.marks, world.cases


def _merit(lesson: Lesson, world: World, pack: Pack, met: Counter[object]) -> tuple[int, ...]:
    """Smaller is better: less of the goal is missing, and fewer Worlds like this one were met."""
    to_mend = len(errors(visible_blocks(world, pack), world.visit.service, world, pack))
    truth = _truth(lesson.goal_when, world, pack)
    alike = truth, world.visit.place, to_mend, world.marks, tuple(case.stage for case in world.cases)
    met[alike] += 1
    return -truth, met[alike], to_mend


def _truth(goal: Condition, world: World, pack: Pack) -> int:
    """How many claims of *goal* are true, the answers on the way to a case included; of `any`, those of the best."""
    true = sum(_truth(part, world, pack) for part in goal.all)
    true += max((_truth(part, world, pack) for part in goal.any), default=0)
    own = Condition(**{name: getattr(goal, name) for name in goal.__struct_fields__ if name not in ("all", "any")})
    if own == Condition():
        return true
    if holds(own, world, pack):
        return true + 2 + 2 * len(goal.with_)
    service, values = goal.case.partition("/")[0], values_of(world)
    return true + sum(
        same(fill(expected, values), world.answer(f"{service}/{field}"), f"{service}/{field}", pack)
        for field, expected in goal.with_.items()
    )


def follow_blindly(
    lesson: Lesson, variant: Variant, pack: Pack, wrong: Instruction | None = None, value: str = ""
) -> World:
    """The World after the steps one by one, as read from a sheet; *wrong* is done with *value* in place of its own."""
    world = first_world(lesson, variant, 1, pack)
    for _, instruction in main(lesson):
        told = _with_value(instruction, value) if instruction is wrong else instruction
        for _ in range(4):  # a date takes three acts
            if page_of(told) != world.visit.place or is_done(told, lesson, world, pack):
                break
            act = next_act(Standing(step=0, instruction=told), world, pack)
            world = apply(world, act, pack) if act else world
    return world


def _with_value(instruction: Instruction, value: str) -> Instruction:
    fields = {name: getattr(instruction, name) for name in instruction.__struct_fields__}
    return Instruction(**{**fields, "value": value, "done_when": None})
