"""Rule 4: a thin, a pale, a hidden ring, and what lies on the focus are named; the same screen mended passes."""

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from tests.access.rules.broken import PLACE, told
from tests.access.rules.shades import Ring, just
from trainer.access import themes
from trainer.screens.parts.button import Button
from trainer.screens.parts.scroll import Scroll

SEND = (PLACE, "Button “Send”")


@pytest.fixture
def send(screen):
    screen.place.setFocus()
    screen.column.addStretch(1)
    button = screen.add(Button("Send"))
    screen.column.addStretch(1)
    return button


def test_the_ring_of_the_window_passes(screen, send):
    assert told(screen.sight(), "ring") == []


@pytest.mark.parametrize(("width", "found"), [(2, [SEND]), (3, [])])
def test_a_ring_of_two_pixels_is_named(screen, send, width, found):
    sight = screen.sight()
    ring = Ring(screen.window, width, themes.current().focus)
    assert told(sight, "ring") == found
    ring.take_away()


@pytest.mark.parametrize(("over", "found"), [(False, [SEND]), (True, [])])
def test_a_ring_just_under_three_to_one_is_named(screen, send, over, found):
    sight = screen.sight()
    ring = Ring(screen.window, 4, just(3.0, themes.current().room, over))
    assert told(sight, "ring") == found
    ring.take_away()


def test_no_ring_at_all_is_named(screen, send):
    sight = screen.sight()
    screen.marks.hide()
    assert told(sight, "ring") == [SEND]
    screen.marks.show()


def test_something_that_lies_on_the_focus_is_named(screen, send):
    sight = screen.sight()
    lid = QLabel("Lid", screen.place)
    lid.setGeometry(send.geometry())
    lid.show()
    assert told(sight, "ring") == [SEND]
    lid.hide()
    assert told(sight, "ring") == []


def test_a_ring_cut_off_by_a_view_is_named_and_one_with_room_passes(screen):
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(20, 0, 20, 0)
    column.addWidget(Button("Send"))
    scroll = screen.add(Scroll(content))
    assert isinstance(scroll.area, QScrollArea)
    scroll.setFixedHeight(52)
    assert told(screen.sight(), "ring") == [SEND]
    column.setContentsMargins(20, 16, 20, 16)
    scroll.setFixedHeight(120)
    assert told(screen.sight(), "ring") == []
