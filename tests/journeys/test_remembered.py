"""What a person prefers is there again when they come back; what a guest preferred has gone with the guest."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.people import Person
from trainer.access import preferences, themes


@pytest.fixture
def ada(data: Path, qapp: object) -> Iterator[Person]:
    ada = Person(data, "mouse")
    ada.open()
    yield ada
    ada.close()
    for key, preference in preferences.PREFERENCES.items():
        preferences.put(key, preference.natural)


@pytest.mark.parametrize("first_chosen", ["on the first page", "at home"])
def test_colours_are_remembered(ada: Person, first_chosen: str) -> None:
    if first_chosen == "on the first page":
        ada.hands.choose("Dark")
        ada.come("I have been here")
    else:
        ada.come("I have been here")
        ada.hands.press("Colours")
        ada.hands.choose("Dark")
    ada.close()
    themes.use("light")
    ada.open()
    assert themes.current().name == "dark"


def test_a_guest_s_colours_go_with_the_guest(ada: Person) -> None:
    ada.hands.press("Just try")
    ada.hands.read("Your handrail")
    ada.hands.press("Colours")
    ada.hands.choose("Yellow on black")
    assert themes.current().name == "yellow-on-black"
    ada.hands.press("Finish for today")
    ada.hands.read("I have been here")
    assert themes.current().name == "light"
