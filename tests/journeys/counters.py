"""A counter where attempts begin at once, on the page they are about: one window, one visit, many attempts."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from tests.ears import Ears
from tests.journeys.hands import Hands
from tests.journeys.notebooks import Notebook
from trainer.access import roles, themes
from trainer.app import SHIPPED
from trainer.coach.modes import Mode
from trainer.screens.driver import By
from trainer.screens.practice.screen import PracticeScreen
from trainer.screens.shell import Shell
from trainer.speech.engines import Recorder
from trainer.speech.voice import Voice
from trainer.visits.practice import Practice
from trainer.visits.reception import Reception, now


class Counter:
    """One window and one learner, who practises the shipped lessons in their variant *variant*."""

    def __init__(self, app: QApplication, data: Path, variant: str) -> None:
        roles.install()
        themes.apply(app)
        self._recorder = Recorder()
        self._reception = Reception(
            data, SHIPPED, Voice(self._recorder), clock=now, draw_seed=lambda: 5, variant=variant
        )
        self._errands = self._reception.receive(as_guest=False)
        self.journal = Notebook(data)
        self.shell = Shell()
        self.shell.show()

    @contextmanager
    def attempt(self, lesson: str, mode: Mode, page: str, by: By) -> Iterator[tuple[Practice, Hands, Ears]]:
        """An attempt that stands on *page* for the first time, shown in the window."""
        practice = self._errands.begin(lesson, mode)
        practice.enter()
        while practice.scene.place != page:
            act = practice.next_act()
            assert act is not None, f"the way does not come by {page}"
            practice.do(act)
        self.shell.show_place(PracticeScreen(practice), practice.title)
        hands = Hands(self.shell, by)
        hands.read("Stop for today")
        ears = Ears(lambda: [utterance.text for utterance in self._recorder.said], hands.wait_until)
        ears.heard()
        try:
            yield practice, hands, ears
        finally:
            practice.stop()
            self.shell.show_place(QWidget())

    def close(self) -> None:
        """The learner leaves."""
        self._reception.take_leave()
        self.shell.close()
        self.shell.deleteLater()
