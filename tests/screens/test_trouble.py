"""When something cannot be opened, saved or foreseen: said in words, nothing is touched, and there is a way on."""

import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.hands import Hands
from tests.packs.conftest import LIBRARY
from tests.records.samples import bytes_in
from tests.records.test_opening import REFUSALS
from trainer.access import textsize
from trainer.app import SHIPPED, House, build, meet
from trainer.log import log_file
from trainer.records.database import open_database
from trainer.records.errors import DiskTrouble, RecordsError
from trainer.screens.driver import By

Expected = Callable[[str], None]
TITLE = "This did not work. Nothing is lost."
PAGE = "services/library/pages/start.yaml"


class Opened:
    """Handrail in a window, and hands."""

    def __init__(self, data: Path, packs: Sequence[Path], by: By) -> None:
        self.house: House = build(data, packs)
        self.house.shell.show()
        self.hands = Hands(self.house.shell, by)
        self.hands.wait_until(lambda: bool(self.hands.focus()), "a window that has the keyboard")

    def begin(self, errand: str, mode: str) -> None:
        """From the welcome into a practice."""
        self.hands.press("I have been here")
        self.hands.follow(errand)
        self.hands.choose(mode)
        self.hands.press("Begin")
        self.hands.read("Stop for today")

    def close(self) -> None:
        textsize.set_scale(1.0)
        self.house.navigator.leave()
        self.house.shell.close()
        self.house.shell.deleteLater()


Opener = Callable[..., Opened]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opener]:
    """Open Handrail with a data folder, and packs; it is closed afterwards."""
    every: list[Opened] = []

    def open_it(data: Path, packs: Sequence[Path] = SHIPPED, by: By = "keyboard") -> Opened:
        every.append(Opened(data, packs, by))
        return every[-1]

    yield open_it
    for each in every:
        each.close()


def without_log(folder: Path) -> dict[str, bytes | None]:
    """All that is in *folder* but the log, which says what happened."""
    return {name: held for name, held in bytes_in(folder).items() if not name.endswith("handrail.log")}


@pytest.mark.parametrize(("prepare", "error"), REFUSALS, ids=lambda value: value.__name__.strip("_"))
def test_records_that_cannot_be_opened_are_told_and_left_alone(
    prepare: Callable[[Path], None],
    error: type[RecordsError],
    tmp_path: Path,
    opened: Opener,
    expected_log: Expected,
) -> None:
    data = tmp_path / "some" / "data"
    data.parent.mkdir()
    prepare(data)
    before = without_log(tmp_path)
    with pytest.raises(error) as refused:
        open_database(data)
    hands = opened(data).hands
    hands.press("I have been here")
    hands.read(TITLE)
    assert hands.focus() == str(refused.value), "what happened and what to do is read at once"
    hands.press("Try again")
    hands.press("I am new here")
    hands.read(TITLE)
    hands.press("Practise without keeping anything")
    hands.read("You are just trying. We keep nothing about you.")
    hands.follow("File a complaint")
    hands.press("Begin")
    hands.read("Stop for today")
    assert without_log(tmp_path) == before
    expected_log("A place could not be opened")


def test_a_folder_that_not_even_root_can_write(opened: Opener, expected_log: Expected) -> None:
    hands = opened(Path("/proc/handrail")).hands
    hands.press("I have been here")
    hands.read(TITLE)
    assert hands.focus().startswith("Handrail cannot write its records in /proc/handrail (")
    expected_log("A place could not be opened")


def test_records_that_another_copy_has_open(data: Path, opened: Opener, expected_log: Expected) -> None:
    other = open_database(data)
    before = without_log(data)
    try:
        hands = opened(data).hands
        hands.press("I have been here")
        hands.read(TITLE)
        assert hands.focus().startswith(f"Handrail is open already, with the records in {data}.")
        assert without_log(data) == before
    finally:
        other.close()
    hands.press("Try again")
    hands.press("I have been here")
    hands.read("Your handrail")
    expected_log("A place could not be opened")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return shutil.copytree(LIBRARY, tmp_path / "library")


def broken(library: Path) -> Callable[[], object]:
    """Put a fault into a page of the pack; call what is returned to mend it."""
    page = library / PAGE
    was = page.read_text("utf-8")
    page.write_text(was.replace("kind:", "knid:"), "utf-8")
    return lambda: page.write_text(was, "utf-8")


