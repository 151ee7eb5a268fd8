"""A token that changes changes every place of its use, at once, and nothing else; colours stand in the tokens alone."""

import re
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.hands import TAB
from tests.screens.seeing import BUTTON, every, place_of, role_and_name
from trainer.access import roles, textsize, themes
from trainer.access.tokens import LIGHT
from trainer.screens.places import place
from trainer.screens.shell import Shell

ROOT = Path(__file__).parents[2]
MAGENTA, NOWHERE = "#ff00ff", "#010203"
EDGES, WORDS = 400, 43
"""So many pixels of a window may be soft edges; and so many words of 32 pixels are as wide as a window."""
TOKENS = tuple(name for name in LIGHT._fields if name != "name")
_chance = Random(4)
APART = LIGHT._replace(**{token: f"#{_chance.randrange(1 << 24):06x}" for token in TOKENS})
"""A theme in which every token has a colour of its own, which no blend of two others is."""
STATES = (
    ("welcome", "", ""),
    ("welcome", "hover", "I am new here"),
    ("welcome", "press", "I am new here"),
    ("home", "", ""),
    ("home", "hover", "Go on"),
    ("home", "press", "Go on"),
    ("home", "hover", "Text size"),
    ("errands", "", ""),
    ("errand", "", ""),
    ("practice-show", "", ""),
    ("practice-together", "", ""),
    ("practice-together", "hover", "Begin now"),
    ("practice-together", "click", "Text size"),
    ("practice-together", "focus", "Plant a tree – Trees"),
    ("practice-questions", "click", "Choose a picture"),
    ("practice-end", "", ""),
    ("practice-errors", "", ""),
    ("results-together", "", ""),
)
"""Places, and what is done there first to what has this name: it is hovered, held, clicked, or given the focus."""


@pytest.fixture
def shell(qtbot, qapp):
    roles.install()
    themes.apply(qapp)
    textsize.set_scale(1.0)
    flash = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    shell = Shell()
    qtbot.addWidget(shell)
    shell.resize(1366, 768)
    yield shell
    QApplication.setCursorFlashTime(flash)
    themes.use("light")


def in_state(shell, place_id: str, deed: str, name: str) -> None:
    row = place(place_id)
    shell.show()
    shell.activateWindow()
    shell.show_place(row.open(), row.title, row.subtitle, row.with_bar)
    QTest.qWait(150)
    if not deed:
        return
    thing = next(w for w in (*every(shell, BUTTON), *every(shell, TAB)) if role_and_name(w)[1] == name)
    if deed == "focus":
        thing.setFocus()
        QTest.qWait(50)
        return
    at = bring(thing, shell)
    QTest.mouseMove(shell.windowHandle(), at)
    if deed != "hover":
        QTest.mousePress(shell.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    if deed == "click":
        QTest.mouseRelease(shell.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseMove(shell.windowHandle(), QPoint(1, 767))
    QTest.qWait(50)


def bring(thing: QWidget, shell: QWidget) -> QPoint:
    thing.setFocus()
    QTest.qWait(50)
    return place_of(thing, shell).center()


def picture(shell) -> QImage:
    QApplication.processEvents()
    whole = shell.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return whole.copy(0, 0, WORDS * 32, whole.height())  # lines of masks are whole words then, without loose bits


def places_of(image: QImage, colour: str) -> int:
    """Where *image* has exactly this colour: a bit for each pixel."""
    return _bits(image, colour) ^ _bits(image, NOWHERE)


def _bits(image: QImage, colour: str) -> int:
    return int.from_bytes(image.createMaskFromColor(QColor(colour).rgb()).constBits(), "little")


def differ(one: int, other: int) -> bool:
    """Whether more than soft edges differ, whose pixels may be all but the one colour or the other."""
    return (one ^ other).bit_count() > EDGES


@pytest.mark.parametrize("state", STATES, ids=" ".join)
def test_a_token_changes_its_places_and_no_others(shell, state):
    in_state(shell, *state)
    themes.put_in_force(APART)
    before = picture(shell)
    used = {token: mask for token in TOKENS if (mask := places_of(before, getattr(APART, token)))}
    assert used
    for token, mask in used.items():
        themes.put_in_force(APART._replace(**{token: MAGENTA}))
        after = picture(shell)
        assert not differ(places_of(after, MAGENTA), mask), token
        assert places_of(after, getattr(APART, token)) == 0, token
        others = [other for other in used if other != token]
        moved = [other for other in others if differ(places_of(after, getattr(APART, other)), used[other])]
        assert moved == []
    themes.put_in_force(APART)
    assert picture(shell) == before
    QTest.mouseRelease(shell.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(1, 1))


def test_a_token_that_is_used_nowhere_stays_unseen_and_all_others_are_seen(shell):
    unseen = set(TOKENS)
    for state in STATES:
        in_state(shell, *state)
        themes.put_in_force(APART)
        image = picture(shell)
        unseen -= {token for token in unseen if places_of(image, getattr(APART, token))}
        QTest.mouseRelease(shell.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert unseen == set()


def test_no_colour_stands_in_an_icon():
    written = re.compile(r"""(fill|stroke|color|stop-color)\s*[=:]\s*["']?(?!none|currentColor|inherit)[#a-z]""")
    icons = sorted((ROOT / "resources" / "icons").glob("*.svg"))
    assert icons
    assert [icon.name for icon in icons if written.search(icon.read_text("utf-8"))] == []


def test_no_colour_stands_in_the_sources():
    written = re.compile(
        r"""["']#[0-9A-Fa-f]{3,8}\b|QColor\(\s*["'\d]|rgba?\(\s*\d|GlobalColor\.(?!transparent)|setStyleSheet|fromRgb"""
    )
    sources = [file for file in (ROOT / "trainer").rglob("*.py") if file.name != "tokens.py"]
    found = {file.name: hit[0] for file in sources if (hit := written.search(file.read_text("utf-8")))}
    assert found == {"contrast.py": 'QColor("'}, "an example in a docstring, and nothing else"
