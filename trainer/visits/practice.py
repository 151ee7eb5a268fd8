"""Practice: an Attempt being lived. It holds the clock, keeps Bookmark and Journal, and hands Advice to the Voice.

What screens talk to, and the one gate through which anything happens in practice.
"""

import datetime
from collections.abc import Callable, Sequence
from typing import Literal, Protocol

from trainer.coach import attempt as coach
from trainer.coach.advice import Advice
from trainer.coach.attempt import Attempt, Outcome
from trainer.coach.demonstration import next_act
from trainer.coach.events import AnyEvent, Help, SurenessSaid
from trainer.coach.modes import Mode
from trainer.content.packs import Pack
from trainer.content.texts import fill
from trainer.simulator.acts import AnyAct
from trainer.simulator.conditions import values_of
from trainer.simulator.items import Scene
from trainer.speech.phrases import advice_utterances, page_utterances, problem_utterances
from trainer.speech.voice import Voice

Clock = Callable[[], datetime.datetime]
Watcher = Callable[[Outcome], None]


class Memory(Protocol):
    """Where an attempt is kept while it is lived. None of these waits for a disk."""

    attempt_id: str

    def keep_events(self, events: Sequence[AnyEvent], at: datetime.datetime) -> None:
        """Add *events* to the Journal."""

    def keep_acts(self, position: int, acts: Sequence[AnyAct]) -> None:
        """Make the Bookmark's acts from *position* on these."""

    def stop(self, at: datetime.datetime) -> None:
        """The learner leaves and may come back: the Bookmark stays."""

    def end(self, outcome: str, at: datetime.datetime) -> None:
        """The attempt is over: the Bookmark goes."""


class Practice:
    """One attempt, from its first scene until it is left or its goal is reached."""

    def __init__(self, attempt: Attempt, outcome: Outcome, *, memory: Memory, voice: Voice, clock: Clock) -> None:
        """A practice that goes on from *attempt*, whose last *outcome* is what is seen first."""
        self.attempt = attempt
        self.is_held = False
        self._outcome = outcome
        self._memory, self._voice, self._clock = memory, voice, clock
        self._watchers: list[Watcher] = []
        self._showing_step: int | None = None
        self._is_over = False

    def enter(self) -> None:
        """The learner is here: say what comes first, and write down that it began."""
        self._memory.keep_events(self._outcome.events, self._clock())
        self._say()

    @property
    def scene(self) -> Scene:
        """What is seen now."""
        return self._outcome.scene

    @property
    def advice(self) -> Advice:
        """What the coach says now."""
        return self._outcome.advice

    @property
    def attempt_id(self) -> str:
        """The id under which it is kept."""
        return self._memory.attempt_id

    @property
    def mode(self) -> Mode:
        """The mode of this attempt."""
        return self.attempt.mode

    @property
    def title(self) -> str:
        """The name of the errand."""
        return fill(self.attempt.lesson.title, values_of(self.attempt.world))

    @property
    def pack(self) -> Pack:
        """The content it is made of."""
        return self.attempt.pack

    @property
    def is_speaking(self) -> bool:
        """Whether the voice is still saying something."""
        return self._voice.is_speaking

    @property
    def is_showing(self) -> bool:
        """Whether *Show me this step* is playing, and its step is not done."""
        return self._showing_step == self.attempt.where.step and not self.advice.is_finished

    def subscribe(self, watcher: Watcher) -> Callable[[], None]:
        """Tell *watcher* every outcome from now on; call what is returned to end it."""
        self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher)

    def do(self, act: AnyAct) -> Outcome:
        """Do *act*; while the lesson is held, or after it, nothing happens."""
        if self._is_still:
            return self._outcome
        attempt, outcome = coach.do(self.attempt, act, self._clock())
        return self._lived(attempt, outcome)

    def undo(self) -> Outcome:
        """Take the last act back."""
        if self._is_still:
            return self._outcome
        self._showing_step = None
        attempt, outcome = coach.undo(self.attempt, self._clock())
        return self._lived(attempt, outcome)

    def hint(self) -> Outcome:
        """Give one more hint."""
        if self._is_still:
            return self._outcome
        attempt, outcome = coach.hint(self.attempt, self._clock())
        return self._lived(attempt, outcome)

    def begin_showing(self) -> Outcome:
        """*Show me this step*: from now on `next_act` gives what is played, until the step is done."""
        if self._is_still:
            return self._outcome
        self._showing_step = self.attempt.where.step
        return self._help("show_step")

    def stop_showing(self) -> None:
        """The learner goes on by themselves."""
        self._showing_step = None

    def next_act(self) -> AnyAct | None:
        """The act that comes next; None at the goal, or where only taking back a step helps."""
        return next_act(self.attempt.where, self.attempt.world, self.pack)

    def say_again(self) -> None:
        """Say the last advice again."""
        self._help("say_again")
        self._voice.say_again()

    def read_page(self) -> None:
        """Say the whole page."""
        self._voice.say(page_utterances(self.scene, self.pack))

    def need_person(self) -> Outcome:
        """Hold the lesson as it is, until a person has come."""
        self.is_held = True
        return self._help("person")

    def person_came(self) -> Outcome:
        """Go on."""
        self.is_held = False
        return self._help("person_came")

    def look_at_clock(self) -> Outcome | None:
        """Offer help if there has been long silence; None if nothing is to be said."""
        seen = None if self._is_still else coach.look_at_clock(self.attempt, self._clock())
        return self._lived(*seen) if seen else None

    def say_sureness(self, sureness: int, moment: Literal["before", "after"]) -> None:
        """The learner said how sure they feel, from 1 (not sure) to 5 (very sure)."""
        self._memory.keep_events((SurenessSaid(sureness=sureness, moment=moment),), self._clock())

    def stop(self) -> None:
        """Leave; the exact step waits. With the goal reached the attempt is over instead."""
        if self._is_over:
            return
        self._is_over = True
        self._voice.be_silent()
        if self.attempt.has_reached_goal:
            self._memory.end("reached", self._clock())
        else:
            self._memory.keep_events(coach.use_help(self.attempt, "stop", self._clock())[1].events, self._clock())
            self._memory.stop(self._clock())

    @property
    def _is_still(self) -> bool:
        """Whether nothing may happen: a person is called, or the learner has left."""
        return self.is_held or self._is_over

    def _help(self, kind: Help) -> Outcome:
        attempt, outcome = coach.use_help(self.attempt, kind, self._clock())
        return self._lived(attempt, outcome)

    def _lived(self, attempt: Attempt, outcome: Outcome) -> Outcome:
        position = _first_difference(self.attempt.acts, attempt.acts)
        if position is not None:
            self._memory.keep_acts(position, attempt.acts[position:])
        if outcome.events:
            self._memory.keep_events(outcome.events, self._clock())
        self.attempt, self._outcome = attempt, outcome
        if self._showing_step != attempt.where.step:
            self._showing_step = None
        self._say()
        if outcome.refusal is not None and outcome.refusal.reason == "problems":
            self._voice.say(problem_utterances(self.scene, self.pack))
        for watcher in tuple(self._watchers):
            watcher(outcome)
        return outcome

    def _say(self) -> None:
        self._voice.say(advice_utterances(self.advice, self.pack))


def _first_difference(before: tuple[AnyAct, ...], after: tuple[AnyAct, ...]) -> int | None:
    """The first position at which the acts differ; None if they are the same. Only the end ever changes."""
    if before is after:
        return None
    shared = min(len(before), len(after))
    if shared and before[shared - 1] is not after[shared - 1]:
        return shared - 1
    return shared if len(before) != len(after) else None
