"""Rule 11: an error says which field, what is wrong and how to mend it: beside the field, and in a summary.

Looked for where a page says by its title, or a field by its description, that something is wrong. The summary comes
first and has the focus when the page was checked; it has one link for each field, in the words that stand beside the
field and in its description, and the link leads there; the title begins with “Error: ”; and what was typed stays.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from trainer.access import painted, roles
from trainer.access.sight import Finding, Sight

RULE = "errors"
_TYPED = "x"


def look(sight: Sight) -> Iterator[Finding]:
    """What is missing where something is wrong."""
    fields, titled = _in_error(sight.place), _titled(sight.place)
    if not fields and not titled:
        return
    if not fields:
        yield sight.finds(RULE, None, "Its title says “Error”, and no field says what is wrong with it.")
        return
    if not titled:
        yield sight.finds(RULE, None, f"Fields are in error, and the title does not begin with “{_prefix()}”.")
    links = {field: _link_for(sight.place, field) for field in fields}
    summary = next((link.parentWidget() for link in links.values() if link is not None), None)
    for field, link in links.items():
        yield from _about(sight, field, link)
    if summary is None:
        return
    yield from _lonely(sight, summary, set(links.values()))
    if any(_top(summary, sight.window) > _top(field, sight.window) for field in fields):
        yield sight.finds(RULE, summary, "The summary of errors comes after a field, and must come first.")
    if sight.reopen is not None:
        yield from _anew(sight.reopen())


def _about(sight: Sight, field: QWidget, link: QAbstractButton | None) -> Iterator[Finding]:
    """What is wrong about one field that is in error."""
    if link is None:
        yield sight.finds(RULE, field, "It is in error, and no link says so in a summary, in the same words.")
        return
    if not _stands_beside(field, link):
        yield sight.finds(RULE, field, f"“{link.accessibleName()}” does not stand beside it.")
    link.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(link, Qt.Key.Key_Space)
    QCoreApplication.processEvents()
    led_to = QApplication.focusWidget()
    if led_to is None or not (led_to is field or field.isAncestorOf(led_to) or _told(led_to) == _told(field)):
        yield sight.finds(RULE, link, "It does not lead to the field that it speaks of.")


def _lonely(sight: Sight, summary: QWidget, known: set[QAbstractButton | None]) -> Iterator[Finding]:
    """Links of the summary that no field answers."""
    for link in summary.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if link.isVisible() and link not in known and not any(_is_same(link, other) for other in known):
            words = "The summary says it, and the description of no field holds these words."
            yield sight.finds(RULE, link, words)


def _is_same(link: QAbstractButton, other: QAbstractButton | None) -> bool:
    return other is not None and link.accessibleName() == other.accessibleName()


def _anew(sight: Sight) -> Iterator[Finding]:
    """What only shows when the page is checked: that the summary takes the focus, and that typed words stay."""
    links = [link for field in _in_error(sight.place) if (link := _link_for(sight.place, field)) is not None]
    if not links:
        return
    summary = links[0].parentWidget()
    edits = [edit for edit in sight.place.findChildren(QWidget) if _is_empty(edit) and _shares_page(edit, links[0])]
    if not _has_focus(summary):
        _check(sight, edits, links[0])
    if links[0].isVisible() and not _has_focus(summary):
        yield sight.finds(RULE, summary, "The summary of errors does not take the focus.")
    for edit in edits:
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        QTest.keyClicks(edit, _TYPED)
    typed = {edit.accessibleName(): _text(edit) for edit in edits}
    _check(sight, edits, links[0])
    stands = {edit.accessibleName(): _text(edit) for edit in edits if isValid(edit) and edit.isVisible()}
    for name, text in typed.items():
        if text and stands.get(name, text) != text:
            yield Finding(RULE, sight.name, f"“{name}”", "What was typed is gone after the page was checked.")


def _check(sight: Sight, edits: list[QWidget], link: QAbstractButton) -> None:
    """Have the page checked: by Enter in its first box, or else by its buttons, until the summary has the focus."""
    lines = [edit for edit in edits if isinstance(edit, QLineEdit)]
    if lines:
        QTest.keyClick(lines[0], Qt.Key.Key_Return)
        QCoreApplication.processEvents()
        return
    for button in sight.place.findChildren(QAbstractButton):
        if not isValid(link) or not link.isVisible() or _has_focus(link.parentWidget()):
            return
        is_deed = button.isVisible() and not button.isCheckable() and roles.role_of(button) is None
        if is_deed and _shares_page(button, link):
            QTest.keyClick(button, Qt.Key.Key_Space)
            QCoreApplication.processEvents()


def _has_focus(summary: QWidget | None) -> bool:
    focused = QApplication.focusWidget()
    return summary is not None and focused is not None and (focused is summary or summary.isAncestorOf(focused))


def _prefix() -> str:
    """How a title and a description begin where something is wrong, in the language in force."""
    return QCoreApplication.translate("Field", "Error: {error}").partition("{error}")[0]


def _in_error(place: QWidget) -> list[QWidget]:
    """The fields and groups of choices whose description says what is wrong; of boxes that say the same, the first."""
    found: dict[str, QWidget] = {}
    for widget in place.findChildren(QWidget):
        is_field = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) or roles.role_of(widget) == "group"
        if is_field and widget.isVisible() and _prefix() in _told(widget):
            found.setdefault(_told(widget), widget)
    return list(found.values())


def _titled(place: QWidget) -> bool:
    return any(part.isVisible() and part.accessibleName().startswith(_prefix()) for part in place.findChildren(QWidget))


def _told(widget: QWidget) -> str:
    told: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Description) if told is not None else ""


def _link_for(place: QWidget, field: QWidget) -> QAbstractButton | None:
    """The link whose words are those of the error of *field*."""
    error = _told(field)
    links = (link for link in place.findChildren(QAbstractButton) if link.isVisible() and link.accessibleName())
    named = (link for link in links if roles.role_of(link) == "link")
    return next((link for link in named if _prefix() + link.accessibleName() in error), None)


def _stands_beside(field: QWidget, link: QAbstractButton) -> bool:
    """Whether the words of *link* are painted near *field*, in what the two do not share with the summary."""
    around, parent = field, field.parentWidget()
    while parent is not None and not parent.isAncestorOf(link):
        around, parent = parent, parent.parentWidget()
    wanted = " ".join(link.accessibleName().split())
    return any(wanted in " ".join(lines) for lines in painted.sayings(around).values())


def _top(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, 0)).y()


def _is_empty(widget: QWidget) -> bool:
    is_edit = isinstance(widget, QLineEdit | QPlainTextEdit) and widget.isVisible() and not widget.isReadOnly()
    return is_edit and not _text(widget)


def _text(widget: QWidget) -> str:
    return widget.toPlainText() if isinstance(widget, QPlainTextEdit) else getattr(widget, "text", str)()


def _shares_page(edit: QWidget, link: QWidget) -> bool:
    """Whether both stand on one page; what only shares a group with it, as the row of the browser does, does not."""
    around = edit.parentWidget()
    while around is not None and not around.isAncestorOf(link):
        around = around.parentWidget()
    return around is not None and roles.role_of(around) != "group"
