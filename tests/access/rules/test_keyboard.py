"""Rule 1, Tab: a broken screen is named, thing by thing; the same screen mended passes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from tests.access.rules.broken import PLACE, told
from trainer.screens.parts.button import Button
from trainer.screens.parts.choice import ChoiceGroup
from trainer.screens.parts.field import TextEdit


@pytest.fixture
def three(screen):
    made = [Button(name) for name in ("One", "Two", "Three")]
    screen.add(*made)
    return made


def test_what_tab_does_not_come_to_is_named(screen, three):
    three[1].setFocusPolicy(Qt.FocusPolicy.NoFocus)
    assert told(screen.sight(), "keyboard") == [(PLACE, "Button “Two”")]
    three[1].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    assert told(screen.sight(), "keyboard") == []


def test_a_button_for_the_pointer_alone_says_why(screen, three):
    three[1].setFocusPolicy(Qt.FocusPolicy.NoFocus)
    three[1].setProperty("pointer_only", "the arrows do the same")
    assert told(screen.sight(), "keyboard") == []


def test_one_swapped_tab_is_named(screen, three):
    QWidget.setTabOrder(three[0], three[2])
    QWidget.setTabOrder(three[2], three[1])
    assert told(screen.sight(), "keyboard") == [(PLACE, "Button “Two”")]
    QWidget.setTabOrder(three[0], three[1])
    QWidget.setTabOrder(three[1], three[2])
    assert told(screen.sight(), "keyboard") == []


def test_a_row_is_read_from_its_start_side(screen, qapp):
    from trainer.screens.parts.space import Row

    row = QWidget()
    layout = Row(8, parent=row)
    for name in ("Near", "Between", "Far"):
        layout.addWidget(Button(name))
    screen.add(row)
    assert told(screen.sight(), "keyboard") == []
    screen.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert told(screen.sight(), "keyboard") == []
    layout.setDirection(Row.Direction.RightToLeft)
    assert (PLACE, "Button “Between”") in told(screen.sight(), "keyboard")


@pytest.mark.parametrize(("edit", "is_trap"), [(QPlainTextEdit, True), (TextEdit, False)])
def test_a_field_that_keeps_tab_is_named(screen, three, edit, is_trap):
    field = edit()
    field.setAccessibleName("Why")
    screen.add(field)
    assert told(screen.sight(), "keyboard") == ([(PLACE, "EditableText “Why”")] if is_trap else [])


def test_what_leads_round_in_a_part_is_a_trap(screen, three):
    class Caught(Button):
        def focusNextPrevChild(self, is_next: bool) -> bool:
            three[1].setFocus()
            return True

    caught = Caught("Four")
    screen.add(caught, Button("Five"))
    screen.sight()
    three[0].setFocus()
    assert told(screen.sight(), "keyboard") == [(PLACE, "Button “Four”")]


def test_of_choices_one_is_enough(screen, three):
    group = ChoiceGroup("How high?")
    for name in ("Low", "High"):
        group.add(name, name)
    screen.add(group)
    assert told(screen.sight(), "keyboard") == []


def test_the_place_is_left_as_it_was(screen, three):
    sight = screen.sight()
    three[1].setFocus()
    told(sight, "keyboard")
    assert screen.window.focusWidget() is three[1]
