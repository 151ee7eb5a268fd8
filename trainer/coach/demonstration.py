"""Demonstration: the acts that Show me plays, worked out from where the learner stands, so it can begin anywhere."""

from collections.abc import Callable, Mapping

from trainer.coach.corrections import Correction
from trainer.coach.instructions import field_of, wanted
from trainer.coach.steps import Standing
from trainer.content.blocks import ChooseOne, ChooseSeveral, DateField, FileField, Search, Select
from trainer.content.lessons import Instruction
from trainer.content.packs import Pack
from trainer.content.texts import folded
from trainer.simulator import acts
from trainer.simulator.fields import read_date
from trainer.simulator.world import World

_PARTS = ("day", "month", "year")


def next_act(where: Standing, world: World, pack: Pack) -> acts.AnyAct | None:
    """The act that does what comes next; None if the goal is reached, or if only taking back a step helps."""
    if where.instruction is not None:
        return _ACTS[where.instruction.do](where.instruction, world, pack)
    return _correcting(where.correction, world, pack) if where.correction is not None else None


def date_part(instruction: Instruction, world: World, pack: Pack) -> str:
    """The part of a date that comes next: the first that is not yet as *instruction* wants it; else an empty text."""
    if not isinstance(pack.block(instruction.use), DateField):
        return ""
    typed = world.answer(field_of(instruction)) or ("", "", "")
    parts = wanted(instruction, world).split()
    for index, name in enumerate(_PARTS):
        tried = (*parts[:index], typed[index], *parts[index + 1 :])
        if read_date(tried, pack) != read_date(tuple(parts), pack):
            return name
    return ""


def _correcting(correction: Correction, world: World, pack: Pack) -> acts.AnyAct | None:
    if correction.slip == "page_waits":
        return _emptying(correction.use, world, pack)
    if correction.use == "browser.back":
        return acts.Back(means="demonstration")
    if correction.use == "browser.tab":
        return acts.Turn(tab=int(correction.row), means="demonstration")
    if correction.use == "coach.go_back":
        return None
    return acts.Follow(block=correction.use.partition(".")[2], row=correction.row, means="demonstration")


def _emptying(use: str, world: World, pack: Pack) -> acts.AnyAct:
    """The act that takes an answer away, or the first part of it that is given."""
    block, name = pack.block(use), use.partition(".")[2]
    answer = world.answer(f"{world.visit.service}/{name}")
    if isinstance(block, FileField):
        return acts.Attach(block=name, picture="", means="demonstration")
    if isinstance(block, ChooseOne | ChooseSeveral | Select):
        option = answer if isinstance(answer, str) else answer[0]
        return acts.Choose(block=name, option=option, is_chosen=False, means="demonstration")
    part = next((part for part, typed in zip(_PARTS, answer, strict=False) if typed), "day")
    return acts.Fill(
        block=name,
        text="",
        part=part if isinstance(block, DateField) else "",  # type: ignore[arg-type]
        means="demonstration",
    )


def _block(instruction: Instruction) -> str:
    return instruction.use.partition(".")[2]


def _fill(instruction: Instruction, world: World, pack: Pack) -> acts.AnyAct:
    value, part = wanted(instruction, world), date_part(instruction, world, pack)
    if part:
        value = value.split()[_PARTS.index(part)]
    return acts.Fill(block=_block(instruction), text=value, part=part, means="demonstration")  # type: ignore[arg-type]


def _choose(instruction: Instruction, world: World, pack: Pack) -> acts.AnyAct:
    block, chosen = pack.block(instruction.use), world.answer(field_of(instruction))
    if isinstance(block, ChooseSeveral) and 0 < block.at_most <= len(chosen):
        return _emptying(instruction.use, world, pack)  # one must go before another can come
    return acts.Choose(block=_block(instruction), option=wanted(instruction, world), means="demonstration")


def _attach(instruction: Instruction, world: World, pack: Pack) -> acts.AnyAct:
    return acts.Attach(block=_block(instruction), picture=wanted(instruction, world), means="demonstration")


def _search(instruction: Instruction, world: World, pack: Pack) -> acts.AnyAct:
    value, block = wanted(instruction, world), pack.block(instruction.use)
    if isinstance(block, Search) and folded(world.draft(field_of(instruction))) != folded(value):
        return acts.Fill(block=_block(instruction), text=value, means="demonstration")
    return acts.Search(block=_block(instruction), text=value, means="demonstration")


def _take(instruction: Instruction, world: World, pack: Pack) -> acts.AnyAct:
    return acts.Take(block=_block(instruction), result=wanted(instruction, world), means="demonstration")


def _press(instruction: Instruction, world: World, pack: Pack) -> acts.AnyAct:
    return acts.Press(block=_block(instruction), means="demonstration")


def _follow(instruction: Instruction, world: World, pack: Pack) -> acts.AnyAct:
    return acts.Follow(block=_block(instruction), row=wanted(instruction, world), means="demonstration")


def _unfold(instruction: Instruction, world: World, pack: Pack) -> acts.AnyAct:
    return acts.Unfold(block=_block(instruction), means="demonstration")


def _go(instruction: Instruction, world: World, pack: Pack) -> acts.AnyAct:
    return acts.Go(text=wanted(instruction, world), means="demonstration")


def _back(instruction: Instruction, world: World, pack: Pack) -> acts.AnyAct:
    return acts.Back(means="demonstration")


def _turn(instruction: Instruction, world: World, pack: Pack) -> acts.AnyAct:
    return acts.Turn(tab=int(wanted(instruction, world)), means="demonstration")


def _open(instruction: Instruction, world: World, pack: Pack) -> acts.AnyAct:
    return acts.Open(means="demonstration")


def _wait(instruction: Instruction, world: World, pack: Pack) -> acts.AnyAct:
    return acts.Wait(days=int(wanted(instruction, world)), means="demonstration")


_ACTS: Mapping[str, Callable[[Instruction, World, Pack], acts.AnyAct]] = {
    "fill": _fill,
    "choose": _choose,
    "attach": _attach,
    "search": _search,
    "take": _take,
    "press": _press,
    "follow": _follow,
    "unfold": _unfold,
    "go": _go,
    "back": _back,
    "turn": _turn,
    "open": _open,
    "wait": _wait,
}
