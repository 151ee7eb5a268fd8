"""Utterances: what will be said, as values. Built first, pronounced later, so that tests can read them."""

from typing import Literal

from msgspec import Struct

Priority = Literal["now", "next", "when_quiet"]
"""Cut short what is being said; after it; only if nothing else is waiting."""

Kind = Literal["advice", "page", "notice", "focus", "echo", "word", "trial"]
"""What the coach says; a page that is read; news away from the focus; what has the focus; what is typed; one word that
was touched; a sentence that shows how the voice sounds."""

TOLD: frozenset[Kind] = frozenset(("advice", "page"))
"""Kinds that are shown as captions: what is told. The others stand on the screen where they are said of."""


class Utterance(Struct, frozen=True, kw_only=True):
    """One sentence or so to be said, in one language (a BCP 47 tag)."""

    text: str
    language: str
    kind: Kind = "advice"
    priority: Priority = "next"
