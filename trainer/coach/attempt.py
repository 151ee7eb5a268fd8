"""The Attempt: one person going through one lesson in one mode. A value: `do` gives a new one, and what came of it."""

import datetime

from msgspec import Struct
from msgspec.structs import replace

from trainer.coach.advice import Advice
from trainer.coach.advising import Remark, advise
from trainer.coach.events import ActDone, AnyEvent, GoalReached, Help, HelpUsed, HintOffered, SlipMade, StepReached
from trainer.coach.goals import is_reached
from trainer.coach.modes import MODES, SUPPORT, Mode
from trainer.coach.slips import Noticed, noticed
from trainer.coach.steps import Standing, standing
from trainer.content.lessons import Lesson, Variant
from trainer.content.packs import Pack, PackFault
from trainer.simulator.acts import AnyAct, Fill, block, kind
from trainer.simulator.apply import apply
from trainer.simulator.beginning import first_world
from trainer.simulator.items import Scene
from trainer.simulator.scene import scene
from trainer.simulator.world import Refusal, World

SLIPS_WHEN_STUCK = 3
SILENCE_WHEN_STUCK = datetime.timedelta(seconds=90)

_ASSISTS: dict[Help, Mode] = {"hint": "hints", "show_step": "together"}
"""The helps that do part of the work, and the mode whose support they are."""


class Attempt(Struct, frozen=True, kw_only=True):
    """One person's way through a lesson so far: the acts done, and the World after each."""

    pack: Pack
    lesson: Lesson
    variant: Variant
    mode: Mode
    seed: int
    worlds: tuple[World, ...]
    """The first World, and the one after each act; the last is the present."""
    acts: tuple[AnyAct, ...] = ()
    """What is needed to come here again from the first World: refused acts that changed nothing are left out."""
    standings: tuple[Standing, ...]
    """Where the learner stood in each of the worlds."""
    last_sign_of_life: datetime.datetime
    steps_reached: tuple[str, ...] = ()
    remark: Remark = Remark()
    slips_here: int = 0
    """Since the last progress."""
    assisted_mode: Mode
    """The mode whose support was really used."""
    has_reached_goal: bool = False

    @property
    def world(self) -> World:
        """The present World."""
        return self.worlds[-1]

    @property
    def where(self) -> Standing:
        """Where the learner stands now."""
        return self.standings[-1]

    @property
    def step_id(self) -> str:
        """The id of the step where the learner stands."""
        return self.lesson.steps[self.where.step].id


class Outcome(Struct, frozen=True, kw_only=True):
    """What came of it: what is seen now, what the coach says, and what the Journal may keep."""

    scene: Scene
    advice: Advice
    refusal: Refusal | None = None
    """Why the act had no effect; None if it had one."""
    events: tuple[AnyEvent, ...] = ()


def begin(
    pack: Pack, lesson_id: str, variant_id: str, mode: Mode, *, seed: int, at: datetime.datetime
) -> tuple[Attempt, Outcome]:
    """A new attempt at *lesson_id*, and what is seen first. An empty *variant_id* takes the first variant.

    Raises:
        PackFault: the pack has no such lesson or variant, or the lesson names what is not there.
    """
    lesson = pack.lesson(lesson_id)
    variant = next((variant for variant in lesson.variants if variant_id in ("", variant.id)), None)
    if variant is None:
        raise PackFault(f"The lesson “{lesson_id}” has no variant “{variant_id}”. Check the spelling, or add it.")
    world = first_world(lesson, variant, seed, pack)
    where = standing(lesson, world, pack)
    attempt = Attempt(
        pack=pack,
        lesson=lesson,
        variant=variant,
        mode=mode,
        seed=seed,
        worlds=(world,),
        standings=(where,),
        last_sign_of_life=at,
        assisted_mode=mode,
        steps_reached=(lesson.steps[where.step].id,),
    )
    return attempt, _outcome(attempt, StepReached(step=attempt.step_id))


