"""Names: everything in a pack that something else may name, for finding broken links."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from msgspec import Struct

from trainer.content.blocks import AnyBlock, AnyField, Details, Search
from trainer.content.effects import Effect
from trainer.content.identities import Identity
from trainer.content.packs import Pack
from trainer.content.services import CaseKind, Page, Service
from trainer.packs.paths import Part, parts


class Names:
    """The names in *pack*, each in the form in which it is referred to."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.parts: tuple[Part, ...] = tuple(parts(pack))

    @cached_property
    def pages(self) -> Mapping[str, Page]:
        """By ``service/page``."""
        return {f"{key}/{page.id}": page for key, service in self.pack.services.items() for page in service.pages}

    @cached_property
    def blocks(self) -> Mapping[str, AnyBlock]:
        """By ``service/page.block``, those inside details included."""
        return {
            f"{place}.{block.id}": block for place, page in self.pages.items() for block in blocks_of(page) if block.id
        }

    @cached_property
    def fields(self) -> Mapping[str, AnyField | Search]:
        """What holds an answer, by ``service/field``; of several of one name the first."""
        found: dict[str, AnyField | Search] = {}
        for place, page in self.pages.items():
            for block in page.blocks:
                if isinstance(block, AnyField) or (isinstance(block, Search) and any(r.value for r in block.results)):
                    found.setdefault(f"{place.partition('/')[0]}/{block.id}", block)
        return found

    @cached_property
    def searches(self) -> frozenset[str]:
        """By ``service/search``."""
        places = ((place.partition("/")[0], page) for place, page in self.pages.items())
        return frozenset(f"{key}/{b.id}" for key, page in places for b in page.blocks if isinstance(b, Search))

    @cached_property
    def cases(self) -> Mapping[str, CaseKind]:
        """By ``service/kind``."""
        return {f"{key}/{kind.id}": kind for key, service in self.pack.services.items() for kind in service.cases}

    @cached_property
    def marks(self) -> frozenset[str]:
        """By ``service/mark``: those that some effect leaves."""
        effects = ((part.service, part.value) for part in self.parts if isinstance(part.value, Effect))
        return frozenset(f"{service.id}/{effect.mark}" for service, effect in effects if service and effect.mark)

    @cached_property
    def pictures(self) -> frozenset[str]:
        """The ids of all pictures."""
        return frozenset(picture.id for picture in self.pack.manifest.pictures)

    @cached_property
    def terms(self) -> frozenset[str]:
        """The glossary's terms."""
        return frozenset(term.term for term in self.pack.manifest.glossary)

    @cached_property
    def parts_of_people(self) -> frozenset[str]:
        """The gaps that every identity fills."""
        person = Identity(id="", name="", street="", town="", telephone="", email="")
        return frozenset(person.values())

    def fields_in(self, service: Service | None) -> frozenset[str]:
        """The ids of what holds an answer in *service*."""
        return _within(self.fields, service)

    def pages_in(self, service: Service | None) -> frozenset[str]:
        """The ids of the pages of *service*."""
        return _within(self.pages, service)


def blocks_of(page: Page) -> tuple[AnyBlock, ...]:
    """All blocks of *page*, those inside details included."""
    return tuple(
        inner for block in page.blocks for inner in (block, *(block.blocks if isinstance(block, Details) else ()))
    )


def tag(value: Struct) -> str:
    """The kind of a block or the name of a rule, as authors write it."""
    return str(value.__struct_config__.tag)


def _within(names: Iterable[str], service: Service | None) -> frozenset[str]:
    start = f"{service.id}/" if service else "/"
    return frozenset(name.removeprefix(start) for name in names if name.startswith(start))
