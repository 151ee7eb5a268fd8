"""Conditions: what an author may ask of a World, by name. No expressions, no code.

A condition is a row of claims; it holds when every claim that is given holds. `trainer.simulator.conditions` answers.
"""

from collections.abc import Mapping

from msgspec import Struct, field


class Condition(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A claim about a World. Texts may have gaps, filled with the values of the Variant and the Identity.

    Values are compared as people mean them: case, accents, punctuation and stray spaces do not count.
    """

    all: tuple["Condition", ...] = ()
    """Every one of these holds."""
    any: tuple["Condition", ...] = ()
    """At least one of these holds."""
    none: tuple["Condition", ...] = ()
    """Not one of these holds."""
    at: str = ""
    """This page is open now: ``service/page``, or a whole service: ``service``."""
    seen: str = ""
    """This page has been opened at least once: ``service/page``."""
    answer: str = ""
    """The field this condition speaks of: ``service/field``. Goes with `is`, `is_not`, `contains` or `given`."""
    is_: str | None = field(default=None, name="is")
    """The field's answer is this: what was typed, or the id of what was chosen."""
    is_not: str | None = None
    """Something else was given."""
    contains: str | None = None
    """The answer contains these words; of several choices: this one is among them."""
    given: bool | None = None
    """There is an answer (true), or there is none (false)."""
    error: str = ""
    """A message stands beside this field: ``service/field``."""
    rule: str = ""
    """With `error`: the message is of this rule (``empty``, ``at_most``, ``not_after_today`` …)."""
    case: str = ""
    """There is a case of this kind: ``service/kind``."""
    with_: Mapping[str, str] = field(default_factory=dict, name="with")
    """With `case`: its answers, field by field, are these."""
    stage: str = ""
    """With `case`: it is in this stage."""
    marked: str = ""
    """An effect has left this mark: ``service/mark``."""
    unfolded: str = ""
    """This block is open: ``service/page.block``."""
    searched: str = ""
    """Something has been looked for in this search: ``service/search``."""
