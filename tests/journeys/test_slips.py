"""Every slip that an author foresaw, made by hand: the coach answers in its own words, the Journal has it once."""

from collections.abc import Iterator
from itertools import cycle

import pytest

from tests.journeys.counters import Counter
from tests.journeys.slips import FILING, FOLLOWING
from tests.samples.packs import rivermouth
from trainer.content.texts import fill
from trainer.screens.driver import By
from trainer.simulator.conditions import values_of

MADE = {"file-a-complaint": FILING, "follow-a-complaint": FOLLOWING}
MICE: tuple[By, ...] = ("mouse", "keyboard")
ALL = [(lesson, slip, by) for lesson, slips in MADE.items() for slip, by in zip(slips, cycle(MICE), strict=False)]


@pytest.fixture(scope="module")
def counter(qapp, tmp_path_factory) -> Iterator[Counter]:
    counter = Counter(qapp, tmp_path_factory.mktemp("counter") / "data", variant="lamp")
    yield counter
    counter.close()


@pytest.mark.parametrize("lesson", MADE)
def test_every_foreseen_slip_is_made(lesson: str) -> None:
    assert [slip.id for slip in rivermouth().lesson(lesson).slips] == list(MADE[lesson])


@pytest.mark.parametrize(("lesson", "slip", "by"), ALL)
def test_a_foreseen_slip_is_answered_in_its_own_words(counter: Counter, lesson: str, slip: str, by: By) -> None:
    foreseen = next(each for each in rivermouth().lesson(lesson).slips if each.id == slip)
    page, deeds = MADE[lesson][slip]
    with counter.attempt(lesson, "together", page, by) as (practice, hands, ears):
        for deed in deeds:
            deed(hands)
        values = values_of(practice.attempt.world)
        hands.read(fill(foreseen.say, values), within="Coach")
        assert fill(foreseen.say, values) in ears.heard()
        if foreseen.instead:
            assert fill(foreseen.instead, values) in hands.texts("Coach")
        hands.wait_until(
            lambda: len(counter.journal.entries("slip_made", slip=slip)) == 1, f"one {slip} in the Journal"
        )
