"""The driver: hands and eyes for `trainer demo` and for tests.

It finds things by role and accessible name, as someone who cannot see the screen does, and uses them by events of the
window system alone, as a mouse and a keyboard give them.

    driver = Driver(window, by="keyboard")
    driver.find(Role.Button, "Continue")      the widget that can be seen, or None
    driver.press(Role.Button, "Continue")     walk there and press it
    driver.write(Role.EditableText, "Street", "14 Mill Lane")
    driver.wait_until(lambda: ..., "what is waited for")

Errors:
    NotFound — nothing with this role and name can be seen or reached; says what can be.
"""

from collections.abc import Callable, Iterator
from typing import Literal

from PySide6.QtCore import QElapsedTimer, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

Role = QAccessible.Role
By = Literal["mouse", "keyboard"]

PATIENCE_MS = 5000
LOOK_EVERY_MS = 10
MOST_TABS = 300
MOST_TURNS = 60
NOTCH = QPoint(0, -120)
"""One notch of a mouse wheel, towards the hand."""


class NotFound(Exception):
    """Nothing with this role and name can be seen or reached."""

    exit_code = 2


def _are_of_one_group(one: QWidget | None, other: QWidget) -> bool:
    """Whether two options belong to the same question."""
    if not isinstance(one, QAbstractButton) or not isinstance(other, QAbstractButton):
        return False
    return one.group() is other.group() and one.group() is not None


def _arrow(here: QWidget, there: QWidget) -> Qt.Key:
    """The arrow key that points from *here* to *there*."""
    way = there.mapToGlobal(QPoint()) - here.mapToGlobal(QPoint())
    if abs(way.y()) < here.height():
        return Qt.Key.Key_Right if way.x() > 0 else Qt.Key.Key_Left
    return Qt.Key.Key_Down if way.y() > 0 else Qt.Key.Key_Up


