"""The magnifier shows what is looked at, enlarged and sharp, lies over none of it, and works only when asked."""

import time

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QWidget

from tests.access.events import Hand, middle
from tests.screens.seeing import place_of
from trainer.access import comfort, themes
from trainer.access.spotlight import Spot

TOO_LONG_MS = 50


@pytest.fixture
def hand(page):
    page.first.setFocus()
    made = Hand(page)
    made.move(QPoint(2, 2))
    return made


@pytest.fixture
def strip(page, hand, wishes, qtbot):
    wishes("magnifier", 2.0)
    hand.key(Qt.Key.Key_Control)
    (made,) = comfort.given("magnifier")
    qtbot.waitUntil(lambda: made.height() == 192)
    return made


def seen(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def shades(picture: QImage) -> set[int]:
    return {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}


def ink(picture: QImage) -> float:
    """Which share of the dots is dark."""
    dots = [picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(picture.height())]
    return sum(dot < 100 for dot in dots) / len(dots)


def shown_of(strip: QWidget, part: QRect, wanted: QRect, factor: int = 2) -> QImage:
    """How *part* of the window looks in the strip."""
    source = strip.source(wanted)
    top = 0 if strip.y() == 0 else 4
    place = QRect((part.topLeft() - source.topLeft()) * factor + QPoint(0, top), part.size() * factor)
    return seen(strip).copy(place)


def test_it_shows_twice_as_large_what_has_the_focus(page, strip, qtbot):
    there = place_of(page.first, page)
    part = QRect(there.x(), there.y(), 160, there.height())
    shown = shown_of(strip, part, there)
    plain = seen(page).copy(part)
    small = shown.scaled(plain.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    differing = sum(
        abs(small.pixelColor(x, y).lightness() - plain.pixelColor(x, y).lightness()) > 90
        for x in range(part.width())
        for y in range(part.height())
    )
    assert differing < 0.02 * part.width() * part.height()
    assert 0.02 < ink(shown) < 0.5


def test_its_letters_are_painted_anew_and_not_blown_up(page, strip, qtbot):
    there = place_of(page.first, page)
    part = QRect(there.x() + 4, there.y() + 4, 120, there.height() - 8)
    shown = shown_of(strip, part, there)
    plain = seen(page).copy(part)
    assert shown != plain.scaled(shown.size())
    blocks = sum(
        shown.pixel(x, y) == shown.pixel(x + 1, y) == shown.pixel(x, y + 1) == shown.pixel(x + 1, y + 1)
        for x in range(0, shown.width() - 1, 2)
        for y in range(0, shown.height() - 1, 2)
    )
    whole = (shown.width() // 2) * (shown.height() // 2)
    assert blocks < whole, "each dot of the window became a square"


def test_ring_and_spotlight_are_in_it(page, strip, qtbot):
    page.marks.spot(Spot([page.first], page.first, "Press here"))
    qtbot.waitUntil(lambda: themes.colour("spot").rgb() in shades(seen(strip)))
    assert themes.colour("focus").rgb() in shades(seen(strip))
    page.marks.spot(None)


def test_it_follows_the_focus(page, strip, qtbot):
    before = seen(strip)
    page.field.edit.setFocus()
    qtbot.waitUntil(lambda: seen(strip) != before)
    assert strip.source(place_of(page.field.edit, page)).intersects(place_of(page.field.box, page))


def test_it_follows_the_caret_while_typing(page, strip, hand, qtbot):
    page.field.edit.setFocus()
    page.field.set_text("")
    qtbot.waitUntil(lambda: page.rect().contains(strip.geometry()))
    looks = []
    for _ in range(3):
        looks.append(seen(strip))
        hand.key(Qt.Key.Key_W)
        qtbot.waitUntil(lambda: seen(strip) != looks[-1])
    page.notes.edit.setFocus()
    page.notes.set_text("one\ntwo\nthree")
    before = seen(strip)
    hand.key(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: seen(strip) != before)


def test_it_follows_the_pointer_and_then_the_focus_again(page, strip, hand, qtbot):
    at_focus = seen(strip)
    hand.move(middle(page.text))
    qtbot.waitUntil(lambda: seen(strip) != at_focus)
    hand.key(Qt.Key.Key_Control)
    qtbot.waitUntil(lambda: seen(strip) == at_focus)


def test_it_never_lies_over_what_has_the_focus(page, strip, qtbot):
    edges = set()
    for widget in [*page.scroll.findChildren(type(page.first)), page.field.edit, page.notes.edit]:
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        widget.setFocus()
        qtbot.waitUntil(lambda widget=widget: not strip.geometry().intersects(place_of(widget, page)))
        edges.add(strip.y())
    assert edges == {0, page.height() - strip.height()}


def test_it_makes_way_for_the_pointer(page, strip, hand, qtbot):
    hand.move(QPoint(500, 760))
    qtbot.waitUntil(lambda: strip.y() == 0)
    hand.move(QPoint(500, 10))
    qtbot.waitUntil(lambda: strip.y() > 0)


def test_where_there_is_little_room_it_is_less_high(page, strip, qtbot):
    page.first.setFixedHeight(620)
    page.first.setFocus()
    page.scroll.to_top()
    qtbot.waitUntil(lambda: strip.height() < 192)
    assert not strip.geometry().intersects(place_of(page.first, page))


def test_presses_go_through_it_and_it_takes_no_focus(page, strip, hand, qtbot):
    under = page.childAt(middle(strip))
    assert under is not None
    assert under is not strip
    assert strip.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_screen_readers_do_not_meet_it(page, strip):
    told = QAccessible.queryAccessibleInterface(page)
    children = [told.child(number) for number in range(told.childCount())]
    assert strip not in [child.object() for child in children]
    assert page.scroll in [child.object() for child in children]


def test_it_does_nothing_while_nothing_changes(page, strip, qtbot):
    """And when something does, it is seen in time."""
    page.first.setFocus()
    qtbot.wait(100)
    looks = []
    look = strip.look

    def count() -> None:
        begun = time.perf_counter()
        look()
        looks.append((time.perf_counter() - begun) * 1000)

    strip.look = count
    qtbot.wait(300)
    assert looks == []
    page.first.set_words("Other words")
    qtbot.waitUntil(lambda: bool(looks))
    assert min(looks) < TOO_LONG_MS
    qtbot.wait(200)
    assert len(looks) < 6, "its own repainting must not make it look again"


def test_a_place_that_comes_later_lies_under_it(page, strip, qtbot):
    later = QWidget(page)
    later.setGeometry(page.rect())
    later.show()
    qtbot.waitUntil(lambda: page.children().index(strip) > page.children().index(later))


@pytest.mark.parametrize("factor", [2.0, 3.0, 4.0])
def test_it_enlarges_as_much_as_is_asked_for(page, strip, wishes, factor):
    wishes("magnifier", factor)
    assert strip.source(place_of(page.first, page)).width() == round(page.width() / factor)


def test_it_goes(page, strip, wishes, qtbot):
    wishes("magnifier", 1.0)
    assert not strip.isVisible()
    assert comfort.given("magnifier") == []
