"""Every shipped lesson in every mode and variant, with the real widgets, by both means: for `make test-all`."""

from pathlib import Path

import pytest

from tests.journeys.plays import play
from tests.samples.packs import rivermouth
from trainer.coach.modes import MODES
from trainer.installation import shipped_packs
from trainer.screens.driver import By

PLAYS = [
    pytest.param(lesson.id, number, mode, by, id=f"{lesson.id}-{variant.id}-{mode}-{by}")
    for lesson in rivermouth().lessons.values()
    for number, variant in enumerate(lesson.variants)
    for mode in MODES
    for by in ("mouse", "keyboard")
]


@pytest.mark.long
@pytest.mark.parametrize(("lesson_id", "number", "mode", "by"), PLAYS)
def test_the_goal_is_reached(qapp, data: Path, lesson_id: str, number: int, mode: str, by: By) -> None:
    (place,) = shipped_packs()
    journal = play(data, place, rivermouth(), lesson_id, number, mode, by)
    assert [entry["assisted_mode"] for entry in journal.entries("goal_reached")] == [mode]
    assert journal.entries("slip_made") == []
