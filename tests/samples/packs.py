"""The packs that tests use, each read once."""

from functools import cache
from pathlib import Path

from trainer.content.packs import Pack
from trainer.packs.loading import load

_ROOT = Path(__file__).parents[2]
MEADOW = _ROOT / "tests/samples/meadow"


@cache
def meadow() -> Pack:
    """The sample pack: every kind of block, one errand."""
    return load(MEADOW, "en")


@cache
def rivermouth() -> Pack:
    """The pack that ships."""
    return load(_ROOT / "lessons/rivermouth", "en")
