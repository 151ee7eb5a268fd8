"""When Show me plays: the whole errand in its mode, one step when it is asked for; and who may act meanwhile.

ShowMe(practice, stage, place, pace)
    begin()                the place is shown: in the mode that plays, begin
    show_step()            "Show me this step"
    turn()                 pause, or go on
    skip()                 play what comes next at once
    may_act()              whether the learner's own act counts; it ends the showing of a step
    step_back(undo)        do *undo* while nothing plays; the whole errand then waits to be gone on with
    changed()              look again at `is_still`: nothing moves just now
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from trainer.coach.modes import SUPPORT
from trainer.screens.practice.showing import Showing
from trainer.screens.practice.stage import Stage
from trainer.visits.practice import Practice


class ShowMe(QObject):
    """Decides for a place whether something is being shown."""

    changed = Signal()

    def __init__(self, practice: Practice, stage: Stage, place: QWidget, pace: float) -> None:
        super().__init__(place)
        self._practice = practice
        self._plays = SUPPORT[practice.mode].plays
        self._is_new = True
        self._showing = Showing(practice, stage, place, self._may_show, self._words_to_read, pace)
        self._showing.changed.connect(self.changed)

    @property
    def is_still(self) -> bool:
        """Nothing plays just now."""
        return self._showing.is_paused or not self._showing.is_on

    def begin(self) -> None:
        """The place is shown."""
        if self._plays and not self._showing.is_on:
            self._showing.begin()

    def show_step(self) -> None:
        """Show one step, or in the mode that plays the next act at once."""
        if self._plays:
            self._showing.skip()
        else:
            self._practice.begin_showing()
            self._showing.begin()

    def turn(self) -> None:
        """Pause, or go on."""
        if not self._showing.is_on:
            self._showing.begin()
        elif self._showing.is_paused:
            self._showing.go_on()
        else:
            self._showing.pause()

    def pause(self) -> None:
        """Stand still, if anything plays."""
        if self._showing.is_on:
            self._showing.pause()

    def skip(self) -> None:
        """Play what comes next at once."""
        self._showing.skip()

    def stop(self) -> None:
        """It is over."""
        self._showing.stop()

    def step_back(self, undo: Callable[[], object]) -> None:
        """Do *undo*; what was to be played next is forgotten."""
        was_on = self._showing.is_on
        self._showing.stop()
        undo()
        if was_on and self._plays:
            self._showing.begin(paused=True)

    def may_act(self) -> bool:
        """Whether the learner's own act counts; it ends the showing of a step."""
        if self._plays:
            return False
        if self._showing.is_on:
            self._practice.stop_showing()
            self._showing.stop()
        return True

    def hear_of_advice(self) -> None:
        """The coach has said something new, which wants time to be read."""
        self._is_new = True

    def _may_show(self) -> bool:
        return not self._practice.is_held and (self._plays or self._practice.is_showing)

    def _words_to_read(self) -> int:
        """How many words of the coach are new since the last act that was shown."""
        is_new, self._is_new = self._is_new, False
        return len(" ".join(self._practice.advice.sentences()).split()) if is_new else 0
