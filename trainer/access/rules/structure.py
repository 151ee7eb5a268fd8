"""Rule 3: headings are headings with a level, links are links, groups of choices are called by their question.

Headings are counted outline by outline: that of the place, and in it whatever has headings of its own. See `roles` for
how that is declared, and how what only looks like a heading or a link says why.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QRadioButton, QWidget

from trainer.access import looking, painted, roles, themes
from trainer.access.looking import Role
from trainer.access.painted import PaintedText
from trainer.access.sight import Finding, Sight
from trainer.access.textsize import px

RULE = "structure"
HEADING_PX = 24
"""Bold words from this size on look like a heading."""


def look(sight: Sight) -> Iterator[Finding]:
    """What is built otherwise than it looks."""
    outlines: dict[QWidget, list[QWidget]] = {sight.place: []}
    headings = [thing for thing in looking.shown(sight.place) if looking.role(thing) == Role.Heading]
    for heading in sorted(headings, key=lambda thing: _reading(thing, sight.window)):
        yield from _of_level(sight, heading)
        outlines.setdefault(_outline(heading, sight), []).append(heading)
    for outline, inside in outlines.items():
        yield from _of_outline(sight, outline, inside)
    for text in painted.lines(sight.window):
        if sight.place.isAncestorOf(text.widget):
            yield from _of_looks(sight, text)
    yield from _of_groups(sight)


def _of_level(sight: Sight, heading: QWidget) -> Iterator[Finding]:
    level = roles.level_of(heading)
    if not level or roles.level_words(level) not in looking.description(heading):
        yield sight.finds(RULE, heading, "It is a heading, but its level is not said.")


def _of_outline(sight: Sight, outline: QWidget, headings: list[QWidget]) -> Iterator[Finding]:
    counted = [heading for heading in headings if not heading.property(roles.AHEAD)]
    levels = [roles.level_of(heading) for heading in counted]
    if not counted:
        if outline is not sight.place or not _has_outlines(sight):
            yield sight.finds(RULE, outline, "There is no heading of level 1 here.")
        return
    if levels[0] != 1:
        yield sight.finds(RULE, counted[0], f"The first heading has level {levels[0]}; it must have level 1.")
    for heading, level in zip(counted[1:], levels[1:], strict=True):
        if level == 1:
            yield sight.finds(RULE, heading, "It is a second heading of level 1; there must be one.")
    for before, (heading, level) in pairwise(zip(counted, levels, strict=True)):
        if level > before[1] + 1:
            words = f"Its level is {level}, but the heading before it has level {before[1]}: a level is left out."
            yield sight.finds(RULE, heading, words)


def _has_outlines(sight: Sight) -> bool:
    return any(thing.property(roles.OUTLINE) for thing in looking.shown(sight.place))


def _outline(heading: QWidget, sight: Sight) -> QWidget:
    parts = (part for part in looking.around(heading) if part.property(roles.OUTLINE) or part is sight.place)
    return next(parts, sight.place)


def _of_looks(sight: Sight, text: PaintedText) -> Iterator[Finding]:
    parts = (text.widget, *looking.around(text.widget))
    is_used = any(looking.takes_focus(part) for part in parts)
    is_heading = _is(text.widget, Role.Heading) or text.widget.property(roles.NO_HEADING)
    if text.is_bold and text.font_px >= px(HEADING_PX) and not is_used and not is_heading:
        yield sight.finds(RULE, text.widget, f"“{text.text}” looks like a heading, but is none.")
    is_link = themes.current().link != themes.current().ink and text.colour == themes.colour("link")
    if is_link and is_used and not _is(text.widget, Role.Link) and not text.widget.property(roles.UNFOLDS):
        yield sight.finds(RULE, text.widget, f"“{text.text}” looks like a link, but is none.")


def _is(widget: QWidget, role: Role) -> bool:
    return looking.role(widget) == role


def _of_groups(sight: Sight) -> Iterator[Finding]:
    things = looking.shown(sight.place)
    labels = [thing for thing in things if isinstance(thing, QLabel) and thing.text().strip()]
    groups: dict[QWidget, QWidget] = {}
    for choice in things:
        if isinstance(choice, QRadioButton | QCheckBox):
            group = next((part for part in looking.around(choice) if _is(part, Role.Grouping)), None)
            if group is None or not sight.place.isAncestorOf(group):
                yield sight.finds(RULE, choice, "It is a choice, but stands in no group that says what is asked.")
            else:
                groups.setdefault(group, choice)
    for group in groups:
        yield from _of_question(sight, group, labels)


def _of_question(sight: Sight, group: QWidget, labels: list[QLabel]) -> Iterator[Finding]:
    """The nearest words ahead of a group are its question, or stand between that and the group."""
    ahead: list[QLabel] = []
    for inside in looking.around(group):
        ahead = [label for label in labels if inside.isAncestorOf(label) and _is_ahead(label, group)]
        if ahead or inside is sight.place:
            break
    if looking.name(group).strip() not in [label.text().strip() for label in ahead]:
        yield sight.finds(RULE, group, "It holds choices, but is not called by the question that stands ahead of them.")


def _is_ahead(label: QLabel, group: QWidget) -> bool:
    """Whether *label* stands above *group*, or beside it where one begins to read."""
    if group.isAncestorOf(label):
        return False
    words, choices = (looking.where(each, group.window()) for each in (label, group))
    is_mirrored = group.layoutDirection() == Qt.LayoutDirection.RightToLeft
    before = words.left() >= choices.right() - 1 if is_mirrored else words.right() <= choices.left() + 1
    is_beside = before and words.top() <= choices.bottom() and words.bottom() >= choices.top()
    return is_beside or words.bottom() <= choices.top() + 1


def _reading(widget: QWidget, window: QWidget) -> tuple[int, int]:
    place = widget.mapTo(window, QPoint(0, 0))
    return place.y(), place.x()
