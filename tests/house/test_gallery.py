"""The gallery is whole: each screen has its accepted pictures, each picture its screen, and nothing is left out."""

from importlib import import_module
from pkgutil import iter_modules
from typing import get_args

import pytest
from PySide6.QtWidgets import QWidget

from tests.gallery import blocks
from tests.gallery.accept import REASONS
from tests.gallery.accepting import FOLDER, names
from tests.gallery.screens import SCREENS, wanted
from trainer.content.blocks import AnyBlock
from trainer.screens import parts
from trainer.screens.places import PLACES

MOST_BYTES = 7_000_000


def test_every_screen_has_its_pictures_and_every_picture_its_screen() -> None:
    known = {each.name for each in wanted()}
    assert known - names() == set(), 'not accepted yet; make gallery-accept REASON="why"'
    assert names() - known == set(), 'of no screen; make gallery-accept REASON="why" takes them out'


def test_the_pictures_are_light_and_their_reasons_are_told() -> None:
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) < MOST_BYTES
    assert (FOLDER / REASONS).read_text(encoding="utf-8").count("\n- ") >= 1


def test_every_place_and_every_kind_of_block_is_in_the_gallery() -> None:
    assert {row.id for row in PLACES} <= set(SCREENS)
    assert set(blocks.KINDS) == set(get_args(AnyBlock))


@pytest.mark.parametrize("kind", get_args(AnyBlock), ids=blocks.name_of)
def test_a_kind_that_can_be_in_error_is_seen_so(kind: type) -> None:
    states = {name for name, _ in blocks.KINDS[kind].states}
    can_be = any(getattr(block, "empty", "") for block in blocks.KINDS[kind].blocks)
    assert can_be == ("in error" in states)


def test_every_part_is_seen_somewhere() -> None:
    """Its module is imported by what draws the gallery, or by a place or a block, which are all in it."""
    for found in iter_modules(parts.__path__):
        module = import_module(f"{parts.__name__}.{found.name}")
        own = [thing for thing in vars(module).values() if isinstance(thing, type) and issubclass(thing, QWidget)]
        for part in own:
            if part.__module__ == module.__name__ and not part.__name__.startswith("_"):
                assert _is_used(part), part.__name__


def _is_used(part: type) -> bool:
    from tests.house.repository import MODULES, ROOT

    users = [*MODULES, ROOT / "tests/gallery/parts.py"]
    return any(
        part.__name__ in file.read_text(encoding="utf-8")
        for file in users
        if file.stem != part.__module__.rsplit(".", 1)[1]
    )
