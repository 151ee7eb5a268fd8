"""Packs: everything authors wrote, in one language, looked up by id.

Errors:
    PackFault — content is wrong or missing: what, where, and what to do.
"""

from collections.abc import Mapping
from typing import TypeVar

from msgspec import Struct, field

from trainer.content.blocks import AnyBlock, Details
from trainer.content.identities import Identity
from trainer.content.lessons import Course, Lesson
from trainer.content.services import CaseKind, Page, Service
from trainer.content.texts import SENTENCES, fill
from trainer.words import WordedError, marked

T = TypeVar("T")


class PackFault(WordedError):
    """A fault in a pack, as a sentence for authors: what is wrong, where, and what to do.

    Learners cannot mend it; they are told the words below, and the log has the sentence.
    """

    words = marked(
        "Errors",
        "This errand cannot be opened, because its files have a fault. Your other errands are as they were. "
        "Please tell the person who looks after this PC; what is wrong stands in the log.",
    )

    def __init__(self, fault: str) -> None:
        super().__init__()
        self.args = (fault,)


class Picture(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A picture of the pack: its file under ``pictures/``, its text for those who do not see it, and its size."""

    id: str
    file: str
    name: str
    """The name it bears in the simulated folder."""
    text: str
    megabytes: float = 1.0


class Term(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An official term and what it means, in plain words."""

    term: str
    means: str


class Pronunciation(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A word that voices say wrong, and how it would be written if it were spelled as it is said."""

    word: str
    said: str


class Manifest(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What a pack is: its name, the language it is written in, and the search its browser uses."""

    id: str
    title: str
    language: str
    version: str
    search: str = ""
    """Where words typed into the address bar are looked for: ``service/page.search``."""
    glossary: tuple[Term, ...] = ()
    identities: tuple[Identity, ...] = ()
    pictures: tuple[Picture, ...] = ()
    pronunciations: tuple[Pronunciation, ...] = ()


class Pack(Struct, frozen=True, kw_only=True):
    """A pack, loaded. Immutable; the same value for everyone who uses it.

    Raises (all look-ups):
        PackFault: the id is not in this pack.
    """

    manifest: Manifest
    services: Mapping[str, Service]
    lessons: Mapping[str, Lesson]
    courses: Mapping[str, Course] = field(default_factory=dict)
    sentences: Mapping[str, str] = field(default_factory=dict)
    """Translations of `trainer.content.texts.SENTENCES`, by id."""
    folder: str = ""
    """Where its pictures lie on the PC; read by screens alone."""

    def service(self, service_id: str) -> Service:
        """The service of this id."""
        return _found(self.services.get(service_id), "service", service_id, self)

    def lesson(self, lesson_id: str) -> Lesson:
        """The lesson of this id."""
        return _found(self.lessons.get(lesson_id), "lesson", lesson_id, self)

    def page(self, place: str) -> Page:
        """The page at ``service/page``."""
        service_id, _, page_id = place.partition("/")
        pages = (page for page in self.service(service_id).pages if page.id == page_id)
        return _found(next(pages, None), "page", place, self)

    def block(self, reference: str) -> AnyBlock:
        """The block at ``service/page.block``."""
        place, _, block_id = reference.partition(".")
        block = block_on(self.page(place), block_id)
        if block is None:
            raise _missing("block", reference, self)
        return block

    def case_kind(self, kind: str) -> CaseKind:
        """The kind of case at ``service/kind``."""
        service_id, _, kind_id = kind.partition("/")
        kinds = (case for case in self.service(service_id).cases if case.id == kind_id)
        return _found(next(kinds, None), "kind of case", kind, self)

    def picture(self, picture_id: str) -> Picture:
        """The picture of this id."""
        pictures = (picture for picture in self.manifest.pictures if picture.id == picture_id)
        return _found(next(pictures, None), "picture", picture_id, self)

    def identity(self, identity_id: str) -> Identity:
        """The fictional person of this id."""
        people = (person for person in self.manifest.identities if person.id == identity_id)
        return _found(next(people, None), "identity", identity_id, self)

    def sentence(self, sentence_id: str, **values: str) -> str:
        """A sentence that every pack has, in this pack's language, its gaps filled."""
        return fill(self.sentences.get(sentence_id) or SENTENCES[sentence_id], values)


def block_on(page: Page, block_id: str) -> AnyBlock | None:
    """The block of this id on *page*, those inside details included; None if there is none."""
    blocks: list[AnyBlock] = list(page.blocks)
    blocks += [inner for block in page.blocks if isinstance(block, Details) for inner in block.blocks]
    return next((block for block in blocks if block.id == block_id), None)


def _found(value: T | None, kind: str, name: str, pack: Pack) -> T:
    if value is None:
        raise _missing(kind, name, pack)
    return value


def _missing(kind: str, name: str, pack: Pack) -> PackFault:
    return PackFault(f"The pack “{pack.manifest.id}” has no {kind} “{name}”. Check the spelling, or add it.")
