"""Colours and settings: reached from every screen, in force at once, and the place comes back as it was."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from tests.hands import BUTTON, RADIO, Hands
from tests.screens.settling import settled
from trainer.access import preferences, roles, textsize, themes, tokens
from trainer.screens.places import PLACES, place
from trainer.screens.shell import Shell

IN_THE_BAR = QPoint(2, 2)
WITH_BAR = [row for row in PLACES if row.with_bar and row.id != "preferences"]  # where the colours stand as well


@pytest.fixture
def opened(qtbot, qapp):
    """Opens a place in a window, with the keyboard in it."""
    roles.install()
    themes.apply(qapp)

    def opened(place_id, scale=1.0):
        row, shell = place(place_id), Shell()
        qtbot.addWidget(shell)
        textsize.set_scale(scale)
        shell.resize(1366, 768)
        shell.show()
        shell.activateWindow()
        shell.show_place(row.open(), row.title, row.subtitle, row.with_bar)
        settled(qtbot, shell)
        return shell

    yield opened
    for key, preference in preferences.PREFERENCES.items():
        preferences.put(key, preference.natural)


def painted(shell, point: QPoint) -> str:
    return shell.grab().toImage().pixelColor(point).name().upper()


@pytest.mark.parametrize("row", WITH_BAR, ids=lambda row: row.id)
def test_colours_change_at_once_on_every_screen(opened, row):
    shell = opened(row.id)
    hands = Hands(shell, "keyboard")
    hands.press(BUTTON, "Colours")
    for words, name in (("Dark", "dark"), ("Yellow on black", "yellow-on-black"), ("Light", "light")):
        hands.choose(RADIO, words)
        assert themes.current().name == name
        assert painted(shell, IN_THE_BAR) == tokens.THEMES[name].bar
    hands.key(Qt.Key.Key_Escape)
    assert hands.where() == "Colours"
    assert hands.find(RADIO, "Dark") is None


def test_the_first_page_offers_the_colours_too(opened):
    shell = opened("welcome")
    Hands(shell, "mouse").choose(RADIO, "Dark")
    assert painted(shell, IN_THE_BAR) == tokens.DARK.bar


@pytest.mark.parametrize("button", ["Text size", "Colours"])
def test_a_panel_does_not_make_the_window_higher(opened, qtbot, button):
    shell = opened("home", 2.0)
    high = shell.height()
    Hands(shell, "mouse").press(BUTTON, button)
    settled(qtbot, shell)
    assert shell.height() == high


def test_large_text_leads_to_all_settings_by_the_text_size(opened, qtbot):
    shell = opened("home", 2.0)
    hands = Hands(shell, "keyboard")
    assert hands.find(BUTTON, "Settings") is None
    hands.press(BUTTON, "Text size")
    hands.press(BUTTON, "All settings")
    settled(qtbot, shell)
    hands.choose(RADIO, "Yellow on black")
    assert themes.current().name == "yellow-on-black"


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
@pytest.mark.parametrize("place_id", ["home", "practice-together"])
def test_the_settings_lie_over_a_place_that_comes_back_as_it_was(opened, qtbot, place_id, by):
    shell = opened(place_id)
    before = shell.place()
    hands = Hands(shell, by)
    hands.press(BUTTON, "Settings")
    settled(qtbot, shell)
    assert not before.isVisible()
    assert hands.sees("All text grows, and everything with it.")
    hands.choose(RADIO, "Dark")
    if by == "mouse":
        hands.press(BUTTON, "Back to where you were")
    else:
        hands.key(Qt.Key.Key_Escape)
    settled(qtbot, shell)
    assert shell.place() is before
    assert before.isVisible()
    assert hands.where() == "Settings"
    assert themes.current().name == "dark"


def test_what_was_begun_in_the_settings_is_shown_in_them(opened, qtbot):
    shell = opened("home")
    hands = Hands(shell, "mouse")
    hands.press(BUTTON, "Settings")
    hands.press(BUTTON, "Colours")
    shell_choices = hands.chosen()
    assert shell_choices.count("Light") == 2  # in the panel, and in the settings below it
    preferences.put("theme", "dark")
    assert hands.chosen().count("Dark") == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_lands_on_what_is_chosen(opened, qtbot, key):
    preferences.put("theme", "dark")
    shell = opened("home")
    hands = Hands(shell, "keyboard")
    hands.press(BUTTON, "Settings")
    settled(qtbot, shell)
    landed = []
    for _ in range(40):  # once round
        hands.key(key)
        landed.append(hands.where())
    assert "Dark" in landed
    assert "Light" not in landed
    assert "Yellow on black" not in landed
    assert themes.current().name == "dark"


def test_the_system_s_own_colours_are_taken(opened, qtbot):
    """As Windows gives them in its contrast theme “Aquatic”: white on dark grey, and pale blue for what is chosen."""
    shell = opened("home")
    system = QPalette()
    system.setColor(QPalette.ColorRole.Window, "#202020")
    system.setColor(QPalette.ColorRole.WindowText, "#FFFFFF")
    system.setColor(QPalette.ColorRole.Base, "#202020")
    system.setColor(QPalette.ColorRole.Highlight, "#8EE3F0")
    system.setColor(QPalette.ColorRole.HighlightedText, "#263B50")
    system.setColor(QPalette.ColorRole.Link, "#75E9FC")
    themes.put_in_force(tokens.from_palette(system))
    settled(qtbot, shell)
    assert painted(shell, QPoint(2, shell.height() - 2)) == "#202020"
    now = themes.current()
    assert (now.ink, now.focus, now.oak) == ("#ffffff",) * 3
    assert now.primary == now.spot == "#8ee3f0"


def test_colours_of_the_system_that_cannot_be_told_apart_give_way_to_its_text(qapp):
    system = QPalette()
    system.setColor(QPalette.ColorRole.Window, "#EFEFEF")
    system.setColor(QPalette.ColorRole.WindowText, "#000000")
    system.setColor(QPalette.ColorRole.Base, "#000000")
    system.setColor(QPalette.ColorRole.Highlight, "#308CC6")
    system.setColor(QPalette.ColorRole.HighlightedText, "#FFFFFF")
    theme = tokens.from_palette(system)
    assert theme.page == "#efefef"
    assert (theme.primary, theme.on_primary) == ("#000000", "#efefef")


def test_as_on_this_pc_takes_the_palette_that_qt_has_from_the_system(opened, qapp):
    shell = opened("home")
    own = QApplication.style().standardPalette()
    Hands(shell, "mouse").press(BUTTON, "Colours")
    Hands(shell, "mouse").choose(RADIO, "As on this PC")
    assert themes.current().room == own.color(QPalette.ColorRole.Window).name()
