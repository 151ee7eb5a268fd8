"""Advising: what the coach says where a learner stands, as much of it as the mode gives."""

from msgspec import Struct
from msgspec.structs import replace

from trainer.coach.advice import Advice, RailPost, Spotlight
from trainer.coach.corrections import Correction
from trainer.coach.demonstration import date_part
from trainer.coach.goals import is_reached
from trainer.coach.instructions import usual_deed, wanted
from trainer.coach.modes import Support
from trainer.coach.slips import Noticed
from trainer.coach.steps import Standing
from trainer.content.lessons import Deed, Instruction, Lesson, Waiting
from trainer.content.packs import Pack
from trainer.content.texts import fill
from trainer.simulator.conditions import holds, values_of
from trainer.simulator.world import World

_FRAME_DEEDS: dict[str, Deed] = {"browser.back": "back", "browser.tab": "turn", "browser.address": "go"}


class Remark(Struct, frozen=True, kw_only=True):
    """What the coach remembers to say until the learner gets on: a slip or an undo, the hints given, an offer."""

    slip: Noticed | None = None
    happened: str = ""
    hints: int = 0
    offer: str = ""


def advise(lesson: Lesson, world: World, pack: Pack, support: Support, where: Standing, remark: Remark) -> Advice:
    """What the coach says to someone who stands *where*, with as much *support* as the mode gives."""
    values = values_of(world)
    advice = Advice(
        goal=fill(lesson.goal, values),
        short=fill(lesson.goal, values),
        note=tuple(fill(line, values) for line in lesson.note),
        step=where.step,
        rail=_rail(lesson, where, world, pack) if support.shows_steps else (),
        waiting=_waiting(lesson, world, pack),
    )
    if is_reached(lesson, world, pack):
        return replace(advice, is_finished=True, happened=pack.sentence("coach.goal_reached"), waiting=None)
    advice = _with_remark(advice, lesson, world, pack, support, where, remark)
    if support.instructs:
        return _with_instruction(advice, lesson, world, pack, where, remark)
    return advice if not support.hints else _with_hint(advice, world, pack, where, remark)


def _waiting(lesson: Lesson, world: World, pack: Pack) -> Waiting | None:
    waiting = next((waiting for waiting in lesson.waitings if holds(waiting.when, world, pack)), None)
    return replace(waiting, text=fill(waiting.text, values_of(world))) if waiting else None


def _rail(lesson: Lesson, where: Standing, world: World, pack: Pack) -> tuple[RailPost, ...]:
    is_finished = is_reached(lesson, world, pack)
    values = values_of(world)
    return tuple(
        RailPost(fill(step.title, values), is_finished or number < where.step)
        for number, step in enumerate(lesson.steps)
    )


def _with_remark(
    advice: Advice, lesson: Lesson, world: World, pack: Pack, support: Support, where: Standing, remark: Remark
) -> Advice:
    slip = remark.slip
    matters = slip is not None and slip.foreseen is not None and slip.foreseen.matters
    if slip is None or not (support.names_slips or matters):
        return replace(advice, happened=remark.happened, offer=remark.offer)
    return replace(advice, happened=_what_happened(slip, lesson, world, pack, where), offer=remark.offer)


def _what_happened(slip: Noticed, lesson: Lesson, world: World, pack: Pack, where: Standing) -> str:
    if slip.foreseen is not None:
        return fill(slip.foreseen.say, values_of(world))
    step = where.correction.step if where.correction else ""
    return pack.sentence(f"coach.{slip.kind}", title=fill(step or lesson.steps[where.step].title, values_of(world)))


def _with_instruction(
    advice: Advice, lesson: Lesson, world: World, pack: Pack, where: Standing, remark: Remark
) -> Advice:
    values = values_of(world)
    if where.correction is not None:
        advice = _with_correction(advice, world, pack, where.correction)
    elif where.instruction is not None:
        said = where.instruction
        advice = replace(
            advice,
            instruction=fill(said.say, values),
            short=fill(said.short or said.say, values),
            note=(fill(said.note, values),) if said.note else (),
            why=fill(said.why, values),
            spotlight=_spotlight(said, world, pack),
        )
    foreseen = remark.slip.foreseen if remark.slip else None
    if foreseen is not None and foreseen.instead:
        advice = replace(
            advice, instruction=fill(foreseen.instead, values), short=fill(foreseen.instead, values), why=""
        )
    if foreseen is not None and foreseen.use:
        advice = replace(advice, spotlight=_spotlight_on(foreseen.use, pack))
    return advice


def _with_correction(advice: Advice, world: World, pack: Pack, correction: Correction) -> Advice:
    say = _correction_sentence(world, pack, correction)
    return replace(advice, instruction=say, short=say, note=(), spotlight=_of_correction(correction))


def _correction_sentence(world: World, pack: Pack, correction: Correction) -> str:
    title = fill(correction.step if correction.do == "follow" else correction.title, values_of(world))
    if correction.slip == "page_waits":
        return pack.sentence("coach.page_waits.mend", title=title)
    if correction.do == "follow":
        return pack.sentence("coach.differs.change", title=title)
    way = {"browser.back": "back", "browser.tab": "turn"}.get(correction.use, "undo")
    return pack.sentence(f"coach.wrong_place.{way}", title=title)


def _with_hint(advice: Advice, world: World, pack: Pack, where: Standing, remark: Remark) -> Advice:
    """The hint that was asked for last; the last hint of all comes with the spotlight."""
    hints = _hints(world, pack, where)
    given = min(remark.hints, len(hints))
    shown = hints[given - 1] if given else ""
    if remark.hints > len(hints):
        shown = pack.sentence("coach.no_more_hints")
    spotlight = _marked(world, pack, where) if given and given == len(hints) else None
    return replace(advice, hint=shown, hints_left=len(hints) - given, spotlight=spotlight)


def _hints(world: World, pack: Pack, where: Standing) -> tuple[str, ...]:
    if where.instruction is not None:
        return tuple(fill(text, values_of(world)) for text in where.instruction.hints or (where.instruction.say,))
    return (_correction_sentence(world, pack, where.correction),) if where.correction is not None else ()


def _marked(world: World, pack: Pack, where: Standing) -> Spotlight | None:
    if where.instruction is not None:
        return _spotlight(where.instruction, world, pack)
    return _of_correction(where.correction) if where.correction is not None else None


def _of_correction(correction: Correction) -> Spotlight:
    return Spotlight(correction.use, correction.do, correction.row)


def _spotlight(instruction: Instruction, world: World, pack: Pack) -> Spotlight:
    if instruction.use.startswith(("browser.", "coach.")):
        return Spotlight(instruction.use, instruction.do, wanted(instruction, world))
    part = date_part(instruction, world, pack) if instruction.do == "fill" else ""
    if instruction.do in ("choose", "take", "follow", "attach"):
        part = wanted(instruction, world)
    return Spotlight(instruction.use, instruction.do, part)


def _spotlight_on(use: str, pack: Pack) -> Spotlight:
    """The spotlight on what a slip names, with the deed that this kind of thing asks for."""
    if use.startswith(("browser.", "coach.")):
        return Spotlight(use, _FRAME_DEEDS.get(use, "press"))
    return Spotlight(use, usual_deed(pack.block(use)))
