"""The audit: what holds for every screen, rule by rule, looked for in a place as it stands.

audit(sight)               every Finding of every rule, in their order
audit(sight, "size")       only of the rules that depend on size and language; "theme": on colours; "once": on neither
RULES                      the table: id, number and title of each rule, and when it is worth asking
"""

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from trainer.access import painted
from trainer.access.rules import (
    announced,
    colour,
    contrast,
    errors,
    keyboard,
    keys,
    motion,
    names,
    ring,
    spoken,
    structure,
    targets,
    timelimits,
    whole,
)
from trainer.access.sight import Finding, Sight

When = Literal["size", "theme", "once"]


class Rule(NamedTuple):
    """A rule: *number* counts as in the list of what holds for every screen; *when* says what its answer depends on."""

    id: str
    number: int
    title: str
    look: Callable[[Sight], Iterator[Finding]]
    when: When


RULES = (
    Rule(keyboard.RULE, 1, "Tab comes to everything, in the order in which it is seen", keyboard.look, "size"),
    Rule(keys.RULE, 1, "Keys are answered, and press what can be pressed", keys.look, "once"),
    Rule(names.RULE, 2, "What can be used is called by its name", names.look, "size"),
    Rule(structure.RULE, 3, "Headings, links and groups are what they look like", structure.look, "size"),
    Rule(ring.RULE, 4, "A ring shows where the keyboard is", ring.look, "theme"),
    Rule(contrast.RULE, 5, "Words, outlines and icons stand out from their ground", contrast.look, "theme"),
    Rule(colour.RULE, 5, "Nothing is told by colour alone", colour.look, "theme"),
    Rule(targets.RULE, 6, "What is pressed is large enough, and apart; text is large enough", targets.look, "size"),
    Rule(whole.RULE, 6, "Nothing is cut off, covered or beyond the window", whole.look, "size"),
    Rule(timelimits.RULE, 7, "Nothing vanishes or changes by itself", timelimits.look, "once"),
    Rule(motion.RULE, 8, "Nothing moves by itself", motion.look, "once"),
    Rule(announced.RULE, 9, "What appears elsewhere is announced, once", announced.look, "once"),
    Rule(spoken.RULE, 10, "What is seen can be heard, and what is heard can be seen", spoken.look, "once"),
    Rule(errors.RULE, 11, "An error says what is wrong and how to mend it", errors.look, "once"),
)


def audit(sight: Sight, when: When | None = None) -> list[Finding]:
    """What does not hold in *sight*."""
    found: list[Finding] = []
    for rule in RULES:
        if when is None or rule.when == when:
            if not sight.window.isActiveWindow():  # a rule has opened the place once more
                sight.window.activateWindow()
                sight.settle()
            with painted.remembered():
                found += rule.look(sight)
    return found
