"""The official terms that stand on a page."""

from collections.abc import Iterator

from msgspec import Struct

from trainer.content.packs import Pack, Term
from trainer.content.texts import folded
from trainer.simulator.items import Scene


def terms_on(scene: Scene, pack: Pack) -> tuple[Term, ...]:
    """The terms of the glossary whose words stand on the page of *scene*."""
    words = f" {folded(' '.join(texts(scene)))} "
    return tuple(term for term in pack.manifest.glossary if folded(term.term) in words)


def texts(scene: Scene) -> Iterator[str]:
    """Every text of *scene* that can be read."""
    for item in scene.items:
        yield from _texts(item)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from _texts(getattr(value, name))
