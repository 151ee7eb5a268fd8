"""In the pseudo language nothing is plain English: nothing painted, nothing said, nothing that a screen reader reads.

It is looked for in windows, not in the sources. What may stay is in `tests/words/perceiving.py`.
"""

import datetime
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from tests.coach.playing import wander
from tests.screens.settling import settled
from tests.simulator.offered import offered
from tests.words.perceiving import escapes, painted, told
from trainer.access import languages, roles, themes
from trainer.coach.attempt import begin, do, undo
from trainer.coach.demonstration import next_act
from trainer.coach.modes import MODES, Mode
from trainer.content.packs import Pack, PackFault
from trainer.installation import shipped_packs
from trainer.packs.loading import load
from trainer.records import errors
from trainer.screens.places import PLACES, place
from trainer.screens.practice import samples as practice_samples
from trainer.screens.practice.samples import FILLED
from trainer.screens.practice.screen import PracticeScreen
from trainer.screens.samples import spoken
from trainer.screens.shell import Shell
from trainer.screens.telling import said
from trainer.screens.trouble import TroubleScreen
from trainer.simulator import acts
from trainer.speech.engines import VoiceError
from trainer.speech.phrases import advice_utterances, page_utterances, problem_utterances
from trainer.words import PSEUDO, WordedError

TALL = 4000
"""So that nothing is scrolled out of sight."""
MOMENT = datetime.datetime(2027, 3, 10, 9, tzinfo=datetime.UTC)
ERRORS = (
    errors.FolderRefused(Path("1"), "2"),
    errors.RecordsDamaged(Path("1")),
    errors.RecordsTooNew(Path("1")),
    errors.RecordsInUse(Path("1")),
    errors.DiskTrouble("1"),
    PackFault("Only authors read this."),
    ValueError("Nobody reads this."),
)

SERVICES = sorted(file.parent.name for file in shipped_packs()[0].glob("services/*/service.yaml"))
FIELDS = ("text_field", "long_text", "number_field", "date_field", "choose_one", "choose_several", "select", "file")

Show = Callable[..., Shell]


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(shipped_packs()[0], PSEUDO)


@pytest.fixture
def show(qtbot, qapp) -> Iterator[Show]:
    """Shows a place in a tall window, in the pseudo language."""
    roles.install()
    themes.apply(qapp)
    languages.use(qapp, PSEUDO)

    def show(content: QWidget, title: str = "", subtitle: str = "", with_bar: bool = True) -> Shell:
        shell = Shell()
        qtbot.addWidget(shell)
        shell.resize(1366, TALL)
        shell.show()
        shell.show_place(content, spoken(title), spoken(subtitle), with_bar)
        settled(qtbot, shell)
        return shell

    yield show
    languages.use(qapp, languages.ENGLISH)


TYPED = {line for act in FILLED for line in getattr(act, "text", "").split("\n")}
"""What a person has typed in the sample that is filled in; nobody translates that."""


def escaped(shell: Shell) -> list[str]:
    """What is plain English in the window."""
    seen = (each for each in (*painted(shell), *told(shell)) if not set(each.words.split("\n")) <= TYPED)
    return [str(each) for each in seen if escapes(each.words)]


def plain(words: Iterable[str]) -> list[str]:
    return [each for each in words if escapes(each)]


@pytest.mark.parametrize("row", PLACES, ids=lambda row: row.id)
def test_in_no_place(show: Show, row) -> None:
    shell = show(row.open(), row.title, row.subtitle, row.with_bar)
    assert len(painted(shell)) > 5
    assert not escaped(shell)


def test_not_in_what_opens_and_closes(show: Show, qtbot) -> None:
    row = place("practice-hints")
    content = row.open()
    shell = show(content, row.title, row.subtitle)
    for button in shell.bar.deeds.values():
        button.click()
        settled(qtbot, shell)
        assert not escaped(shell)
    qtbot.keyClick(shell, Qt.Key.Key_Escape)
    content.press_help()
    settled(qtbot, shell)
    assert len(painted(shell)) > 40
    assert not escaped(shell)


