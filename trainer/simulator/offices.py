"""Offices: the cases they open, and what they answer as simulated days go by."""

import datetime

from msgspec.structs import replace

from trainer.content.packs import Pack
from trainer.content.services import CaseKind
from trainer.simulator.world import Answer, Case, StageReached, World

_EASY_DIGITS = "23456789"
"""No 0 and no 1, which are taken for letters when a number is copied by hand."""


def open_case(kind: str, world: World, pack: Pack) -> World:
    """*world* with a new case of ``service/kind``, made from the answers to its service, and taken up.

    It begins in the first stage of its kind.
    """
    service = kind.partition("/")[0]
    given = (name_and_answer for name_and_answer in world.answers if name_and_answer[0].startswith(f"{service}/"))
    answers = tuple((name.partition("/")[2], answer) for name, answer in given)
    return with_case(kind, answers, world, pack)


def with_case(
    kind: str, answers: tuple[tuple[str, Answer], ...], world: World, pack: Pack, *, stage: str = "", days_ago: int = 0
) -> World:
    """*world* with a new case of ``service/kind`` that holds *answers*, and taken up.

    It was opened so many days ago, and has come into *stage* by the office's own replies as far as they lead there.
    """
    definition = pack.case_kind(kind)
    number = _number(definition, world.seed, len(world.cases))
    opened = world.date - datetime.timedelta(days=days_ago)
    history = _history(definition, stage or definition.stages[0].id, opened, world.date)
    case = Case(number=number, kind=kind, answers=answers, history=history)
    return replace(world, cases=(*world.cases, case), open_case=number)


def _history(kind: CaseKind, stage: str, opened: datetime.date, today: datetime.date) -> tuple[StageReached, ...]:
    history = [StageReached(kind.stages[0].id, opened)]
    while history[-1].stage != stage:
        since = history[-1]
        reply = next((reply for reply in kind.replies if reply.stage == since.stage), None)
        is_led = reply is not None and (today - since.date).days >= reply.after_days
        if reply is None or not is_led or len(history) > len(kind.replies):
            return (*history, StageReached(stage, since.date))
        history.append(StageReached(reply.to, since.date + datetime.timedelta(days=reply.after_days)))
    return tuple(history)


def move_case(stage: str, world: World) -> World:
    """*world* with the case that is taken up in *stage* from today on."""
    case = world.case()
    return _with_case(_moved(case, stage, world.date), world) if case else world


def pass_days(days: int, world: World, pack: Pack) -> World:
    """*world* so many days later, with all that the offices did meanwhile."""
    later = replace(world, date=world.date + datetime.timedelta(days=days))
    for case in later.cases:
        later = _with_case(_answered(case, later.date, pack), later)
    return later


def _answered(case: Case, today: datetime.date, pack: Pack) -> Case:
    replies = pack.case_kind(case.kind).replies
    for _ in range(len(replies)):
        since = case.history[-1]
        reply = next((reply for reply in replies if reply.stage == since.stage), None)
        if reply is None or (today - since.date).days < reply.after_days:
            break
        case = _moved(case, reply.to, since.date + datetime.timedelta(days=reply.after_days))
    return case


def _moved(case: Case, stage: str, date: datetime.date) -> Case:
    return replace(case, history=(*case.history, StageReached(stage, date)))


def _with_case(case: Case, world: World) -> World:
    return replace(world, cases=tuple(case if other.number == case.number else other for other in world.cases))


def _number(kind: CaseKind, seed: int, count: int) -> str:
    state, digits = (seed * 2 + count * 7919 + 104729) & 0xFFFFFFFF, ""
    for _ in range(8):
        state = (state * 1664525 + 1013904223) & 0xFFFFFFFF  # the linear congruence of Numerical Recipes
        digits += _EASY_DIGITS[state >> 29]
    return f"{kind.letters}-{digits[:4]}-{digits[4:]}"
