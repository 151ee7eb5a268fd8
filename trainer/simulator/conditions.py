"""Whether a condition holds in a World."""

from collections.abc import Mapping
from typing import Protocol

from trainer.content.blocks import DateField
from trainer.content.conditions import Condition
from trainer.content.packs import Pack
from trainer.content.texts import fill, folded
from trainer.simulator.fields import find_field, read_date
from trainer.simulator.world import Answer, World


class _Claim(Protocol):
    def __call__(self, condition: Condition, world: World, pack: Pack) -> bool: ...


def holds(condition: Condition | None, world: World, pack: Pack) -> bool:
    """Whether every claim of *condition* that is given is true of *world*; no condition always holds."""
    if condition is None:
        return True
    if not all(holds(part, world, pack) for part in condition.all):
        return False
    if condition.any and not any(holds(part, world, pack) for part in condition.any):
        return False
    if any(holds(part, world, pack) for part in condition.none):
        return False
    return all(claim(condition, world, pack) for name, claim in _CLAIMS.items() if getattr(condition, name))


def same(expected: str, answer: Answer, field: str, pack: Pack) -> bool:
    """Whether *answer* to ``service/field`` means *expected*: spaces in numbers, case and punctuation forgiven."""
    if isinstance(answer, tuple):
        block = find_field(field, pack)
        if isinstance(block, DateField):
            date = read_date(expected, pack)
            return date is not None and date == read_date(answer, pack)
        return folded(expected) in {folded(part) for part in answer}
    if folded(expected) == folded(answer):
        return True
    digits, typed = folded(expected).replace(" ", ""), folded(answer).replace(" ", "")
    return digits.isdecimal() and digits == typed


def _at(condition: Condition, world: World, pack: Pack) -> bool:
    return condition.at in (world.visit.place, world.visit.service)


def _seen(condition: Condition, world: World, pack: Pack) -> bool:
    return condition.seen in world.seen


def _answer(condition: Condition, world: World, pack: Pack) -> bool:
    answer, values = world.answer(condition.answer), values_of(world)
    is_given = any(answer) if isinstance(answer, tuple) else bool(answer.strip())
    if condition.given is not None and is_given != condition.given:
        return False
    if condition.is_ is not None and not same(fill(condition.is_, values), answer, condition.answer, pack):
        return False
    if condition.is_not is not None and (
        not is_given or same(fill(condition.is_not, values), answer, condition.answer, pack)
    ):
        return False
    return condition.contains is None or _contains(fill(condition.contains, values), answer)


def _contains(words: str, answer: Answer) -> bool:
    if isinstance(answer, tuple):
        return folded(words) in {folded(part) for part in answer}
    return f" {folded(words)} " in f" {folded(answer)} "


def _error(condition: Condition, world: World, pack: Pack) -> bool:
    service, _, field = condition.error.partition("/")
    return world.visit.service == service and any(
        error.field == field and condition.rule in ("", error.rule) for error in world.visit.errors
    )


def _case(condition: Condition, world: World, pack: Pack) -> bool:
    values, service = values_of(world), condition.case.partition("/")[0]
    return any(
        case.kind == condition.case
        and condition.stage in ("", case.stage)
        and all(
            same(fill(expected, values), case.answer(field), f"{service}/{field}", pack)
            for field, expected in condition.with_.items()
        )
        for case in world.cases
    )


def _marked(condition: Condition, world: World, pack: Pack) -> bool:
    return condition.marked in world.marks


def _unfolded(condition: Condition, world: World, pack: Pack) -> bool:
    place, _, block = condition.unfolded.partition(".")
    return world.visit.place == place and block in world.visit.unfolded


def _searched(condition: Condition, world: World, pack: Pack) -> bool:
    return world.search(condition.searched) is not None


_CLAIMS: Mapping[str, _Claim] = {
    "at": _at,
    "seen": _seen,
    "answer": _answer,
    "error": _error,
    "case": _case,
    "marked": _marked,
    "unfolded": _unfolded,
    "searched": _searched,
}


def values_of(world: World) -> Mapping[str, str]:
    """The values of the lesson's gaps in *world*, the tracking number of the case that is taken up included."""
    number = world.open_case or (world.cases[0].number if world.cases else "")
    return {**dict(world.values), "case.number": number} if number else dict(world.values)