@pytest.mark.parametrize("service", SERVICES)
def test_on_no_page_of_the_pack_that_ships(show: Show, pack: Pack, qtbot, service: str) -> None:
    lesson = next(lesson for lesson in pack.lessons.values() if lesson.start.cases)  # whose pages tell of a case
    practice = practice_samples.lived(*begin(pack, lesson.id, "", "together", seed=1, at=MOMENT))
    shell = show(PracticeScreen(practice), practice.title)
    found: dict[str, list[str]] = {}
    for page in pack.service(service).pages:
        practice.do(acts.Go(text=pack.service(service).address + page.path))
        assert practice.scene.place == f"{service}/{page.id}"
        for act in offered(practice.scene):
            if isinstance(act, acts.Unfold):
                practice.do(act)
        settled(qtbot, shell)
        found[page.id] = escaped(shell)
        buttons = [act for act in offered(practice.scene) if isinstance(act, acts.Press)]
        if buttons and any(item.block.__struct_config__.tag in FIELDS for item in practice.scene.items):
            practice.do(buttons[0])
            settled(qtbot, shell)
            found[f"{page.id}, checked"] = escaped(shell)
    assert not {page: words for page, words in found.items() if words}


@pytest.mark.parametrize("mode", MODES)
def test_in_nothing_that_is_said(pack: Pack, mode: Mode) -> None:
    """The whole of each lesson is played, and wandered from at each step; all advice and all pages are heard."""
    heard: set[str] = set()
    for lesson in pack.lessons:
        attempt, outcome = begin(pack, lesson, "", mode, seed=1, at=MOMENT)
        for number in range(400):
            utterances = (
                *advice_utterances(outcome.advice, pack),
                *page_utterances(outcome.scene, pack),
                *problem_utterances(outcome.scene, pack),
            )
            heard |= {utterance.text for utterance in utterances}
            if outcome.advice.is_finished:
                break
            act = next_act(attempt.where, attempt.world, pack)
            if number % 4 == 1:
                act = wander(outcome.scene, ("7", "1 2 2027"), number * 7)
            elif number % 4 == 2 or act is None:
                attempt, outcome = undo(attempt, MOMENT)
                continue
            attempt, outcome = do(attempt, act, MOMENT)
        assert outcome.advice.is_finished, lesson
    assert len(heard) > 200
    assert not plain(heard)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_in_no_error(show: Show, error: Exception) -> None:
    shell = show(TroubleScreen(said(error)))
    assert not escaped(shell)
    shell.warn(said(error))
    assert not escaped(shell)


def test_each_error_with_words_of_its_own_is_tried_here() -> None:
    def below(kind: type[WordedError]) -> Iterator[type[WordedError]]:
        for each in kind.__subclasses__():
            yield each
            yield from below(each)

    worded = {kind for kind in below(WordedError) if kind.__module__.startswith("trainer.") and kind.words}
    assert worded == {type(error) for error in ERRORS} - {ValueError} | {VoiceError}


def label(shell: Shell) -> None:
    planted = QLabel("Planted", shell)
    planted.setGeometry(20, 900, 200, 40)
    planted.show()


def name(shell: Shell) -> None:
    shell.place().first_focus().setAccessibleName("Planted")


def description(shell: Shell) -> None:
    shell.place().first_focus().setAccessibleDescription("Planted")


def caption(shell: Shell) -> None:
    shell.say("Planted")


def an_error(shell: Shell) -> None:
    class Unmarked(WordedError):
        words = "Planted"

    shell.warn(said(Unmarked()))


def text_that_is_not_in_the_catalogue(shell: Shell) -> None:
    shell.say(QCoreApplication.translate("Shell", "Planted"))


PLANTS = (label, name, description, caption, an_error, text_that_is_not_in_the_catalogue)


@pytest.mark.parametrize("plant", PLANTS, ids=lambda plant: plant.__name__)
def test_what_is_planted_is_found_and_named(show: Show, plant: Callable[[Shell], None]) -> None:
    row = place("errand")
    shell = show(row.open(), row.title)
    assert not escaped(shell)
    plant(shell)
    assert [line for line in escaped(shell) if "Planted" in line]


@pytest.mark.parametrize("words", ["Řéáď this", "Áḃ c", "OK", "Handrails", "3 of 7", "Ctrl", "e.g. ťĥíš"])
def test_plain_words_are_seen_among_others(words: str) -> None:
    assert bool(escapes(words)) == (words != "Ctrl")


@pytest.mark.parametrize(
    "words", ["Handrail", "Shift + Tab", "library.corner.example/a", "ada@post.example", "RV-4471"]
)
def test_what_nobody_translates_may_stay(words: str) -> None:
    assert not escapes(words)
