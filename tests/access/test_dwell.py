"""Pressing by resting: once, after the time asked for, and not by passing over."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.access.events import Hand, middle
from tests.screens.settling import settled
from trainer.access import themes

AFTER_MS = 240


@pytest.fixture
def hand(page, wishes, qtbot):
    wishes("dwell_ms", AFTER_MS)
    settled(qtbot, page)
    made = Hand(page)
    made.move(QPoint(2, 2))
    return made


def pause_button(page):
    return next(b for b in page.findChildren(QAbstractButton) if "Resting" in b.text() and b.isVisible())


def stands_still(qtbot, page):
    """Wait for longer than a press by resting takes; how many presses came."""
    before = len(page.pressed)
    QTest.qWait(2 * AFTER_MS)
    return len(page.pressed) - before


def test_resting_presses_once(page, hand, qtbot):
    hand.move(middle(page.first))
    assert page.pressed == []
    qtbot.waitUntil(lambda: page.pressed == ["First"])
    hand.move(middle(page.first) + QPoint(5, 3))
    assert stands_still(qtbot, page) == 0


def test_it_presses_again_after_the_pointer_has_left(page, hand, qtbot):
    hand.move(middle(page.first))
    qtbot.waitUntil(lambda: page.pressed == ["First"])
    hand.move(middle(page.text))
    hand.move(middle(page.first))
    qtbot.waitUntil(lambda: page.pressed == ["First", "First"])


def test_a_pointer_that_trembles_rests(page, hand, qtbot):
    for number in range(40):
        hand.move(middle(page.first) + QPoint(number % 2 * 8, number % 3 * 4))
        QTest.qWait(20)
        if page.pressed:
            break
    assert page.pressed == ["First"]


def test_moving_away_takes_it_back(page, hand, qtbot):
    hand.move(middle(page.first))
    QTest.qWait(AFTER_MS // 3)
    hand.move(middle(page.text))
    assert stands_still(qtbot, page) == 0


def test_a_pointer_that_goes_on_over_a_thing_does_not_rest(page, hand, qtbot):
    for step in range(12):
        hand.move(page.first.mapTo(page, QPoint(20 + 60 * step, 20)))
        QTest.qWait(AFTER_MS // 6)
    hand.move(QPoint(2, 2))
    assert page.pressed == []


def test_what_comes_to_lie_under_a_resting_pointer_is_not_pressed(page, hand, qtbot):
    hand.move(middle(page.first))
    QTest.qWait(AFTER_MS // 3)
    page.first.hide()
    assert stands_still(qtbot, page) == 0


def test_after_a_press_what_has_come_to_lie_there_waits_for_the_pointer_to_leave(page, hand, qtbot):
    page.first.used.connect(page.first.hide)
    spot = middle(page.first)
    hand.move(spot)
    qtbot.waitUntil(lambda: page.pressed == ["First"])
    hand.move(spot + QPoint(2, 2))
    assert stands_still(qtbot, page) == 0


def test_resting_on_a_field_goes_into_it(page, hand, qtbot):
    hand.move(middle(page.field.edit))
    qtbot.waitUntil(page.field.edit.hasFocus)


def test_a_ring_fills_around_the_pointer(page, hand, qtbot):
    def dots() -> int:
        picture = page.grab().toImage()
        spot, focus = middle(page.first), themes.colour("focus")
        near = [(spot.x() + x, spot.y() + y) for x in range(-32, 33) for y in range(-32, 33)]
        return sum(picture.pixelColor(x, y) == focus for x, y in near)

    page.second.setFocus()
    hand.move(QPoint(2, 2))
    without = dots()
    hand.move(middle(page.first))
    looks: list[int] = []
    page.marks.update()
    while not page.pressed:
        looks.append(dots())
        QTest.qWait(AFTER_MS // 6)
    assert max(looks) > without + 100
    assert looks == sorted(looks)


def test_it_is_paused_and_gone_on_with_by_resting_on_its_button(page, hand, qtbot):
    button = pause_button(page)
    assert button.accessibleName() == "Resting presses. Pause it"
    hand.move(middle(button))
    qtbot.waitUntil(lambda: button.accessibleName() == "Resting is paused. Go on")
    hand.move(middle(page.first))
    assert stands_still(qtbot, page) == 0
    hand.move(middle(button))
    qtbot.waitUntil(lambda: button.accessibleName() == "Resting presses. Pause it")
    hand.move(middle(page.first))
    qtbot.waitUntil(lambda: page.pressed == ["First"])


def test_without_the_wish_resting_does_nothing(page, wishes, qtbot):
    wishes("dwell_ms", AFTER_MS)
    button = pause_button(page)
    wishes("dwell_ms", 0)
    assert not button.isVisible()
    hand = Hand(page)
    hand.move(QPoint(2, 2))
    hand.move(middle(page.first))
    assert stands_still(qtbot, page) == 0
