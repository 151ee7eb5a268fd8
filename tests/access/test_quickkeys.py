"""Quick keys on a page of a service: each leads to the next of its kind, and says where there is no more."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget

from tests.screens.practising import Room
from trainer.access import announce, preferences, reading, roles
from trainer.screens.practice import samples

SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def room(qtbot):
    made = Room(qtbot, samples.practice(page="questions"))
    made.screen.browser.focus_page()
    yield made
    preferences.put("quick_keys", True)
    announce.forget()


def strike(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE):
    """Strike a key where the focus is; what has the focus then."""
    QTest.keyClick(QApplication.focusWidget(), key, modifier)
    return QApplication.focusWidget()


def role(widget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        (Qt.Key.Key_E, QAccessible.Role.EditableText),
        (Qt.Key.Key_X, QAccessible.Role.CheckBox),
        (Qt.Key.Key_R, QAccessible.Role.RadioButton),
        (Qt.Key.Key_B, QAccessible.Role.Button),
        (Qt.Key.Key_C, QAccessible.Role.List),
    ],
)
def test_a_key_leads_to_the_first_of_its_kind(room, key, wanted):
    things = reading.readable(room.screen.browser.page.ground)
    first = next(thing for thing in things if role(thing) == wanted)
    assert strike(key) is first


def test_with_shift_it_leads_back_to_where_one_was(room):
    head = QApplication.focusWidget()
    assert roles.role_of(head) == "heading"
    assert role(strike(Qt.Key.Key_X)) == QAccessible.Role.CheckBox
    while (now := QApplication.focusWidget()) is not head:
        assert strike(Qt.Key.Key_H, SHIFT) is not now, announce.last()


def test_at_the_end_it_says_so_and_stays(room):
    for _ in range(30):
        before = QApplication.focusWidget()
        if strike(Qt.Key.Key_X) is before:
            break
    assert announce.last() == "There is no next box to tick."
    first = QApplication.focusWidget()
    strike(Qt.Key.Key_T)
    assert announce.last() == "There is no next table."
    assert QApplication.focusWidget() is first


@pytest.mark.parametrize("kind", [QLineEdit, QListWidget])
def test_where_letters_are_typed_they_are_letters(room, kind):
    field = next(each for each in room.screen.browser.page.findChildren(kind) if each.isVisible())
    field.setFocus()
    assert strike(Qt.Key.Key_B) is field


def test_they_can_be_turned_off(room):
    preferences.put("quick_keys", False)
    head = QApplication.focusWidget()
    assert strike(Qt.Key.Key_X) is head


def test_headings_of_a_level_and_links_and_lists(qtbot):
    room = Room(qtbot, samples.practice())
    room.screen.browser.focus_page()
    assert roles.level_of(strike(Qt.Key.Key_2)) == 2
    assert roles.role_of(strike(Qt.Key.Key_H, SHIFT)) == "heading"
    assert role(strike(Qt.Key.Key_K)) == QAccessible.Role.Link
    announce.forget()


def test_keys_with_control_are_not_ours(room):
    head = QApplication.focusWidget()
    assert strike(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier) is head
