"""From the coach's spotlight to widgets: which lie inside the brackets, which one is pointed at, with which verb.

Spotter(browser, panel).show(spotlight)     None takes it away; nothing is moved while it stays where it is
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from trainer.access import focus
from trainer.access.spotlight import Spot
from trainer.coach.advice import Spotlight
from trainer.screens.devices.browser import Browser
from trainer.screens.parts import icon
from trainer.screens.practice.coach_panel import CoachPanel

_TYPED = frozenset(("fill", "search", "go"))


def verb(deed: str) -> str:
    """The word on the tag for what an instruction asks for."""
    if deed in _TYPED:
        return QCoreApplication.translate("Spotter", "Type here")
    if deed == "choose":
        return QCoreApplication.translate("Spotter", "Choose this")
    return QCoreApplication.translate("Spotter", "Press here")


def widgets(spotlight: Spotlight, browser: Browser, panel: CoachPanel) -> tuple[list[QWidget], QWidget] | None:
    """What *spotlight* encloses, and what it points at; None if it cannot be seen now."""
    place, _, name = spotlight.use.partition(".")
    if place == "coach" or spotlight.do == "wait":
        thing = panel.wait_button if spotlight.do == "wait" else panel.helps.button(name)
        return [thing], thing
    found = browser.part(spotlight.use, spotlight.part)
    return found if found is not None and found[1].isVisibleTo(browser.window()) else None


class Spotter:
    """Keeps the spotlight where the coach wants it."""

    def __init__(self, browser: Browser, panel: CoachPanel) -> None:
        self._browser, self._panel = browser, panel
        self._shown: tuple[object, ...] = ()

    def show(self, spotlight: Spotlight | None) -> None:
        """Put the spotlight there; it is scrolled into view only when it moves."""
        marks = focus.marks_of(self._browser)
        if marks is None:
            return
        found = widgets(spotlight, self._browser, self._panel) if spotlight is not None else None
        words = verb(spotlight.do) if spotlight is not None else ""
        key = (tuple(map(id, found[0])), id(found[1]), words) if found is not None else ()
        if key == self._shown:
            return
        self._shown = key
        sign = icon.path("cursor-click")
        marks.spot(Spot(found[0], found[1], words, sign) if found is not None else None)

    def forget(self) -> None:
        """Look anew next time: places have changed."""
        self._shown = ("forgotten",)
