"""A person who types, and knows what must be on the disk: after every key, the attempt as the coach alone plays it."""

import random
from datetime import UTC, datetime
from typing import NamedTuple

from trainer.coach import attempt as coach
from trainer.coach.attempt import Attempt
from trainer.simulator import acts
from trainer.simulator.acts import AnyAct

AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
LETTERS = "abcdefghijklmnopqrstuvwxyz"
TO_FIELD = ("Tab", "ctrl+End")
"""From the heading of a page, where the focus begins, behind what stands in its field."""


class Spot(NamedTuple):
    """A page of the lesson that ships, and its field."""

    page: str
    field: str
    can_search: bool = False


SPOTS = (
    Spot("search/home", "words", can_search=True),
    Spot("complaints/describe", "describe"),
    Spot("complaints/name", "name"),
)


class Typist:
    """Types at *spot*; `attempt` is where that has led, from the attempt that was resumed."""

    def __init__(self, attempt: Attempt, spot: Spot, seed: str) -> None:
        self.attempt, self._spot = attempt, spot
        self._chance = random.Random(seed)

    def next_keys(self) -> tuple[str, ...]:
        """The next keys; `attempt` is then what they lead to."""
        kind = self._chance.random()
        if self.attempt.world.visit.place != self._spot.page:
            self._do(acts.Back(means="key"))
            return ("alt+Left", *TO_FIELD)
        text = self._text
        if text and self._spot.can_search and kind < 0.06:
            self._do(acts.Search(block=self._spot.field, text=text, means="key"))
            return ("Return",)
        if text and kind < 0.16:
            return self._write(text[:-1], "BackSpace")
        if text and not text.endswith(" ") and kind < 0.28:
            return self._write(text + " ", "space")
        letter = self._chance.choice(LETTERS)
        return self._write(text + letter, letter)

    @property
    def _text(self) -> str:
        """What stands in the field."""
        name = f"{self._spot.page.split('/')[0]}/{self._spot.field}"
        world = self.attempt.world
        return world.draft(name) if self._spot.can_search else str(world.answer(name))

    def _write(self, text: str, key: str) -> tuple[str, ...]:
        self._do(acts.Fill(block=self._spot.field, text=text, means="key"))
        return (key,)

    def _do(self, act: AnyAct) -> None:
        self.attempt, outcome = coach.do(self.attempt, act, AT)
        assert outcome.refusal is None, outcome.refusal
