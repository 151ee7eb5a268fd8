"""On a real display, with a real pointer and real keys, as the X server gives them."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.house.repository import ROOT
from tests.killing.display import Display, open_display

pytestmark = [
    pytest.mark.alone,
    pytest.mark.skipif(sys.platform != "linux", reason="there is no X server to start"),
]
HELD_S = 1.5
"""Longer than an X server waits before a key repeats; it then repeats some 25 times a second."""


class Watched:
    """What the window on the display tells."""

    def __init__(self, app: "subprocess.Popen[str]") -> None:
        self._app = app
        self.places: dict[str, tuple[int, int, int]] = self.next()["places"]

    def next(self) -> dict[str, Any]:
        assert self._app.stdout is not None
        line = self._app.stdout.readline()
        assert line, "the window has ended"
        return json.loads(line)

    def rest(self) -> list[dict[str, Any]]:
        """Close the window; what it told and nobody has heard yet."""
        self._app.terminate()
        assert self._app.stdout is not None
        return [json.loads(line) for line in self._app.stdout]


@contextmanager
def watched(display: Display, *preferred: str) -> Iterator[Watched]:
    command = [sys.executable, "-m", "tests.access.on_display", *preferred]
    with subprocess.Popen(command, cwd=ROOT, env=display.environment, stdout=subprocess.PIPE, text=True) as app:
        try:
            yield Watched(app)
        finally:
            app.kill()


@pytest.fixture
def display(tmp_path: Path) -> Iterator[Display]:
    with open_display(tmp_path / "display") as display:
        yield display


def test_a_key_that_is_held_counts_once(display: Display) -> None:
    with watched(display) as window:
        x, y, _ = window.places["field"]
        display.do("mousemove", str(x), str(y))
        display.do("click", "1")
        display.do("keydown", "a")
        assert window.next() == {"text": "a"}
        time.sleep(HELD_S)
        display.do("keyup", "a")
        display.do("key", "b")
        assert window.next() == {"text": "ab"}
        assert window.rest() == []


def test_a_press_that_drifts_counts_and_one_that_goes_away_does_not(display: Display) -> None:
    with watched(display) as window:
        x, y, wide = window.places["first"]
        edge = x + wide // 2
        for out in (300, 30):
            display.do("mousemove", str(edge - 10), str(y))
            display.do("mousedown", "1")
            for step in range(1, 6):
                display.do("mousemove", str(edge + out * step // 5), str(y))
            display.do("mouseup", "1")
        assert window.next() == {"pressed": ["First"]}
        assert window.rest() == []


def test_two_quick_presses_are_one_where_that_is_wished(display: Display) -> None:
    with watched(display, "ignore_double_presses=true") as window:
        x, y, _ = window.places["first"]
        display.do("mousemove", str(x), str(y))
        display.do("click", "--repeat", "2", "--delay", "100", "1")
        assert window.next() == {"pressed": ["First"]}
        time.sleep(0.8)
        display.do("click", "1")
        assert window.next() == {"pressed": ["First", "First"]}
        assert window.rest() == []


def test_a_pointer_that_rests_presses(display: Display) -> None:
    with watched(display, "dwell_ms=400") as window:
        display.do("mousemove", "5", "5")
        x, y, _ = window.places["first"]
        display.do("mousemove", str(x), str(y))
        assert window.next() == {"pressed": ["First"]}
        time.sleep(1.0)
        assert window.rest() == []
