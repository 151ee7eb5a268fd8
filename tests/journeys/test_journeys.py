"""The journeys in the .feature files beside this: what a person does at the PC, and what comes of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from tests.journeys.people import SHOWING_MS, Person
from tests.journeys.ways import COMPLAINT
from trainer.screens.driver import Role

scenarios(".")

SEE = "See what you did"
Files = dict[str, bytes]


@pytest.fixture
def people(qapp) -> Iterator[list[Person]]:
    """Everybody who came; they leave when the test ends."""
    came: list[Person] = []
    yield came
    for person in came:
        person.close()


@pytest.fixture
def folder() -> dict[str, Files]:
    """What the data folder was found to hold."""
    return {}


def files_in(data: Path) -> Files:
    """All that is kept; a log in which nothing stands tells nothing."""
    return {
        file.relative_to(data).as_posix(): file.read_bytes()
        for file in data.rglob("*")
        if file.is_file() and file.stat().st_size
    }


def do_pages(she: Person, begin: str, end: str = "") -> None:
    """All that is to be done from page *begin* up to page *end*."""
    pages = list(COMPLAINT)
    for page in pages[pages.index(begin) : pages.index(end) if end else None]:
        for deed in COMPLAINT[page]:
            deed(she.hands)


def page_of(she: Person) -> str:
    """The title of the page, as its tab says it before the name of the service."""
    return next(iter(she.tabs()), "").removeprefix("Error: ").partition(" – ")[0]


@given(parsers.re(r"(?P<name>\w+) has nothing but a (?P<hand>mouse|keyboard)"), target_fixture="she")
def somebody(name, hand, data, people) -> Person:
    she = Person(data, hand)
    people.append(she)
    return she


@given("nobody has been at this PC")
def nobody_came(data):
    assert not data.exists()


@given("somebody has been there before")
def somebody_came(data, people):
    earlier = Person(data, "mouse")
    people.append(earlier)
    earlier.open()
    earlier.come("I have been here")
    earlier.begin("File a complaint", "Together")
    earlier.hands.write("What are you looking for?", "Earlier")
    earlier.close()


@given("the data folder is as it is")
def look_at_folder(data, folder):
    folder["before"] = files_in(data)


@then("the data folder is as it was")
def folder_is_the_same(data, folder):
    assert files_in(data) == folder["before"]


@when(parsers.parse('she opens Handrail and says "{words}"'))
def open_and_come(she, words):
    she.open()
    she.come(words)


@when(parsers.parse('she says "{words}"'))
def come(she, words):
    she.come(words)


@when("she closes Handrail")
def close(she):
    she.close()


@when(parsers.parse('she begins "{errand}", "{mode}"'))
def begin(she, errand, mode):
    she.begin(errand, mode)


@when("she goes through it to the end")
def go_through(she):
    if she.mode == "Show me":
        she.hands.with_patience(SHOWING_MS).read(SEE)
    else:
        do_pages(she, next(iter(COMPLAINT)))


@when(parsers.parse('she comes as far as the page "{page}"'))
def come_as_far_as(she, page):
    do_pages(she, next(iter(COMPLAINT)), page)
    assert page_of(she) == page


@when("she goes on to the end")
def go_on_to_the_end(she):
    she.hands.read("Stop for today")
    do_pages(she, page_of(she))


@when(parsers.parse('she waits for the page "{page}"'))
@then(parsers.parse('she waits for the page "{page}"'))
@then(parsers.parse('she comes by the page "{page}"'))
def wait_for_page(she, page):
    she.hands.with_patience(SHOWING_MS).wait_until(lambda: page_of(she) == page, f"the page “{page}”")


@when(parsers.parse('she types "{text}" into "{field}"'))
def write(she, text, field):
    she.hands.write(field, text)


@when(parsers.parse('she copies her number from the note into "{field}"'))
def copy_number(she, field):
    line = next(text for text in she.hands.texts("Coach") if text.startswith("On your note: RC"))
    she.hands.write(field, line.removeprefix("On your note: "))


@when(parsers.parse('she leaves "{field}" empty and presses "{button}"'))
def leave_empty(she, field, button):
    assert she.hands.value(field) == ""
    she.ears.heard()
    she.hands.press(button)


@when(parsers.parse('she presses "{button}"'))
def press(she, button):
    she.hands.press(button)


@when(parsers.parse('she follows "{link}"'))
def follow(she, link):
    she.hands.follow(link)


@when(parsers.parse('she chooses "{option}"'))
def choose(she, option):
    she.hands.choose(option)


@then(parsers.parse('she reads "{words}"'))
def read(she, words):
    she.hands.read(words)


@then(parsers.parse('she does not read "{words}"'))
def read_not(she, words):
    assert words not in she.hands.texts()


@then(parsers.parse('she reads large "{words}"'))
def read_large(she, words):
    she.hands.read(words, within="Coach")
    assert words in she.hands.names(Role.Heading)


@then(parsers.parse('the coach says "{words}"'))
def coach_says(she, words):
    she.hands.read(words, within="Coach")


@then(parsers.parse('her handrail says "{stage}"'))
def handrail_says(she, stage):
    she.hands.read("Your handrail")
    assert stage in she.hands.texts()


@then(parsers.parse('she hears "{words}"'))
def hear(she, words):
    assert words in she.listen()


@then(parsers.parse('she does not hear "{words}"'))
def hear_not(she, words):
    assert words not in she.listen()


@then(parsers.parse('she is on the page "{page}"'))
def is_on_page(she, page):
    she.hands.wait_until(lambda: page_of(she) == page, f"the page “{page}”")


@then(parsers.parse('"{text}" stands in "{field}"'))
def stands_in(she, text, field):
    assert she.hands.value(field) == text


@then(parsers.parse('the focus is on "{name}"'))
def focus_is_on(she, name):
    assert she.hands.focus() == name


@then("nothing is chosen there")
def nothing_chosen(she):
    assert she.hands.chosen() == []


@then(parsers.parse('the Journal says that the goal was reached with the support of "{mode}"'))
def goal_reached(she, mode):
    reached = lambda: she.journal.entries("goal_reached")  # noqa: E731
    she.hands.wait_until(lambda: bool(reached()), "the goal in the Journal")
    assert [entry["assisted_mode"] for entry in reached()] == [mode]


@then(parsers.parse('the Journal says that she used "{help_id}"'))
def help_used(she, help_id):
    she.hands.wait_until(lambda: bool(she.journal.entries("help_used", help=help_id)), f"{help_id} in the Journal")


@then(parsers.parse('the Journal holds one slip, "{slip}", and no step is lost'))
def one_slip(she, slip):
    she.hands.wait_until(lambda: bool(she.journal.entries("slip_made")), "a slip in the Journal")
    assert [entry["slip"] for entry in she.journal.entries("slip_made")] == [slip]
    assert [entry["step"] for entry in she.journal.entries("step_reached")] == ["find", "about", "where"]


@then("it holds neither a slip nor a step too many")
def no_slip(she):
    steps = [entry["step"] for entry in she.journal.entries("step_reached")]
    assert steps == ["find", "about", "where", "what", "photo", "contact", "send"]
    assert she.journal.entries("slip_made") == []


@then("nothing that she typed is kept")
def nothing_kept(she):
    she.hands.wait_until(lambda: she.journal.bookmark() == [], "an empty bookmark")
    assert [entry["outcome"] for entry in she.journal.entries("attempt_ended")] == ["reached"]
