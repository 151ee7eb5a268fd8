"""Steps: where a learner stands in a lesson, worked out from the World alone, so that any route can be helped."""

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from trainer.coach.goals import fits, is_reached
from trainer.content.blocks import DateField, Link, Search, SummaryList
from trainer.content.conditions import Condition
from trainer.content.lessons import Instruction, Lesson
from trainer.content.packs import Pack
from trainer.content.texts import fill, folded
from trainer.simulator.browser_pages import BROWSER
from trainer.simulator.conditions import holds, same, values_of
from trainer.simulator.scene import visible_blocks
from trainer.simulator.searching import found
from trainer.simulator.world import World

_KEPT = ("fill", "choose", "attach", "take", "search")
"""Deeds that leave an answer; whether they are done can be seen of the World from any page."""


class Correction(Struct, frozen=True, kw_only=True):
    """What to do when no instruction fits the page: why, the way back, and the step it leads to."""

    slip: Literal["wrong_place", "differs"]
    use: str
    """``service/page.block``, ``browser.back``, ``browser.tab`` or ``coach.go_back``."""
    row: str = ""
    title: str = ""
    """Of the step whose answer differs from the note."""


class Standing(Struct, frozen=True, kw_only=True):
    """Where a learner stands: the step, counted from 0, and what comes next, an instruction or a correction."""

    step: int
    instruction: Instruction | None = None
    correction: Correction | None = None


def standing(lesson: Lesson, world: World, pack: Pack, step: int = 0) -> Standing:
    """Where someone in *world* stands in *lesson*; *step* is where they stood before, kept on a page of no step."""
    if is_reached(lesson, world, pack):
        return Standing(step=len(lesson.steps) - 1)
    number, instruction = _next_on_page(lesson, world, pack, step)
    passed = number if instruction else step
    differing = _differing(lesson, passed, instruction, world, pack)
    if differing is not None:
        at, kept = differing
        return Standing(step=at, correction=_way_to(page_of(kept), lesson.steps[at].title, world, pack))
    if instruction is not None:
        return Standing(step=number, instruction=instruction)
    return Standing(step=step, correction=_way_back(lesson, world))


def page_of(instruction: Instruction) -> str:
    """The page where *instruction* is said: ``service/page``."""
    return instruction.at or instruction.use.partition(".")[0]


def field_of(instruction: Instruction) -> str:
    """The field that *instruction* answers: ``service/field``."""
    place, _, block = instruction.use.partition(".")
    return f"{place.partition('/')[0]}/{block}"


def is_done(instruction: Instruction, lesson: Lesson, world: World, pack: Pack) -> bool:
    """Whether *instruction* is done. One that leaves no answer is done when its page has been left."""
    if instruction.done_when is not None:
        return holds(instruction.done_when, world, pack)
    if instruction.do in _KEPT:
        return _is_kept(instruction, world, pack)
    if instruction.do == "unfold":
        return holds(Condition(unfolded=instruction.use), world, pack)
    if instruction.do == "wait":
        return not any(holds(waiting.when, world, pack) for waiting in lesson.waitings)
    return world.visit.place != page_of(instruction)


def wanted(instruction: Instruction, world: World) -> str:
    """The value that *instruction* asks for, its gaps filled."""
    return fill(instruction.value, values_of(world))


def _is_kept(instruction: Instruction, world: World, pack: Pack) -> bool:
    block, field, value = pack.block(instruction.use), field_of(instruction), wanted(instruction, world)
    if isinstance(block, Search):
        return _is_found(instruction, block, world, pack)
    answer = world.answer(field)
    if isinstance(block, DateField) and not isinstance(answer, tuple):
        return False
    return same(value, answer, field, pack)


def _is_found(instruction: Instruction, block: Search, world: World, pack: Pack) -> bool:
    field, value = field_of(instruction), wanted(instruction, world)
    if instruction.do == "fill":
        return folded(world.draft(field)) == folded(value)
    if instruction.do == "take":
        result = next((result for result in block.results if result.id == value), None)
        return result is not None and result.value != "" and same(result.value, world.answer(field), field, pack)
    query = world.search(field)
    return query is not None and set(_ids(block, value)) <= set(_ids(block, query))


