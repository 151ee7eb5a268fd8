"""The hands of tests: a thin wrapper round those of the demo. Things are found by role and accessible name alone."""

from typing import Any

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from trainer.screens.driver import Driver, Role

BUTTON, LINK, FIELD = Role.Button, Role.Link, Role.EditableText
RADIO, CHECK, HEADING, TAB = Role.RadioButton, Role.CheckBox, Role.Heading, Role.PageTab


class Hands(Driver):
    """A mouse or a keyboard, and eyes."""

    def the(self, role: Role, name: str) -> Any:
        """The widget of this role and name, which is there."""
        found = self.find(role, name)
        assert found is not None, f"no {role.name} {name!r}"
        return found

    def sees(self, words: str) -> bool:
        """Whether something with this name is shown."""
        return words in self.all_names()

    def where(self) -> str:
        """The name of what has the focus."""
        return described(QApplication.focusWidget())[0]


def described(widget: QWidget | None) -> tuple[str, str]:
    """What a screen reader is told of *widget*: its name, its description."""
    if widget is None:
        return "", ""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name), told.text(QAccessible.Text.Description)