def test_an_errand_with_a_fault_is_told_and_home_is_still_there(
    library: Path, data: Path, opened: Opener, expected_log: Expected
) -> None:
    hands = opened(data, [library]).hands
    hands.press("I have been here")
    hands.read("Your handrail")
    mend = broken(library)
    hands.follow("Ask for a book")
    hands.press("Begin")
    hands.read(TITLE)
    assert hands.focus().startswith("This errand cannot be opened, because its files have a fault.")
    assert f"{PAGE}:" in log_file(data).read_text("utf-8")
    hands.press("Try again")
    hands.read("Your handrail")
    mend()
    hands.follow("Ask for a book")
    hands.press("Begin")
    hands.read("Stop for today")
    expected_log("A place could not be opened")


def test_an_errand_that_waits_and_has_a_fault_now_waits_until_it_is_mended(
    library: Path, data: Path, opened: Opener, expected_log: Expected
) -> None:
    hands = opened(data, [library]).hands
    hands.press("I have been here")
    hands.follow("Ask for a book")
    hands.press("Begin")
    hands.press("Stop for today")
    hands.read("Go on where you stopped")
    mend = broken(library)
    hands.press("Finish for today")
    hands.press("I have been here")
    hands.read("Your handrail")
    assert "Go on where you stopped" not in hands.texts()
    mend()
    hands.press("Finish for today")
    hands.press("I have been here")
    hands.press("Go on")
    hands.read("Stop for today")
    expected_log("waits for its pack to be mended")


@pytest.fixture
def full_disk() -> Iterator[Callable[[bool], None]]:
    """Let nothing more be written, call with True; and again, call with False."""
    import resource

    was = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(is_full: bool) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, was[1]) if is_full else was)

    yield fill
    fill(False)


@pytest.mark.alone
@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit to set")
def test_a_disk_that_fails_is_told_once_and_practice_goes_on(
    data: Path,
    opened: Opener,
    full_disk: Callable[[bool], None],
    expected_log: Expected,
    capfd: pytest.CaptureFixture[str],
) -> None:
    app, told, field = opened(data), list[str](), "What are you looking for?"
    app.house.navigator.trouble_arose.connect(lambda error: told.append(str(error)))
    app.begin("File a complaint", "Together")
    app.hands.write(field, "Rivermouth")
    full_disk(True)
    app.hands.write(field, "Rivermouth complaints")
    app.hands.wait_until(lambda: bool(told), "the disk’s trouble")
    app.hands.press("Search")
    app.hands.read("Search results")
    app.hands.read(told[0])
    assert "You can go on: nothing is lost while Handrail stays open." in told[0]
    app.hands.press("Close this notice")
    assert told[0] not in app.hands.texts()
    full_disk(False)
    app.hands.press("Stop for today")
    app.hands.press("Go on")
    app.hands.read("Search results")
    assert app.hands.value(field) == "Rivermouth complaints"
    assert len(told) == 1
    assert "Traceback" not in capfd.readouterr().err
    expected_log("cannot be written down now")


@pytest.mark.parametrize("scale", [1.0, 1.5, 3.0])
def test_a_warning_stays_until_it_is_closed_and_never_widens_the_window(
    data: Path, opened: Opener, scale: float
) -> None:
    app = opened(data)
    textsize.set_scale(scale)
    words = str(DiskTrouble("database or disk is full"))
    app.house.shell.warn(words)
    app.hands.press("Just try")
    app.hands.read("You are just trying. We keep nothing about you.")
    app.hands.read(words)
    shell = app.house.shell
    app.hands.wait_until(lambda: (shell.width(), shell.height()) == (1366, 768), "a window as large as before")
    app.hands.press("Close this notice")
    assert words not in app.hands.texts()


def test_what_nobody_foresaw_is_told_and_logged_without_what_was_typed(
    data: Path, opened: Opener, expected_log: Expected
) -> None:
    app = opened(data)
    typed = "7 Mill Street"
    try:
        int(typed)
    except ValueError as error:
        meet(error, app.house)
    app.hands.read("Something inside Handrail did not work. Nothing that was saved is lost.")
    written = (data / "handrail.log").read_text()
    assert "ValueError" in written
    assert "Mill" not in written
    expected_log("not foreseen")
