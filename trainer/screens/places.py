"""The places of the app, one row each: id, title, and how to open it with sample data.

    PLACES              the table
    place("home")       the row of an id

What is imported to open a place is imported when it is opened. The audit, the documentation and tests walk this table.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from trainer.coach.modes import Mode
    from trainer.screens.practice.screen import PracticeScreen
    from trainer.visits.practice import Practice


class Place(NamedTuple):
    """A place: *title* and *subtitle* stand in the bar; *with_bar* is false where it has an upper part of its own."""

    id: str
    title: str
    open: "Callable[[], QWidget]"
    subtitle: str = ""
    with_bar: bool = True


def _welcome() -> "QWidget":
    from trainer.screens.welcome import Welcome

    return Welcome()


def _preferences() -> "QWidget":
    from trainer.screens.preferences import PreferencesScreen

    return PreferencesScreen()


def _home_first() -> "QWidget":
    from trainer.screens import samples
    from trainer.screens.home import HomeScreen

    return HomeScreen(samples.spoken(samples.HOME_FIRST))


def _home() -> "QWidget":
    from trainer.screens import samples
    from trainer.screens.home import HomeScreen

    return HomeScreen(samples.spoken(samples.HOME))


def _home_guest() -> "QWidget":
    from trainer.screens import samples
    from trainer.screens.home import HomeScreen

    return HomeScreen(samples.spoken(samples.HOME_GUEST))


def _errands() -> "QWidget":
    from trainer.screens import samples
    from trainer.screens.errands import ErrandsScreen

    return ErrandsScreen(samples.spoken(samples.COURSES))


def _errand() -> "QWidget":
    from trainer.screens import samples
    from trainer.screens.errand import ErrandScreen

    return ErrandScreen(samples.spoken(samples.ERRAND))


def _results(mode: str) -> "Callable[[], QWidget]":
    def opened() -> "QWidget":
        from trainer.screens import samples
        from trainer.screens.results import ResultsScreen

        return ResultsScreen(samples.spoken(samples.RESULTS[mode]))

    return opened


_WHILE_ONE_LOOKS = 100.0
"""Show me is so slow here that it stands still while a place is looked at."""


def _practice(mode: "Mode", page: str = "start") -> "Callable[[], QWidget]":
    def opened() -> "QWidget":
        from trainer.screens.practice import samples

        return _screen(samples.practice(mode, page))

    return opened


def _screen(practice: "Practice") -> "PracticeScreen":
    from trainer.screens.practice.screen import PracticeScreen

    return PracticeScreen(practice, pace=_WHILE_ONE_LOOKS)


def _failed() -> "QWidget":
    from trainer.screens.practice import samples

    return _screen(samples.failed())


def _filled() -> "QWidget":
    from trainer.screens.practice import samples

    return _screen(samples.filled())


def _unfolded() -> "QWidget":
    from trainer.screens.practice import samples
    from trainer.simulator.acts import Unfold

    return _screen(samples.practice(done=(Unfold(block="bylaw"),)))


def _folder() -> "QWidget":
    from trainer.screens.practice import samples

    screen = _screen(samples.practice(page="questions"))
    face = screen.browser.page.face("photo")
    assert face is not None, "the sample page asks for a picture"
    face.open_folder()  # type: ignore[attr-defined]
    return screen


def _help() -> "QWidget":
    from trainer.screens.practice import samples

    screen = _screen(samples.practice())
    screen.press_help()
    return screen


def _held() -> "QWidget":
    from trainer.screens.practice import samples

    screen = _screen(samples.practice())
    screen.panel.asked.emit("person")
    return screen


def _trouble() -> "QWidget":
    from trainer.screens.samples import spoken
    from trainer.screens.trouble import TroubleScreen

    return TroubleScreen(spoken("The lessons cannot be read. Ask the person who looks after this PC."))


PLACES = (
    Place("welcome", "Welcome", _welcome, with_bar=False),
    Place("preferences", "Settings", _preferences),
    Place("home-first", "Home", _home_first),
    Place("home", "Home", _home),
    Place("home-guest", "Home", _home_guest),
    Place("errands", "All my errands", _errands),
    Place("errand", "Plant a tree", _errand),
    Place("practice-show", "Plant a tree", _practice("show"), "Show me"),
    Place("practice-together", "Plant a tree", _practice("together"), "Together"),
    Place("practice-hints", "Plant a tree", _practice("hints"), "With hints"),
    Place("practice-alone", "Plant a tree", _practice("alone"), "On my own"),
    Place("practice-questions", "Plant a tree", _practice("together", "questions"), "Together"),
    Place("practice-end", "Plant a tree", _practice("together", "end"), "Together"),
    Place("practice-errors", "Plant a tree", _failed, "Together"),
    Place("practice-filled", "Plant a tree", _filled, "Together"),
    Place("practice-unfolded", "Plant a tree", _unfolded, "Together"),
    Place("practice-folder", "Plant a tree", _folder, "Together"),
    Place("practice-help", "Plant a tree", _help, "Together"),
    Place("practice-held", "Plant a tree", _held, "Together"),
    Place("results-show", "Plant a tree", _results("show"), "Finished"),
    Place("results-together", "Plant a tree", _results("together"), "Finished"),
    Place("results-hints", "Plant a tree", _results("hints"), "Finished"),
    Place("results-alone", "Plant a tree", _results("alone"), "Finished"),
    Place("trouble", "Handrail", _trouble),
)


def place(place_id: str) -> Place:
    """The row of this id.

    Raises:
        KeyError: there is no such place.
    """
    return {row.id: row for row in PLACES}[place_id]
