"""What a person and a screen reader find in a place: by role and accessible name, and where it stands."""

from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

BUTTON, LINK, RADIO = QAccessible.Role.Button, QAccessible.Role.Link, QAccessible.Role.RadioButton
HEADING, GROUP, PICTURE = QAccessible.Role.Heading, QAccessible.Role.Grouping, QAccessible.Role.Graphic


MOST_TABS = 100


def focused() -> Any:
    """What has the focus."""
    return QApplication.focusWidget()


def role_and_name(widget: QWidget) -> tuple[QAccessible.Role, str]:
    told = QAccessible.queryAccessibleInterface(widget)
    return told.role(), told.text(QAccessible.Text.Name)


def described(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def every(place: QWidget, role: QAccessible.Role) -> list[QWidget]:
    """What can be seen of this role, in the order of the page."""
    seen = [widget for widget in place.findChildren(QWidget) if widget.isVisible()]
    return sorted((w for w in seen if role_and_name(w)[0] == role), key=lambda w: _reading(place_of(w, place)))


def names(place: QWidget, role: QAccessible.Role) -> list[str]:
    return [role_and_name(widget)[1] for widget in every(place, role)]


def the(place: QWidget, role: QAccessible.Role, name: str) -> Any:
    """The one thing of this role and name.

    Raises:
        AssertionError: there is none, or there are several.
    """
    found = [widget for widget in every(place, role) if role_and_name(widget)[1] == name]
    assert len(found) == 1, f"{len(found)} of {name!r}; there are {names(place, role)}"
    return found[0]


def text(place: QWidget) -> list[str]:
    """All that can be read in a place."""
    return [widget.accessibleName() for widget in place.findChildren(QWidget) if widget.isVisible()]


def to_be_reached(place: QWidget) -> list[QWidget]:
    """What Tab must come to: of a group in which one is chosen, only that one."""
    wanted = Qt.FocusPolicy.TabFocus
    return [w for w in place.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & wanted and w.isEnabled()]


def walked(qtbot, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """What has the focus, Tab after Tab, once round; where the focus began only if Tab comes there too."""
    way = [focused()]
    for _ in range(MOST_TABS):
        qtbot.keyClick(way[-1], key)
        if focused() in way:
            return way[way.index(focused()) :]
        way.append(focused())
    raise AssertionError(f"Tab does not go round from {way[0].accessibleName()!r}")


def place_of(widget: QWidget, inside: QWidget) -> QRect:
    return QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())


def _reading(rect: QRect) -> tuple[int, int]:
    return rect.top(), rect.left()
