"""Phrasing: what is said of whatever has the focus, from its accessibility interface, as a calm helper would say it.

    phrase(widget)               "Send the complaint, button."
    phrase(widget, came_from)    with the question of its group, where one comes to it from outside
    state(widget)                what is said when only its state has changed: "ticked"

Name, role and state first, then the value, the description, and the place among its neighbours. A screen reader says
nearly the same; this is for who has none. What is typed into a field for a secret is never in it.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QRadioButton,
    QTableWidget,
    QWidget,
)

from trainer.access import roles, secrecy
from trainer.access.languages import translate
from trainer.access.reading import sentences
from trainer.words import marked

_ROLES = {
    QAccessible.Role.Button: marked("Phrasing", "button"),
    QAccessible.Role.Link: marked("Phrasing", "link"),
    QAccessible.Role.CheckBox: marked("Phrasing", "box to tick"),
    QAccessible.Role.RadioButton: marked("Phrasing", "choice"),
    QAccessible.Role.EditableText: marked("Phrasing", "field to type in"),
    QAccessible.Role.Graphic: marked("Phrasing", "picture"),
    QAccessible.Role.List: marked("Phrasing", "list"),
    QAccessible.Role.ComboBox: marked("Phrasing", "list"),
    QAccessible.Role.Table: marked("Phrasing", "table"),
    QAccessible.Role.Slider: marked("Phrasing", "slider"),
}


def phrase(widget: QWidget, came_from: QWidget | None = None) -> str:
    """What is said of *widget*; *came_from* had the focus before. Empty where it has no name and no role."""
    told = QAccessible.queryAccessibleInterface(widget)
    name = told.text(QAccessible.Text.Name)
    return sentences(
        _each_once(
            (*_questions(widget, came_from), _head(told, widget, name), _value(widget), _about(told), _position(widget))
        )
    )


def state(widget: QWidget) -> str:
    """What its state is now, in a word or two; empty where it has none."""
    told = QAccessible.queryAccessibleInterface(widget)
    return translate("Phrasing", ", ").join(_states(told, widget))


def _head(told: QAccessibleInterface, widget: QWidget, name: str) -> str:
    """Name, role and state. Headings and tabs say what they are in their description."""
    role = _ROLES.get(told.role(), "")
    about = translate("Phrasing", ", ").join([translate("Phrasing", role), *_states(told, widget)] if role else [])
    if name and about and name[-1].isalnum():
        return translate("Phrasing", "{name}, {role}").format(name=name, role=about)
    return sentences((name, about))


def _states(told: QAccessibleInterface, widget: QWidget) -> list[str]:
    now, said = told.state(), []
    if told.role() == QAccessible.Role.RadioButton:
        said.append(translate("Phrasing", "chosen") if now.checked else translate("Phrasing", "not chosen"))
    elif now.checkable:
        said.append(translate("Phrasing", "ticked") if now.checked else translate("Phrasing", "not ticked"))
    if now.expandable:
        said.append(translate("Phrasing", "open") if now.expanded else translate("Phrasing", "folded away"))
    if now.readOnly and isinstance(widget, QLineEdit | QPlainTextEdit):
        said.append(translate("Phrasing", "to read only"))
    if now.disabled:
        said.append(translate("Phrasing", "cannot be used now"))
    return said


def _value(widget: QWidget) -> str:
    """What is typed, or chosen in a list."""
    if isinstance(widget, QListWidget):
        return said_of_row(widget.currentItem()) if widget.currentRow() >= 0 else ""
    if isinstance(widget, QTableWidget):
        return said_of_cell(widget, widget.currentRow(), widget.currentColumn())
    if not isinstance(widget, QLineEdit | QPlainTextEdit):
        return ""
    text = widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()
    if not text:
        return translate("Phrasing", "It is empty.")
    if secrecy.is_kept(widget):
        return translate("Phrasing", "%n letters are typed.", "", len(text))
    return translate("Phrasing", "It says: {text}").format(text=text)


def _about(told: QAccessibleInterface) -> str:
    return told.text(QAccessible.Text.Description)


def _position(widget: QWidget) -> str:
    """Its place among the choices of its group, or in its list."""
    number, count = 0, 0
    if isinstance(widget, QRadioButton) and widget.group() is not None:
        others = [each for each in widget.group().buttons() if each.isVisible()]
        number, count = others.index(widget) + 1 if widget in others else 0, len(others)
    elif isinstance(widget, QListWidget):
        number, count = widget.currentRow() + 1, widget.count()
    if not number or count < 2:
        return ""
    return translate("Phrasing", "{number} of {count}").format(number=number, count=count)


def _questions(widget: QWidget, came_from: QWidget | None) -> Iterator[str]:
    """The names of the groups that one comes into, from the outermost on."""
    groups: list[str] = []
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        is_new = came_from is None or not around.isAncestorOf(came_from)
        if roles.role_of(around) == "group" and around.accessibleName() and is_new:
            groups.insert(0, around.accessibleName())
        around = around.parentWidget()
    yield from groups


def _each_once(texts: tuple[str, ...]) -> Iterator[str]:
    """Nothing that was just said: a description may repeat the name, and a choice its question."""
    said: set[str] = set()
    for text in texts:
        bare = text.strip().rstrip(".").casefold()
        if bare and bare not in said:
            said.add(bare)
            yield text


def said_of_row(row: QListWidgetItem) -> str:
    """What is said of a row of a list: whether it is chosen, too, where it says so."""
    said = row.data(Qt.ItemDataRole.AccessibleTextRole)
    return said if isinstance(said, str) and said else row.text()


def said_of_cell(table: QTableWidget, row: int, column: int) -> str:
    """What is said of a cell: the head of its column, and what stands in it."""
    cell = table.item(row, column) if row >= 0 and column >= 0 else None
    if cell is None:
        return ""
    head = table.horizontalHeaderItem(column)
    return translate("Phrasing", "{column}: {value}").format(column=head.text() if head else "", value=cell.text())


def has_state(widget: QWidget) -> bool:
    """Whether it can be turned on and off where it has the focus."""
    return isinstance(widget, QAbstractButton) and widget.isCheckable()
