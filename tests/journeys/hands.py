"""The hands of someone on a journey: they know things by what is written on them, and no roles.

After every deed they look whether all is as it must always be: one window and no other, and the focus somewhere.

    hands = Hands(window, "keyboard")
    hands.press("Continue")
    hands.write("What is your name?", "Nora Fenn")
    hands.read("Your complaint is sent")       waits until that can be read
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests import hands
from trainer.screens.driver import By, Role

MOST_TABS = 200


class Hands:
    """Uses one window as a person would, by mouse alone or by keyboard alone."""

    def __init__(self, window: QWidget, by: By = "mouse", patience_ms: int = 5000) -> None:
        self.by, self._window, self._driver = by, window, hands.Hands(window, by, patience_ms)

    def with_patience(self, patience_ms: int) -> "Hands":
        """The same hands, willing to wait so long."""
        return Hands(self._window, self.by, patience_ms)

    def press(self, name: str) -> None:
        """Press a button."""
        self._driver.press(Role.Button, name)
        self._look_around()

    def follow(self, name: str) -> None:
        """Follow a link."""
        self._driver.press(Role.Link, name)
        self._look_around()

    def choose(self, name: str) -> None:
        """Choose one of several round marks."""
        self._driver.choose(Role.RadioButton, name)
        self._look_around()

    def tick(self, name: str) -> None:
        """Set or take away the tick in a square box."""
        self._driver.choose(Role.CheckBox, name)
        self._look_around()

    def write(self, field: str, text: str) -> None:
        """Empty a field and type *text*."""
        self._driver.write(Role.EditableText, field, text)
        self._look_around()

    def go_to(self, address: str) -> None:
        """Type into the long box of the browser, and strike Enter."""
        self.write("Address", address)
        self.strike(Qt.Key.Key_Return)

    def turn_to(self, tab: str) -> None:
        """Turn to another tab of the browser."""
        self._driver.press(Role.PageTab, tab)
        self._look_around()

    def strike(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Strike one key."""
        self._driver.key(key, modifier)
        self._look_around()

    def read(self, words: str, within: str = "") -> None:
        """Wait until *words* can be read, in the group *within* if one is named.

        Raises:
            NotFound: they do not come; says what there is.
        """
        self.wait_until(lambda: words in self.texts(within), f"“{words}” in {within or 'the window'}")
        self._look_around()

    def texts(self, within: str = "") -> list[str]:
        """All that can be read, in the group *within* if one is named."""
        return [name for name in self._driver.all_names(within) if name]

    def names(self, role: Role) -> list[str]:
        """The names of all that has this role."""
        return self._driver.names(role)

    def chosen(self) -> list[str]:
        """The names of the round marks and square boxes that are chosen."""
        return self._driver.chosen()

    def value(self, field: str) -> str:
        """What stands in a field that one types in."""
        self._driver.await_thing(Role.EditableText, field)
        return self._driver.value(Role.EditableText, field)

    def focus(self) -> str:
        """The name of what has the focus."""
        return self._driver.where()

    def tour(self) -> list[str]:
        """The names of all that Tab comes to, once round, from where the focus is."""
        self.strike(Qt.Key.Key_Tab)  # a heading has the focus at first, and Tab does not come by it
        first = QApplication.focusWidget()
        found: list[str] = []
        for _ in range(MOST_TABS):
            found.append(self.focus())
            self.strike(Qt.Key.Key_Tab)
            if QApplication.focusWidget() is first:
                return found
        raise AssertionError(f"Tab does not come round: {found}")

    def wait_until(self, holds: Callable[[], bool], what: str) -> None:
        """Let the app work until something *holds*.

        Raises:
            NotFound: it does not come to hold.
        """
        self._driver.wait_until(holds, what)

    def _look_around(self) -> None:
        """What must always be so."""
        windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        assert windows == [self._window], f"windows: {windows}"
        assert QApplication.focusWidget() is not None, "the focus is lost"
