"""Handrail as a user starts it, and killed: opened, gone on with, typed into, `kill -9`; then looked at."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from tests.killing.display import Display
from tests.killing.typist import TO_FIELD, Spot, Typist
from trainer.access.themes import LIGHT
from trainer.app import SHIPPED
from trainer.coach.attempt import Attempt
from trainer.coach.modes import Mode
from trainer.speech.engines import Recorder
from trainer.speech.voice import Voice
from trainer.visits.reception import Reception, now

LESSON = "file-a-complaint"
LIMIT_S = 1.0
PAUSES_S = (0.005, 0.02, 0.06, 0.12, 0.25)
BELOW_BAR = (10, 90)
"""A dot of the room, wherever the window has its bar; at the welcome the quay is there."""


class Struck(NamedTuple):
    """When keys were about to be struck, and the attempt that they lead to."""

    at: float
    attempt: Attempt


class Kill(NamedTuple):
    """A kill, and what was found afterwards."""

    keys: int
    old_keys: int
    """Those that were struck more than a second before the kill."""
    found: Attempt
    oldest_missing_s: float = 0.0
    """How long before the kill the first key was struck that is missing; 0 if none is."""
    wrong: str = ""

    def brief(self) -> str:
        """What to say of it."""
        return f"{self.wrong or 'in order'}: {self.keys} keys, {self.old_keys} old, {self.oldest_missing_s:.3f} s"


def begin_attempt(data: Path, mode: Mode, spot: Spot) -> Attempt:
    """Begin the lesson in *data*, go to *spot* as its steps say, and stop for today."""
    reception = _reception(data)
    practice = reception.receive(as_guest=False).begin(LESSON, mode)
    practice.enter()
    while practice.attempt.world.visit.place != spot.page:
        act = practice.next_act()
        assert act is not None
        practice.do(act)
    practice.stop()
    assert reception.take_leave()
    return waiting_attempt(data)


def waiting_attempt(data: Path) -> Attempt:
    """The attempt that waits in *data*, as it is gone on with."""
    reception = _reception(data)
    errands = reception.receive(as_guest=False)
    try:
        unfinished = errands.unfinished()
        assert unfinished is not None, "no attempt waits"
        practice = errands.go_on(unfinished.attempt_id)
        assert practice is not None
        return practice.attempt
    finally:
        assert reception.take_leave()


def type_and_kill(display: Display, data: Path, before: Attempt, spot: Spot, seed: str) -> Kill:
    """Open Handrail, go on from *before*, type, kill it at a seeded moment, and look."""
    chance = random.Random(seed)
    typist = Typist(before, spot, seed)
    struck = [Struck(float("-inf"), before)]
    app = start(display, data)
    try:
        come_back(display)
        go_on(display)
        display.strike(*TO_FIELD)
        moment = time.monotonic()
        ends = moment + chance.uniform(0.2, 2.8)
        while moment < ends:
            time.sleep(max(0.0, moment - time.monotonic()))
            at, keys = time.monotonic(), typist.next_keys()
            struck.append(Struck(at, typist.attempt))
            display.strike(*keys)
            moment = at + chance.choice(PAUSES_S)
        time.sleep(max(0.0, ends - time.monotonic()))
    finally:
        killed_at = kill(app)
    return _compared(struck, killed_at, waiting_attempt(data))


def open_and_kill(display: Display, data: Path, before: Attempt, seed: str) -> Kill:
    """Kill Handrail while it opens its records, or goes on with what waits; nothing of *before* may be missing."""
    app = start(display, data)
    try:
        come_back(display, is_seen=False)
        time.sleep(random.Random(seed).uniform(0.0, 0.8))
    finally:
        killed_at = kill(app)
    return _compared([Struck(float("-inf"), before)], killed_at, waiting_attempt(data))


def start(display: Display, data: Path) -> subprocess.Popen[bytes]:
    """Handrail, started as a user does."""
    command = [str(Path(sys.executable).with_name("trainer")), "--data", str(data)]
    return subprocess.Popen(command, env=display.environment, stderr=subprocess.DEVNULL)


def come_back(display: Display, is_seen: bool = True) -> None:
    """From the start home: “I have been here”."""
    display.wait_until(lambda: display.shows(LIGHT.focus), "the welcome")
    display.strike("Tab", "Return")
    if is_seen:
        wait_for_place(display)


def wait_for_place(display: Display) -> None:
    """Wait for a place after the welcome, with the focus on something."""
    display.wait_until(
        lambda: display.colour(*BELOW_BAR) == LIGHT.room and display.shows(LIGHT.focus), "a place with the bar"
    )


def go_on(display: Display) -> None:
    """Press what has the focus, and wait for the practice."""
    display.strike("Return")
    display.wait_until(lambda: display.shows(LIGHT.chrome), "the browser")


def kill(app: subprocess.Popen[bytes]) -> float:
    """Kill it; when that was."""
    killed_at = time.monotonic()
    app.send_signal(signal.SIGKILL)
    assert app.wait() == -signal.SIGKILL, "it had ended before it was killed"
    return killed_at


def _compared(struck: list[Struck], killed_at: float, found: Attempt) -> Kill:
    """Look which of the states that were struck was *found*, and how old the first key is that is missing there."""
    old = [each for each in struck if each.at < killed_at - LIMIT_S]
    kill = Kill(len(struck) - 1, len(old) - 1, found)
    same = [number for number, each in enumerate(struck) if _is_same(each.attempt, found)]
    if not same:
        return kill._replace(wrong=f"a state that it was never in: {found.acts[-3:]}")
    missing = struck[same[-1] + 1 :]
    return kill._replace(oldest_missing_s=killed_at - missing[0].at) if missing else kill


def _is_same(one: Attempt, other: Attempt) -> bool:
    """Whether the learner has come to the same place the same way, with the same things typed."""
    return (one.acts, one.worlds, one.standings, one.mode) == (other.acts, other.worlds, other.standings, other.mode)


def _reception(data: Path) -> Reception:
    return Reception(data, SHIPPED, Voice(Recorder()), clock=now, draw_seed=lambda: 1)
