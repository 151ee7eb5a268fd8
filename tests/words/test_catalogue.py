"""The catalogue has every text of the app, in every form in which texts are written in the sources."""

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from tests.house.repository import ROOT
from trainer.access import languages, roles, themes
from trainer.access.pseudo_words import catalogue
from trainer.screens.places import PLACES
from trainer.screens.shell import Shell

FOLDER = ROOT / "translations"


@pytest.fixture(scope="module")
def compiler() -> ModuleType:
    spec = importlib.util.spec_from_file_location("compile_words", FOLDER / "compile.py")
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


class Listener(QTranslator):
    """Notes each context and text that is asked for; of what it has not, that the next context is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> None:
        self.asked.add((context, text))


@pytest.fixture
def listener(qapp) -> Iterator[Listener]:
    made = Listener()
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


def test_it_is_what_is_found_now(compiler) -> None:
    """If not: make words."""
    kept = compiler.translations(compiler.ENGLISH)
    assert compiler.ENGLISH.read_text("utf-8") == compiler.written("en", compiler.texts(), kept)


def test_it_has_all_that_the_places_ask_for(listener: Listener, qapp, qtbot) -> None:
    """A text is asked for in the context of each class from which a widget derives: one of them has it."""
    known = catalogue(languages.CATALOGUE)
    roles.install()
    themes.apply(qapp)
    shell = Shell()
    qtbot.addWidget(shell)
    for row in PLACES:
        shell.show_place(row.open(), row.title, row.subtitle, row.with_bar)
    ours = {text for context, text in listener.asked if not (context.startswith("Q") and context[1:2].isupper())}
    asked_in_vain = {text for text in ours if not {(c, t) for c, t in listener.asked if t == text} & known.keys()}
    assert len(ours) > 60
    assert not asked_in_vain


def test_what_is_counted_has_both_english_forms() -> None:
    counted = {text: entry for (_, text), entry in catalogue(languages.CATALOGUE).items() if "%n" in text}
    assert counted
    assert not [text for text, (one, other) in counted.items() if one == other or other != text]


def test_english_counts_by_what_was_compiled(qapp) -> None:
    languages.use(qapp, "en")
    assert qapp.translate("NarrowChrome", "%n tabs", "", 1) == "1 tab"
    assert qapp.translate("NarrowChrome", "%n tabs", "", 3) == "3 tabs"
    assert qapp.translate("NarrowChrome", "Close") == "Close"


SOURCE = """
from trainer.words import marked
class Place(QWidget):
    def __init__(self):
        self.tr("In a class")
        self.tr("%n things", "", len(self.things))
class Error(WordedError):
    words = marked("Errors", "Two pieces "
        "of {one}.")
KEYS = (_mark("A row"),)
def _tr(words):
    return QCoreApplication.translate("Keys", words)
def said(n):
    _tr("By a helper"), _tr(KEYS[0])
    translate("modes", "Outside")
    QCoreApplication.translate("modes", "%n weeks", "", round(n / 7))
    painter.translate(at, 0)
    return translate("Errors", error.words)
"""


def test_each_form_of_writing_a_text_is_found(compiler, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(SOURCE)
    assert set(compiler.texts(tmp_path)) == {
        ("Place", "In a class"),
        ("Place", "%n things"),
        ("Errors", "Two pieces of {one}."),
        ("modes", "Outside"),
        ("modes", "%n weeks"),
        ("Keys", "A row"),
        ("Keys", "By a helper"),
    }


@pytest.mark.parametrize(
    "source",
    ["self.tr(words)", "marked(context, 'a')", "translate(context, 'a')", "translate('Nobody', words)", "_tr('a')"],
)
def test_a_text_that_cannot_be_found_is_an_error(compiler, tmp_path: Path, source: str) -> None:
    (tmp_path / "a.py").write_text(source)
    with pytest.raises(compiler.NotFound, match=r"a.py:1: "):
        compiler.texts(tmp_path)


def test_what_is_translated_stays_what_is_gone_goes_and_what_is_new_is_unfinished(compiler, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("translate('C', 'One & two'); translate('C', '%n left')")
    file = tmp_path / "handrail_pl.ts"
    file.touch()
    assert compiler.translations(file) == {}, "this is how a translation is begun"
    known = {("C", "One & two"): ["Jeden & dwa"], ("C", "Gone"): ["Nie ma"]}
    file.write_text(compiler.written("pl", compiler.texts(tmp_path), known), "utf-8")
    assert compiler.translations(file) == {("C", "One & two"): ["Jeden & dwa"], ("C", "%n left"): ["", "", ""]}
    assert file.read_text("utf-8").count("unfinished") == 1


def test_a_language_that_is_compiled_is_spoken(compiler, tmp_path: Path, qapp) -> None:
    file = tmp_path / "handrail_pl.ts"
    forms = {("C", "%n left"): ["%n kot", "%n koty", "%n kotów"], ("C", "Hello"): ["Cześć"]}
    (tmp_path / "a.py").write_text("translate('C', 'Hello'); translate('C', '%n left')")
    file.write_text(compiler.written("pl", compiler.texts(tmp_path), forms), "utf-8")
    (made,) = compiler.compiled(tmp_path)
    polish = QTranslator()
    assert polish.load(str(made))
    assert [polish.translate("C", "%n left", "", n).replace("%n", str(n)) for n in (1, 3, 5)] == [
        "1 kot", "3 koty", "5 kotów",
    ]  # fmt: skip
    assert polish.translate("C", "Hello") == "Cześć"
