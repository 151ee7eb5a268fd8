"""Pages that nobody can reach: no link, button, result or tab leads to them."""

from collections.abc import Iterator

from trainer.content.blocks import Row
from trainer.content.effects import Effect
from trainer.content.lessons import Start
from trainer.content.services import FooterLink, Page
from trainer.packs.faults import Notes
from trainer.packs.names import Names
from trainer.packs.paths import Part


def check_reach(names: Names, notes: Notes) -> None:
    """Note every page that cannot be reached from the first page of a service, from a lesson's tabs or by a search."""
    leads: dict[str, set[str]] = {place: set() for place in names.pages}
    for part in names.parts:
        for place in _places_of(part, names):
            leads[place].update(_whole(there, part, names) for there in _named(part))
    waiting = list(_first_pages(names))
    reached: set[str] = set()
    while waiting:
        place = waiting.pop()
        if place not in reached and place in leads:
            reached.add(place)
            waiting.extend(leads[place])
    for place in sorted(set(leads) - reached):
        text = "Nobody can reach this page. Lead to it with a link or button: “- go: " + place.partition("/")[2] + "”."
        notes.note(notes.spot(f"services/{place}"), text)


def _first_pages(names: Names) -> Iterator[str]:
    for service in names.pack.services.values():
        yield f"{service.id}/{service.start}"
    yield names.pack.manifest.search.partition(".")[0]
    for part in names.parts:
        if isinstance(part.value, Start):
            yield from (_whole(place, part, names) for place in part.value.tabs)


def _places_of(part: Part, names: Names) -> list[str]:
    """The pages on which *part* stands: its own, or, at the foot of all pages, every page of the service."""
    if part.service is None or isinstance(part.value, Page):
        return []
    if part.page is not None:
        return [f"{part.service.id}/{part.page.id}"]
    return [f"{part.service.id}/{page}" for page in names.pages_in(part.service)]


def _named(part: Part) -> tuple[str, ...]:
    """The pages to which *part* leads."""
    value = part.value
    if isinstance(value, Effect):
        return tuple(place for place in (value.go, value.open_tab) if place)
    if isinstance(value, Row):
        return (value.change,) if value.change else ()
    return (value.go,) if isinstance(value, FooterLink) else ()


def _whole(place: str, part: Part, names: Names) -> str:
    """*place* as ``service/page``."""
    if "/" not in place:
        return f"{part.service.id}/{place}" if part.service else place
    service, _, page = place.partition("/")
    known = names.pack.services.get(service)
    return place if page or known is None else f"{service}/{known.start}"
