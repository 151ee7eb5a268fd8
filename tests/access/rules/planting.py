"""Faults planted into real places by program: just over the limit they are named, just inside it they pass.

A fault is a function that looks for something it can spoil in a sight and spoils it. What it gives is a Planted, or
None where there is nothing of the kind. Places are chosen by chance, always by the same.
"""

from collections.abc import Callable, Sequence
from functools import cache
from random import Random
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from tests.access.rules.broken import told
from trainer.access.sight import Sight, called
from trainer.auditing.openings import Opening, openings
from trainer.auditing.windows import begin, opened

SEED, PLACES_EACH, MOST_OPENED = 4, 10, 90


class Planted(NamedTuple):
    """A fault that stands: what must be named, how to bring it just inside the limit, and how to take it away."""

    spoiled: Sequence[QWidget]
    undo: Callable[[], object]
    nearly: Callable[[], object] | None = None


Plant = Callable[[Sight, Random], Planted | None]


@cache
def _all() -> tuple[Opening, ...]:
    return tuple(openings())


def assert_named(rule: str, *plants: Plant) -> None:
    """In ten places each, what *plants* spoil is named by *rule*: rule, place and widget; nearly spoiled it passes."""
    begin()
    chance = Random(SEED)
    left = dict.fromkeys(plants, PLACES_EACH)
    for opening in chance.sample(_all(), MOST_OPENED):
        if not any(left.values()):
            return
        with opened(opening) as sight:
            before = told(sight, rule)
            assert before == [], opening.name
            for plant in [plant for plant in plants if left[plant]]:
                left[plant] -= _is_named(sight, rule, plant, chance)
    assert not any(left.values()), {plant.__name__: count for plant, count in left.items()}


def _is_named(sight: Sight, rule: str, plant: Plant, chance: Random) -> bool:
    planted = plant(sight, chance)
    if planted is None:
        return False
    what = f"{plant.__name__} in {sight.name}"
    sight.settle()
    names = [(sight.name, called(widget)) for widget in planted.spoiled]
    found = told(sight, rule)
    assert set(names) & set(found), f"{what}: {names} not in {found}"
    if planted.nearly is not None:
        planted.nearly()
        sight.settle()
        left = told(sight, rule)
        assert not set(names) & set(left), f"{what}, nearly: {left}"
    planted.undo()
    sight.settle()
    assert told(sight, rule) == [], f"{what}, undone"
    return True
