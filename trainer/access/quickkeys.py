"""Quick keys, as screen readers have them on the web: a letter leads to the next heading, link or field of a page.

    quickkeys.moved(event, area)     in a keyPressEvent: whether the key led on in *area*, or said that there is no more
    quickkeys.allow(False)           letters lead nowhere

With Shift backwards. The focus really moves, so a screen reader reads the place by itself, and our own voice where none
runs. At the end it says so and stays. Where letters are typed they are letters. The keys are those of NVDA and Orca.
"""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPlainTextEdit, QTableWidget, QWidget

from trainer.access import announce, reading, roles
from trainer.access.languages import translate
from trainer.words import marked

_ROLE = QAccessible.Role
_FIELDS = frozenset((_ROLE.EditableText, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.List, _ROLE.Button, _ROLE.ComboBox))
_TYPED = (QLineEdit, QPlainTextEdit, QListWidget)


class Kind(NamedTuple):
    """What a key leads to: whether a widget is one, and what is said where there is no more."""

    is_one: Callable[[QWidget], bool]
    no_next: str
    no_previous: str


def _has(*wanted: QAccessible.Role) -> Callable[[QWidget], bool]:
    return lambda widget: _role(widget) in wanted


def _of_level(level: int) -> Callable[[QWidget], bool]:
    return lambda widget: roles.role_of(widget) == "heading" and roles.level_of(widget) == level


def _is_first_item(widget: QWidget) -> bool:
    """Whether a list begins with it."""
    around = widget.parentWidget()
    while around is not None and roles.role_of(around) != "list":
        around = around.parentWidget()
    if around is None or roles.role_of(widget) != "list item":
        return False
    items = [each for each in reading.readable(around) if roles.role_of(each) == "list item"]
    return bool(items) and items[0] is widget


_HEADING = Kind(
    lambda widget: roles.role_of(widget) == "heading",
    marked("QuickKeys", "There is no next heading."),
    marked("QuickKeys", "There is no heading before."),
)
_OF_LEVEL = (
    marked("QuickKeys", "There is no next heading of this level."),
    marked("QuickKeys", "There is no heading of this level before."),
)
_GRAPHIC = (marked("QuickKeys", "There is no next picture."), marked("QuickKeys", "There is no picture before."))
KINDS = {
    Qt.Key.Key_H: _HEADING,
    **{Qt.Key(Qt.Key.Key_0 + level): Kind(_of_level(level), *_OF_LEVEL) for level in range(1, 7)},
    Qt.Key.Key_K: Kind(
        _has(_ROLE.Link),
        marked("QuickKeys", "There is no next link."),
        marked("QuickKeys", "There is no link before."),
    ),
    Qt.Key.Key_F: Kind(
        lambda widget: _role(widget) in _FIELDS,
        marked("QuickKeys", "There is no next field."),
        marked("QuickKeys", "There is no field before."),
    ),
    Qt.Key.Key_E: Kind(
        _has(_ROLE.EditableText),
        marked("QuickKeys", "There is no next field to type in."),
        marked("QuickKeys", "There is no field to type in before."),
    ),
    Qt.Key.Key_B: Kind(
        _has(_ROLE.Button),
        marked("QuickKeys", "There is no next button."),
        marked("QuickKeys", "There is no button before."),
    ),
    Qt.Key.Key_X: Kind(
        _has(_ROLE.CheckBox),
        marked("QuickKeys", "There is no next box to tick."),
        marked("QuickKeys", "There is no box to tick before."),
    ),
    Qt.Key.Key_R: Kind(
        _has(_ROLE.RadioButton),
        marked("QuickKeys", "There is no next choice."),
        marked("QuickKeys", "There is no choice before."),
    ),
    Qt.Key.Key_C: Kind(
        lambda widget: isinstance(widget, QListWidget),
        marked("QuickKeys", "There is no next list to choose from."),
        marked("QuickKeys", "There is no list to choose from before."),
    ),
    Qt.Key.Key_L: Kind(
        _is_first_item,
        marked("QuickKeys", "There is no next list."),
        marked("QuickKeys", "There is no list before."),
    ),
    Qt.Key.Key_I: Kind(
        lambda widget: roles.role_of(widget) == "list item",
        marked("QuickKeys", "There is no next item of a list."),
        marked("QuickKeys", "There is no item of a list before."),
    ),
    Qt.Key.Key_T: Kind(
        lambda widget: isinstance(widget, QTableWidget),
        marked("QuickKeys", "There is no next table."),
        marked("QuickKeys", "There is no table before."),
    ),
    Qt.Key.Key_G: Kind(lambda widget: roles.role_of(widget) == "picture", *_GRAPHIC),
}
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_is_allowed = True


def allow(is_allowed: bool) -> None:
    """Let letters lead on, or not."""
    global _is_allowed
    _is_allowed = is_allowed


def moved(event: QKeyEvent, area: QWidget) -> bool:
    """Whether *event* is a quick key, and the focus is where it leads, or it was said that there is no more."""
    kind = KINDS.get(Qt.Key(event.key()))
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    now = QApplication.focusWidget()
    if not _is_allowed or kind is None or held not in (_SHIFT, Qt.KeyboardModifier.NoModifier):
        return False
    if isinstance(now, _TYPED):
        return False
    is_back = held == _SHIFT
    found = _next(kind, area, now, is_back)
    if found is None:
        announce.announce(area, translate("QuickKeys", kind.no_previous if is_back else kind.no_next))
    else:
        found.setFocus(Qt.FocusReason.OtherFocusReason)
    return True


def _next(kind: Kind, area: QWidget, now: QWidget | None, is_back: bool) -> QWidget | None:
    """The next thing of this *kind* in *area* after *now*, or the one before; None: there is none."""
    things = reading.readable(area)
    here = things.index(now) if now in things else -1
    ahead = things[here + 1 :] if not is_back else things[: max(here, 0)][::-1]
    return next((thing for thing in ahead if kind.is_one(thing)), None)


def _role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()
