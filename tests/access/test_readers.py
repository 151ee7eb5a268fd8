"""Whether a screen reader runs is asked of the desktop, which may say nothing; a change is told once."""

import json
import subprocess
import sys

import pytest

from tests.house.repository import ROOT
from trainer.access import readers


@pytest.mark.skipif(sys.platform != "linux", reason="the accessibility bus is Linux's")
@pytest.mark.parametrize(("answer", "found"), [("true", True), ("false", False), ("none", False), ("slow", False)])
def test_the_flag_of_the_desktop_is_read_and_nobody_waits_long_for_it(answer: str, found: bool) -> None:
    asked = ["dbus-run-session", "--", sys.executable, "-m", "tests.access.reader_flag", answer]
    told = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    is_active, took_ms = json.loads(told.stdout.splitlines()[-1])
    assert is_active is found
    assert took_ms < 2 * readers.PATIENCE_MS + 200


def test_a_change_is_told_once(qtbot) -> None:
    told: list[bool] = []
    hear = told.append
    readers.notice.changed.connect(hear)
    for is_active in (True, True, False):
        readers.know(is_active)
    readers.notice.changed.disconnect(hear)
    assert told == [True, False]
    assert not readers.is_active()