def _ids(block: Search, query: str) -> list[str]:
    return [result.id for result in found(block, query)]


def _next_on_page(lesson: Lesson, world: World, pack: Pack, step: int) -> tuple[int, Instruction | None]:
    """The first instruction of the page in sight that is not done, with its step; detours only if there is none."""
    place = world.visit.place
    for number, instruction in _main(lesson):
        if page_of(instruction) == place and not _is_overtaken(instruction, number, lesson, world, pack):
            return number, instruction
    for number, at in enumerate(lesson.steps):
        for instruction in at.detours:
            if page_of(instruction) == place and not is_done(instruction, lesson, world, pack):
                return number, instruction
    return step, None


def _is_overtaken(instruction: Instruction, number: int, lesson: Lesson, world: World, pack: Pack) -> bool:
    """Whether *instruction* is done, or a later one of its step on the same block is: then it need not be."""
    if is_done(instruction, lesson, world, pack):
        return True
    instructions = lesson.steps[number].instructions
    later = instructions[instructions.index(instruction) + 1 :]
    return any(other.use == instruction.use and is_done(other, lesson, world, pack) for other in later)


def _main(lesson: Lesson) -> Iterator[tuple[int, Instruction]]:
    for number, step in enumerate(lesson.steps):
        for instruction in step.instructions:
            yield number, instruction


def _differing(
    lesson: Lesson, step: int, current: Instruction | None, world: World, pack: Pack
) -> tuple[int, Instruction] | None:
    """The first answer that was passed by and stands in the way of the goal, with its step; None if all fit."""
    passed: list[tuple[int, Instruction]] = []
    is_detour = current is not None and all(current != instruction for _, instruction in _main(lesson))
    for number, instruction in _main(lesson):
        if instruction == current or (current is None and number > step) or (is_detour and number >= step):
            break
        passed.append((number, instruction))
    done_with = {field_of(instruction) for _, instruction in passed}
    ahead = frozenset(field_of(instruction) for _, instruction in _main(lesson)) - done_with
    if fits(lesson.goal_when, ahead, world, pack):
        return None
    here = world.visit.place
    for number, instruction in passed:
        is_answer = instruction.do in _KEPT and page_of(instruction) != here
        alone = ahead | (done_with - {field_of(instruction)})
        if is_answer and not fits(lesson.goal_when, alone, world, pack):
            return number, instruction
    return None


def _way_to(page: str, title: str, world: World, pack: Pack) -> Correction:
    service, _, page_id = page.partition("/")
    for block in visible_blocks(world, pack):
        if isinstance(block, SummaryList):
            row = next((row for row in block.rows if row.change == page_id and service == world.visit.service), None)
            if row:
                use = f"{world.visit.place}.{block.id}"
                return Correction(slip="differs", use=use, row=row.field, title=title)
        if isinstance(block, Link) and any(effect.go in (page_id, page) for effect in block.does):
            return Correction(slip="differs", use=f"{world.visit.place}.{block.id}", title=title)
    return Correction(slip="differs", use=_back_or_undo(world), title=title)


def _back_or_undo(world: World) -> str:
    return "browser.back" if world.tabs[world.tab].position > 0 else "coach.go_back"


def _way_back(lesson: Lesson, world: World) -> Correction:
    """From a page of no step: back in this tab, else to a tab of the errand, else by taking the last step back."""
    services = {page_of(instruction).partition("/")[0] for _, instruction in _main(lesson)}
    if world.tabs[world.tab].position > 0:
        return Correction(slip="wrong_place", use="browser.back")
    for index, tab in enumerate(world.tabs):
        if index != world.tab and tab.visit.service in services - {BROWSER}:
            return Correction(slip="wrong_place", use="browser.tab", row=str(index))
    return Correction(slip="wrong_place", use="coach.go_back")
