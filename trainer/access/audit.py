"""The audit: what holds for every screen, rule by rule, looked for in a place as it stands.

audit(sight)               every Finding of every rule, in their order
audit(sight, "size")       only of the rules that depend on size and language; "theme": on colours; "once": on neither
RULES                      the table: id, number and title of each rule, and when it is worth asking
"""

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from trainer.access.rules import targets
from trainer.access.sight import Finding, Sight

When = Literal["size", "theme", "once"]


class Rule(NamedTuple):
    """A rule: *number* counts as in the list of what holds for every screen; *when* says what its answer depends on."""

    id: str
    number: int
    title: str
    look: Callable[[Sight], Iterator[Finding]]
    when: When


RULES = (Rule(targets.RULE, 6, "What is pressed is large enough", targets.look, "size"),)


def audit(sight: Sight, when: When | None = None) -> list[Finding]:
    """What does not hold in *sight*."""
    rules = (rule for rule in RULES if when is None or rule.when == when)
    return [finding for rule in rules for finding in rule.look(sight)]
