"""Rule 1: Tab comes to all that can be used, in the order in which it is seen, and is caught nowhere.

Walked with real keys through the real window. Things in different parts of the window (two columns, say) are compared
by where these parts stand; things in one part by where they stand themselves.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from trainer.access import looking
from trainer.access.sight import Finding, Sight, called
from trainer.access.textsize import px
from trainer.access.walking import is_met, of_its_group, walked

RULE = "keyboard"
POINTER_ONLY = "pointer_only"
"""A property: why a button need not be reached by Tab, because the keyboard has another way to the same."""
_SLACK_PX = 4


def look(sight: Sight) -> Iterator[Finding]:
    """What Tab does not come to, or not in its turn; and where it is caught."""
    for widget in looking.shown(sight.window):
        if isinstance(widget, QAbstractButton) and _is_for_pointer(widget):
            yield sight.finds(RULE, widget, "It can be pressed by pointer only: Tab never comes to it.")
    walk = walked(sight, Qt.Key.Key_Tab)
    if walk.trap is not None:
        words = "Tab is caught here: it does not lead on to the rest of the window."
        yield sight.finds(RULE, walk.trap, words)
        return
    for widget in looking.usable(sight.window):
        if not is_met(widget, walk):
            yield sight.finds(RULE, widget, "It can be used, but Tab does not come to it.")
    yield from _out_of_turn(sight, walk.round)


def _is_for_pointer(button: QAbstractButton) -> bool:
    if not button.isEnabled() or _takes_tab(button) or button.property(POINTER_ONLY):
        return False
    return not any(_takes_tab(other) for other in of_its_group(button))


def _takes_tab(button: QAbstractButton) -> bool:
    return bool(button.isVisible() and button.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _out_of_turn(sight: Sight, way: list[QWidget]) -> Iterator[Finding]:
    if not way:
        return
    first = way[0]
    for widget in way:
        if _follows(widget, first) and not _follows(first, widget):
            first = widget
    begin = way.index(first)
    for before, after in pairwise(way[begin:] + way[:begin]):
        if not _follows(before, after):
            words = f"Tab comes here after {called(before)}, although this stands before it."
            yield sight.finds(RULE, after, words)


def _follows(before: QWidget, after: QWidget) -> bool:
    """Whether *after* stands below *before*, or beside it at the end side."""
    first, second, inside = _parts(looking.target(before), looking.target(after))
    one, other = looking.where(first, inside), looking.where(second, inside)
    slack = px(_SLACK_PX)
    if other.top() >= one.bottom() - slack:
        return True
    is_mirrored = inside.layoutDirection() == Qt.LayoutDirection.RightToLeft
    is_beside = other.right() <= one.left() + slack if is_mirrored else other.left() >= one.right() - slack
    return is_beside and _are_level(one, other)


def _are_level(one: QRect, other: QRect) -> bool:
    return one.top() < other.bottom() and other.top() < one.bottom()


def _parts(one: QWidget, other: QWidget) -> tuple[QWidget, QWidget, QWidget]:
    """The parts of the nearest thing around both in which each of them stands, and that thing."""
    above = [one, *looking.around(one)]
    part = other
    for inside in looking.around(other):
        if inside in above:
            return above[max(0, above.index(inside) - 1)], part, inside
        part = inside
    return one, other, one.window()
