"""The reading ruler lies above and below what is read, and through no word."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from tests.access.events import Hand, middle
from tests.screens.seeing import place_of
from trainer.access import comfort, focus, textsize, themes


@pytest.fixture
def hand(page):
    page.first.setFocus()
    made = Hand(page)
    made.move(QPoint(2, 2))
    return made


@pytest.fixture
def ruler(page, hand, wishes):
    wishes("reading_ruler", True)
    (made,) = comfort.given("ruler")
    return made


def between(ruler) -> QRect:
    """What lies between the two lines; empty where there are none."""
    above, below = ruler.lines()
    return QRect(above.left(), above.bottom() + 1, above.width(), below.top() - above.bottom() - 1)


def test_it_lies_around_the_line_of_text_under_the_pointer(page, ruler, hand, qtbot):
    line = textsize.line("body")
    text = place_of(page.text, page)
    assert text.height() >= 3 * line
    for number in range(3):
        hand.move(text.topLeft() + QPoint(60, number * line + line // 2))
        wanted = QRect(text.left(), text.top() + number * line, 1, line)
        qtbot.waitUntil(lambda wanted=wanted: abs(between(ruler).center().y() - wanted.center().y()) <= 1)
        assert between(ruler).height() == line - 2
        assert between(ruler).left() < text.left()


def test_no_word_is_covered(page, ruler, hand, qtbot):
    """Where the lines lie, there was nothing but the ground."""
    line, text = textsize.line("body"), place_of(page.text, page)
    hand.move(QPoint(3, 3))
    before = page.grab().toImage()
    hand.move(text.topLeft() + QPoint(60, line + line // 2))
    qtbot.waitUntil(lambda: text.contains(between(ruler).center()))
    dark = [
        (x, y)
        for rect in ruler.lines()
        for x in range(max(0, rect.left()), rect.right())
        for y in (rect.center().y(),)
        if before.pixelColor(x, y).lightness() < 100
    ]
    assert dark == []


def test_it_is_seen(page, ruler, hand, qtbot):
    hand.move(middle(page.text))
    qtbot.waitUntil(lambda: place_of(page.text, page).contains(between(ruler).center()))
    picture = page.grab().toImage()
    for line in ruler.lines():
        assert picture.pixelColor(line.center()) == themes.colour("primary")


def test_on_the_bar_it_has_the_colour_of_its_words(page, ruler, hand, qtbot):
    focus.ground(page.text, "bar")
    hand.move(middle(page.text))
    qtbot.waitUntil(lambda: place_of(page.text, page).contains(between(ruler).center()))
    assert page.grab().toImage().pixelColor(ruler.lines()[0].center()) == themes.colour("on_bar")


def test_it_lies_around_what_has_the_focus_outside_the_ring(page, ruler, qtbot):
    page.second.setFocus()
    qtbot.waitUntil(lambda: between(ruler).contains(place_of(page.second, page).center()))
    ring = page.marks.ring_rect().adjusted(-2, -2, 2, 2)
    assert between(ruler).top() >= ring.top() - 8
    assert not any(line.intersects(ring) for line in ruler.lines())


def test_it_follows_the_caret_from_line_to_line(page, ruler, hand, qtbot):
    page.notes.set_text("one\ntwo\nthree")
    page.notes.edit.setFocus()
    qtbot.waitUntil(lambda: place_of(page.notes.edit, page).contains(between(ruler).center()))
    first = between(ruler)
    hand.key(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: between(ruler).top() > first.top() + 20)


def test_it_takes_no_press(page, ruler, hand):
    hand.press(middle(page.second))
    assert page.pressed == ["Second"]


def test_a_large_ground_under_the_pointer_moves_it_nowhere(page, ruler, hand, qtbot):
    hand.move(middle(page.text))
    qtbot.waitUntil(lambda: place_of(page.text, page).contains(between(ruler).center()))
    there = ruler.lines()
    ground = QWidget(page)
    ground.setGeometry(0, 300, 1000, 400)
    ground.show()
    hand.move(QPoint(500, 600))
    page.grab()
    assert ruler.lines() == there


def test_it_goes(page, ruler, wishes):
    wishes("reading_ruler", False)
    assert not ruler.isVisible()
    assert comfort.given("ruler") == []
