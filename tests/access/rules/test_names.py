"""Rule 2: a broken screen is named, thing by thing; the same screen mended passes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from tests.access.rules.broken import PLACE, told
from trainer.access import roles
from trainer.screens.parts.button import Button
from trainer.screens.parts.field import Field
from trainer.screens.parts.icon_button import IconButton
from trainer.screens.parts.picture import Picture
from trainer.screens.parts.text import Words


def test_a_button_without_a_name_is_told_by_its_class(screen):
    button = IconButton("Close", "x")
    screen.add(Button("Stay"), button)
    assert told(screen.sight(), "names") == []
    button.setAccessibleName("")
    button.setText("")
    assert told(screen.sight(), "names") == [(PLACE, "IconButton")]


def test_something_focusable_without_a_role_is_named(screen):
    thing, words = QWidget(), QWidget()
    roles.paragraph(words)
    for each, name in ((thing, "Thing"), (words, "Words")):
        each.setAccessibleName(name)
        each.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    screen.add(thing, words)
    assert told(screen.sight(), "names") == [(PLACE, "Client “Thing”")]


def test_a_name_that_is_the_description_too_is_read_twice(screen):
    button = Button("Send")
    screen.add(button)
    button.setAccessibleDescription("send")
    assert told(screen.sight(), "names") == [(PLACE, "Button “Send”")]
    button.setAccessibleDescription("Your answers go to the city.")
    assert told(screen.sight(), "names") == []


@pytest.fixture
def street(screen):
    return screen.add(Field("Street", "For example: 3 Rope Walk"))


def test_a_field_that_is_not_called_by_its_label_is_named(screen, street):
    assert told(screen.sight(), "names") == []
    street.edit.setAccessibleName("Road")
    assert told(screen.sight(), "names") == [(PLACE, "EditableText “Road”")]


@pytest.mark.parametrize("left_out", ["Error: Enter the street.", "For example: 3 Rope Walk"])
def test_a_field_whose_hint_or_error_is_not_said_is_named(screen, street, left_out):
    street.set_error("Enter the street")
    assert told(screen.sight(), "names") == []
    said = street.edit.accessibleDescription()
    assert left_out in said
    street.edit.setAccessibleDescription(said.replace(left_out, ""))
    assert told(screen.sight(), "names") == [(PLACE, "EditableText “Street”")]


def test_a_button_that_cannot_be_used_and_does_not_say_why_is_named(screen):
    button = Button("Smaller")
    screen.add(button)
    button.set_unavailable("This is the smallest text.")
    assert told(screen.sight(), "names") == []
    button.setAccessibleDescription("")
    assert told(screen.sight(), "names") == [(PLACE, "Button “Smaller”")]


def test_a_picture_without_a_text_is_told_by_where_it_stands(screen, tmp_path):
    picture = Picture()
    picture.show_file(tmp_path / "none.png", "")
    screen.place.setAccessibleName("The garden")
    screen.add(picture)
    assert told(screen.sight(), "names") == [(PLACE, "Picture in “The garden”")]
    picture.setAccessibleName("A young tree.")
    assert told(screen.sight(), "names") == []


def test_a_label_that_shows_a_picture_needs_a_text_too(screen, qapp):
    label = QLabel()
    label.setPixmap(screen.place.grab())
    screen.add(label, Words("Below"))
    assert told(screen.sight(), "names") == [(PLACE, "QLabel")]
