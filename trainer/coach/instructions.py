"""Instructions: where each is said, what it asks for, and whether it is done."""

from collections.abc import Iterator

from trainer.content.blocks import AnyBlock, Button, Choice, DateField, Details, FileField, Link, Search
from trainer.content.conditions import Condition
from trainer.content.lessons import Deed, Instruction, Lesson
from trainer.content.packs import Pack
from trainer.content.texts import fill, folded
from trainer.simulator.browser_pages import footer_link
from trainer.simulator.conditions import holds, same, values_of
from trainer.simulator.scene import visible_blocks
from trainer.simulator.searching import found
from trainer.simulator.world import World

ANSWERS = ("fill", "choose", "attach")
"""Deeds that always leave an answer."""
KEPT = (*ANSWERS, "take", "search")
"""Deeds that leave something; whether they are done can be seen of the World from any page."""


def main(lesson: Lesson) -> Iterator[tuple[int, Instruction]]:
    """The instructions of *lesson* in their order, each with the number of its step; no detours."""
    for number, step in enumerate(lesson.steps):
        for instruction in step.instructions:
            yield number, instruction


def every(lesson: Lesson) -> Iterator[Instruction]:
    """All instructions of *lesson*, detours included."""
    for step in lesson.steps:
        yield from (*step.instructions, *step.detours)


def page_of(instruction: Instruction) -> str:
    """The page where *instruction* is said: ``service/page``."""
    return instruction.at or instruction.use.partition(".")[0]


def field_of(instruction: Instruction) -> str:
    """The field that *instruction* answers: ``service/field``."""
    place, _, block = instruction.use.partition(".")
    return f"{place.partition('/')[0]}/{block}"


def wanted(instruction: Instruction, world: World) -> str:
    """The value that *instruction* asks for, its gaps filled."""
    return fill(instruction.value, values_of(world))


def is_offered(instruction: Instruction, world: World, pack: Pack) -> bool:
    """Whether the page in sight has what *instruction* uses; inside details also while they are folded."""
    name = instruction.use.partition(".")[2]
    if instruction.use.startswith(("browser.", "coach.")) or footer_link(name, world, pack):
        return True
    blocks = visible_blocks(world, pack)
    return any(name == block.id or (isinstance(block, Details) and _holds(block, name)) for block in blocks)


def _holds(details: Details, name: str) -> bool:
    return any(inner.id == name for inner in details.blocks)


def is_done(instruction: Instruction, lesson: Lesson, world: World, pack: Pack) -> bool:
    """Whether *instruction* is done. One that leaves no answer is done when its page has been left."""
    if instruction.done_when is not None:
        return holds(instruction.done_when, world, pack)
    if instruction.do in KEPT:
        return _is_kept(instruction, world, pack)
    if instruction.do == "unfold":
        return holds(Condition(unfolded=instruction.use), world, pack)
    if instruction.do == "wait":
        return not any(holds(waiting.when, world, pack) for waiting in lesson.waitings)
    return world.visit.place != page_of(instruction)


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


def usual_deed(block: AnyBlock) -> Deed:
    """What one does with a thing of this kind."""
    if isinstance(block, Choice):
        return "choose"
    deeds: dict[type, Deed] = {
        Link: "follow",
        Button: "press",
        FileField: "attach",
        Details: "unfold",
        Search: "search",
    }
    return deeds.get(type(block), "fill")
