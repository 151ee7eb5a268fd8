"""What can be pressed in a window, and how far it reaches.

    target = target_at(window, point)   None where nothing can be pressed
        target.widget, target.rect      the widget, and what of the window it takes; of a list, one row
        target.reach                    what people take for it: of a title, the row that is pressed as a whole

As to `ring_widget`, see `focus`.
"""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

_PRESSED = (QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit)
_SAYS_SO = frozenset((Qt.CursorShape.PointingHandCursor, Qt.CursorShape.IBeamCursor))
"""A widget of another kind that can be pressed says so with its pointer."""


class Target(NamedTuple):
    """Something that can be pressed."""

    widget: QWidget
    rect: QRect
    reach: QRect


def target_at(window: QWidget, point: QPoint) -> Target | None:
    """What a press at *point* in *window* is meant for."""
    widget = window.childAt(point)
    while widget is not None and widget is not window and not _is_pressed(widget):
        widget = widget.parentWidget()
    if widget is None or widget is window or not widget.isEnabled():
        return None
    inner = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    if isinstance(widget, QAbstractItemView):
        row = _in_window(inner, widget.visualRect(widget.indexAt(inner.mapFrom(window, point))))
        return Target(widget, row, row) if not row.isEmpty() else None
    whole = getattr(widget, "ring_widget", widget)
    return Target(widget, _in_window(inner, inner.rect()), _in_window(whole, whole.rect()))


def _in_window(widget: QWidget, rect: QRect) -> QRect:
    window = widget.window()
    return QRect(widget.mapTo(window, rect.topLeft()), rect.size()).intersected(window.rect())


def _is_pressed(widget: QWidget) -> bool:
    if isinstance(widget, _PRESSED):
        return True
    return widget.testAttribute(Qt.WidgetAttribute.WA_SetCursor) and widget.cursor().shape() in _SAYS_SO
