"""Roles that Qt Widgets lack, told to screen readers: heading, link, paragraph, notification, group, picture.

    roles.install()                 once, after the QApplication
    roles.heading(widget, level)    the level is said in words, in the description
    roles.link(widget)              a QAbstractButton that is read as a link and can be pressed as one
    roles.paragraph(widget)         a text that may take the focus and is not called "label"
    roles.notification(widget)      read when it is shown (see announce.py)
    roles.group(widget, name)       a group of choices; its name is the question
    roles.picture(widget, text)     something drawn; *text* says what it shows
    roles.role_of(widget)           the role as declared, or None

A widget's name is its accessibleName, as everywhere in Qt: set it. Probed with PySide6 6.11: Qt's cache owns an
interface once it was handed out and deletes it with its widget; Python must not drop its last reference before that, or
both delete it. So references are kept until Qt has deleted them.
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


def role_of(widget: QWidget) -> str | None:
    """The role that was declared for *widget*."""
    return widget.property(_PROPERTY)


def heading(widget: QWidget, level: int) -> None:
    """Make *widget* a heading of *level* 1 to 6."""
    widget.setProperty(_PROPERTY, "heading")
    widget.setProperty("heading_level", level)
    said = QCoreApplication.translate("roles", "Heading level {level}").format(level=level)
    widget.setAccessibleDescription(said)


def link(widget: QAbstractButton) -> None:
    """Make a button a link."""
    widget.setProperty(_PROPERTY, "link")


def paragraph(widget: QWidget) -> None:
    """Make a label a paragraph."""
    widget.setProperty(_PROPERTY, "paragraph")


def notification(widget: QWidget) -> None:
    """Make a label something that is read when it is shown."""
    widget.setProperty(_PROPERTY, "notification")


def group(widget: QWidget, name: str) -> None:
    """Make *widget* a group with a *name*."""
    widget.setProperty(_PROPERTY, "group")
    widget.setAccessibleName(name)


def picture(widget: QWidget, text: str) -> None:
    """Make *widget* a picture; *text* stands for it."""
    widget.setProperty(_PROPERTY, "picture")
    widget.setAccessibleName(text)


def listing(widget: QWidget, name: str) -> None:
    """Make *widget* a list with a *name*."""
    widget.setProperty(_PROPERTY, "list")
    widget.setAccessibleName(name)


def list_item(widget: QWidget) -> None:
    """Make *widget* an item of a list."""
    widget.setProperty(_PROPERTY, "list item")


def tab(button: QAbstractButton) -> None:
    """Make a button a tab; say in its description whether it is the open one, and its place among the others."""
    button.setProperty(_PROPERTY, "tab")


def tab_list(widget: QWidget, name: str) -> None:
    """Make *widget* the strip in which tabs stand."""
    widget.setProperty(_PROPERTY, "tab list")
    widget.setAccessibleName(name)
