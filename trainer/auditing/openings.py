"""What the audit opens: every place of the app, and every page of the packs in each of its states.

openings()            all places, the sample pages, and the pages of the packs that ship
openings([pack])      the pages of an author's pack
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from trainer.access import languages
from trainer.auditing.pages import State, states
from trainer.content.packs import Pack
from trainer.content.services import Page, Service
from trainer.installation import shipped_packs
from trainer.packs.loading import load
from trainer.screens.places import PLACES
from trainer.screens.practice import samples

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Opening(NamedTuple):
    """Something to open: *name* as findings tell it, *file* of the pack that an author would mend, or nothing."""

    name: str
    file: str
    title: str
    subtitle: str
    with_bar: bool
    open: "Callable[[], QWidget]"
    """Opens it in the language in force."""
    is_page: bool = False
    """Where one column is all there is room for, the page is looked at, and not the coach."""


def openings(packs: Sequence[Path] | None = None) -> list[Opening]:
    """All there is to open.

    Raises:
        PackFault: a pack cannot be read.
    """
    if packs is not None:
        return [opening for pack in packs for opening in _of_pack(partial(_loaded, pack))]
    places = [Opening(row.id, "", row.title, row.subtitle, row.with_bar, row.open) for row in PLACES]
    shipped = [opening for pack in shipped_packs() for opening in _of_pack(partial(_loaded, pack))]
    samples_too = [opening._replace(file="") for opening in _of_pack(lambda _language: samples.spoken_pack())]
    return places + samples_too + shipped


Spoken = Callable[[str], Pack]
"""A pack in a language."""


@cache
def _loaded(place: Path, language: str) -> Pack:
    return load(place, language)


def _of_pack(spoken: Spoken) -> Iterator[Opening]:
    pack = spoken(languages.current())
    for service in pack.services.values():
        for page in service.pages:
            for state in states(pack, service, page):
                yield _page(spoken, service, page, state)


def _page(spoken: Spoken, service: Service, page: Page, state: State) -> Opening:
    name = f"{service.id}/{page.id}{f' ({state.name})' if state.name else ''}"
    file = f"services/{service.id}/pages/{page.id}.yaml"

    def opened() -> "QWidget":
        from trainer.screens.practice.screen import PracticeScreen

        pack = spoken(languages.current())
        said = pack.service(service.id)
        words = next(each for each in said.pages if each.id == page.id)
        now = next(each for each in states(pack, said, words) if each.name == state.name)
        return PracticeScreen(samples.lived(now.attempt, now.outcome))

    return Opening(name, file, state.attempt.lesson.title, "", True, opened, is_page=True)
