"""What the system wishes: system by system, from its own answers, and once from a desktop that is really asked."""

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.house.repository import ROOT
from trainer.access import portal, wishes
from trainer.access.wishes import Asked
from trainer.app import DATABASE_FILE
from trainer.records import settings
from trainer.records.settings import SETTINGS

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="there is no bus of a session")


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        (Asked(), {}),
        (Asked(is_dark=True), {"theme": "dark"}),
        (Asked(is_high_contrast=True), {"theme": "system"}),
        (Asked(is_dark=True, is_high_contrast=True), {"theme": "system"}),
        (Asked(text_scale=1.3), {"text_size": 1.25}),
        (Asked(text_scale=1.1), {}),
        (Asked(text_scale=0.8), {}),
        (Asked(text_scale=5.0), {"text_size": 3.0}),
        (Asked(is_still=True), {"reduce_motion": True}),
    ],
)
def test_what_is_asked_for_becomes_settings_that_are_taken(asked, wanted) -> None:
    assert wishes.settings(asked) == wanted
    assert all(SETTINGS[key].takes(value) for key, value in wanted.items())


@pytest.mark.parametrize(
    ("answers", "wanted"),
    [
        ({}, Asked()),
        ({portal.SCHEME: 1}, Asked(is_dark=True)),
        ({portal.SCHEME: 2, portal.CONTRAST: 0, portal.MOTION: 0}, Asked()),
        ({portal.CONTRAST: 1}, Asked(is_high_contrast=True)),
        ({portal.HIGH_CONTRAST: True}, Asked(is_high_contrast=True)),
        ({portal.MOTION: 1}, Asked(is_still=True)),
        ({portal.ANIMATIONS: False}, Asked(is_still=True)),
        ({portal.ANIMATIONS: True, portal.HIGH_CONTRAST: False, portal.TEXT_FACTOR: 1.0}, Asked()),
        ({portal.TEXT_FACTOR: 1.5}, Asked(text_scale=1.5)),
        ({portal.TEXT_FACTOR: "large", portal.SCHEME: "dark"}, Asked()),
    ],
)
def test_what_a_desktop_on_linux_says(answers, wanted) -> None:
    assert wishes.of_portal(answers, "wayland", 96.0) == wanted


def test_letters_that_qt_makes_larger_by_itself_are_not_made_larger_once_more() -> None:
    assert wishes.of_portal({portal.TEXT_FACTOR: 1.5}, "xcb", 96.0).text_scale == 1.0
    assert wishes.of_portal({}, "xcb", 120.0).text_scale == 1.25


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ({}, Asked()),
        ({"TextScaleFactor": 100, "animates": True}, Asked()),
        ({"TextScaleFactor": 225}, Asked(text_scale=2.25)),
        ({"animates": False}, Asked(is_still=True)),
        ({"TextScaleFactor": "?"}, Asked()),
    ],
)
def test_what_windows_says(told, wanted) -> None:
    assert wishes.of_windows(told) == wanted


def test_what_macos_says() -> None:
    assert wishes.of_macos({}) == wishes.of_macos({"reduces_motion": False}) == Asked()
    assert wishes.of_macos({"reduces_motion": True}) == Asked(is_still=True)


def test_one_way_of_asking_is_enough() -> None:
    found = wishes.both(Asked(is_dark=True, text_scale=1.5), Asked(is_high_contrast=True, is_still=True))
    assert found == Asked(is_dark=True, is_high_contrast=True, text_scale=1.5, is_still=True)


def asked_beside(answers: dict[str, object], *how: str) -> tuple[dict[str, Any], float]:
    """The wishes, and the time in ms, beside a desktop that gives these answers on a bus of its own."""
    command = ["dbus-run-session", "--", sys.executable, "-m", "tests.access.wishing", json.dumps(answers), *how]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    found, took_ms = json.loads(done.stdout)
    return found, took_ms


@on_linux
def test_a_desktop_is_asked() -> None:
    told = {
        "org.freedesktop.appearance color-scheme": 1,
        "org.gnome.desktop.interface text-scaling-factor": 1.5,
        "org.gnome.desktop.interface enable-animations": False,
    }
    found, _ = asked_beside(told)
    assert found == {"theme": "dark", "text_size": 1.5, "reduce_motion": True}


@on_linux
def test_a_desktop_that_wishes_nothing() -> None:
    assert asked_beside({"org.freedesktop.appearance color-scheme": 0})[0] == {}


@on_linux
def test_a_desktop_that_does_not_answer_is_not_waited_for() -> None:
    """All questions share one patience: six of them do not wait six times."""
    found, took_ms = asked_beside({}, "slow")
    assert found == {}
    assert took_ms < 3 * wishes.PATIENCE_MS


def test_where_there_is_no_bus_nothing_is_wished(monkeypatch: pytest.MonkeyPatch) -> None:
    code = "from PySide6.QtGui import *; a = QGuiApplication(); from trainer.access.wishes import *; print(read())"
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "{}\n"


@on_linux
def test_the_first_start_takes_them_over_and_they_are_remembered(tmp_path) -> None:
    data, answers = tmp_path / "data", {" ".join(portal.SCHEME): 1}
    words = ["dbus-run-session", "--", sys.executable, "-m", "tests.access.opening", str(data), json.dumps(answers)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == ["dark", 1.0]
    assert settings.glance(data / DATABASE_FILE)["theme"] == "dark"
