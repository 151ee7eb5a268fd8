"""Rule 6, whole: a broken screen is named, thing by thing; the same screen mended passes."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from tests.access.rules.broken import PLACE, told
from tests.access.rules.ink import ink_of
from trainer.screens.parts.button import Button
from trainer.screens.parts.field import Field
from trainer.screens.parts.text import Words


def test_words_cut_by_2_px_are_named_and_by_1_pass(screen):
    words = Words("Gypsy jugglers", "title")
    screen.add(words)
    sight = screen.sight()
    bottom = ink_of(words).bottom()
    words.setFixedHeight(bottom + 1 - 2)
    screen.settle()
    assert told(sight, "whole") == [(PLACE, "Paragraph “Gypsy jugglers”")]
    words.setFixedHeight(bottom + 1 - 1)
    screen.settle()
    assert told(sight, "whole") == []


def test_words_cut_by_what_they_stand_in_are_named(screen):
    inner = QWidget()
    words = Words("Gypsy jugglers", "title", parent=inner)
    words.setGeometry(0, 0, 600, 48)
    screen.add(inner)
    inner.setFixedHeight(30)
    assert told(screen.sight(), "whole") == [(PLACE, "Paragraph “Gypsy jugglers”")]
    inner.setFixedHeight(48)
    assert told(screen.sight(), "whole") == []


def test_what_can_be_scrolled_to_is_whole(screen):
    area, tall = QScrollArea(), QWidget()
    tall.setFixedSize(300, 2000)
    Words("Far below", parent=tall).setGeometry(0, 1900, 300, 28)
    area.setWidget(tall)
    screen.add(area)
    assert told(screen.sight(), "whole") == []
    tall.setFixedSize(1200, 2000)
    assert told(screen.sight(), "whole") == [(PLACE, "QScrollArea")]


def test_words_over_words_are_named(screen):
    first, second = Words("First", parent=screen.place), Words("Second", parent=screen.place)
    first.setGeometry(0, 0, 200, 28)
    second.setGeometry(0, 28, 200, 28)
    assert told(screen.sight(), "whole") == []
    second.setGeometry(0, 8, 200, 28)
    assert told(screen.sight(), "whole") == [(PLACE, "Paragraph “First”")]


def test_words_over_a_button_are_named(screen):
    button, words = Button("Send", parent=screen.place), Words("No", parent=screen.place)
    button.setGeometry(0, 0, 200, 52)
    words.setGeometry(0, 60, 200, 28)
    assert told(screen.sight(), "whole") == []
    words.setGeometry(0, 38, 200, 28)
    assert (PLACE, "Paragraph “No”") in told(screen.sight(), "whole")


def test_what_stands_beyond_the_window_is_named(screen):
    button = Button("Away", parent=screen.window)
    button.setGeometry(QRect(800, 20, 100, 52))
    assert told(screen.sight(), "whole") == []
    button.setGeometry(QRect(802, 20, 100, 52))
    assert told(screen.sight(), "whole") == [(PLACE, "Button “Away”")]


@pytest.mark.parametrize(("width", "is_too_wide"), [(1366, False), (1367, True)])
def test_a_window_that_needs_more_than_1366_px_is_named(screen, width, is_too_wide):
    screen.window.resize(width, 768)
    assert told(screen.sight(), "whole") == ([(PLACE, "QWidget")] if is_too_wide else [])


def test_shortened_words_are_named(screen):
    label = QLabel("Much too lo…")
    label.setAccessibleName("Much too long")
    screen.add(label)
    assert told(screen.sight(), "whole") == [(PLACE, "StaticText “Much too long”")]
    label.setProperty("shortened", "in the title above")
    assert told(screen.sight(), "whole") == []


def test_what_is_typed_may_be_longer_than_its_field(screen):
    field = Field("Street", widest=180)
    field.set_text("Nobody has ever thought of a longer name for a street than this one")
    screen.add(field)
    assert told(screen.sight(), "whole") == []
