"""What the catalogue knows of every lesson before one is opened. Light: read at the start, and nothing else is."""

from typing import TYPE_CHECKING

from msgspec import Struct

from trainer.packs.stamps import Stamp

if TYPE_CHECKING:
    from trainer.content.lessons import Lesson
    from trainer.content.packs import Manifest


class LessonEntry(Struct, frozen=True, kw_only=True):
    """A lesson as lists and cards show it."""

    id: str
    title: str
    summary: str
    deed: str
    """“You sent a complaint to the city.”"""
    steps: tuple[str, ...]
    """The titles of its steps."""
    variants: tuple[str, ...]
    """The ids of its variants."""
    course: str = ""
    """The id of the first course that has it; empty if none has."""
    course_title: str = ""
    order: int = 0
    """Its number in the order in which the lessons of its pack are best learned."""
    pack: str
    """The id of its pack."""
    pack_version: str
    language: str
    """The language that it is really in: the pack's own, where it is not translated."""


class PackRecord(Struct, frozen=True, kw_only=True):
    """A pack as the index keeps it."""

    place: str
    key: str
    """The folder of its compiled parts in the cache."""
    stamps: dict[str, Stamp]
    """Of the few files and folders that tell whether the pack has changed; none if that cannot be told."""
    lesson_stamps: dict[str, Stamp]
    """Of every lesson's file, so that only those that have changed are read again."""
    entries: tuple[LessonEntry, ...]
    faults: tuple[str, ...] = ()
    """Why the pack or some of its lessons are left out: a line for people each."""


class Index(Struct, frozen=True, kw_only=True):
    """All packs that are installed, in one language."""

    form: int
    packs: tuple[PackRecord, ...] = ()


def entry(lesson: "Lesson", manifest: "Manifest", language: str) -> LessonEntry:
    """The entry of *lesson*, its course and order aside."""
    return LessonEntry(
        id=lesson.id,
        title=lesson.title,
        summary=lesson.summary,
        deed=lesson.deed,
        steps=tuple(step.title for step in lesson.steps),
        variants=tuple(variant.id for variant in lesson.variants),
        pack=manifest.id,
        pack_version=manifest.version,
        language=language,
    )
