"""Rule 6 as well: nothing is cut off, lies over something else or stands beyond the window, at any text size.

Measured from what is painted: the ink of each line against what its widget, and all around that, lets be seen. What
can be scrolled into view, up and down, is whole.
"""

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QWidget

from trainer.access import looking, painted
from trainer.access.looking import Role
from trainer.access.painted import PaintedText
from trainer.access.sight import Finding, Sight, called

RULE = "whole"
SHORTENED = "shortened"
"""A property: where the words stand whole that are shortened here; the name is whole in any case."""
CUT_PX = 2
"""From so much on something is cut, or lies over something else."""
WIDTH, HEIGHT = 1366, 768
"""The window into which everything must fit."""
_FAR = 1 << 20


def look(sight: Sight) -> Iterator[Finding]:
    """What cannot be seen whole."""
    texts = painted.lines(sight.window)
    for text in texts:
        yield from _of_text(sight, text)
    things = [thing for thing in looking.shown(sight.window) if looking.is_pressed(thing) or _is_picture(thing)]
    for thing in things:
        yield from _of_thing(sight, looking.target(thing))
    yield from _of_overlaps(sight, texts, things)
    for area in looking.shown(sight.window):
        if isinstance(area, QAbstractScrollArea) and area.horizontalScrollBar().maximum() > 0:
            yield sight.finds(
                RULE, area, f"It has to be scrolled sideways by {area.horizontalScrollBar().maximum()} px."
            )
    if sight.window.width() > WIDTH or sight.window.height() > HEIGHT:
        size = f"{sight.window.width()} by {sight.window.height()} px"
        yield sight.finds(RULE, sight.window, f"It needs a window of {size}, and must fit into {WIDTH} by {HEIGHT}.")


def _of_text(sight: Sight, text: PaintedText) -> Iterator[Finding]:
    is_short = text.text.endswith("…") and not looking.name(text.widget).endswith("…")
    if is_short and not text.widget.property(SHORTENED):
        yield sight.finds(RULE, text.widget, f"Its words are shortened to “{text.text}”.")
    ink, room = text.ink, _room(text.widget, sight.window)
    if isinstance(text.widget, QLineEdit):  # what is typed may be longer than the field, and goes by in it
        ink = ink.intersected(QRect(room.left(), -_FAR, room.width(), 2 * _FAR))
    cut = _cut(ink, room)
    if cut >= CUT_PX:
        yield sight.finds(RULE, text.widget, f"“{text.text}” is cut off by {cut} px.")
        return
    hidden = _cut(ink.intersected(_view(text.widget, sight.window)), text.seen)
    if hidden >= CUT_PX:
        yield sight.finds(RULE, text.widget, f"“{text.text}” is covered by {hidden} px.")


def _of_thing(sight: Sight, thing: QWidget) -> Iterator[Finding]:
    cut = _cut(looking.where(thing, sight.window), _room(thing, sight.window))
    if cut >= CUT_PX:
        yield sight.finds(RULE, thing, f"It is cut off by {cut} px.")


def _of_overlaps(sight: Sight, texts: list[PaintedText], things: list[QWidget]) -> Iterator[Finding]:
    inks = [text._replace(ink=text.ink.intersected(_room(text.widget, sight.window))) for text in texts]
    texts = sorted((text for text in inks if not text.ink.isEmpty()), key=lambda text: text.ink.top())
    for number, one in enumerate(texts):
        for other in texts[number + 1 :]:
            if other.ink.top() > one.ink.bottom() - CUT_PX + 1:
                break
            is_another = one.rect != other.rect or one.widget is not other.widget
            if is_another and _lie_over(*_as_seen(sight, (one.widget, one.ink), (other.widget, other.ink))):
                yield sight.finds(RULE, one.widget, f"“{one.text}” and “{other.text}” lie over each other.")
    for thing in things:
        target = looking.target(thing)
        place = looking.where(target, sight.window)
        for text in texts:
            is_of_it = target is text.widget or target.isAncestorOf(text.widget) or text.widget.isAncestorOf(target)
            if not is_of_it and _lie_over(*_as_seen(sight, (text.widget, text.ink), (target, place))):
                yield sight.finds(RULE, text.widget, f"“{text.text}” lies over {called(thing)}.")


def _is_picture(thing: QWidget) -> bool:
    return looking.role(thing) == Role.Graphic


def _lie_over(one: QRect, other: QRect) -> bool:
    both = one.intersected(other)
    return both.width() >= CUT_PX and both.height() >= CUT_PX


def _as_seen(sight: Sight, one: tuple[QWidget, QRect], other: tuple[QWidget, QRect]) -> tuple[QRect, QRect]:
    """Where both stand; of what is in different views, what can be seen: the rest lies under nothing."""
    (first, here), (second, there) = one, other
    if looking.view(first) is looking.view(second) or not here.intersects(there):
        return here, there
    return here.intersected(_view(first, sight.window)), there.intersected(_view(second, sight.window))


def _cut(whole: QRect, room: QRect) -> int:
    """How many px of *whole* lie outside *room*, at the side where most do."""
    if whole.isEmpty():
        return 0
    across = max(room.left() - whole.left(), whole.right() - room.right())
    return max(across, room.top() - whole.top(), whole.bottom() - room.bottom())


def _room(widget: QWidget, window: QWidget) -> QRect:
    """Where *widget* may paint so that it is seen, at once or after scrolling up or down."""
    view, inner = looking.view(widget), widget
    room = looking.where(widget, window) if widget is not view else QRect(-_FAR, -_FAR, 2 * _FAR, 2 * _FAR)
    for part in looking.around(widget):
        if inner is view:
            sides = looking.where(view, window)
            return room.intersected(QRect(sides.left(), -_FAR, sides.width(), 2 * _FAR))
        if part is not view:
            room = room.intersected(looking.where(part, window))
        inner = part
    return room


def _view(widget: QWidget, window: QWidget) -> QRect:
    """What can be seen now through all views around *widget*."""
    seen = window.rect()
    for part in (widget, *looking.around(widget)):
        if looking.view(part) is part:
            seen = seen.intersected(looking.where(part, window))
    return seen
