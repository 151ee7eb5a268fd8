"""The places of the app, one row each: id, title, and how to open it with sample data.

    PLACES              the table
    place("home")       the row of an id

What is imported to open a place is imported when it is opened. The audit, the documentation and tests walk this table.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Place(NamedTuple):
    """A place: *title* and *subtitle* stand in the bar; *with_bar* is false where it has an upper part of its own."""

    id: str
    title: str
    open: "Callable[[], QWidget]"
    subtitle: str = ""
    with_bar: bool = True
    is_practice: bool = False


def _welcome() -> "QWidget":
    from trainer.screens.welcome import Welcome

    return Welcome()


def _home_first() -> "QWidget":
    from trainer.screens import samples
    from trainer.screens.home import HomeScreen

    return HomeScreen(samples.HOME_FIRST)


def _home() -> "QWidget":
    from trainer.screens import samples
    from trainer.screens.home import HomeScreen

    return HomeScreen(samples.HOME)


def _home_guest() -> "QWidget":
    from trainer.screens import samples
    from trainer.screens.home import HomeScreen

    return HomeScreen(samples.HOME_GUEST)


def _errands() -> "QWidget":
    from trainer.screens import samples
    from trainer.screens.errands import ErrandsScreen

    return ErrandsScreen(samples.COURSES)


def _errand() -> "QWidget":
    from trainer.screens import samples
    from trainer.screens.errand import ErrandScreen

    return ErrandScreen(samples.ERRAND)


def _results(mode: str) -> "Callable[[], QWidget]":
    def opened() -> "QWidget":
        from trainer.screens import samples
        from trainer.screens.results import ResultsScreen

        return ResultsScreen(samples.RESULTS[mode])

    return opened


_FINISHED = {"subtitle": "Finished", "is_practice": True}

PLACES = (
    Place("welcome", "Welcome", _welcome, with_bar=False),
    Place("home-first", "Handrail", _home_first, "Home"),
    Place("home", "Handrail", _home, "Home"),
    Place("home-guest", "Handrail", _home_guest, "Home"),
    Place("errands", "Handrail", _errands, "All my errands"),
    Place("errand", "Handrail", _errand, "Plant a tree"),
    Place("results-show", "Plant a tree", _results("show"), **_FINISHED),
    Place("results-together", "Plant a tree", _results("together"), **_FINISHED),
    Place("results-hints", "Plant a tree", _results("hints"), **_FINISHED),
    Place("results-alone", "Plant a tree", _results("alone"), **_FINISHED),
)


def place(place_id: str) -> Place:
    """The row of this id.

    Raises:
        KeyError: there is no such place.
    """
    return {row.id: row for row in PLACES}[place_id]