class Driver:
    """Uses the one *window* of an application, by mouse alone or by keyboard alone."""

    def __init__(self, window: QWidget, by: By = "mouse", patience_ms: int = PATIENCE_MS) -> None:
        self._window, self._by, self._patience_ms = window, by, patience_ms

    def find(self, role: Role, name: str) -> QWidget | None:
        """The widget of this role and name that is shown and can be used; None if there is none."""
        for interface in self._shown():
            if interface.role() == role and interface.text(QAccessible.Text.Name) == name:
                thing = interface.object()
                if isinstance(thing, QWidget) and thing.isEnabled():
                    return thing
        return None

    def value(self, role: Role, name: str) -> str:
        """What stands in the field of this role and name; an empty text if it is not there."""
        for interface in self._shown():
            if interface.role() == role and interface.text(QAccessible.Text.Name) == name:
                return interface.text(QAccessible.Text.Value)
        return ""

    def with_patience(self, patience_ms: int) -> "Driver":
        """The same hands, willing to wait so long."""
        return Driver(self._window, self._by, patience_ms)

    def all_names(self, within: str = "") -> list[str]:
        """The names of all that is shown; *within*: in the group of this name."""
        group = self._group(within) if within else None
        if within and group is None:
            return []
        return [interface.text(QAccessible.Text.Name) for interface in self._shown(group)]

    def names(self, role: Role) -> list[str]:
        """The names of all that has this role and is shown, in the order of the accessibility tree."""
        return [interface.text(QAccessible.Text.Name) for interface in self._shown() if interface.role() == role]

    def chosen(self) -> list[str]:
        """The names of the options that are chosen."""
        options = (i for i in self._shown() if i.role() in (Role.RadioButton, Role.CheckBox))
        return [interface.text(QAccessible.Text.Name) for interface in options if interface.state().checked]

    def await_thing(self, role: Role, name: str) -> QWidget:
        """The widget of this role and name, as soon as it is shown.

        Raises:
            NotFound: it was not shown in time.
        """
        self.wait_until(lambda: self.find(role, name) is not None, f"{role.name} “{name}”")
        thing = self.find(role, name)
        assert thing is not None, "it has just been found"
        return thing

    def press(self, role: Role, name: str) -> None:
        """Go to it and press it.

        Raises:
            NotFound: it is not there, or this means does not reach it.
        """
        thing = self.await_thing(role, name)
        if self._by == "mouse":
            self._click(thing)
        else:
            self._walk_to(thing)
            self.key(Qt.Key.Key_Space if role in (Role.RadioButton, Role.CheckBox) else Qt.Key.Key_Return)

    def write(self, role: Role, name: str, text: str) -> None:
        """Go to the field, take out what stands in it, and type *text*.

        Raises:
            NotFound: it is not there, or this means does not reach it.
        """
        field = self.await_thing(role, name)
        if self._by == "mouse":
            self._click(field)
        else:
            self._walk_to(field)
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.key(Qt.Key.Key_Delete)
        for letter in text:
            self._type(letter)

    def choose(self, role: Role, name: str) -> None:
        """Choose an option: by mouse press it; by keyboard walk to its group, and there with the arrows.

        Raises:
            NotFound: it is not there, or this means does not reach it.
        """
        option = self.await_thing(role, name)
        if self._by == "mouse" or role == Role.CheckBox:
            self.press(role, name)
            return
        self._walk_to(option, arrows=True)
        self.key(Qt.Key.Key_Space)

    def choose_in_list(self, name: str) -> None:
        """Choose an item of a list by its text.

        Raises:
            NotFound: there is no such item, or this means does not reach it.
        """
        self.wait_until(lambda: self._item(name) is not None, f"ListItem “{name}”")
        item = self._item(name)
        assert item is not None
        listing = item.parent().object()
        assert isinstance(listing, QWidget)
        if self._by == "mouse":
            view = listing.viewport() if isinstance(listing, QAbstractScrollArea) else listing
            self._bring(view)
            self._bring_item(name, view)
            self._click_at(item.rect().center())
            return
        self._walk_to(listing)
        self.key(Qt.Key.Key_Home)
        for _ in range(item.parent().childCount()):
            if self._is_current(name):
                self.enter()
                return
            self.key(Qt.Key.Key_Down)
        raise NotFound(f"The arrow keys do not reach “{name}”.")

    def enter(self) -> None:
        """Strike Enter where the focus is."""
        self.key(Qt.Key.Key_Return)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Strike one key."""
        QTest.keyClick(self._handle(), key, modifier)
        QApplication.processEvents()

    def wait_until(self, holds: Callable[[], bool], what: str) -> None:
        """Let the application work until *holds*.

        Raises:
            NotFound: it did not come to hold in time; says what can be used instead of *what*.
        """
        clock = QElapsedTimer()
        clock.start()
        while not holds():
            if clock.elapsed() > self._patience_ms:
                raise NotFound(f"{what} is not here. What can be used: {', '.join(self._usable()) or 'nothing'}.")
            loop = QEventLoop()
            QTimer.singleShot(LOOK_EVERY_MS, loop.quit)
            loop.exec()

    def _group(self, name: str) -> QAccessibleInterface | None:
        groups = (i for i in self._shown() if i.role() == Role.Grouping and i.text(QAccessible.Text.Name) == name)
        return next(groups, None)

    def _shown(self, inside: QAccessibleInterface | None = None) -> Iterator[QAccessibleInterface]:
        root: QAccessibleInterface | None = inside or QAccessible.queryAccessibleInterface(self._window)
        waiting = [] if root is None else [root]
        while waiting:
            interface = waiting.pop(0)
            state = interface.state()
            if state.invisible:
                continue
            yield interface
            children: list[QAccessibleInterface | None] = [interface.child(n) for n in range(interface.childCount())]
            waiting[:0] = [child for child in children if child is not None]

    def _usable(self) -> list[str]:
        return [
            f"{interface.role().name} “{interface.text(QAccessible.Text.Name)}”"
            for interface in self._shown()
            if interface.state().focusable and interface.text(QAccessible.Text.Name)
        ]

    def _item(self, name: str) -> QAccessibleInterface | None:
        """The item of a list that is shown; the item itself may be scrolled out of sight."""
        for listing in self._shown():
            if listing.role() == Role.List:
                children: list[QAccessibleInterface | None] = [listing.child(n) for n in range(listing.childCount())]
                for item in children:
                    if item is not None and item.text(QAccessible.Text.Name) == name:
                        return item
        return None

    def _is_current(self, name: str) -> bool:
        item = self._item(name)
        return item is not None and bool(item.state().selected or item.state().focused)

    def _handle(self) -> QWindow:
        handle = self._window.windowHandle()
        assert handle is not None, "a window that is shown has a handle"
        return handle

    def _click(self, thing: QWidget) -> None:
        self._bring(thing)
        self._click_at(thing.mapToGlobal(self._open_spot(thing)))

    def _click_at(self, spot: QPoint) -> None:
        place = self._window.mapFromGlobal(spot)
        QTest.mouseMove(self._handle(), place)
        none = Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self._handle(), Qt.MouseButton.LeftButton, none, place)
        QApplication.processEvents()

    def _open_spot(self, thing: QWidget) -> QPoint:
        """A point of *thing* that can be seen, its middle if possible."""
        region = thing.visibleRegion()
        middle = thing.rect().center()
        return middle if region.contains(middle) else region.boundingRect().center()

    def _bring(self, thing: QWidget) -> None:
        """Turn the wheel over what scrolls until the middle of *thing* can be seen."""
        for notch in (NOTCH, -NOTCH):
            for _ in range(MOST_TURNS):
                QApplication.processEvents()
                if thing.visibleRegion().contains(thing.rect().center()):
                    return
                spot = self._middle_of_scrolling(thing)
                QTest.wheelEvent(self._handle(), QPointF(spot), notch)
        raise NotFound(f"“{thing.accessibleName()}” cannot be brought into view.")

    def _bring_item(self, name: str, view: QWidget) -> None:
        """Turn the wheel over the list until the item can be seen."""
        middle = view.mapTo(self._window, view.visibleRegion().boundingRect().center())
        for notch in (NOTCH, -NOTCH):
            for _ in range(MOST_TURNS):
                QApplication.processEvents()
                item = self._item(name)
                if item is None or view.visibleRegion().contains(view.mapFromGlobal(item.rect().center())):
                    return
                QTest.wheelEvent(self._handle(), QPointF(middle), notch)

    def _middle_of_scrolling(self, thing: QWidget) -> QPoint:
        """The middle of what can be seen of the area that *thing* scrolls in."""
        around: QWidget | None = thing.parentWidget()
        if isinstance(around, QAbstractScrollArea) and around.viewport() is thing:
            around = around.parentWidget()
        while around is not None and not isinstance(around, QAbstractScrollArea):
            around = around.parentWidget()
        view = around or self._window
        return view.mapTo(self._window, view.visibleRegion().boundingRect().center())

    def _walk_to(self, thing: QWidget, arrows: bool = False) -> None:
        """Strike Tab until the focus is on *thing*; among the options of a group, the arrow keys."""
        for _ in range(MOST_TABS):
            here = QApplication.focusWidget()
            if here is thing or (here is not None and here.focusProxy() is thing):
                return
            if arrows and here is not None and _are_of_one_group(here, thing):
                self.key(_arrow(here, thing))
            else:
                self.key(Qt.Key.Key_Tab)
        raise NotFound(f"The Tab key does not reach “{thing.accessibleName()}”.")

    def _type(self, letter: str) -> None:
        if letter == "\n":
            self.key(Qt.Key.Key_Return)
            return
        shift = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else Qt.KeyboardModifier.NoModifier
        if letter.isascii():
            QTest.keyClick(self._handle(), ord(letter), shift)
        else:  # keyClick takes no letter beyond ASCII
            QTest.sendKeyEvent(QTest.KeyAction.Click, self._handle(), Qt.Key.Key_unknown, letter, shift)
        QApplication.processEvents()
