"""The comparison bites: what moves, changes its colour or was never accepted is named; what stays passes."""

import re

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage

from tests.gallery.accept import accept, main
from tests.gallery.accepting import NotAsAccepted, check, keep, names
from tests.gallery.page import make
from tests.gallery.screens import Wanted
from tests.gallery.windows import opened
from tests.hands import BUTTON
from trainer.access import roles, themes, tokens
from trainer.screens.places import PLACES, place

HOME = Wanted("home", "light", 1.0)


@pytest.fixture
def home(qapp, qtbot):
    """The home place in a window, in light."""
    roles.install()
    themes.apply(qapp)
    blinks = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    with opened(place("home")) as window:
        yield window
    qapp.setCursorFlashTime(blinks)
    themes.apply(qapp)


@pytest.fixture
def walls(tmp_path, home):
    """Where what home looks like now is accepted, and where changes are shown."""
    keep(HOME, home.picture(), tmp_path / "accepted")
    return {"folder": tmp_path / "accepted", "changed": tmp_path / "changed"}


def test_what_has_not_moved_passes(home, walls):
    check(HOME, home.picture(), **walls)
    assert not walls["changed"].exists()


@pytest.mark.parametrize(("dx", "dy"), [(3, 0), (0, 3), (1, 0)])
def test_a_thing_moved_by_a_few_pixels_is_named(home, walls, dx, dy):
    moved = home.hands.the(BUTTON, "Finish for today")
    stood = QRect(moved.mapTo(home.widget, QPoint()), moved.size())
    moved.move(moved.pos() + QPoint(dx, dy))
    with pytest.raises(NotAsAccepted) as told:
        check(HOME, home.picture(), **walls)
    words = str(told.value)
    assert words.startswith("home, light, 100 %: it does not look as accepted: ")
    found = [int(number) for number in re.search(r"at x (\d+)–(\d+), y (\d+)–(\d+)", words).groups()]
    around = stood.united(stood.translated(dx, dy)).adjusted(-2, -2, 2, 2)
    assert around.contains(QRect(QPoint(found[0], found[2]), QPoint(found[1], found[3])))
    assert {file.name for file in walls["changed"].iterdir()} == {
        f"home-light-100-{name}.png" for name in ("before", "after", "difference")
    }


def test_one_step_of_one_colour_is_seen(home, walls):
    primary = tokens.LIGHT.primary
    one_step = f"{primary[:-2]}{int(primary[-2:], 16) + 1:02X}"
    themes.put_in_force(tokens.LIGHT._replace(primary=one_step))
    with pytest.raises(NotAsAccepted, match=r"home, light, 100 %: .* [\d,]{5,} pixels differ") as told:
        check(HOME, home.picture(), **walls)
    assert "x " in str(told.value)


def test_another_word_is_seen(home, walls):
    home.hands.the(BUTTON, "Finish for today").set_words("Finish for to-day")
    with pytest.raises(NotAsAccepted, match="home"):
        check(HOME, home.picture(), **walls)


def test_another_size_is_said(home, walls):
    with pytest.raises(NotAsAccepted, match="it was 1366 × 768 and is 1366 × 700"):
        check(HOME, home.picture(QRect(0, 0, 1366, 700)), **walls)


def test_a_screen_without_an_accepted_picture_is_named(home, walls):
    with pytest.raises(NotAsAccepted, match=r"home, light, 150 %: no picture of it is accepted yet. If this is meant"):
        check(HOME._replace(scale=1.5), home.picture(), **walls)


def test_two_painters_draw_the_same_pixels(painter, tmp_path):
    with type(painter)() as another:
        painter.draw(HOME, tmp_path / "one.png")
        another.draw(HOME, tmp_path / "two.png")
    assert QImage(str(tmp_path / "one.png")) == QImage(str(tmp_path / "two.png"))


def test_what_is_accepted_passes_and_has_its_reason(painter, tmp_path, capsys):
    trouble = Wanted("trouble", "light", 1.0)
    assert accept("It is new", [trouble], tmp_path) == [trouble]
    painter.draw(trouble, tmp_path / "now.png")
    check(trouble, QImage(str(tmp_path / "now.png")), tmp_path, tmp_path / "changed")
    assert "\n- It is new: trouble (light 100 %).\n" in (tmp_path / "REASONS.md").read_text(encoding="utf-8")
    assert accept("Again", [trouble], tmp_path) == []
    assert "Again" not in (tmp_path / "REASONS.md").read_text(encoding="utf-8")
    assert accept("Gone", [HOME], tmp_path) == [HOME]
    assert names(tmp_path) == {HOME.name}


def test_nothing_is_accepted_without_a_reason(monkeypatch, capsys):
    monkeypatch.setenv("REASON", " ")
    assert main() == 2
    assert capsys.readouterr().err.splitlines() == ['Say why it looks different: make gallery-accept REASON="why"']


def test_the_page_shows_the_pictures_with_their_names(tmp_path, capsys):
    pictures = [HOME, HOME._replace(scale=2.0)]
    shown = make(pictures, tmp_path).read_text(encoding="utf-8")
    for wanted in pictures:
        assert (tmp_path / f"pictures/{wanted.name}.png").is_file()
        assert f'src="pictures/{wanted.name}.png"' in shown
    assert shown.count("<img") == shown.count("alt=") == len(pictures)
    assert "2 pictures in" in capsys.readouterr().out
    assert not re.search(r"https?://", shown)
    assert all(f'<h3 id="{row.id}">' in shown for row in PLACES)
