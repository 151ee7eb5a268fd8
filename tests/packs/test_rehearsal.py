"""Every lesson that ships is solved by its own steps, in every variant and mode, in few acts."""

from pathlib import Path

import pytest

from tests.packs.conftest import LIBRARY
from trainer.coach.modes import MODES
from trainer.installation import LESSONS
from trainer.packs.checking import check
from trainer.packs.loading import load
from trainer.packs.rehearsal import rehearse, rehearse_all

PACKS = [LIBRARY, *sorted(path.parent for path in LESSONS.glob("*/pack.yaml"))]


@pytest.mark.parametrize("place", PACKS, ids=lambda place: place.name)
def test_every_lesson_is_solved_in_every_variant_and_mode(place: Path) -> None:
    pack = load(place)
    assert pack.lessons
    for lesson in pack.lessons.values():
        plays = rehearse_all(pack, lesson.id)
        assert len(plays) == len(lesson.variants) * len(MODES)
        assert {key: play.problem for key, play in plays.items() if play.problem} == {}
        instructions = sum(len(step.instructions) for step in lesson.steps)
        assert all(play.attempt and len(play.attempt.acts) <= 2 * instructions for play in plays.values())


@pytest.mark.parametrize("place", PACKS, ids=lambda place: place.name)
def test_what_ships_has_no_fault(place: Path) -> None:
    assert [str(fault) for fault in check(place)] == []


def test_a_rehearsal_is_the_same_every_time() -> None:
    pack = load(LIBRARY)
    assert rehearse(pack, "reserve-a-book") == rehearse(pack, "reserve-a-book", "garden", "show", seed=1)


def test_what_is_not_there_is_a_problem_and_no_exception() -> None:
    pack = load(LIBRARY)
    assert "has no lesson “nothing”" in rehearse(pack, "nothing").problem
    assert "has no variant “nothing”" in rehearse(pack, "reserve-a-book", "nothing").problem
