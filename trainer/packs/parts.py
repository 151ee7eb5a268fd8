"""The compiled parts of a pack: a lesson, a service, or its front, in one language; read at once, without any YAML."""

import hashlib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import Struct

from trainer.content.lessons import Lesson
from trainer.content.packs import Manifest
from trainer.content.services import Service
from trainer.packs.stamps import Stamp

C = TypeVar("C")

FORM = 1
"""To be counted up when parts are compiled otherwise than before; changes of the schema are noticed without it."""


class Part(Struct, Generic[C], frozen=True, kw_only=True):
    """A compiled part of a pack."""

    form: str
    stamps: dict[str, Stamp]
    """Of all files it was made from."""
    written: str
    """A digest of what it says in the pack's own language, so that it is the same in every translation."""
    needs: tuple[str, ...] = ()
    """The services that it names."""
    content: C


class Front(Struct, frozen=True, kw_only=True):
    """What every lesson of a pack needs."""

    language: str
    manifest: Manifest
    sentences: Mapping[str, str]
    services: tuple[str, ...]
    """The ids of the services that there were when this was compiled."""


@cache
def form() -> str:
    """What a part must have been compiled as to be of use: the schema of this version of Handrail."""
    return digest([FORM, msgspec.json.schema(tuple[Lesson, Service, Front])])


def content_version(parts: Iterable[Part[Any]]) -> str:
    """A short name for exactly this content, the same in every language."""
    return digest([part.written for part in parts])


def digest(value: object) -> str:
    """A short name for exactly this value."""
    return hashlib.blake2b(msgspec.msgpack.encode(value), digest_size=12).hexdigest()
