"""Show me: a pointer moves straight to what is used, rests, and the act is done; pausable, never in a hurry.

    Showing(practice, stage, place, may_show, words_to_read, pace=1.0)
        begin()             plays act after act until there is no more to show
        pause(), go_on()    stands still; goes on
        skip()              plays the next act at once
        stop()              takes the pointer away
        changed()           playing, paused or over: look again
        is_on, is_paused

The stage knows where on the screen an act takes place. *pace* 2.0 is twice as slow.
With reduced motion the pointer jumps.
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from trainer.access import focus, motion
from trainer.coach.attempt import Outcome
from trainer.screens.practice.pointer import Pointer
from trainer.simulator import acts

MOVE_MS, FRAME_MS, REST_MS, LETTER_MS, WORD_MS = 600, 16, 700, 60, 375
"""A move; a picture of it; the rest before and after; a letter; the time to read a word (160 a minute)."""
LISTEN_MS = 200
"""How often one looks whether the voice has finished."""


class Shown(Protocol):
    """What Show me needs of a Practice."""

    @property
    def is_speaking(self) -> bool: ...

    def next_act(self) -> acts.AnyAct | None: ...

    def do(self, act: acts.AnyAct) -> Outcome: ...


class Stage(Protocol):
    """What Show me needs of the screen."""

    def target(self, act: acts.AnyAct) -> QWidget | None: ...

    def prepare(self, act: acts.AnyAct) -> QWidget | None: ...

    def open(self, act: acts.AnyAct) -> None: ...

    def done(self, act: acts.AnyAct) -> None: ...

    def type_out(self, act: acts.AnyAct, text: str) -> None: ...


class Showing(QObject):
    """Plays acts one after another."""

    changed = Signal()

    def __init__(
        self,
        practice: Shown,
        stage: Stage,
        place: QWidget,
        may_show: Callable[[], bool],
        words_to_read: Callable[[], int],
        pace: float = 1.0,
    ) -> None:
        super().__init__(place)
        self._practice, self._stage, self._pace = practice, stage, pace
        self._may_show, self._words_to_read = may_show, words_to_read
        self.is_on = self.is_paused = False
        self._pointer = Pointer(place)
        self._next: Callable[[], None] | None = None
        self._act: acts.AnyAct | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)

    def begin(self, paused: bool = False) -> None:
        """Play from where the learner stands; *paused*: only when it is gone on with."""
        self.is_on, self.is_paused = True, paused
        self.changed.emit()
        self._think()

    def pause(self) -> None:
        """Stand still."""
        self.is_paused = True
        self._timer.stop()
        self.changed.emit()

    def go_on(self) -> None:
        """Go on where it stood still."""
        self.is_paused = False
        self.changed.emit()
        self._timer.start(0)

    def skip(self) -> None:
        """Wait no longer: play what comes next; paused stays paused after it."""
        if self.is_on and self._act is not None:
            self._timer.stop()
            target = self._stage.target(self._act)
            if target is not None and target.isVisible():
                focus.reveal(target)
                self._pointer.put(self._pointer.place_on(target))
            self._do(self._act)

    def stop(self) -> None:
        """It is over."""
        self._timer.stop()
        self._next, self._act = None, None
        was_on, self.is_on = self.is_on, False
        if isValid(self._pointer):
            self._pointer.hide()
        if was_on:
            self.changed.emit()

    def _think(self) -> None:
        """Find the next act, and leave time to read what the coach says about it."""
        self._act = self._practice.next_act() if self._may_show() else None
        if self._act is None:
            self.stop()
            return
        self._after(REST_MS + self._words_to_read() * WORD_MS, self._approach)

    def _approach(self) -> None:
        act = self._act
        assert act is not None, "it was found before its time to be read"
        if self._practice.is_speaking:  # who listens is not hurried
            self._after(LISTEN_MS, self._approach, in_haste=True)
            return
        opened = self._stage.prepare(act)
        if opened is not None:
            self._move_to(opened, lambda: self._after(REST_MS, lambda: self._open(act)))
            return
        self._move_to(self._stage.target(act), lambda: self._after(REST_MS, lambda: self._type(act)))

    def _open(self, act: acts.AnyAct) -> None:
        self._stage.open(act)
        self._after(REST_MS, self._approach)

    def _type(self, act: acts.AnyAct) -> None:
        if isinstance(act, acts.Fill | acts.Go) and act.text:
            self._letters(act, act.text, 1)
        else:
            self._do(act)

    def _letters(self, act: acts.AnyAct, text: str, count: int) -> None:
        self._stage.type_out(act, text[:count])
        if count < len(text):
            self._after(LETTER_MS, lambda: self._letters(act, text, count + 1))
        else:
            self._after(REST_MS, lambda: self._do(act))

    def _do(self, act: acts.AnyAct) -> None:
        self._act, self._next = None, None
        self._stage.done(act)
        self._practice.do(act)
        if self.is_on:
            self._think()

    def _move_to(self, thing: QWidget | None, then: Callable[[], None]) -> None:
        if thing is None or not isValid(thing) or not thing.isVisible():
            then()
            return
        focus.reveal(thing)
        end = self._pointer.place_on(thing)
        start = self._pointer.place()
        if motion.is_reduced() or not self._pointer.isVisible():
            self._pointer.put(end)
            then()
            return
        self._step(start, end, 0, then)

    def _step(self, start: QPointF, end: QPointF, passed: int, then: Callable[[], None]) -> None:
        share = min(1.0, passed / (MOVE_MS * min(self._pace, 1.0)))
        self._pointer.put(start + (end - start) * share)
        if share >= 1.0:
            then()
        else:
            self._after(FRAME_MS, lambda: self._step(start, end, passed + FRAME_MS, then), in_haste=True)

    def _after(self, wait_ms: int, then: Callable[[], None], in_haste: bool = False) -> None:
        self._next = then
        if not self.is_paused:
            self._timer.start(wait_ms if in_haste else round(wait_ms * self._pace))

    def _go(self) -> None:
        then, self._next = self._next, None
        if then is not None and self.is_on:
            then()
