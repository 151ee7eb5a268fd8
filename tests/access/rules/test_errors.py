"""Rule 11: a page in error whose summary, words, links, title or focus are wrong is named; mended, it passes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.access.rules.broken import PLACE, told
from trainer.access import roles
from trainer.screens.parts import text
from trainer.screens.parts.button import Button
from trainer.screens.parts.field import Field

MESSAGES = {"Street": "Enter the street", "Town": "Enter the town"}


class Form(QWidget):
    """Two fields that must be filled; as good as it gets, until a test breaks it."""

    def __init__(self):
        super().__init__()
        self.takes_focus = self.keeps = True
        column = QVBoxLayout(self)
        self.summary = QWidget()
        self.links = QVBoxLayout(self.summary)
        self.head = text.heading("There is a problem", 2)
        self.head.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.links.addWidget(self.head)
        self.fields = {name: Field(name) for name in MESSAGES}
        column.addWidget(self.summary)
        for field in self.fields.values():
            column.addWidget(field)
            field.entered.connect(self.check)
        self.link_of = {name: self._link(name) for name in MESSAGES}
        self.check()

    def _link(self, name):
        link = Button(MESSAGES[name], "error_link")
        roles.link(link)
        link.used.connect(lambda: self.fields[name].edit.setFocus())
        self.links.addWidget(link)
        return link

    def check(self):
        self.setAccessibleName("Error: Your address")
        for name, field in self.fields.items():
            field.set_error(MESSAGES[name])
            if not self.keeps:
                field.set_text("")
        if self.takes_focus:
            self.head.setFocus()


@pytest.fixture
def form(screen):
    return screen.add(Form())


def errors(screen, form):
    """What is found; opened anew, the form has just been checked."""

    def anew():
        form.check()
        return screen.sight()

    return told(screen.sight()._replace(reopen=anew), "errors")


def test_a_form_that_says_its_errors_passes(screen, form):
    assert errors(screen, form) == []


def test_a_page_without_errors_is_left_alone(screen):
    screen.add(Field("Street"))
    assert told(screen.sight(), "errors") == []


def test_a_description_without_the_error_is_named(screen, form):
    form.fields["Town"].edit.setAccessibleDescription("")
    assert told(screen.sight(), "errors") == [(PLACE, "Link “Enter the town”")]


def test_an_error_that_no_link_leads_to_is_named(screen, form):
    form.link_of["Town"].hide()
    assert errors(screen, form) == [(PLACE, "EditableText “Town”")]


def test_a_link_in_other_words_is_named(screen, form):
    form.link_of["Town"].set_words("The town is missing")
    assert (PLACE, "EditableText “Town”") in errors(screen, form)


def test_a_link_that_leads_elsewhere_is_named(screen, form):
    form.link_of["Town"].used.disconnect()
    assert errors(screen, form) == [(PLACE, "Link “Enter the town”")]


def test_an_error_that_does_not_stand_beside_its_field_is_named(screen, form):
    form.fields["Town"].error_row.hide()
    assert told(screen.sight(), "errors") == [(PLACE, "EditableText “Town”")]


def test_a_title_that_does_not_say_error_is_named(screen, form):
    form.setAccessibleName("Your address")
    assert told(screen.sight(), "errors") == [(PLACE, PLACE)]


def test_a_title_that_says_error_where_no_field_does_is_named(screen, form):
    for field in form.fields.values():
        field.set_error(None)
    assert told(screen.sight(), "errors") == [(PLACE, PLACE)]


def test_a_summary_below_its_fields_is_named(screen, form):
    form.layout().addWidget(form.summary)
    assert told(screen.sight(), "errors") == [(PLACE, "QWidget in “Error: Your address”")]


def test_a_summary_that_does_not_take_the_focus_is_named(screen, form):
    form.takes_focus = False
    form.fields["Street"].edit.setFocus()
    assert errors(screen, form) == [(PLACE, "QWidget in “Error: Your address”")]


def test_typed_words_that_vanish_are_named(screen, form):
    form.keeps = False
    assert errors(screen, form) == [(PLACE, "“Street”"), (PLACE, "“Town”")]
