"""Looking at a window: what of it can be seen and used, where that stands, and what a screen reader is told of it.

shown(area)                   all widgets that can be seen in *area*, *area* left out
usable(area)                  what Tab must come to: of a group in which one is chosen, only that one
is_pressed(widget), takes_focus(widget)
target(widget)                what is pressed to use it: a field with its frame, a result with its whole row
where(widget, inside)         its rectangle in the coordinates of *inside*
around(widget)                what it stands in, from the nearest on
view(widget)                  the view that scrolls it, or None
role(widget), name(widget), description(widget)     as the accessibility interface gives them
"""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget

Role = QAccessible.Role
READ = frozenset((Role.Paragraph, Role.Heading, Role.ListItem, Role.Notification, Role.StaticText, Role.Graphic))
"""What is read and not used."""


def shown(area: QWidget) -> list[QWidget]:
    """All widgets that can be seen in *area*, scrolled to or not."""
    return [widget for widget in area.findChildren(QWidget) if widget.isVisible()]


def usable(area: QWidget) -> list[QWidget]:
    """What can be used in *area* and must be reached by Tab."""
    wanted = Qt.FocusPolicy.TabFocus
    return [widget for widget in shown(area) if widget.focusPolicy() & wanted and widget.isEnabled()]


def takes_focus(widget: QWidget) -> bool:
    """Whether *widget* is used: Tab may come to it, or a press of the pointer gives it the focus."""
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def is_pressed(widget: QWidget) -> bool:
    """Whether *widget* can be pressed now; words that Tab comes to are read, not pressed."""
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return widget.isEnabled() and (isinstance(widget, QAbstractButton) or (takes_tab and role(widget) not in READ))


def target(widget: QWidget) -> QWidget:
    """What is pressed to use *widget*, and what the ring goes round."""
    return getattr(widget, "ring_widget", widget)


def where(widget: QWidget, inside: QWidget) -> QRect:
    """The rectangle of *widget* in the coordinates of *inside*."""
    return QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())


def around(widget: QWidget) -> Iterator[QWidget]:
    """What *widget* stands in, from the nearest on."""
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def view(widget: QWidget) -> QWidget | None:
    """The view through which *widget* is seen, and can be scrolled into sight; None: it stands in the window itself."""
    inner = widget
    for part in around(widget):
        if isinstance(part, QAbstractScrollArea) and part.viewport() is inner:
            return inner
        inner = part
    return None


def told(widget: QWidget) -> QAccessibleInterface | None:
    """What a screen reader asks about *widget*."""
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    return interface


def role(widget: QWidget) -> QAccessible.Role:
    """What a screen reader calls this kind of thing."""
    interface = told(widget)
    return interface.role() if interface is not None else Role.NoRole


def name(widget: QWidget) -> str:
    """What a screen reader calls this one."""
    return _text(widget, QAccessible.Text.Name)


def description(widget: QWidget) -> str:
    """What a screen reader says of it after its name."""
    return _text(widget, QAccessible.Text.Description)


def _text(widget: QWidget, kind: QAccessible.Text) -> str:
    interface = told(widget)
    return interface.text(kind) if interface is not None else ""
