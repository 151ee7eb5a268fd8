"""Reading a place with Up and Down, and how it begins."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from trainer.access import reading, roles
from trainer.screens.parts.button import Button
from trainer.screens.parts.choice import ChoiceGroup
from trainer.screens.parts.field import Field
from trainer.screens.parts.scroll import Scroll
from trainer.screens.parts.text import Words, heading


@pytest.fixture
def place(qtbot):
    roles.install()
    content, button = QWidget(), Button("Search")
    column = QVBoxLayout(content)
    for part in (heading("Your rights", 1), Words("Read them first"), Field("Street", beside=button)):
        column.addWidget(part)
    column.addWidget(heading("More", 2))
    made = Scroll(content)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_the_arrows_pass_by_all_there_is_from_top_to_bottom_and_back(place, qtbot):
    things = reading.readable(place.area.widget())
    names = [thing.accessibleName() for thing in things]
    assert names == ["Your rights", "Read them first", "Street", "Search", "More"]
    things[0].setFocus()
    for name in (*names[1:], names[-1]):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        assert QApplication.focusWidget().accessibleName() == name
    for name in reversed(names[:-1]):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
        assert QApplication.focusWidget().accessibleName() == name


def test_buttons_and_choices_leave_back_and_forward_to_the_place(qtbot):
    button, group = Button("Search"), ChoiceGroup("Where?")
    qtbot.addWidget(button)
    qtbot.addWidget(group)
    for thing in (button, group.add("Here", 1)):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        thing.keyPressEvent(event)
        assert not event.isAccepted()


def test_a_place_begins_with_its_first_heading_and_the_words_below_it(place):
    assert reading.opening(place.area.widget()) == "Your rights. Read them first."
