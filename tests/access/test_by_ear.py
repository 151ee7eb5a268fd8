"""All places by ear: whatever can have the focus is said, once, in words; no secret is."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.screens.settling import settled
from trainer.access import (
    heard_word,
    languages,
    phrasing,
    reading_on,
    roles,
    secrecy,
    speaking,
    textsize,
    themes,
    whereabouts,
)
from trainer.screens.parts.text import Words
from trainer.screens.places import PLACES, place
from trainer.screens.shell import Shell
from trainer.words import PSEUDO

ids = [row.id for row in PLACES]


@pytest.fixture
def opened(qtbot, qapp):
    """Opens a place in a window."""
    roles.install()
    themes.apply(qapp)

    def open_it(name: str) -> Shell:
        shell = Shell()
        qtbot.addWidget(shell)
        shell.show()
        shell.activateWindow()
        qtbot.waitUntil(shell.isActiveWindow)
        row = place(name)
        shell.show_place(row.open(), row.title, row.subtitle, row.with_bar)
        settled(qtbot, shell)
        return shell

    yield open_it
    textsize.set_scale(1.0)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def stops(shell: Shell) -> list[QWidget]:
    """All that Tab comes to, in its order."""
    found: list[QWidget] = []
    while (now := QApplication.focusWidget()) is not None and now not in found:
        found.append(now)
        shell.focusNextPrevChild(True)
    return found


@pytest.mark.parametrize("name", ids)
def test_all_that_can_have_the_focus_is_said_with_its_name_and_nothing_twice(opened, name):
    for widget in stops(opened(name)):
        said = phrasing.phrase(widget)
        told = QAccessible.queryAccessibleInterface(widget)
        assert told.text(QAccessible.Text.Name).strip(".") in said, said
        sentences = [each.strip().casefold() for each in re.split(r"(?<=[.?!])\s", said) if each.strip()]
        assert len(sentences) == len(set(sentences)), said
        assert not re.search(r"Role\.|None|\{|\}", said), said


@pytest.mark.parametrize("name", ids)
def test_what_is_read_from_anywhere_on_is_the_rest_of_the_whole(opened, name):
    shell = opened(name)
    area = shell.place()
    whole = reading_on.from_here(area, None)
    assert whole
    assert all(text.strip() for text in whole)
    last = reading_on.from_here(area, QApplication.focusWidget())
    assert set(last[1:]) <= set(whole)


@pytest.mark.parametrize("name", ids)
def test_where_one_is_has_the_place_and_what_has_the_focus(opened, name):
    shell = opened(name)
    said = whereabouts.where(shell)
    assert phrasing.phrase(QApplication.focusWidget()) in said


def test_a_burst_of_changes_says_only_where_it_ended(opened, qtbot):
    shell, said = opened("home"), []
    speaking.turn(True)
    qtbot.waitUntil(lambda: not speaking.speaker.is_waiting)

    def hear(text: str, widget: QWidget) -> None:
        said.append(text)

    speaking.speaker.said.connect(hear)
    things = stops(shell)
    for number in range(1000):
        things[number % len(things)].setFocus()
    things[-1].setFocus()
    qtbot.waitUntil(lambda: bool(said))
    speaking.speaker.said.disconnect(hear)
    speaking.turn(False)
    assert len(said) == 1
    assert said[0].endswith(phrasing.phrase(things[-1], things[-1]))


def test_no_typed_letter_of_a_code_is_in_what_is_said(opened, qtbot):
    shell = opened("practice-questions")
    code = next(edit for edit in shell.findChildren(QLineEdit) if secrecy.is_kept(edit))
    code.setFocus()
    QTest.keyClicks(code, "481516")
    for said in (phrasing.phrase(code), whereabouts.where(shell), *reading_on.from_here(shell.place(), code)):
        assert not re.search(r"4|8|5|1", said.replace("6 letters", "")), said


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
@pytest.mark.parametrize("language", [languages.ENGLISH, PSEUDO])
@pytest.mark.parametrize("name", ["welcome", "home", "errand", "practice-questions", "results-hints", "preferences"])
def test_every_word_in_sight_can_be_underlined_where_it_is_drawn(opened, qapp, qtbot, name, language, scale):
    languages.use(qapp, language)
    textsize.set_scale(scale)
    shell = opened(name)
    heard_word.follow(shell)
    settled(qtbot, shell)
    shell.repaint()
    seen = [each for each in shell.findChildren(Words) if _is_in_sight(each) and each.text().strip()]
    assert seen or scale > 1
    for words in seen:
        text = words.text()
        last = re.search(r"\S+\s*$", text)
        before = words.grab().toImage()
        heard_word.show(text, last.start(), len(last[0].strip()), [words])
        assert words.grab().toImage() != before, text
        heard_word.clear()
        assert words.grab().toImage() == before, text
    languages.use(qapp, languages.ENGLISH)


def _is_in_sight(words: Words) -> bool:
    """Whether all of it is, in all its words."""
    if words.property("shortened"):
        return False
    return words.isVisible() and words.visibleRegion().boundingRect() == words.rect() and words.width() > 1
