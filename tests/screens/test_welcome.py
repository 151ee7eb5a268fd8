"""The first place and the window around it, used as a person would."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from tests.screens.settling import settled
from trainer.access import roles, textsize, themes
from trainer.screens.shell import Shell
from trainer.screens.welcome import Welcome


@pytest.fixture
def shell(qtbot, qapp):
    roles.install()
    themes.apply(qapp)
    made = Shell()
    qtbot.addWidget(made)
    made.show_place(Welcome(), with_bar=False)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield made
    textsize.set_scale(1.0)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def focused():
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def found(shell, name):
    for widget in shell.findChildren(QWidget):
        told = QAccessible.queryAccessibleInterface(widget)
        can_be_used = widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if can_be_used and told.text(QAccessible.Text.Name) == name:
            return widget
    raise AssertionError(f"nothing to use is called {name!r}")


@pytest.mark.parametrize(
    ("name", "signal"),
    [("I am new here", "newcomer_chosen"), ("I have been here", "returner_chosen"), ("Just try", "guest_chosen")],
)
@pytest.mark.parametrize("key", [None, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_each_card_chooses_by_mouse_and_by_key(shell, qtbot, name, signal, key):
    card = found(shell, name)
    with qtbot.waitSignal(getattr(shell.place(), signal)):
        if key is None:
            qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        else:
            card.setFocus()
            qtbot.keyClick(card, key)


def test_the_focus_begins_on_the_first_card(shell):
    assert focused().accessibleName() == "I am new here"


def test_the_reading_size_acts_at_once_and_its_group_has_a_name(shell, qtbot):
    largest = found(shell, "Largest")
    qtbot.mouseClick(largest, Qt.MouseButton.LeftButton)
    assert textsize.scale() == 3.0
    group = QAccessible.queryAccessibleInterface(largest.parentWidget())
    assert (group.role(), group.text(QAccessible.Text.Name)) == (QAccessible.Role.Grouping, "Reading size")


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0, 3.0])
@pytest.mark.parametrize("height", [768, 700])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_at_any_size(shell, qtbot, qapp, scale, height, direction):
    qapp.setLayoutDirection(direction)
    shell.resize(1366, height)
    textsize.set_scale(scale)
    qtbot.waitUntil(lambda: all_is_seen(shell))
    assert shell.width() == 1366


def all_is_seen(shell):
    """Raises an error that names what is cut; layouts settle one after the other, so ask until they have."""
    for widget in shell.place().findChildren(QWidget):
        is_measured = widget.minimumHeight() < widget.maximumHeight()
        if widget.isVisible() and widget.accessibleName() and widget.hasHeightForWidth() and is_measured:
            assert widget.height() >= widget.heightForWidth(widget.width()), widget.accessibleName()
            assert widget.mapTo(shell, widget.rect().topLeft()).x() >= 0
            assert widget.mapTo(shell, widget.rect().topRight()).x() <= 1366
    return True


def test_the_text_size_panel_opens_by_key_acts_and_closes_with_escape(shell, qtbot):
    shell.show_place(QWidget(), "File a complaint", "Together")
    button = found(shell, "Text size")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert focused().accessibleName() == "Larger text"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert textsize.scale() == 1.25
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is button


def test_what_cannot_be_used_says_why(shell, qtbot):
    shell.show_place(QWidget(), "File a complaint", "Together")
    qtbot.mouseClick(found(shell, "Text size"), Qt.MouseButton.LeftButton)
    smaller = found(shell, "Smaller text")
    assert smaller.accessibleDescription() == "This is the smallest text."
    with qtbot.waitSignal(smaller.refused):
        qtbot.mouseClick(smaller, Qt.MouseButton.LeftButton)
    assert textsize.scale() == 1.0


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "escaped"),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, "went_back"),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "help_asked"),
    ],
)
def test_the_keys_that_always_work(shell, qtbot, key, modifier, signal):
    with qtbot.waitSignal(getattr(shell, signal)):
        qtbot.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_the_whole_text_size_panel_is_seen_at_every_size(shell, qtbot, scale):
    shell.show_place(Welcome(), "File a complaint", "Together")
    textsize.set_scale(scale)
    qtbot.mouseClick(found(shell, "Text size"), Qt.MouseButton.LeftButton)
    settled(qtbot, shell)
    for name in ("Smaller text", "Larger text", "Close text size"):
        button = found(shell, name)
        assert button.visibleRegion().boundingRect() == button.rect(), name
