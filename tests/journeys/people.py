"""People at the PC: someone opens Handrail, uses it with their hands, hears it, closes it, and comes again."""

from collections.abc import Sequence
from pathlib import Path

from tests.ears import Ears
from tests.journeys.hands import Hands
from tests.journeys.notebooks import Notebook
from trainer.app import SHIPPED, House, build
from trainer.screens.driver import By, Role

SHOWING_MS = 200_000
"""How long Show me may take for a whole lesson."""
QUICKLY = 0.02
"""Show me takes so much of its usual time."""


class Person:
    """One person, one PC."""

    def __init__(self, data: Path, by: By, packs: Sequence[Path] = SHIPPED) -> None:
        self.by, self.data, self.journal = by, data, Notebook(data)
        self._packs, self._transcript = packs, data.parent / "spoken.jsonl"
        self._house: House | None = None
        self.mode, self.heard = "", list[str]()

    def open(self) -> None:
        """Open Handrail; the first place can be read."""
        self._house = build(self.data, self._packs, transcript=self._transcript, pace=QUICKLY)
        self._house.shell.show()
        self.hands = Hands(self._house.shell, self.by)
        self.ears = Ears.beside(self._transcript, self.hands.wait_until)
        self.hands.wait_until(lambda: bool(self.hands.focus()), "a window that has the keyboard")
        self.hands.read("I have been here")

    def close(self) -> None:
        """Close the window."""
        if self._house is not None:
            self._house.navigator.leave()
            self._house.shell.close()
            self._house.shell.deleteLater()
            self._house = None

    def come(self, words: str) -> None:
        """Say who one is, in the words of the first place, and come home."""
        self.hands.press(words)
        if words == "I am new here":
            self.hands.press("Home")
        self.hands.read("Your handrail")

    def begin(self, errand: str, mode: str) -> None:
        """Choose an errand on home, and a mode."""
        self.mode = mode
        self.hands.follow(errand)
        self.hands.choose(mode)
        self.hands.press("Begin")
        self.hands.read("Stop for today")

    def listen(self) -> list[str]:
        """What was said since the last deed, however often one listens."""
        self.heard += self.ears.heard()
        return self.heard

    def address(self) -> str:
        """Where the browser is."""
        return self.hands.value("Address")

    def tabs(self) -> list[str]:
        """The titles of the browser's tabs."""
        return self.hands.names(Role.PageTab)
