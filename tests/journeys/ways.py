"""How an errand is done by hand: what is written on things, page after page."""

from collections.abc import Callable

from tests.journeys.hands import Hands

Deed = Callable[[Hands], None]


def press(button: str) -> Deed:
    return lambda hands: hands.press(button)


def follow(link: str) -> Deed:
    return lambda hands: hands.follow(link)


def choose(option: str) -> Deed:
    return lambda hands: hands.choose(option)


def tick(option: str) -> Deed:
    return lambda hands: hands.tick(option)


def write(field: str, text: str) -> Deed:
    return lambda hands: hands.write(field, text)


def go_to(address: str) -> Deed:
    return lambda hands: hands.go_to(address)


def turn_to(tab: str) -> Deed:
    return lambda hands: hands.turn_to(tab)


def date(day: str, month: str, year: str) -> tuple[Deed, ...]:
    return write("Day", day), write("Month", month), write("Year", year)


ON = press("Continue")

COMPLAINT: dict[str, tuple[Deed, ...]] = {
    "Wayfinch": (write("What are you looking for?", "Rivermouth complaints"), press("Search")),
    "Search results": (follow("City of Rivermouth: Complaints"),),
    "Complain to the city": (press("Start now"),),
    "What is it about?": (choose("A street lamp"), ON),
    "Could somebody get hurt now?": (choose("No, it can wait some days"), ON),
    "Where is it?": (
        write("Where is it?", "14 Mill Lane"),
        press("Find the address"),
        follow("14 Mill Lane"),
        ON,
    ),
    "When did you see it?": (*date("8", "March", "2027"), ON),
    "What did you see?": (write("What did you see?", "The lamp is dark at night."), ON),
    "Do you have a photo?": (press("Choose a picture"), press("Street lamp at night"), ON),
    "What is your name?": (write("What is your name?", "Nora Fenn"), ON),
    "How should we answer you?": (choose("By telephone"), ON),
    "What is your telephone number?": (write("What is your telephone number?", "0555 010 203"), ON),
    "Check your answers": (tick("My answers are true, as far as I know"), press("Send the complaint")),
    "Your complaint is sent": (press("Print the number"),),
}
"""“File a complaint” with its first variant: the deeds on each page, in their order."""
