"""What was found, as a table that the author of a lesson understands: one line a rule, place and thing.

lines(seen, settings)      the lines of the table; none where nothing was found
closing(...)               the one line that sums it up
"""

import re
from collections.abc import Iterable, Sequence

from trainer.access.audit import RULES
from trainer.auditing.settings import Setting
from trainer.auditing.walk import Seen

_MOST_SETTINGS = 4
_THING = 60
"""Letters of the name of a thing; paragraphs are called by all their words."""


def lines(seen: Iterable[Seen], settings: Sequence[Setting]) -> list[str]:
    """The rule in plain words; below it each thing: where it is, what is wrong, and in which settings."""
    grouped: dict[str, dict[tuple[str, str, str], list[Seen]]] = {}
    for each in seen:
        finding = each.finding
        things = grouped.setdefault(finding.rule, {})
        things.setdefault((finding.place, finding.widget, _kind(finding.words)), []).append(each)
    table: list[str] = []
    for rule in RULES:
        things = grouped.get(rule.id, {})
        if things:
            table += ["", f"{rule.title} (rule {rule.number}, {rule.id})"]
        for (place, widget, _), found in things.items():
            file = f"{found[0].file}: " if found[0].file else ""
            table.append(f"  {file}{place}")
            table.append(f"    {_short(widget)}: {found[0].finding.words}")
            table.append(f"    {_when([each.setting for each in found], settings)}")
    return table[1:]


def closing(seen: Sequence[Seen], places: int, settings: int, seconds: float) -> str:
    """How much was looked at, and how much was found."""
    looked = f"{places} place{_s(places)} in {settings} setting{_s(settings)}, {seconds:.0f} seconds"
    things = {(each.finding.rule, each.finding.place, each.finding.widget) for each in seen}
    return f"{looked}: {len(things)} thing{_s(len(things))} to mend." if things else f"{looked}: nothing to mend."


def _kind(words: str) -> str:
    """*words* without their measures, which differ from setting to setting."""
    return re.sub(r"\d+", "0", words.partition("“")[0])


def _short(widget: str) -> str:
    return widget if len(widget) <= _THING else f"{widget[:_THING]}…”"


def _when(names: Sequence[str], settings: Sequence[Setting]) -> str:
    """In which settings: “at 200 % and 300 %”."""
    found = list(dict.fromkeys(names))
    if len(found) > 1 and len(found) >= len({setting.name for setting in settings}):
        return f"in all {len(found)} settings"
    told = found[:_MOST_SETTINGS]
    more = len(found) - len(told)
    if more:
        return f"at {', '.join(told)} and {more} more"
    return f"at {', '.join(told[:-1])} and {told[-1]}" if len(told) > 1 else f"at {told[0]}"


def _s(count: int) -> str:
    return "" if count == 1 else "s"
