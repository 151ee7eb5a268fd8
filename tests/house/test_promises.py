"""What README and CONTRIBUTING tell people to type exists."""

import re

import pytest

from tests.house.repository import ROOT
from trainer.cli import COMMANDS

TARGETS = set(re.findall(r"^([a-z-]+)(?: [a-z-]+)*:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
PAGES = ["README.md", "CONTRIBUTING.md"]


def typed(page: str) -> list[str]:
    """What stands as code on *page*: indented by four, or between back-ticks."""
    text = (ROOT / page).read_text(encoding="utf-8")
    return [*re.findall(r"^    (.+)$", text, re.M), *re.findall(r"`([^`\n]+)`", text)]


@pytest.mark.parametrize("page", PAGES)
def test_what_make_is_asked_for_is_a_target(page: str) -> None:
    asked = [word for line in typed(page) for word in re.findall(r"^make ([a-z-]+)", line)]
    assert asked
    assert not set(asked) - TARGETS


@pytest.mark.parametrize("page", PAGES)
def test_what_trainer_is_asked_for_is_a_command(page: str) -> None:
    asked = [word for line in typed(page) for word in re.findall(r"(?:^|[/\\])trainer ([a-z]+)", line)]
    assert not set(asked) - {command.name for command in COMMANDS}
