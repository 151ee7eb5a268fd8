"""Another town, another errand: a pack that only tests know is played in every mode; no pack is known by heart."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from tests.house.repository import MODULES, in_house
from tests.journeys.plays import play
from tests.samples.packs import MEADOW, meadow, rivermouth
from trainer.coach.modes import MODES
from trainer.content.packs import Pack
from trainer.screens.driver import By

LESSON = "join-the-library"
WORDS_OF_A_TEXT = 3
"""Fewer words than these could stand anywhere."""


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
@pytest.mark.parametrize("mode", MODES)
def test_another_errand_is_played_with_the_real_widgets(qapp, data: Path, mode: str, by: By) -> None:
    lesson = meadow().lesson(LESSON)
    journal = play(data, MEADOW, meadow(), LESSON, 1 if by == "keyboard" else 0, mode, by)
    assert [entry["assisted_mode"] for entry in journal.entries("goal_reached")] == [mode]
    assert [entry["step"] for entry in journal.entries("step_reached")] == [step.id for step in lesson.steps]
    assert journal.entries("slip_made") == []
    means = {entry["means"] for entry in journal.entries("act_done")}
    by_hand = {"key"} if by == "keyboard" else {"key", "pointer"}  # whoever has a mouse types as well
    assert means == ({"demonstration"} if mode == "show" else by_hand)


def strings(module: Path) -> Iterator[str]:
    """All texts in the code of *module*, docstrings included."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def texts(value: object) -> Iterator[str]:
    """All texts in *value*."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for inner in value.values() for text in texts(inner))
    elif isinstance(value, list):
        yield from (text for inner in value for text in texts(inner))


def names(pack: Pack) -> set[str]:
    """What a pack calls its things, as far as no other pack would call them so too."""
    things = {pack.manifest.id, *pack.lessons, *(person.id for person in pack.manifest.identities)}
    for service in pack.services.values():
        things |= {service.address, service.name}
        things |= {f"{service.id}/{page.id}" for page in service.pages}
    for lesson in pack.lessons.values():
        things |= {slip.id for slip in lesson.slips if "-" in slip.id}
    return things


def sentences(pack: Pack) -> set[str]:
    """The texts of a pack, gaps left out."""
    found = {part.strip() for text in texts(msgspec.to_builtins((pack.manifest, pack.services, pack.lessons)))
             for part in re.split(r"\{[^}]*\}", text)}  # fmt: skip
    own = set(pack.sentences.values())
    return {text for text in found - own if len(text.split()) >= WORDS_OF_A_TEXT}


@pytest.mark.parametrize("module", MODULES, ids=in_house)
def test_nothing_of_a_shipped_pack_stands_in_the_code(module: Path) -> None:
    pack = rivermouth()
    known = [name for name in sorted(names(pack)) if len(name) > 3]
    whole = re.compile("|".join(rf"(?<![\w-]){re.escape(name)}(?![\w-])" for name in known))
    for text in strings(module):
        assert not (hit := whole.search(text)), f"{hit.group()!r} in {text!r}"
        said = " ".join(text.split())
        assert not [sentence for sentence in sentences(pack) if sentence in said], text
