"""A practice place in a window, for tests: of the sample town, or of a pack in `tests/samples`."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.hands import Hands
from tests.screens.settling import settled
from trainer.access import roles, themes
from trainer.coach.attempt import begin
from trainer.packs.loading import load
from trainer.screens.practice import samples
from trainer.screens.practice.screen import PracticeScreen
from trainer.screens.shell import Shell
from trainer.visits.practice import Practice

MEADOW = Path(__file__).parents[1] / "samples" / "meadow"


def qapp() -> QApplication:
    return QApplication.instance()


class Room:
    """A window with a practice place, and hands."""

    def __init__(self, qtbot, practice, by="mouse", scale=1.0, height=768, pace=1.0):
        roles.install()
        themes.apply(qapp(), scale=scale)
        self.practice, self.shell = practice, Shell()
        qtbot.addWidget(self.shell)
        self.shell.resize(1366, height)
        self.shell.show()
        self.shell.activateWindow()
        self.screen = PracticeScreen(practice, pace)
        self.shell.show_place(self.screen, practice.title, practice.mode)
        qtbot.waitUntil(self.shell.isActiveWindow)
        settled(qtbot, self.shell)
        self.hands = Hands(self.shell, by)


def meadow(mode="together") -> Practice:
    """The errand of the meadow town."""
    attempt, outcome = begin(load(MEADOW), "join-the-library", "olive", mode, seed=1, at=samples.MOMENT)
    return samples.lived(attempt, outcome)
