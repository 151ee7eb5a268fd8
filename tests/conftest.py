"""What holds for every test: no display, a data folder of its own, nothing unexpected said, nothing left alive.

Messages of Qt fail a test through pytest-qt (`qt_log_level_fail` in pyproject.toml).
"""

import logging
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # tests that want a real display start a process of their own

pytest_plugins = ("tests.turns", "tests.left_alive")


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder; no test ever meets that of whoever runs the tests."""
    folder = tmp_path / "data"
    monkeypatch.setenv("HANDRAIL_DATA", str(folder))
    return folder


@pytest.fixture(autouse=True)
def _in_english(request: pytest.FixtureRequest) -> None:
    """Whatever the test before spoke: English, with its plural forms."""
    if {"qapp", "qtbot"} & set(request.fixturenames):
        from trainer.access import languages

        languages.use(request.getfixturevalue("qapp"), languages.ENGLISH)


class _Ear(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def expected_log() -> Iterator[Callable[[str], None]]:
    """Say afterwards what was logged on purpose: `expected_log("regular expression")`. Other warnings fail the test."""
    ear = _Ear()
    logger = logging.getLogger("trainer")
    before = list(logger.handlers)
    logger.addHandler(ear)

    def expected(words: str) -> None:
        known = [line for line in ear.heard if re.search(words, line)]
        assert known, f"nothing like {words!r} was logged; heard: {ear.heard}"
        ear.heard = [line for line in ear.heard if line not in known]

    yield expected
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()
    if ear.heard:
        pytest.fail("logged, and not expected:\n" + "\n".join(ear.heard), pytrace=False)
