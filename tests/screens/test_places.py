"""Every place beyond what the audit looks at: in a low window, while the text grows, and where it begins.

That nothing is cut, that Tab comes to everything in its turn, that all is named, large and begins with a heading, is
looked at by `trainer audit`: see `tests/auditing`.
"""

import pytest

from trainer.access import textsize
from trainer.access.rules import whole
from trainer.access.textsize import px
from trainer.auditing.openings import openings
from trainer.auditing.settings import ENGLISH, SIZES, THEMES, Setting
from trainer.auditing.windows import WIDTH, begin, opened
from trainer.screens.places import PLACES

SMALLEST_TARGET_PX = 48
LOW_PX = 700
"""What a taskbar leaves of 768."""

ROWS = [opening for opening in openings() if opening.name in {row.id for row in PLACES}]
every_place = pytest.mark.parametrize("place", ROWS, ids=lambda place: place.name)
every_size = pytest.mark.parametrize("scale", SIZES)


@pytest.fixture
def stands(qapp):
    """Opens a place at a text size; afterwards that is 100 % again."""
    begin()
    yield lambda place, scale=1.0: opened(place, Setting(scale, ENGLISH, THEMES[0], ()))
    textsize.set_scale(1.0)


@every_place
@every_size
def test_nothing_is_cut_in_a_low_window(stands, place, scale):
    with stands(place, scale) as sight:
        sight.window.resize(WIDTH, LOW_PX)
        sight.settle()
        assert sight.window.height() == LOW_PX
        assert list(whole.look(sight)) == []


@every_place
@every_size
def test_the_text_size_can_change_while_a_place_stands(stands, place, scale):
    with stands(place) as sight:
        textsize.set_scale(scale)
        sight.settle()
        assert list(whole.look(sight)) == []


@every_place
@every_size
def test_the_focus_begins_on_the_main_thing_and_can_be_seen(stands, place, scale):
    with stands(place, scale) as sight:
        first = sight.place.first_focus()
        assert sight.window.focusWidget() is first
        seen = first.visibleRegion().boundingRect()
        assert seen.width() == first.width()
        assert seen.height() >= min(first.height(), px(SMALLEST_TARGET_PX))


def test_each_place_has_an_id_of_its_own():
    ids = [place.id for place in PLACES]
    assert len(ids) == len(set(ids))
