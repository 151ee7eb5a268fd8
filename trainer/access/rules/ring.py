"""Rule 4: wherever the focus is, a ring of at least 3 px is seen round it, 3:1 against what lies on both its sides.

The focus goes to one thing after another. What the picture gains by it, on a line outward through the middle of each
side, is the ring. What has the focus must be in view, and nothing may lie on it.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from trainer.access import painted, pixels
from trainer.access.focus import Marks, view_of
from trainer.access.pixels import Pixels
from trainer.access.sight import Finding, Sight
from trainer.access.textsize import px

RULE = "ring"
LEAST_PX, LEAST_RATIO = 3, 3.0
_OUT_PX, _IN_PX, _ALONG = 14, 14, (0.5, 0.25, 0.75)
_NEAR_PX, _SOFT = 8, 60
"""Beyond this nothing is beside the ring any more; and pixels so like the ring are its soft edge."""
_LEFT, _UP, _RIGHT, _DOWN = QPoint(-1, 0), QPoint(0, -1), QPoint(1, 0), QPoint(0, 1)
_SIDES = {"left": _LEFT, "upper": _UP, "right": _RIGHT, "lower": _DOWN}


class _Seen(NamedTuple):
    """What was found on one side: how thick, and the worse of the two ratios."""

    thick: int
    ratio: float

    def holds(self) -> bool:
        return self.thick >= px(LEAST_PX) and self.ratio >= LEAST_RATIO


def look(sight: Sight) -> Iterator[Finding]:
    """What has no good ring when it has the focus, or cannot be seen then."""
    before = QApplication.focusWidget()
    elsewhere = _elsewhere(sight.window)
    bare = _Bare(sight.window, elsewhere)
    sight.window.setUpdatesEnabled(False)  # each picture is painted when it is asked for, and the screen not between
    try:
        for widget in _focusable(sight.own or sight.place):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            _breathe()
            if widget.isVisible():
                words = _hidden(sight.window, widget) or _wrong(sight.window, widget, bare)
                if words:
                    yield sight.finds(RULE, widget, words)
    finally:
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        elsewhere.hide()  # other rules look before it is gone
        elsewhere.deleteLater()
        sight.window.setUpdatesEnabled(True)
        _breathe()


class _Bare:
    """The window with the focus elsewhere: one picture for each way it is scrolled."""

    def __init__(self, window: QWidget, elsewhere: QWidget) -> None:
        self._window, self._elsewhere = window, elsewhere
        self._areas = window.findChildren(QScrollArea)
        self._known: dict[object, Pixels] = {}

    def picture(self, focused: QWidget) -> Pixels:
        """As it looks now without the focus on *focused*, which has it again after that."""
        key = tuple((area.verticalScrollBar().value(), area.viewport().height()) for area in self._areas)
        if key not in self._known:
            self._elsewhere.setFocus(Qt.FocusReason.OtherFocusReason)
            _breathe()
            self._known[key] = _picture(self._window, self._window.rect())
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
            _breathe()
        return self._known[key]


def _focusable(place: QWidget) -> list[QWidget]:
    """What Tab comes to; of options that exclude each other one is like the other, so the first stands for all."""
    found, groups = [], set()
    for widget in place.findChildren(QWidget):
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or not widget.isEnabled():
            continue
        group = widget.group() if isinstance(widget, QAbstractButton) else None
        if group is None or id(group) not in groups:
            groups.add(id(group))
            found.append(widget)
    return found


def _elsewhere(window: QWidget) -> QWidget:
    """Somewhere for the focus to be while a thing is looked at without it."""
    made = QWidget(window)
    made.setGeometry(-100, -100, 1, 1)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.show()
    return made


def _breathe() -> None:
    for _ in range(2):
        QCoreApplication.processEvents()


def _hidden(window: QWidget, widget: QWidget) -> str:
    """How *widget*, which has the focus, is not in sight; empty where it is."""
    framed = getattr(widget, "ring_widget", widget)
    seen = framed.visibleRegion().boundingRect()
    room = view_of(framed, window).size()
    needed = QRect(QPoint(0, 0), framed.size()).intersected(QRect(QPoint(0, 0), room))
    if seen.width() < needed.width() or seen.height() < min(needed.height(), px(48)):
        size = f"{seen.width()} by {seen.height()} of {framed.width()} by {framed.height()} px"
        return f"It has the focus, and only {size} of it can be seen."
    for along in _ALONG:
        at = QPoint(round(seen.left() + along * seen.width()), seen.center().y())
        above = _on_top(window, framed.mapTo(window, at))
        if above is not None and not _belong(above, framed):
            return f"It has the focus, and {type(above).__name__} lies on it."
    return ""


def _belong(above: QWidget, framed: QWidget) -> bool:
    return above is framed or framed.isAncestorOf(above) or above.isAncestorOf(framed)


def _on_top(widget: QWidget, at: QPoint) -> QWidget | None:
    """What is seen at *at* of *widget*: what was painted there last, the ring aside."""
    for child in reversed(widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)):
        inside = at - child.pos()
        is_there = child.isVisible() and not child.isWindow() and child.rect().contains(inside)
        if is_there and not isinstance(child, Marks) and _covers(child, inside):
            return _on_top(child, inside)
    return widget


def _covers(widget: QWidget, at: QPoint) -> bool:
    """Whether *widget* hides what lies below it at *at*: what takes no events does so only where it paints."""
    if not widget.mask().isEmpty() and not widget.mask().contains(at):
        return False
    if not widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
        return True
    here = widget.mapTo(widget.window(), at)
    return any(shape.seen.contains(here) and shape.fill is not None for shape in painted.traces(widget)[1])


def _wrong(window: QWidget, widget: QWidget, bare: _Bare) -> str:
    """What is wrong with the ring round *widget*, which has the focus; empty if nothing."""
    framed = getattr(widget, "ring_widget", widget)
    place = QRect(framed.mapTo(window, QPoint(0, 0)), framed.size())
    out = px(_OUT_PX)
    without = bare.picture(widget)
    with_focus = _picture(window, place.adjusted(-out, -out, out, out))
    view = view_of(framed, window)
    for name, outward in _SIDES.items():
        if _edge(place, outward, 0.5, view) is None:
            continue
        tries = [_scan(with_focus, without, place, outward, along, view) for along in _ALONG]
        best = max(tries, key=lambda seen: (seen.holds(), min(seen.thick, px(LEAST_PX)), seen.ratio))
        if not best.holds():
            return _words(name, best)
    return ""


def _picture(window: QWidget, rect: QRect) -> Pixels:
    window.setUpdatesEnabled(True)
    made = Pixels(window, rect)
    window.setUpdatesEnabled(False)
    return made


def _words(side: str, seen: _Seen) -> str:
    if not seen.thick:
        return f"There is no focus ring at its {side} side."
    if seen.thick < px(LEAST_PX):
        return f"The focus ring at its {side} side is {seen.thick} px thick, and must be at least {px(LEAST_PX)}."
    return (
        f"The focus ring at its {side} side stands out by {seen.ratio:.2f}:1, and must by at least {LEAST_RATIO:g}:1."
    )


def _edge(place: QRect, outward: QPoint, along: float, view: QRect) -> QPoint | None:
    """The point of the side of *place* that looks *outward*, if it lies in *view*."""
    x = {-1: place.left(), 1: place.right(), 0: round(place.left() + along * (place.width() - 1))}[outward.x()]
    y = {-1: place.top(), 1: place.bottom(), 0: round(place.top() + along * (place.height() - 1))}[outward.y()]
    at = QPoint(x, y)
    return at if view.contains(at) else None


def _scan(with_focus: Pixels, without: Pixels, place: QRect, outward: QPoint, along: float, view: QRect) -> _Seen:
    """The best stretch of changed pixels on a line outward through the side."""
    edge = _edge(place, outward, along, view)
    if edge is None:
        return _Seen(0, 0)
    line = [edge + outward * step for step in range(-px(_IN_PX), px(_OUT_PX) + 1)]
    seen = [(with_focus.at(at.x(), at.y()), without.at(at.x(), at.y())) for at in line if view.contains(at)]
    stretches = []
    begin = 0
    for has_changed, pairs in groupby(seen, lambda pair: pair[0] != pair[1]):
        length = len(list(pairs))
        if has_changed:
            stretches.append(_stretch([now for now, _ in seen], begin, length))
        begin += length
    return max(stretches, key=lambda found: (found.holds(), found.thick), default=_Seen(0, 0))


def _stretch(colours: list[int | None], begin: int, length: int) -> _Seen:
    """How thick and how clear a stretch is against what lies before and behind it."""
    known = [colour for colour in colours[begin : begin + length] if colour is not None]
    if not known:
        return _Seen(0, 0)
    ring = max(set(known), key=known.count)
    beside = (_ground(colours[:begin][::-1]), _ground(colours[begin + length :]))
    ratios = [pixels.contrast(ring, colour) for colour in beside if colour is not None]
    solid = sum(pixels.apart(colour, ring) <= _SOFT for colour in known)
    return _Seen(solid, min(ratios, default=0.0))


def _ground(colours: list[int | None]) -> int | None:
    """What a ring lies beside: the first of *colours* that is no mere line; a ring may well touch a line."""
    for colour, pixels_of_it in groupby(colours[: px(_NEAR_PX)]):
        if colour is not None and len(list(pixels_of_it)) >= px(LEAST_PX):
            return colour
    return colours[0] if colours else None
