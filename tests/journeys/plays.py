"""A whole lesson, played in the real app from welcome to results, as `trainer demo` plays it."""

from pathlib import Path

from tests.journeys.notebooks import Notebook
from trainer.app import build
from trainer.content.packs import Pack
from trainer.screens.driver import By, Driver
from trainer.screens.player import Player

QUICK = 0.02
"""Show me takes this much of the time that a person is given."""


def play(data: Path, place: Path, pack: Pack, lesson_id: str, number: int, mode: str, by: By) -> Notebook:
    """Play that variant (from 0) of the lesson of *pack*, which lies at *place*; what was kept of it."""
    lesson = pack.lesson(lesson_id)
    variant = lesson.variants[number]
    house = build(data, (place,), variant=variant.id, pace=QUICK)
    house.shell.show()
    try:
        Player(Driver(house.shell, by), pack, lesson, variant, lambda _name: None).play(mode)
    finally:
        house.navigator.leave()
        house.shell.close()
        house.shell.deleteLater()
    return Notebook(data)
