"""Rule 3: a broken screen is named, thing by thing; the same screen mended passes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget

from tests.access.rules.broken import PLACE, told
from trainer.access import roles
from trainer.screens.parts.button import Button
from trainer.screens.parts.choice import ChoiceGroup
from trainer.screens.parts.question import Question
from trainer.screens.parts.space import Column
from trainer.screens.parts.text import Words, heading


@pytest.fixture
def levels(screen):
    made = [heading(f"Level {level}", level) for level in (1, 2, 3)]
    screen.add(*made)
    return made


def test_headings_in_their_order_pass(screen, levels):
    assert told(screen.sight(), "structure") == []


def test_a_level_left_out_is_named(screen, levels):
    roles.heading(levels[1], 3)
    assert told(screen.sight(), "structure") == [(PLACE, "Heading “Level 2”")]


def test_a_level_that_is_not_said_is_named(screen, levels):
    levels[1].setAccessibleDescription("")
    assert told(screen.sight(), "structure") == [(PLACE, "Heading “Level 2”")]


def test_a_second_heading_of_level_1_is_named(screen, levels):
    roles.heading(levels[2], 1)
    assert told(screen.sight(), "structure") == [(PLACE, "Heading “Level 3”")]


def test_a_place_that_begins_with_level_2_is_named(screen):
    screen.add(heading("Second", 2))
    assert told(screen.sight(), "structure") == [(PLACE, "Heading “Second”")]


def test_a_place_without_a_heading_is_named(screen):
    screen.add(Words("Only words"))
    assert told(screen.sight(), "structure") == [(PLACE, "QWidget")]


def test_what_has_headings_of_its_own_is_counted_alone(screen, levels):
    page = QWidget()
    column = Column(8, parent=page)
    column.addWidget(heading("Of the page", 1))
    screen.add(page)
    assert told(screen.sight(), "structure") == [(PLACE, "Heading “Of the page”")]
    roles.outline(page)
    assert told(screen.sight(), "structure") == []


def test_words_that_look_like_a_heading_are_named(screen, levels):
    words = Words("Large and bold", "section")
    screen.add(words)
    assert told(screen.sight(), "structure") == [(PLACE, "Paragraph “Large and bold”")]
    words.setProperty(roles.NO_HEADING, "the name of the product")
    assert told(screen.sight(), "structure") == []


def test_words_that_look_like_a_link_are_named(screen, levels):
    link = Button("Leave", "link")
    screen.add(link)
    assert told(screen.sight(), "structure") == []
    link.setProperty("handrail_role", None)
    other = Button("Go", "link")
    other.setProperty("handrail_role", None)
    screen.add(other)
    assert (PLACE, "Button “Go”") in told(screen.sight(), "structure")


def test_choices_are_called_by_their_question(screen, levels):
    question = Question("How high?")
    group = ChoiceGroup("How high?")
    for name in ("Low", "High"):
        group.add(name, name)
    question.body.addWidget(group)
    screen.add(question)
    assert told(screen.sight(), "structure") == []
    group.setAccessibleName("Height")
    assert told(screen.sight(), "structure") == [(PLACE, "Grouping “Height”")]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_question_may_stand_beside_its_choices_where_one_begins_to_read(screen, levels, direction):
    beside, group = QWidget(), ChoiceGroup("How high?", kind="picks")
    beside.setLayoutDirection(direction)
    for name in ("Low", "High"):
        group.add(name, name)
    group.setLayoutDirection(direction)
    row = QHBoxLayout(beside)
    row.addWidget(Words("How high?"))
    row.addWidget(group)
    screen.add(beside)
    assert told(screen.sight(), "structure") == []
    row.insertWidget(1, group)
    row.insertWidget(0, group)
    assert (PLACE, "Grouping “How high?”") in told(screen.sight(), "structure"), "the words come after the choices"


def test_a_choice_in_no_group_is_named(screen, levels):
    screen.add(QRadioButton("Alone"))
    assert told(screen.sight(), "structure") == [(PLACE, "RadioButton “Alone”")]
