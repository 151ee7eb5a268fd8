"""What a hand does that it does not mean counts for nothing; what it means counts."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QSpinBox, QWidget

from tests.access.events import Hand, middle
from tests.screens.settling import settled


@pytest.fixture
def hand(page):
    return Hand(page)


def side(widget, out):
    """A place *out* pixels beyond the right edge of *widget*, in its window."""
    return widget.mapTo(widget.window(), QPoint(widget.width() + out, widget.height() // 2))


def test_a_key_that_is_held_writes_one_letter(page, hand):
    page.field.edit.setFocus()
    hand.key(Qt.Key.Key_A, repeats=5)
    assert page.field.text() == "a"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_that_is_held_presses_once(page, hand, key):
    page.first.setFocus()
    hand.key(key, repeats=5)
    assert page.pressed == ["First"]


def test_a_key_that_is_held_takes_one_letter_away_and_moves_the_focus_once(page, hand):
    page.field.edit.setFocus()
    page.field.set_text("Mill")
    hand.key(Qt.Key.Key_Backspace, repeats=5)
    assert page.field.text() == "Mil"
    page.first.setFocus()
    hand.key(Qt.Key.Key_Tab, repeats=5)
    assert page.focusWidget() is page.second


def test_the_same_key_twice_is_twice(page, hand):
    page.field.edit.setFocus()
    hand.key(Qt.Key.Key_L, at_ms=1000)
    hand.key(Qt.Key.Key_L, at_ms=1100)
    assert page.field.text() == "ll"


@pytest.mark.parametrize(("after_ms", "presses"), [(100, 1), (800, 2)])
def test_a_second_press_of_the_pointer(page, hand, wishes, after_ms, presses):
    wishes("ignore_double_presses", True)
    hand.press(middle(page.first), 1000)
    hand.press(middle(page.first), 1000 + after_ms)
    assert page.pressed == ["First"] * presses


@pytest.mark.parametrize(("after_ms", "presses"), [(100, 1), (800, 2)])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_second_press_of_a_key(page, hand, wishes, key, after_ms, presses):
    wishes("ignore_double_presses", True)
    page.first.setFocus()
    hand.key(key, 1000)
    hand.key(key, 1000 + after_ms)
    assert page.pressed == ["First"] * presses


def test_a_second_press_does_not_count_for_what_waits_for_its_end(page, hand, wishes):
    """Rows of results are taken when the button of the mouse comes up over them."""
    wishes("ignore_double_presses", True)
    ends = []

    class Row(QWidget):
        def mouseReleaseEvent(self, event):
            ends.append(event.position())

    row = Row(page)
    row.setGeometry(0, 0, 400, 100)
    row.show()
    hand.press(QPoint(200, 50), 1000)
    hand.press(QPoint(200, 50), 1100)
    assert len(ends) == 1


def test_a_burst_of_presses_is_one(page, hand, wishes):
    wishes("ignore_double_presses", True)
    for number in range(6):
        hand.press(middle(page.first), 1000 + 300 * number)
    assert page.pressed == ["First"]


def test_a_second_press_does_not_count_for_what_has_come_to_lie_there(page, hand, wishes):
    wishes("ignore_double_presses", True)
    spot = middle(page.first)
    page.first.used.connect(page.first.hide)
    hand.press(spot, 1000)
    page.column.activate()
    assert page.second.rect().contains(page.second.mapFrom(page, spot))
    hand.press(spot, 1200)
    assert page.pressed == ["First"]


@pytest.mark.parametrize(("is_wished", "deeds"), [(True, 1), (False, 2)])
def test_a_second_press_of_a_key_of_the_window(page, wishes, is_wished, deeds):
    """Keys that Qt takes for itself, before any widget sees them."""
    wishes("ignore_double_presses", is_wished)
    told = []
    shortcut = QShortcut(QKeySequence("Esc"), page)
    shortcut.activated.connect(lambda: told.append("Esc"))
    for _ in range(2):
        QTest.keyClick(page.windowHandle(), Qt.Key.Key_Escape)
    assert len(told) == deeds


def test_presses_of_different_things_count_however_quick(page, hand, wishes):
    wishes("ignore_double_presses", True)
    hand.press(middle(page.first), 1000)
    hand.press(middle(page.second), 1100)
    assert page.pressed == ["First", "Second"]
    page.field.edit.setFocus()
    for number, key in enumerate((Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_A)):
        hand.key(key, 2000 + 100 * number)
    assert page.field.text() == "aba"


def test_without_the_wish_second_presses_count(page, hand):
    hand.press(middle(page.first), 1000)
    hand.press(middle(page.first), 1100)
    assert page.pressed == ["First", "First"]


@pytest.mark.parametrize(("out", "presses"), [(-20, 1), (10, 1), (45, 1), (60, 0)])
def test_a_press_that_drifts(page, hand, out, presses):
    hand.down(middle(page.first))
    hand.drag(side(page.first, out))
    hand.up(side(page.first, out))
    assert len(page.pressed) == presses


def test_a_press_that_rests_long_counts(page, hand):
    hand.down(middle(page.first), 1000)
    hand.drag(middle(page.first) + QPoint(3, 2), 6000)
    hand.up(middle(page.first), 11000)
    assert page.pressed == ["First"]


def test_a_press_that_drifts_onto_another_thing_counts_for_the_first(page, hand):
    hand.down(middle(page.first))
    hand.drag(middle(page.second) - QPoint(0, 10))
    hand.up(middle(page.second) - QPoint(0, 10))
    assert page.pressed == ["First"]


def test_a_press_on_the_title_of_a_row_counts_all_over_the_row(page, hand, qtbot):
    row = QWidget()
    row.setFixedHeight(300)
    page.column.insertWidget(0, row)
    page.first.setParent(row)
    page.first.ring_widget = row
    page.first.setGeometry(0, 0, 300, 52)
    row.show()
    page.first.show()
    settled(qtbot, page)
    page.scroll.to_top()
    hand.down(middle(page.first))
    hand.drag(middle(page.first) + QPoint(0, 200))
    hand.up(middle(page.first) + QPoint(0, 200))
    assert page.pressed == ["First"]


def test_a_press_that_drifts_a_little_in_a_field_chooses_no_letters(page, hand):
    page.field.set_text("Mill Lane")
    spot = page.field.edit.mapTo(page, QPoint(30, 20))
    hand.down(spot)
    hand.drag(spot + QPoint(11, 0))
    hand.up(spot + QPoint(11, 0))
    assert page.field.edit.hasFocus()
    assert page.field.edit.selectedText() == ""


def test_a_press_on_the_row_of_a_list_that_drifts_into_the_next_counts_for_it(page, hand, qtbot):
    rows = QListWidget()
    rows.addItems([f"Row {number}" for number in range(5)])
    page.column.insertWidget(0, rows)
    rows.show()
    settled(qtbot, page)
    page.scroll.to_top()
    told = []
    rows.itemClicked.connect(lambda row: told.append(row.text()))
    spots = [rows.viewport().mapTo(page, rows.visualItemRect(rows.item(n)).center()) for n in (1, 2)]
    hand.down(spots[0])
    hand.drag(spots[1])
    hand.up(spots[1])
    assert told == ["Row 1"]


def test_chosen_words_are_never_carried_away(page, hand, qtbot):
    page.notes.set_text("one two three")
    page.notes.edit.selectAll()
    spot = page.notes.edit.mapTo(page, QPoint(30, 16))
    hand.down(spot)
    for step in range(1, 8):
        hand.drag(spot + QPoint(30 * step, 0))
    hand.up(spot + QPoint(210, 0))
    assert page.notes.text() == "one two three"
    assert not page.notes.edit.textCursor().hasSelection()


def test_the_wheel_changes_no_value_and_scrolls_what_it_stands_in(page, hand, qtbot):
    number = QSpinBox()
    page.column.insertWidget(0, number)
    number.show()
    number.setFocus()
    settled(qtbot, page)
    page.scroll.to_top()
    hand.wheel(middle(number))
    assert number.value() == 0
    assert page.scroll.area.verticalScrollBar().value() > 0


def test_the_wheel_scrolls_the_page_and_lists(page, hand):
    hand.wheel(middle(page.text))
    assert page.scroll.area.verticalScrollBar().value() > 0