def do(attempt: Attempt, act: AnyAct, at: datetime.datetime) -> tuple[Attempt, Outcome]:
    """*attempt* after *act*, and what came of it. Further typing into the same field counts as one act."""
    is_more = _is_more_typing(attempt, act)
    base = -2 if is_more else -1
    world = apply(attempt.worlds[base], act, attempt.pack)
    now = standing(attempt.lesson, world, attempt.pack, attempt.standings[base].step)
    before = attempt.world if isinstance(act, Fill) else _before_typing(attempt)
    slip = noticed(attempt.lesson, before, act, world, attempt.where, now, attempt.pack)
    done = replace(_kept(attempt, act, world, now, is_more), last_sign_of_life=at)
    done, events = _after(attempt, done, act, slip)
    event = _act_done(attempt.world, act, world)
    outcome = _outcome(done, *(() if is_more else (event,)), *events)
    return done, replace(outcome, refusal=world.refusal)


def undo(attempt: Attempt, at: datetime.datetime) -> tuple[Attempt, Outcome]:
    """*attempt* before its last act; at the very beginning it stays as it is, and says so."""
    sentence = "coach.undone" if attempt.acts else "coach.nothing_to_undo"
    done = replace(attempt, last_sign_of_life=at, remark=Remark(happened=attempt.pack.sentence(sentence)))
    if attempt.acts:
        acts, worlds, standings = attempt.acts[:-1], attempt.worlds[:-1], attempt.standings[:-1]
        done = replace(done, acts=acts, worlds=worlds, standings=standings)
    return done, _outcome(done, HelpUsed(help="go_back", step=attempt.step_id))


def hint(attempt: Attempt, at: datetime.datetime) -> tuple[Attempt, Outcome]:
    """*attempt* with one more hint for what comes next."""
    remark = replace(attempt.remark, hints=attempt.remark.hints + 1, offer="")
    done = replace(attempt, remark=remark, last_sign_of_life=at, slips_here=0)
    done = replace(done, assisted_mode=_assisted(attempt, _ASSISTS["hint"]))
    return done, _outcome(done, HelpUsed(help="hint", step=attempt.step_id))


def use_help(attempt: Attempt, help_used: Help, at: datetime.datetime) -> tuple[Attempt, Outcome]:
    """*attempt* after one of the helps that change nothing in the World; being shown a step counts as being helped."""
    done = replace(attempt, last_sign_of_life=at)
    if help_used in _ASSISTS:
        remark = replace(attempt.remark, offer="", slip=None, happened=attempt.pack.sentence("coach.shown"))
        done = replace(done, remark=remark, slips_here=0, assisted_mode=_assisted(attempt, _ASSISTS[help_used]))
    return done, _outcome(done, HelpUsed(help=help_used, step=attempt.step_id))


def look_at_clock(attempt: Attempt, at: datetime.datetime) -> tuple[Attempt, Outcome] | None:
    """A gentle offer of help if there has been long silence; None if there is nothing new to say."""
    is_silent = at - attempt.last_sign_of_life >= SILENCE_WHEN_STUCK
    if not is_silent or attempt.remark.offer or attempt.mode == "show" or attempt.has_reached_goal:
        return None
    done = _with_offer(attempt)
    return done, _outcome(done, HintOffered(because="silence", step=attempt.step_id))


def replay(
    attempt: Attempt,
    earlier: tuple[AnyAct, ...],
    helps: tuple[Help, ...],
    at: datetime.datetime,
    is_whole: bool = True,
) -> tuple[Attempt, Outcome]:
    """*attempt* brought to where *earlier* acts lead, with the *helps* that were used on the way.

    If the lesson has changed meanwhile, the last act that is still possible is where it ends, and the coach says so; so
    too if *is_whole* is false: there were more acts than can be read.
    """
    for act in earlier:
        try:
            done, _ = do(attempt, act, at)
        except PackFault:
            break
        if done.acts is attempt.acts:
            break
        attempt = done
    is_there = is_whole and len(attempt.acts) == len(earlier)
    happened = "" if is_there else attempt.pack.sentence("coach.changed_lesson")
    attempt = replace(attempt, remark=Remark(happened=happened), slips_here=0)
    for kind_of_help, mode in _ASSISTS.items():
        if kind_of_help in helps:
            attempt = replace(attempt, assisted_mode=_assisted(attempt, mode))
    return attempt, _outcome(attempt)


