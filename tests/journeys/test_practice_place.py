"""The practice place as a whole: the way of the Tab key, and what stays of what was typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.people import Person
from tests.journeys.ways import COMPLAINT
from trainer.access.spotlight import Ground
from trainer.screens.driver import Role

BAR = ("Text size", "Colours", "Settings")
HELPS = ["Say it again", "Show me this step", "Go back", "I need a person", "Stop for today"]
TABS = ["Wayfinch", "Close the tab Wayfinch", "Today at the library – Public library",
        "Close the tab Today at the library – Public library", "Open a new tab"]  # fmt: skip
MARKER = "Quince-7f3a"
PAGES = {
    "wayfinch.example": 1,
    "wayfinch.example/results": 1,
    "speedy-letters.example/order": 2,
    "rivermouth-complaints.example": 1,
    "rivermouth-complaints.example/fee": 1,
    "complaints.rivermouth.example/about/words": 1,
    "complaints.rivermouth.example/where": 1,
    "complaints.rivermouth.example/where/words": 1,
    "complaints.rivermouth.example/when": 3,
    "complaints.rivermouth.example/what": 1,
    "complaints.rivermouth.example/name": 1,
    "complaints.rivermouth.example/answer/telephone": 1,
    "complaints.rivermouth.example/answer/e-mail": 1,
    "complaints.rivermouth.example/answer/letter": 2,
    "complaints.rivermouth.example/follow": 1,
    "complaints.rivermouth.example/follow/add": 1,
    "complaints.rivermouth.example/ombudsman/wish": 1,
}
"""Every page one can type on, and how many boxes it has."""


@pytest.fixture
def ada(qapp, data: Path, request: pytest.FixtureRequest) -> Iterator[Person]:
    ada = Person(data, getattr(request, "param", "keyboard"))
    ada.open()
    ada.come("I have been here")
    yield ada
    ada.close()


def test_tab_goes_the_way_the_eyes_go(ada: Person) -> None:
    """The bar, the coach, then the browser: its tabs, the row of the address, the page and its foot."""
    ada.begin("File a complaint", "With hints")
    assert _from_bar(ada.hands.tour()) == [
        *BAR,
        "Give me a hint",
        *HELPS,
        *TABS,
        *("Back", "Forward", "Reload", "Address"),
        *("What are you looking for?", "Search"),
    ]
    ada.hands.go_to("complaints.rivermouth.example")
    tour = _from_bar(ada.hands.tour())
    assert tour[tour.index("Address") :] == [
        "Address", "Start now", "Follow a complaint", "Before you start", "Help", "Accessibility", "Privacy"
    ]  # fmt: skip


@pytest.fixture
def strayed(ada: Person, qapp: QApplication) -> Iterator[list[str]]:
    """Where the focus has been and should not: what has it for a moment is read by a screen reader."""
    found: list[str] = []

    def see(_old: QWidget | None, new: QWidget | None) -> None:
        if new is None or isinstance(new, Ground) or new.accessibleName() in BAR:
            found.append(new.accessibleName() if new else "nowhere")

    qapp.focusChanged.connect(see)
    yield found
    qapp.focusChanged.disconnect(see)


both_hands = pytest.mark.parametrize("ada", ["mouse", "keyboard"], indirect=True)


@both_hands
def test_from_place_to_place_the_focus_goes_straight(ada: Person, strayed: list[str]) -> None:
    assert ada.hands.focus() == "Start"
    for leave in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        ada.hands.strike(Qt.Key.Key_Return)
        ada.hands.read("Begin")
        assert ada.hands.focus() == "Show me"
        ada.hands.strike(leave)
        ada.hands.read("Your handrail" if leave == Qt.Key.Key_Escape else "Stop for today")
    assert strayed == []


@both_hands
def test_from_page_to_page_the_focus_goes_straight_to_the_heading(ada: Person, strayed: list[str]) -> None:
    ada.begin("File a complaint", "Together")
    ada.hands.go_to("complaints.rivermouth.example")
    strayed.clear()  # Tab may have come by the bar
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return):
        ada.hands.strike(key)
    assert ada.hands.focus() == "What is it about?"
    ada.hands.strike(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert ada.hands.focus() == "Complain to the city"
    assert strayed == []


def _from_bar(tour: list[str]) -> list[str]:
    """The same round, begun at the bar."""
    first = tour.index(BAR[0])
    return [*tour[first:], *tour[:first]]


@both_hands
def test_what_is_typed_into_any_field_is_nowhere_once_the_errand_is_done(ada: Person, data: Path) -> None:
    ada.begin("File a complaint", "On my own")
    for address, count in PAGES.items():
        ada.hands.go_to(address)
        fields = [name for name in ada.hands.names(Role.EditableText) if name != "Address"]
        assert len(fields) == count, address
        for field in fields:
            ada.hands.write(field, MARKER)
    ada.hands.go_to(MARKER)
    typed = sum(PAGES.values()) + 1
    ada.hands.wait_until(lambda: sum(MARKER in act for act in ada.journal.bookmark()) == typed, "all in the bookmark")
    assert _with(MARKER, data) != []
    assert MARKER not in str(ada.journal.entries())
    ada.hands.go_to("wayfinch.example")
    for deeds in COMPLAINT.values():
        for deed in deeds:
            deed(ada.hands)
    ada.hands.press("See what you did")
    ada.hands.wait_until(lambda: ada.journal.bookmark() == [], "an empty bookmark")
    ada.hands.wait_until(lambda: _with(MARKER, data) == [], "files without what was typed")
    assert MARKER not in str(ada.journal.entries())
    ada.close()
    assert _with(MARKER, data) == []


def _with(text: str, data: Path) -> list[str]:
    """The files in which *text* stands, in whatever letters."""
    wanted = [text.encode(form) for form in ("utf-8", "utf-16-le", "utf-16-be")]
    files = [file for file in data.rglob("*") if file.is_file()]
    return [file.name for file in files if any(each in file.read_bytes() for each in wanted)]
