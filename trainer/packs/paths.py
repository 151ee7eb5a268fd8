"""Paths: the names of all parts of a pack, which text ids and the places of faults are made of (see translating.py)."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import fields

from trainer.content.blocks import Details
from trainer.content.lessons import Lesson, Step
from trainer.content.packs import Pack
from trainer.content.services import Page, Service

_LEFT_OUT = {(Page, "blocks"), (Details, "blocks"), (Step, "instructions")}


class Part(NamedTuple):
    """A Struct somewhere in a pack, and what it belongs to."""

    path: str
    value: Struct
    service: Service | None = None
    page: Page | None = None
    lesson: Lesson | None = None


def below(path: str, kind: type, field: str) -> str:
    """The path of *field* of a *kind* whose own path is *path*."""
    return path if (kind, field) in _LEFT_OUT else f"{path}.{field}"


def item_id(item: object) -> str:
    """The name of an item of a list in paths, if it has one of its own."""
    return getattr(item, "id", "")


def parts(pack: Pack) -> Iterator[Part]:
    """Every Struct of *pack*, from the outside to the inside."""
    yield from _inside(Part("pack", pack.manifest))
    for service in pack.services.values():
        place = f"services/{service.id}"
        yield from _inside(Part(place, service, service), skip="pages")
        for page in service.pages:
            yield from _inside(Part(f"{place}/{page.id}", page, service, page))
    for lesson in pack.lessons.values():
        yield from _inside(Part(f"lessons/{lesson.id}", lesson, lesson=lesson))
    for course in pack.courses.values():
        yield from _inside(Part(f"courses/{course.id}", course))


def texts(part: Part) -> Iterator[tuple[str, str, str]]:
    """The texts that stand in *part* itself: path, name of the field, text."""
    for field in fields(part.value):
        path = below(part.path, type(part.value), field.encode_name)
        for inner, text in _texts(path, getattr(part.value, field.name)):
            yield inner, field.encode_name, text


def _texts(path: str, value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _texts(f"{path}.{number}", item)
    elif isinstance(value, Mapping):
        for name, item in value.items():
            yield from _texts(f"{path}.{name}", item)


def _inside(part: Part, skip: str = "") -> Iterator[Part]:
    yield part
    for field in fields(part.value):
        value = getattr(part.value, field.name)
        path = below(part.path, type(part.value), field.encode_name)
        if isinstance(value, Struct):
            yield from _inside(part._replace(path=path, value=value))
        elif isinstance(value, tuple) and field.name != skip:
            for number, item in enumerate(value):
                if isinstance(item, Struct):
                    yield from _inside(part._replace(path=f"{path}.{item_id(item) or number}", value=item))
