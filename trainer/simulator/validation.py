"""Validation: which answers of a page need mending, and what to do, in the author's words.

Checked when a button says so, never on leaving a field; stray spaces and punctuation are forgiven, and what was typed
stays. One message a field: that it is empty, else that it is not what the field takes, else its first broken rule.
"""

import re
from collections.abc import Callable, Iterable, Mapping

from trainer.content.blocks import AnyBlock, AnyField, DateField, NumberField, Search
from trainer.content.packs import Pack
from trainer.content.rules import (
    AtLeast,
    AtMost,
    Between,
    ChosenFromList,
    Digits,
    Email,
    KnownCase,
    NotAfterToday,
    Rule,
    SmallerThan,
    Telephone,
    WithinDays,
)
from trainer.content.texts import fill, folded
from trainer.simulator.fields import is_field, read_date
from trainer.simulator.world import Answer, Case, FieldError, World

_BETWEEN_THOUSANDS = re.compile(r"[,.](?=\d{3}(?!\d))")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")


def errors(blocks: Iterable[AnyBlock], service: str, world: World, pack: Pack) -> tuple[FieldError, ...]:
    """The messages for the fields among *blocks*, in their order; empty if every answer can be taken."""
    found = (_error(block, service, world, pack) for block in blocks if is_field(block))
    return tuple(error for error in found if error)


def is_empty(answer: Answer) -> bool:
    """Whether nothing was given: no text but spaces, no choice, no part of a date."""
    return not any(part.strip() for part in answer) if isinstance(answer, tuple) else not answer.strip()


def case_numbered(number: str, kind: str, world: World) -> Case | None:
    """The case with this tracking number, spaces, dashes and case forgiven; None if there is none."""
    typed = folded(number).replace(" ", "")
    cases = (case for case in world.cases if case.kind == kind or not kind)
    return next((case for case in cases if folded(case.number).replace(" ", "") == typed), None)


def _error(block: AnyField | Search, service: str, world: World, pack: Pack) -> FieldError | None:
    answer = world.answer(f"{service}/{block.id}")
    if is_empty(answer):
        return _error_of_nothing(block, world.draft(f"{service}/{block.id}"))
    form = _form_error(block, answer, pack)
    if form:
        return FieldError(block.id, *form)
    for rule in block.rules:
        check = _CHECKS.get(type(rule))
        if check and not check(rule, answer, world, pack):
            return FieldError(block.id, str(rule.__struct_config__.tag), rule.message)
    return None


def _error_of_nothing(block: AnyField | Search, draft: str) -> FieldError | None:
    for rule in block.rules:
        if isinstance(rule, ChosenFromList) and draft.strip():
            return FieldError(block.id, "chosen_from_list", rule.message)
    return FieldError(block.id, "empty", block.empty) if block.empty else None


def _form_error(block: AnyField | Search, answer: Answer, pack: Pack) -> tuple[str, str] | None:
    if isinstance(block, DateField):
        names = {0: block.day, 1: block.month, 2: block.year}
        missing = [names[index] for index, part in enumerate(answer) if not part.strip()]
        if missing:
            return "missing_part", fill(block.missing_part, {"part": missing[0]})
        return None if read_date(answer, pack) else ("not_real", block.not_real)
    if isinstance(block, NumberField) and isinstance(answer, str) and _number(answer) is None:
        return "not_a_number", block.not_a_number
    return None


def _number(text: str) -> int | None:
    digits = _BETWEEN_THOUSANDS.sub("", re.sub(r"\s", "", text)).strip(",.")
    return int(digits) if digits.isdecimal() and len(digits) < 16 else None


def _digits(text: Answer) -> str:
    return re.sub(r"[\s()/.-]", "", str(text))


def _at_most(rule: AtMost, answer: Answer, world: World, pack: Pack) -> bool:
    return len(answer) <= rule.characters


def _at_least(rule: AtLeast, answer: Answer, world: World, pack: Pack) -> bool:
    return len(" ".join(str(answer).split())) >= rule.characters


def _has_digits(rule: Digits, answer: Answer, world: World, pack: Pack) -> bool:
    digits = _digits(answer)
    return digits.isdecimal() and len(digits) == rule.count


def _telephone(rule: Telephone, answer: Answer, world: World, pack: Pack) -> bool:
    digits = _digits(answer).removeprefix("+")
    return digits.isdecimal() and 7 <= len(digits) <= 15


def _email(rule: Email, answer: Answer, world: World, pack: Pack) -> bool:
    return _EMAIL.fullmatch(str(answer).strip()) is not None


def _between(rule: Between, answer: Answer, world: World, pack: Pack) -> bool:
    number = _number(str(answer))
    return number is not None and rule.low <= number <= rule.high


def _not_after_today(rule: NotAfterToday, answer: Answer, world: World, pack: Pack) -> bool:
    date = read_date(answer, pack)
    return date is not None and date <= world.date


def _within_days(rule: WithinDays, answer: Answer, world: World, pack: Pack) -> bool:
    date = read_date(answer, pack)
    return date is not None and (world.date - date).days <= rule.days


def _smaller_than(rule: SmallerThan, answer: Answer, world: World, pack: Pack) -> bool:
    return pack.picture(str(answer)).megabytes < rule.megabytes


def _known_case(rule: KnownCase, answer: Answer, world: World, pack: Pack) -> bool:
    return case_numbered(str(answer), rule.case, world) is not None


_CHECKS: Mapping[type[Rule], Callable[..., bool]] = {
    AtMost: _at_most,
    AtLeast: _at_least,
    Digits: _has_digits,
    Telephone: _telephone,
    Email: _email,
    Between: _between,
    NotAfterToday: _not_after_today,
    WithinDays: _within_days,
    SmallerThan: _smaller_than,
    KnownCase: _known_case,
}
"""How each rule looks at an answer; `ChosenFromList` looks at its absence. A test walks `AnyRule` and misses none."""
