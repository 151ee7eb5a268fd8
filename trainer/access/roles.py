"""Roles that Qt Widgets lack, told to screen readers: heading, link, paragraph, notification, group, picture.

    roles.install()                 once, after the QApplication
    roles.heading(widget, level)    the level is said in words, in the description
    roles.link(widget)              a QAbstractButton that is read as a link and can be pressed as one
    roles.paragraph(widget)         a text that may take the focus and is not called "label"
    roles.notification(widget)      read when it is shown (see announce.py)
    roles.group(widget, name)       a group of choices; its name is the question
    roles.picture(widget, text)     something drawn; *text* says what it shows
    roles.role_of(widget)           the role as declared, or None
    roles.outline(widget)           it has headings of its own, from level 1 on: a page in a browser, a sheet over it

What the audit would take for a fault, and is none, says why: `widget.setProperty(roles.NO_HEADING, "a name …")`.

A widget's name is its accessibleName, as everywhere in Qt: set it. Probed with PySide6 6.11: Qt's cache owns an
interface once it was handed out and deletes it with its widget; Python must not drop its last reference before that, or
both delete it. So references are kept until Qt has deleted them. While a screen reader runs, a widget is met as soon as
it gets its name, and stays what it was then (heard from Orca: "Help label"): a role that is declared later makes Qt
forget that interface, so that the next one has the role.
QAccessibleAttributesInterface is never given (it crashed).
"""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget
from shiboken6 import isValid

_PROPERTY = "handrail_role"
_ROLES = {
    "heading": QAccessible.Role.Heading,
    "link": QAccessible.Role.Link,
    "paragraph": QAccessible.Role.Paragraph,
    "notification": QAccessible.Role.Notification,
    "group": QAccessible.Role.Grouping,
    "picture": QAccessible.Role.Graphic,
    "list": QAccessible.Role.List,
    "list item": QAccessible.Role.ListItem,
    "tab": QAccessible.Role.PageTab,
    "tab list": QAccessible.Role.PageTabList,
}

OUTLINE = "has_outline"
AHEAD = "ahead_of_outline"
"""Why a heading may stand before the first one of its outline: a summary of errors does, because it takes the focus."""
NO_HEADING = "no_heading"
"""Why large bold words are no heading."""
UNFOLDS = "unfolds"
"""Why words in the colour of links are no link: they open what lies below them."""

_kept: list[QAccessibleInterface] = []
_is_installed = False


class _Pressable(QAccessibleWidget):
    """A button under another role, which can still be pressed by a screen reader."""

    def actionNames(self) -> list[str]:
        return ["Press", "SetFocus"]

    def doAction(self, action: str) -> None:
        widget = self.widget()
        if action == "Press" and isinstance(widget, QAbstractButton):
            widget.click()
        elif action == "SetFocus" and widget is not None:
            widget.setFocus()


def install() -> None:
    """Give our roles to Qt; harmless when done twice."""
    global _is_installed
    if not _is_installed:
        QAccessible.installFactory(_interface)
        _is_installed = True


def _interface(key: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    role = _ROLES.get(thing.property(_PROPERTY))
    if role is None:
        return None
    _kept[:] = [interface for interface in _kept if isValid(interface)]
    kind = _Pressable if isinstance(thing, QAbstractButton) else QAccessibleWidget
    made = kind(thing, role, "")
    _kept.append(made)
    return made


def _declare(widget: QWidget, role: str) -> None:
    if widget.property(_PROPERTY) == role:
        return
    was_met = QAccessible.queryAccessibleInterface(widget) if QAccessible.isActive() else None
    widget.setProperty(_PROPERTY, role)
    if was_met is not None:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(was_met))


def role_of(widget: QWidget) -> str | None:
    """The role that was declared for *widget*."""
    return widget.property(_PROPERTY)


def heading(widget: QWidget, level: int) -> None:
    """Make *widget* a heading of *level* 1 to 6."""
    _declare(widget, "heading")
    widget.setProperty("heading_level", level)
    widget.setAccessibleDescription(level_words(level))


def level_of(heading: QWidget) -> int:
    """The level that was declared for *heading*; 0: none was."""
    return heading.property("heading_level") or 0


def level_words(level: int) -> str:
    """How the level of a heading is said."""
    return QCoreApplication.translate("roles", "Heading level {level}").format(level=level)


def outline(widget: QWidget) -> None:
    """Say that *widget* has headings of its own, from level 1 on."""
    widget.setProperty(OUTLINE, True)


def link(widget: QAbstractButton) -> None:
    """Make a button a link."""
    _declare(widget, "link")


def paragraph(widget: QWidget) -> None:
    """Make a label a paragraph."""
    _declare(widget, "paragraph")


def notification(widget: QWidget) -> None:
    """Make a label something that is read when it is shown."""
    _declare(widget, "notification")


def group(widget: QWidget, name: str) -> None:
    """Make *widget* a group with a *name*."""
    _declare(widget, "group")
    widget.setAccessibleName(name)


def picture(widget: QWidget, text: str) -> None:
    """Make *widget* a picture; *text* stands for it."""
    _declare(widget, "picture")
    widget.setAccessibleName(text)


def listing(widget: QWidget, name: str) -> None:
    """Make *widget* a list with a *name*."""
    _declare(widget, "list")
    widget.setAccessibleName(name)


def list_item(widget: QWidget) -> None:
    """Make *widget* an item of a list."""
    _declare(widget, "list item")


def tab(button: QAbstractButton) -> None:
    """Make a button a tab; say in its description whether it is the open one, and its place among the others."""
    _declare(button, "tab")


def tab_list(widget: QWidget, name: str) -> None:
    """Make *widget* the strip in which tabs stand."""
    _declare(widget, "tab list")
    widget.setAccessibleName(name)