def _is_more_typing(attempt: Attempt, act: AnyAct) -> bool:
    last = attempt.acts[-1] if attempt.acts else None
    return (
        isinstance(act, Fill)
        and isinstance(last, Fill)
        and (last.block, last.part) == (act.block, act.part)
        and attempt.worlds[-2].visit.place == attempt.world.visit.place
    )


def _before_typing(attempt: Attempt) -> World:
    """The World before what was typed last; the present one if the last act was none of typing."""
    typed = 0
    while typed < len(attempt.acts) and isinstance(attempt.acts[-1 - typed], Fill):
        typed += 1
    return attempt.worlds[-1 - typed]


def _kept(attempt: Attempt, act: AnyAct, world: World, where: Standing, is_more: bool) -> Attempt:
    """*attempt* with *world* as its present; an act that changed nothing but added a Refusal is not kept."""
    if world.refusal and world.refusal.reason != "problems":
        return attempt
    past = -1 if is_more else len(attempt.worlds)
    return replace(
        attempt,
        acts=(*attempt.acts[:-1], act) if is_more else (*attempt.acts, act),
        worlds=(*attempt.worlds[:past], world),
        standings=(*attempt.standings[:past], where),
    )


def _after(before: Attempt, done: Attempt, act: AnyAct, slip: Noticed | None) -> tuple[Attempt, list[AnyEvent]]:
    events: list[AnyEvent] = []
    if done.step_id not in done.steps_reached:
        events.append(StepReached(step=done.step_id))
        done = replace(done, steps_reached=(*done.steps_reached, done.step_id))
    if slip is not None:
        events.append(SlipMade(slip=slip.kind, step=before.step_id))
        done = replace(done, slips_here=before.slips_here + 1)
        if done.slips_here >= SLIPS_WHEN_STUCK and not before.remark.offer and done.mode != "show":
            done = _with_offer(done)
            events.append(HintOffered(because="slips", step=before.step_id))
    elif _got_on(before, done):
        done = replace(done, slips_here=0, remark=Remark())
    done = replace(done, remark=_remark(before, done, act, slip))
    if not done.has_reached_goal and is_reached(done.lesson, done.world, done.pack):
        events.append(GoalReached(assisted_mode=done.assisted_mode))
        done = replace(done, has_reached_goal=True)
    return done, events


def _got_on(before: Attempt, done: Attempt) -> bool:
    """Whether the learner stands at another instruction than at the last one; coming back to it is none."""
    last = next((where.instruction for where in reversed(before.standings) if where.instruction), None)
    return done.where.instruction is not None and done.where.instruction is not last


def _remark(before: Attempt, done: Attempt, act: AnyAct, slip: Noticed | None) -> Remark:
    """What is remembered: the hints as long as what comes next is the same, what happened until the next act."""
    hints = done.remark.hints if done.where == before.where else 0
    if slip is not None:
        return Remark(slip=slip, hints=hints, offer=done.remark.offer)
    if done.where != before.where or not isinstance(act, Fill):
        return Remark(hints=hints, offer=done.remark.offer)
    return done.remark


def _with_offer(attempt: Attempt) -> Attempt:
    offer = attempt.pack.sentence(f"coach.stuck.{attempt.mode}") if attempt.mode != "show" else ""
    return replace(attempt, remark=replace(attempt.remark, offer=offer))


def _assisted(attempt: Attempt, mode: Mode) -> Mode:
    """Whichever gives more support: what was used so far, or *mode*."""
    return MODES[min(MODES.index(attempt.assisted_mode), MODES.index(mode))]


def _act_done(before: World, act: AnyAct, after: World) -> ActDone:
    name = block(act)
    place = f"{before.visit.place}.{name}" if name else before.visit.place
    outcome = after.refusal.reason if after.refusal else "done"
    return ActDone(act=kind(act), block=place, means=act.means, outcome=outcome)


def _outcome(attempt: Attempt, *events: AnyEvent) -> Outcome:
    advice = advise(attempt.lesson, attempt.world, attempt.pack, SUPPORT[attempt.mode], attempt.where, attempt.remark)
    return Outcome(scene=scene(attempt.world, attempt.pack), advice=advice, events=events)
