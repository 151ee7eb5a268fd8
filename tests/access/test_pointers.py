"""A pointer that is large, and one that can be found."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.access.events import Hand, middle
from trainer.access import announce, finding, pointers, textsize, themes

SHAPES = {
    "arrow": Qt.CursorShape.ArrowCursor,
    "hand": Qt.CursorShape.PointingHandCursor,
    "beam": Qt.CursorShape.IBeamCursor,
}


@pytest.fixture
def hand(page):
    made = Hand(page)
    made.move(QPoint(4, 4))
    return made


@pytest.fixture
def caption(page):
    made = announce.Caption(page)
    made.setGeometry(0, 700, 900, 60)
    return made


def drawn():
    """The picture of the pointer that is shown, or None for the system's own."""
    shown = QApplication.overrideCursor()
    return shown.pixmap().toImage() if shown is not None else None


def picture(shape):
    return pointers.cursor(SHAPES[shape]).pixmap().toImage()


def test_the_large_pointer_has_the_shape_that_things_ask_for(page, hand, wishes):
    wishes("large_pointer", True)
    for thing, shape in ((page.text, "arrow"), (page.first, "hand"), (page.field.edit, "beam"), (page.text, "arrow")):
        hand.move(middle(thing))
        assert drawn() == picture(shape), shape


def test_it_is_there_at_once_and_goes_at_once(page, hand, wishes):
    assert drawn() is None
    wishes("large_pointer", True)
    assert drawn() is not None
    wishes("large_pointer", False)
    assert drawn() is None
    hand.move(middle(page.first))
    assert drawn() is None


@pytest.mark.parametrize("shape", SHAPES)
def test_it_is_two_to_three_times_as_large_as_is_usual_and_points_where_its_tip_is(qapp, shape):
    made = pointers.cursor(SHAPES[shape])
    image = made.pixmap().toImage()
    solid = [
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha() > 200
    ]
    high = max(y for _, y in solid) - min(y for _, y in solid)
    assert high >= 48
    tip = made.hotSpot()
    assert min(abs(x - tip.x()) + abs(y - tip.y()) for x, y in solid) <= 3


@pytest.mark.parametrize("theme", ["light", "dark", "yellow-on-black"])
def test_it_has_the_colours_of_the_theme(page, wishes, theme):
    wishes("large_pointer", True)
    themes.use(theme)
    shown = drawn()
    colours = {shown.pixelColor(x, y).name() for x in range(shown.width()) for y in range(shown.height())}
    assert {themes.colour("ink").name(), themes.colour("page").name()} <= colours
    themes.use("light")


def test_it_grows_with_the_text(page, wishes):
    wishes("large_pointer", True)
    before = drawn().width()
    textsize.set_scale(2.0)
    assert drawn().width() == 2 * before
    textsize.set_scale(1.0)


def rings_around(page, spot):
    """How many rings a look to the right from *spot* meets."""
    image, focus = page.grab().toImage(), themes.colour("focus")
    row = [image.pixelColor(x, spot.y()) == focus for x in range(spot.x(), min(page.width(), spot.x() + 130))]
    return sum(now and not before for before, now in zip([False, *row], row, strict=False))


def test_the_pointer_comes_to_the_middle_with_rings_and_words(page, hand, caption):
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_F7)
    assert page.mapFromGlobal(QCursor.pos()) == page.rect().center()
    assert rings_around(page, page.rect().center()) == 3
    assert caption.isVisible()
    assert caption.text() == "Your pointer is in the middle of the window now, with rings around it."


def test_the_rings_stay_until_the_pointer_is_moved(page, hand, caption, qtbot):
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_F7)
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_F7)
    qtbot.wait(50)
    assert rings_around(page, page.rect().center()) == 3
    hand.move(page.rect().center() + QPoint(60, 0))
    assert rings_around(page, page.rect().center()) == 0


def test_the_rings_take_no_press(page, hand, caption):
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_F7)
    hand.press(middle(page.first))
    assert page.pressed == ["First"]


@pytest.mark.parametrize(
    ("at", "where"),
    [
        ((5, 5), "at the top left of"),
        ((500, 5), "at the top of"),
        ((500, 300), "in the middle of"),
        ((995, 300), "at the right of"),
        ((995, 599), "at the bottom right of"),
    ],
)
def test_where_the_pointer_cannot_be_moved_the_words_say_where_it_is(at, where):
    said = finding.words(QPoint(*at), QRect(0, 0, 1000, 600))
    assert said == f"Your pointer is {where} the window, with rings around it."


def test_a_pointer_that_is_elsewhere_is_said_to_be(qapp):
    assert finding.words(QPoint(-1, 5), QRect(0, 0, 1000, 600)) == "Your pointer is outside this window."
