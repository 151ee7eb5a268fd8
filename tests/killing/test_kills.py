"""`kill -9` while keys arrive in the app as a user starts it: whatever was done more than a second before is there."""

import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path
from typing import NamedTuple

import pytest
from pytestqt.qtbot import QtBot

from tests.killing.display import Display, open_display
from tests.killing.killed import (
    LIMIT_S,
    Kill,
    begin_attempt,
    come_back,
    go_on,
    kill,
    open_and_kill,
    start,
    type_and_kill,
    wait_for_place,
    waiting_attempt,
)
from tests.killing.typist import SPOTS, TO_FIELD, Spot
from trainer.access.themes import LIGHT
from trainer.app import build
from trainer.coach.attempt import Attempt
from trainer.coach.modes import Mode
from trainer.screens.driver import Driver, Role
from trainer.simulator.acts import Fill

pytestmark = [
    pytest.mark.alone,
    pytest.mark.skipif(sys.platform != "linux", reason="there is no X server to start"),
]

MODES: tuple[Mode, ...] = ("together", "alone")
KILLS_OF_EACH = 9
LANES = 2


class Stay(NamedTuple):
    """A data folder in which Handrail is killed again and again, and what waits there."""

    data: Path
    spot: Spot
    attempt: Attempt


def test_whatever_is_older_than_a_second_is_there_after_a_kill(tmp_path: Path, qtbot: QtBot) -> None:
    where = [(tmp_path / f"data-{number}", *stay) for number, stay in enumerate(product(SPOTS, MODES))]
    stays = [Stay(data, spot, begin_attempt(data, mode, spot)) for data, spot, mode in where]
    with ThreadPoolExecutor(LANES) as lanes:
        tasks = [lanes.submit(_lane, tmp_path / f"display-{lane}", stays[lane::LANES]) for lane in range(LANES)]
        kills = [kill for task in tasks for kill in task.result()]
    told = "\n".join(each.brief() for each in kills)
    assert not [each.wrong for each in kills if each.wrong], told
    assert max(each.oldest_missing_s for each in kills) < LIMIT_S, told
    while_typing = [each for each in kills if each.keys]
    assert len(while_typing) >= 50, told
    assert sum(each.old_keys > 0 for each in while_typing) >= 25, told
    for stay in stays:
        _shows_what_was_typed(stay.data, stay.spot)


def _lane(place: Path, stays: list[Stay]) -> list[Kill]:
    """On one display, stay after stay; the seeds are those of the data folder."""
    kills = []
    with open_display(place) as display:
        for data, spot, attempt in stays:
            for turn in range(KILLS_OF_EACH):
                kills.append(type_and_kill(display, data, attempt, spot, f"{data.name} {turn}"))
                attempt = kills[-1].found
            kills.append(open_and_kill(display, data, attempt, data.name))
    return kills


def _shows_what_was_typed(data: Path, spot: Spot) -> None:
    """Go on in the app itself, and read the field."""
    attempt = waiting_attempt(data)
    house = build(data)
    house.shell.show()
    try:
        driver = Driver(house.shell, "keyboard")
        driver.press(Role.Button, "I have been here")
        driver.press(Role.Button, "Go on")
        driver.await_thing(Role.Button, "Stop for today")
        label = attempt.pack.block(f"{attempt.world.visit.place}.{spot.field}").label  # type: ignore[union-attr]
        name = f"{attempt.world.visit.service}/{spot.field}"
        typed = attempt.world.draft(name) if spot.can_search else attempt.world.answer(name)
        assert typed
        assert driver.value(Role.EditableText, label) == typed
    finally:
        house.navigator.leave()
        house.shell.close()
        house.shell.deleteLater()


@pytest.fixture
def display(tmp_path: Path) -> Iterator[Display]:
    with open_display(tmp_path / "display") as display:
        yield display


def test_the_very_first_errand_waits_as_it_was_left(display: Display, data: Path) -> None:
    """From “I am new here” on, by keyboard alone."""
    app = start(display, data)
    display.wait_until(lambda: display.shows(LIGHT.focus), "the welcome")
    display.strike("Return")
    wait_for_place(display)
    display.strike("Right")  # from Show me to Together
    go_on(display)
    display.strike(*TO_FIELD, *"rivermouth")
    time.sleep(LIMIT_S + 0.2)
    kill(app)
    found = waiting_attempt(data)
    assert (found.mode, found.acts) == ("together", (Fill(block="words", text="rivermouth", means="key"),))
    app = start(display, data)
    come_back(display)
    go_on(display)
    kill(app)
    assert waiting_attempt(data).acts == found.acts
