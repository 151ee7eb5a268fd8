"""Steps: where a learner stands in a lesson, worked out from the World alone, so that any route can be helped."""

from collections.abc import Collection

from msgspec import Struct

from trainer.coach.corrections import Correction, mending, way_back, way_to
from trainer.coach.goals import fits, is_reached
from trainer.coach.instructions import ANSWERS, KEPT, field_of, is_done, is_offered, main, page_of
from trainer.content.lessons import Instruction, Lesson
from trainer.content.packs import Pack
from trainer.simulator.navigation import step_through, turn_tab
from trainer.simulator.world import World


class Standing(Struct, frozen=True, kw_only=True):
    """Where a learner stands: the step, counted from 0, and what comes next, an instruction or a correction."""

    step: int
    instruction: Instruction | None = None
    correction: Correction | None = None


def standing(lesson: Lesson, world: World, pack: Pack, step: int = 0) -> Standing:
    """Where someone in *world* stands in *lesson*; *step* is where they stood before, kept on a page of no step."""
    closed: set[str] = set()
    where = _standing(lesson, world, pack, step, closed)
    while where.correction is not None and not _leads_on(lesson, world, pack, where, where.correction):
        closed.add(where.correction.row or where.correction.use)
        where = _standing(lesson, world, pack, step, closed)
    return where


def _leads_on(lesson: Lesson, world: World, pack: Pack, where: Standing, correction: Correction) -> bool:
    """Whether following *correction* comes to where something else is to be done than to take it back."""
    if correction.use == "browser.back":
        then = step_through(world, -1)
    elif correction.use == "browser.tab":
        then = turn_tab(world, int(correction.row))
    else:
        return True
    there = _standing(lesson, then, pack, where.step, [str(index) for index in range(len(world.tabs))])
    if there.correction is None or there.correction.use != "browser.back":
        return there.correction is None or there.correction.use != "coach.go_back"
    return _leads_on(lesson, then, pack, there, there.correction)


def _standing(lesson: Lesson, world: World, pack: Pack, step: int, closed: Collection[str]) -> Standing:
    if is_reached(lesson, world, pack):
        return Standing(step=len(lesson.steps) - 1)
    number, instruction = _next_on_page(lesson, world, pack, step)
    if instruction is not None and not is_offered(instruction, world, pack):
        return _prepared(lesson, instruction, number, world, pack, closed)
    is_to_go_on = instruction is not None and instruction.do not in KEPT
    mend = mending(lesson, world, pack) if is_to_go_on else None
    if mend is not None:
        return Standing(step=number, correction=mend)
    differing = _differing(lesson, number, instruction, world, pack)
    if differing is not None:
        at, kept = differing
        way = way_to(page_of(kept), lesson.steps[at].title, world, pack, closed)
        # a page that was never seen, as after an address was typed, can wait until the way to it is in sight
        if instruction is None or way.do == "follow" or page_of(kept) in world.seen:
            return Standing(step=at, correction=way)
    if instruction is not None:
        return Standing(step=number, instruction=instruction)
    return Standing(step=step, correction=way_back(lesson, world, pack, closed))


def _next_on_page(lesson: Lesson, world: World, pack: Pack, step: int) -> tuple[int, Instruction | None]:
    """What comes next on the page in sight, with its step; detours only if there is nothing else."""
    place = world.visit.place
    open_here = [
        (number, instruction)
        for number, instruction in main(lesson)
        if page_of(instruction) == place and not _is_overtaken(instruction, number, lesson, world, pack)
    ]
    if open_here:
        return _whose_turn(open_here, lesson, world, pack, step)
    for number, at in enumerate(lesson.steps):
        for instruction in at.detours:
            if page_of(instruction) == place and not is_done(instruction, lesson, world, pack):
                return number, instruction
    return step, None


def _whose_turn(
    open_here: list[tuple[int, Instruction]], lesson: Lesson, world: World, pack: Pack, step: int
) -> tuple[int, Instruction]:
    """The first; on a page of several steps, a later one if its turn has come.

    It has come if the learner has been beyond the step before, and all answers that are asked for earlier are given.
    """
    turn = open_here[0]
    for number, instruction in open_here[1:]:
        is_within_reach = turn[0] < step and turn[0] < number <= step + 1
        if is_within_reach and _is_prepared(instruction, lesson, world, pack):
            turn = number, instruction
    return turn


def _is_prepared(instruction: Instruction, lesson: Lesson, world: World, pack: Pack) -> bool:
    for _, earlier in main(lesson):
        if earlier is instruction:
            break
        if earlier.do in ANSWERS and not is_done(earlier, lesson, world, pack):
            return False
    return True


def _prepared(
    lesson: Lesson, hidden: Instruction, step: int, world: World, pack: Pack, closed: Collection[str]
) -> Standing:
    """Where someone stands whose page does not offer yet what comes next: at the first answer still missing."""
    for number, earlier in main(lesson):
        if earlier is hidden:
            break
        if earlier.do in KEPT and page_of(earlier) != world.visit.place and not is_done(earlier, lesson, world, pack):
            correction = way_to(page_of(earlier), lesson.steps[number].title, world, pack, closed)
            if correction.do == "follow":
                return Standing(step=number, correction=correction)
    return Standing(step=step, correction=way_back(lesson, world, pack, closed))


def _is_overtaken(instruction: Instruction, number: int, lesson: Lesson, world: World, pack: Pack) -> bool:
    """Whether *instruction* is done, or a later one of its step on the same block is: then it need not be."""
    if is_done(instruction, lesson, world, pack):
        return True
    instructions = lesson.steps[number].instructions
    later = instructions[instructions.index(instruction) + 1 :]
    return any(other.use == instruction.use and is_done(other, lesson, world, pack) for other in later)


def _differing(
    lesson: Lesson, step: int, current: Instruction | None, world: World, pack: Pack
) -> tuple[int, Instruction] | None:
    """The first answer that was passed by and stands in the way of the goal, with its step; None if all fit.

    On a page of no step, an answer of the step itself may still be to come, unless a page after it has been seen.
    """
    passed, fields = _passed(lesson, step, current, world), {field_of(instruction) for _, instruction in main(lesson)}
    done_with = {field_of(instruction) for _, instruction in passed}
    goal, ahead = lesson.goal_when, fields - done_with
    if fits(goal, frozenset(ahead), world, pack) or not fits(goal, frozenset(fields), world, pack):
        return None
    here = world.visit.place
    for number, instruction in passed:
        is_elsewhere = instruction.do in KEPT and page_of(instruction) != here
        if is_elsewhere and not fits(goal, frozenset(fields - {field_of(instruction)}), world, pack):
            return number, instruction
    return None


def _passed(lesson: Lesson, step: int, current: Instruction | None, world: World) -> list[tuple[int, Instruction]]:
    everything = list(main(lesson))
    for index, (_, instruction) in enumerate(everything):
        if instruction is current:
            return everything[:index]
    return [
        (number, instruction)
        for index, (number, instruction) in enumerate(everything)
        if number < step or (number == step and _is_left(everything, index, world))
    ]


def _is_left(everything: list[tuple[int, Instruction]], index: int, world: World) -> bool:
    """Whether a page has been seen that only comes after the instruction at *index*."""
    pages = [page_of(instruction) for _, instruction in everything]
    return not set(pages[index + 1 :]).difference(pages[: index + 1]).isdisjoint(world.seen)
