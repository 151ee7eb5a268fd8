"""The tokens reach the contrasts that the design promises, and stand nowhere else."""

import re
from pathlib import Path

import pytest

from trainer.access import themes, tokens

PROMISED = (
    ("ink", "room card page tint wash", 7),
    ("soft", "room card page tint", 7),
    ("line", "room card page tab", 3),
    ("primary", "room card", 7),
    ("on_primary", "primary primary_hover primary_pressed", 7),
    ("oak", "room card page tint", 4.5),
    ("on_oak", "oak", 7),
    ("spot", "page tint", 4.5),
    ("on_spot", "spot", 7),
    ("focus", "room card page tint chrome tab", 3),
    ("error", "page tint", 7),
    ("link", "room card page", 7),
    ("on_bar", "bar", 7),
    ("bar_line", "bar", 3),
    ("brass", "bar", 4.5),
    ("city_button", "page", 7),
    ("on_city_button", "city_button city_button_hover", 7),
    ("on_river", "river", 7),
    ("off", "room tab", 4.5),
)


def light(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", tokens.THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize(("token", "grounds", "least"), PROMISED, ids=lambda value: str(value))
def test_contrast(theme, token, grounds, least):
    for ground in grounds.split():
        assert contrast(getattr(theme, token), getattr(theme, ground)) >= least, ground


def test_colours_stand_in_the_tokens_alone():
    root = Path(themes.__file__).parents[1]
    written = re.compile(r"""["']#[0-9A-Fa-f]{3,8}["']|QColor\(\s*\d|GlobalColor\.(?!transparent)""")
    found = [
        file for file in root.rglob("*.py") if file.name != "tokens.py" and written.search(file.read_text("utf-8"))
    ]
    assert found == []
