"""The places, and what can lie on them or happen in them: each reached as a person reaches it."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.gallery.windows import HIGH, STILL_ROUNDS, Window, opened
from tests.hands import BUTTON, FIELD
from trainer.access import heard_word, preferences, textsize
from trainer.records.errors import DiskTrouble
from trainer.screens.places import PLACES, Place, place
from trainer.screens.trouble import TroubleScreen

Deed = Callable[[Window], object]
_FULL = DiskTrouble("No space left on device")


class Situation(NamedTuple):
    """What is done in a place before it is looked at; *high*: the window, at 100 %."""

    id: str
    place: Place
    deeds: tuple[Deed, ...]
    high: int = HIGH


def seen(row: Place) -> QImage:
    """A place as it opens."""
    with opened(row) as window:
        return window.picture()


def seen_in(situation: Situation) -> QImage:
    """A place after what was done in it."""
    with opened(situation.place, round(situation.high * textsize.scale()) if situation.high > HIGH else HIGH) as window:
        for deed in situation.deeds:
            deed(window)
            window.settle(STILL_ROUNDS)
        return window.picture()


def _press(name: str) -> Deed:
    return lambda window: window.hands.press(BUTTON, name)


def _key(key: Qt.Key) -> Deed:
    return lambda window: window.hands.key(key)


def _to_page(window: Window) -> None:
    """Where coach and page share one column, turn to the page."""
    if textsize.in_one_column():
        window.hands.key(Qt.Key.Key_F6)


def _settings(window: Window) -> None:
    """From the bar, or from a panel where the bar has no room for them."""
    if window.hands.find(BUTTON, "Settings") is None:
        window.hands.press(BUTTON, "Text size")
        window.hands.press(BUTTON, "All settings")
    else:
        window.hands.press(BUTTON, "Settings")


def _warn(window: Window) -> None:
    window.widget.warn(str(_FULL))


def _show_me_what_comes_next(window: Window) -> None:
    """Stand still, then play one act: the pointer stays where it was done."""
    window.hands.press(BUTTON, "Pause")
    window.hands.press(BUTTON, "Next")
    _to_page(window)


def _reach_the_goal(window: Window) -> None:
    _to_page(window)
    window.hands.press(BUTTON, "Begin now")
    window.hands.write(FIELD, "Where shall it stand?", "3 Rope Walk")
    _to_page(window)


def _hear(text: str, word: str) -> Deed:
    """Of *text* the *word* is being heard."""

    def hear(window: Window) -> None:
        heard_word.follow(window.widget)
        window.picture()  # drawn once, it is known where it stands
        heard_word.show(text, text.index(word), len(word), [window.widget])

    return hear


def _caption(window: Window) -> None:
    """What is told stands large at the foot, and stays."""
    preferences.put("captions", True)
    preferences.put("captions_stay", True)
    window.widget.place().show_caption("Type the street and the house number, then press Find the address.")


_TROUBLE = Place("trouble", "Something went wrong", lambda: TroubleScreen(str(_FULL)))
_TROUBLE_AT_HOME = Place("trouble-home", "Something went wrong", lambda: TroubleScreen(str(_FULL), can_go_home=True))

SITUATIONS = (
    Situation("trouble", _TROUBLE, ()),
    Situation("trouble-home", _TROUBLE_AT_HOME, ()),
    Situation("home-text-size", place("home"), (_press("Text size"),)),
    Situation("practice-text-size", place("practice-together"), (_press("Text size"),)),
    Situation("home-colours", place("home"), (_press("Colours"),)),
    Situation("practice-settings", place("practice-together"), (_settings,)),
    Situation("home-notice", place("home"), (_warn,)),
    Situation("practice-notice", place("practice-together"), (_warn,)),
    Situation("practice-help", place("practice-together"), (_key(Qt.Key.Key_F1),)),
    Situation("practice-page", place("practice-together"), (_to_page,)),
    Situation("practice-hint", place("practice-hints"), (_press("Give me a hint"),)),
    Situation("practice-held", place("practice-together"), (_press("I need a person"),)),
    Situation("practice-told", place("practice-show"), (_to_page, _press("Begin now"))),
    Situation("practice-shown", place("practice-show"), (_show_me_what_comes_next,)),
    Situation("practice-goal", place("practice-together"), (_reach_the_goal,)),
    Situation("practice-heard", place("practice-together"), (_hear("Press Begin now.", "Begin"),)),
    Situation("welcome-heard", place("welcome"), (_hear("Take your time.", "time"),)),
    Situation("practice-caption", place("practice-together"), (_to_page, _caption)),
    Situation("whole-settings", place("preferences"), (), 2800),
    Situation("whole-start", place("practice-together"), (_to_page,), 1500),
    Situation("whole-end", place("practice-end"), (_to_page,), 1200),
)

__all__ = ["PLACES", "SITUATIONS", "Situation", "seen", "seen_in"]
