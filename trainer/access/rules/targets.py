"""Rule 6: what is pressed is at least 48 by 48 px at 100 %, 8 px apart; text is at least 18 px.

A tab and the button that closes it stand side by side. What need not grow with the text says why in ``small_target``.
"""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QListView, QWidget

from trainer.access import looking, painted
from trainer.access.looking import Role
from trainer.access.sight import Finding, Sight, called
from trainer.access.textsize import px

RULE = "targets"
LEAST_PX, APART_PX, TEXT_PX = 48, 8, 18
SMALL_TARGET = "small_target"
"""A property: why a target need not grow with the text. It is 48 px in any case."""


def look(sight: Sight) -> Iterator[Finding]:
    """What can be pressed and is too small, or too near to something else; and text that is too small."""
    things = [thing for thing in looking.shown(sight.window) if looking.is_pressed(thing)]
    places = {thing: looking.where(looking.target(thing), sight.window) for thing in things}
    for thing, place in places.items():
        least = LEAST_PX if thing.property(SMALL_TARGET) else px(LEAST_PX)
        if min(place.width(), place.height()) < least:
            size = f"{place.width()} by {place.height()} px"
            yield sight.finds(RULE, thing, f"It is {size}, and must be at least {least} by {least}.")
        if isinstance(thing, QListView):
            yield from _of_rows(sight, thing)
    yield from _too_near(sight, places)
    for text in painted.lines(sight.window):
        if text.font_px < px(TEXT_PX):
            words = f"The text “{text.text}” is {text.font_px} px large, and must be at least {px(TEXT_PX)}."
            yield sight.finds(RULE, text.widget, words)


def _of_rows(sight: Sight, listing: QListView) -> Iterator[Finding]:
    model = listing.model()
    for number in range(model.rowCount()):
        high = listing.visualRect(model.index(number, 0)).height()
        if high < px(LEAST_PX):
            words = f"Row {number + 1} is {high} px high, and must be at least {px(LEAST_PX)}."
            yield sight.finds(RULE, listing, words)
            return


def _too_near(sight: Sight, places: dict[QWidget, QRect]) -> Iterator[Finding]:
    least = px(APART_PX)
    for (one, first), (other, second) in combinations(places.items(), 2):
        gap = apart(first, second)
        if gap < least and not _belong_together(one, other):
            words = f"It is {max(gap, 0)} px from {called(other)}, and must be at least {least}."
            yield sight.finds(RULE, one, words)


def apart(one: QRect, other: QRect) -> int:
    """How far the edges of two rectangles are apart, px; below 0 where they overlap."""
    across = max(one.left() - other.right(), other.left() - one.right()) - 1
    down = max(one.top() - other.bottom(), other.top() - one.bottom()) - 1
    return max(across, down)


def _belong_together(one: QWidget, other: QWidget) -> bool:
    """A tab with its button; and one thing inside the other, or scrolled away under something else."""
    first, second = looking.target(one), looking.target(other)
    if first is second or first.isAncestorOf(second) or second.isAncestorOf(first):
        return True
    if looking.view(first) is not looking.view(second):
        return True
    is_tab = Role.PageTab in (looking.role(one), looking.role(other))
    return is_tab and one.parentWidget() is other.parentWidget()
