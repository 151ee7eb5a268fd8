"""Every place at every text size, both ways of writing, in words twice as long: whole, named, reachable, large."""

from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

from tests.screens.seeing import HEADING, place_of, role_and_name, to_be_reached, walked
from tests.screens.settling import settled
from trainer.access import focus, languages, roles, textsize, themes
from trainer.access.textsize import px
from trainer.screens.places import PLACES
from trainer.screens.samples import spoken
from trainer.screens.shell import Shell
from trainer.words import PSEUDO

SMALLEST_TARGET_PX = 48
SIZES = (1.0, 1.5, 2.0, 3.0)

every_place = pytest.mark.parametrize("place", PLACES, ids=lambda place: place.id)
every_size = pytest.mark.parametrize("scale", SIZES)


@pytest.fixture
def opened(qtbot, qapp):
    """Opens a place in a window of 1366 × 768 at a text size."""
    roles.install()
    themes.apply(qapp)
    kept = []  # qtbot keeps none

    def opened(place, scale=1.0, height=768, direction=Qt.LayoutDirection.LeftToRight):
        qapp.setLayoutDirection(direction)
        textsize.set_scale(scale)
        shell = Shell()
        kept.append(shell)
        qtbot.addWidget(shell)
        shell.resize(1366, height)
        shell.show()
        shell.activateWindow()
        shell.show_place(place.open(), place.title, place.subtitle, place.with_bar)
        settled(qtbot, shell)
        return shell

    yield opened
    textsize.set_scale(1.0)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def assert_whole(shell: Shell) -> None:
    """Nothing is cut: words have the height they need, and nothing stands beyond the sides."""
    place = shell.place()
    assert place is not None
    assert shell.width() == 1366
    for widget in place.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton):
            continue
        name = widget.accessibleName()
        needed = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else widget.sizeHint().height()
        assert widget.height() >= min(needed, widget.maximumHeight()), name
        assert widget.width() >= widget.minimumSizeHint().width(), name
        around = place_of(widget, place)
        assert around.left() >= 0, name
        assert around.right() < 1366, name


@every_place
@every_size
@pytest.mark.parametrize("height", [768, 700])
def test_nothing_is_cut(opened, place, scale, height):
    assert_whole(opened(place, scale, height))


@every_place
@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_nothing_is_cut_from_right_to_left(opened, place, scale):
    assert_whole(opened(place, scale, direction=Qt.LayoutDirection.RightToLeft))


@every_place
@pytest.mark.parametrize("scale", [1.0, 1.5, 3.0])
def test_words_twice_as_long_with_accents_from_right_to_left_are_whole(opened, qapp, place, scale):
    languages.use(qapp, PSEUDO)
    try:
        titled = place._replace(title=spoken(place.title), subtitle=spoken(place.subtitle))
        assert_whole(opened(titled, scale, direction=Qt.LayoutDirection.RightToLeft))
    finally:
        languages.use(qapp, languages.ENGLISH)


@every_place
@every_size
def test_the_text_size_can_change_while_a_place_stands(opened, qtbot, place, scale):
    shell = opened(place, 1.0)
    textsize.set_scale(scale)
    settled(qtbot, shell)
    assert_whole(shell)


@every_place
@every_size
def test_what_can_be_used_has_a_name_a_role_and_is_large(opened, place, scale):
    for widget in to_be_reached(opened(place, scale).place()):
        role, name = role_and_name(widget)
        assert name
        assert role not in (QAccessible.Role.Client, QAccessible.Role.NoRole, QAccessible.Role.StaticText), name
        assert min(widget.width(), widget.height()) >= px(SMALLEST_TARGET_PX), name


@every_place
@pytest.mark.parametrize("scale", [1.0, 1.5, 3.0])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_tab_reaches_everything_in_the_order_of_the_page(opened, qtbot, place, scale, direction):
    shell = opened(place, scale, direction=direction)
    content = shell.place()
    content.first_focus().setFocus()
    reached = [widget for widget in walked(qtbot) if content.isAncestorOf(widget)]
    assert set(reached) == set(to_be_reached(content))
    has_coach_beside = place.id.startswith("practice") and not textsize.in_one_column()
    columns: dict[QWidget, list[QRect]] = {}
    for widget in reached:
        column = _column(widget, content)
        columns.setdefault(column, []).append(place_of(widget, column))
    for rects in columns.values():
        turns = [pair for pair in pairwise([*rects, rects[0]]) if not _follows(*pair, direction, has_coach_beside)]
        assert len(turns) <= 1, "only from the end to the beginning"


def _column(widget: QWidget, content: QWidget) -> QWidget:
    """What scrolls as one, or else the part of the place in which *widget* stands."""
    column: Any = widget
    while not isinstance(column.parentWidget().parentWidget(), QScrollArea) and column.parentWidget() is not content:
        column = column.parentWidget()
    return column


def _follows(before: QRect, after: QRect, direction: Qt.LayoutDirection, may_go_up: bool) -> bool:
    """Whether *after* is below *before*, or at its end side; further up as well where a second column begins there."""
    is_mirrored = direction == Qt.LayoutDirection.RightToLeft
    is_beside = after.right() <= before.left() if is_mirrored else after.left() >= before.right()
    return after.top() >= before.bottom() or (is_beside and (may_go_up or after.bottom() > before.top()))


@every_place
@every_size
def test_the_focus_begins_on_the_main_thing_and_can_be_seen(opened, place, scale):
    shell = opened(place, scale)
    first = shell.place().first_focus()
    assert shell.focusWidget() is first
    seen = first.visibleRegion().boundingRect()
    assert seen.width() == first.width()
    assert seen.height() >= min(first.height(), px(SMALLEST_TARGET_PX))


@pytest.mark.parametrize(
    "place", [place for place in PLACES if not place.id.startswith("practice")], ids=lambda p: p.id
)
@pytest.mark.parametrize("scale", [2.0, 3.0])
def test_a_place_that_opens_in_a_standing_window_is_scrolled_no_further_than_its_focus_needs(
    opened, qtbot, place, scale
):
    shell = opened(PLACES[0], scale)
    shell.show_place(place.open(), place.title, place.subtitle, place.with_bar)
    settled(qtbot, shell)
    view = next(area for area in shell.place().findChildren(QScrollArea) if area.isVisible())
    first = shell.focusWidget()
    ring_ends = place_of(getattr(first, "ring_widget", first), view).bottom() + px(focus.GAP_PX + focus.LINE_PX + 8)
    is_high = first.height() + 2 * px(focus.GAP_PX + focus.LINE_PX + 8) > view.height()
    assert view.verticalScrollBar().value() == 0 or is_high or ring_ends >= view.height() - 2


@every_place
def test_a_place_begins_with_a_heading_and_says_its_level(opened, place):
    content = opened(place).place()
    headings = [widget for widget in content.findChildren(QLabel) if role_and_name(widget)[0] == HEADING]
    assert any(widget.accessibleDescription() == "Heading level 1" for widget in headings)


def test_each_place_has_an_id_of_its_own():
    ids = [place.id for place in PLACES]
    assert len(ids) == len(set(ids))
