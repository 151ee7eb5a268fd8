"""Rule 2: all that takes the focus has a name, a role and its state; fields say their hint and error; pictures a text.

A field is called as its label. What stands between the label and the field (hint, error) is in its description; so too
for a group of choices and its question. Nothing is read twice.
"""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from trainer.access import looking
from trainer.access.looking import Role
from trainer.access.sight import Finding, Sight

RULE = "names"
NAMELESS = frozenset((Role.NoRole, Role.Client, Role.StaticText, Role.Pane, Role.LayeredPane, Role.Window))
"""Roles that do not say what a thing does."""
ANSWERS = (QLineEdit, QRadioButton, QCheckBox)
"""What stands in a group that answers one question."""
FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractItemView)


def look(sight: Sight) -> Iterator[Finding]:
    """What is not said, or said twice."""
    things = looking.shown(sight.window)
    labels = [thing for thing in things if isinstance(thing, QLabel)]
    for widget in looking.usable(sight.window):
        yield from _of_usable(sight, widget)
        if isinstance(widget, FIELDS):
            yield from _of_field(sight, widget, labels)
    for widget in things:
        if looking.role(widget) == Role.Grouping and any(isinstance(part, ANSWERS) for part in looking.usable(widget)):
            yield from _not_in_description(sight, widget, _label_and_between(widget, labels)[1])
        if _is_picture(widget) and not looking.name(widget).strip() and not _is_in_button(widget):
            yield sight.finds(RULE, widget, "This picture has no text for those who do not see it.")


def _of_usable(sight: Sight, widget: QWidget) -> Iterator[Finding]:
    told = looking.told(widget)
    if told is None:
        yield sight.finds(RULE, widget, "A screen reader is told nothing of it.")
        return
    name = looking.name(widget).strip()
    if not name:
        yield sight.finds(RULE, widget, "It can be used and has no name.")
    if told.role() in NAMELESS:
        yield sight.finds(RULE, widget, f"It can be used, but its role, {told.role().name}, does not say what it does.")
    if name and name.casefold() == looking.description(widget).strip().casefold():
        yield sight.finds(RULE, widget, "Its name and its description are the same words, so they are read twice.")
    yield from _of_state(sight, widget, told.state())


def _of_state(sight: Sight, widget: QWidget, state: QAccessible.State) -> Iterator[Finding]:
    if not state.focusable:
        yield sight.finds(RULE, widget, "A screen reader is not told that it can have the focus.")
    chosen = widget.isChecked() if isinstance(widget, QAbstractButton) and widget.isCheckable() else None
    if chosen is not None and not (state.checkable and bool(state.checked) == chosen):
        yield sight.finds(RULE, widget, "A screen reader is not told whether it is chosen.")
    is_available = getattr(widget, "is_available", None)
    if is_available is not None and not is_available() and not looking.description(widget).strip():
        yield sight.finds(RULE, widget, "It cannot be used now, and nothing says why.")


def _of_field(sight: Sight, field: QWidget, labels: list[QLabel]) -> Iterator[Finding]:
    label, between = _label_and_between(field, labels)
    if label is None:
        return  # it has a name of its own, or has been found already
    if looking.name(field).strip() != label.text().strip():
        yield sight.finds(RULE, field, f"Its label says “{label.text()}”, but that is not its name.")
    yield from _not_in_description(sight, field, between)


def _not_in_description(sight: Sight, thing: QWidget, beside: list[QLabel]) -> Iterator[Finding]:
    said = looking.description(thing)
    for words in beside:
        if words.text().strip() not in said:
            yield sight.finds(RULE, thing, f"“{words.text()}” stands beside it, but is not in its description.")


def _label_and_between(field: QWidget, labels: list[QLabel]) -> tuple[QLabel | None, list[QLabel]]:
    """The label of *field*, and the words that stand between the two."""
    buddy = next((label for label in labels if label.buddy() is field), None)
    inside = buddy.parentWidget() if buddy is not None else _its_own(field, labels)
    above = _labels_above(field, inside, labels) if inside is not None else []
    label = buddy or next(iter(above), None)
    return label, [words for words in above if label is not None and _top(words) > _top(label)]


def _its_own(field: QWidget, labels: list[QLabel]) -> QWidget | None:
    """The nearest thing around *field* that has words above it, if nothing else is used in it."""
    for part in looking.around(field):
        if any(other is not field and not field.isAncestorOf(other) for other in looking.usable(part)):
            return None
        if _labels_above(field, part, labels):
            return part
    return None


def _labels_above(field: QWidget, inside: QWidget, labels: list[QLabel]) -> list[QLabel]:
    """The labels in *inside* that end above *field*, from top to bottom."""
    high = _top(looking.target(field))
    found = [label for label in labels if inside.isAncestorOf(label) and label.text().strip()]
    return sorted((label for label in found if _top(label) + label.height() <= high + 1), key=_top)


def _top(widget: QWidget) -> int:
    return looking.where(widget, widget.window()).top()


def _is_picture(widget: QWidget) -> bool:
    return looking.role(widget) == Role.Graphic or (isinstance(widget, QLabel) and not widget.pixmap().isNull())


def _is_in_button(widget: QWidget) -> bool:
    """What is part of a button is said with the button."""
    return any(isinstance(part, QAbstractButton) for part in looking.around(widget))
