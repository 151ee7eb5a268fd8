"""Sample data for the places: a person in the middle of things, one who has just come, a guest. No pack is opened.

They are written in English. `spoken` gives them in the pseudo language too, while that is in force, as packs are.
"""

from typing import Any

from trainer.access import languages
from trainer.screens.views import (
    CourseRows,
    DueErrand,
    ErrandRow,
    ErrandView,
    HardStep,
    HomeView,
    NextErrand,
    ResultsView,
    UnfinishedErrand,
)
from trainer.words import PSEUDO

_NAMES = frozenset(("attempt_id", "lesson_id", "mode", "next_mode", "suggested", "why"))
"""Fields that hold no words for people."""

_SUMMARY = "Ask the city to plant a tree in your street."
_ROWS = (
    ErrandRow("book", "Borrow a book", 5),
    ErrandRow("ladder", "Lend a ladder", 4),
    ErrandRow("bench", "Ask for a bench", 2),
    ErrandRow("tree", "Plant a tree", 1, _SUMMARY),
)
_MORE = (ErrandRow("swim", "Find a swimming hour"), ErrandRow("fair", "Book a stall at the spring fair"))

COURSES = (
    CourseRows("Begin here", _ROWS[:2]),
    CourseRows("The city and you", (*_ROWS[2:], *_MORE)),
)

HOME = HomeView(
    hour=9,
    unfinished=UnfinishedErrand("a1", "Plant a tree", 3, 7, "Where shall it stand?"),
    due=DueErrand("ladder", "Lend a ladder", 6),
    next=NextErrand("swim", "Find a swimming hour", "Choose a day and a time.", 6),
    errands=_ROWS,
    courses=COURSES,
)
_FIRST = NextErrand("tree", "Plant a tree", _SUMMARY, 7)
_UNTOUCHED = (CourseRows("Begin here", (ErrandRow("tree", "Plant a tree"),)),)
HOME_FIRST = HomeView(hour=14, next=_FIRST, courses=_UNTOUCHED)
HOME_GUEST = HomeView(hour=19, next=_FIRST, courses=_UNTOUCHED, is_guest=True)

ERRAND = ErrandView("tree", "Plant a tree", _SUMMARY, suggested="together", done=1)

_DEED = "You asked the city for a tree."
_DID = (
    "You told the city what you wish for, and where.",
    "You checked your answers and changed one of them.",
    "You sent the wish and kept its number.",
)
RESULTS = {
    "show": ResultsView("show", "Plant a tree", _DEED, _DID, done=1, today=0, next_mode="together", steps=7),
    "together": ResultsView(
        "together",
        "Plant a tree",
        _DEED,
        _DID,
        done=2,
        today=1,
        next_mode="hints",
        review_days=7,
        steps=7,
        hardest=HardStep(5, "Add a photo", "shown"),
    ),
    "hints": ResultsView(
        "hints",
        "Plant a tree",
        _DEED,
        _DID,
        done=3,
        today=2,
        next_mode="alone",
        review_days=1,
        steps=7,
        hardest=HardStep(3, "Where shall it stand?", "slip"),
    ),
    "alone": ResultsView("alone", "Plant a tree", _DEED, _DID, done=4, today=3, review_days=3, steps=7),
}


def spoken(sample: Any) -> Any:
    """*sample*, a text or one of the values above, in the language in force."""
    return _in_pseudo(sample) if languages.current() == PSEUDO else sample


def _in_pseudo(sample: Any) -> Any:
    from trainer import pseudo

    if isinstance(sample, str):
        return pseudo.words(sample)
    if hasattr(sample, "_fields"):
        return type(sample)(
            *(each if name in _NAMES else _in_pseudo(each) for name, each in zip(sample._fields, sample, strict=True))
        )
    return tuple(map(_in_pseudo, sample)) if isinstance(sample, tuple) else sample
