"""The whole app in the pseudo language: opened in it, its lessons read in it, a lesson played in it to its goal."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from tests.screens.seeing import names
from tests.words.perceiving import escapes
from trainer import cli
from trainer.access import languages, preferences
from trainer.app import build
from trainer.installation import shipped_packs
from trainer.packs.catalogue import Catalogue
from trainer.packs.loading import load
from trainer.packs.rehearsal import rehearse_all
from trainer.screens.welcome import Welcome
from trainer.words import PSEUDO

RIVERMOUTH = shipped_packs()[0]


@pytest.fixture
def english_again(qapp):
    yield
    preferences.begin({"language": languages.ENGLISH})
    languages.use(qapp, languages.ENGLISH)


@pytest.fixture
def opened(qapp, data: Path, english_again):
    """Opens the app in a language."""
    houses = []

    def opened(language: str):
        house = build(data, language=language)
        houses.append(house)
        house.shell.show()
        return house

    yield opened
    for house in houses:
        house.navigator.leave()
        house.shell.close()
        house.shell.deleteLater()


def test_it_opens_in_the_language_that_is_asked_for(opened) -> None:
    house = opened(PSEUDO)
    assert house.app.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert not [name for name in names(house.shell, QAccessible.Role.Button) if escapes(name)]


def test_a_language_chosen_on_the_welcome_screen_makes_it_anew(opened) -> None:
    house = opened("en")
    before = house.shell.place()
    preferences.put("language", PSEUDO)
    assert isinstance(house.shell.place(), Welcome)
    assert house.shell.place() is not before
    assert not [name for name in names(house.shell.place(), QAccessible.Role.Button) if escapes(name)]


def test_the_catalogue_opens_lessons_in_it_and_keeps_them_apart(tmp_path: Path) -> None:
    for _ in range(2):
        entry = Catalogue([RIVERMOUTH], tmp_path, PSEUDO).entries()[0]
        opened = Catalogue([RIVERMOUTH], tmp_path, PSEUDO).open(entry.id)
        assert entry.language == opened.pack.manifest.language == PSEUDO
        assert not escapes(entry.title)
        assert opened.pack.lesson(entry.id) == load(RIVERMOUTH, PSEUDO).lesson(entry.id)
    english = Catalogue([RIVERMOUTH], tmp_path, "en").open(entry.id)
    assert english.version == opened.version
    assert english.pack.lesson(entry.id) == load(RIVERMOUTH).lesson(entry.id)


def test_every_lesson_can_be_solved_in_it() -> None:
    pack = load(RIVERMOUTH, PSEUDO)
    for lesson in pack.lessons:
        assert not [rehearsal.problem for rehearsal in rehearse_all(pack, lesson).values() if rehearsal.problem]


@pytest.mark.long
@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_a_lesson_is_played_in_it_to_its_goal(qapp, english_again, tmp_path: Path, capsys, by: str) -> None:
    """Also that the player finds everything by the same words."""
    assert cli.main(["demo", "--language", PSEUDO, "--by", by, "--out", str(tmp_path)]) == 0
    assert "goal reached" in capsys.readouterr().out
    (transcript,) = tmp_path.glob("*/spoken.jsonl")
    spoken = [json.loads(line) for line in transcript.read_text("utf-8").splitlines()]
    assert len(spoken) > 30
    assert {line["language"] for line in spoken} == {PSEUDO}
    assert not [line["text"] for line in spoken if escapes(line["text"])]
