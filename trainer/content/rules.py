"""Rules: what a field asks of an answer. A closed list of named rules, each with the message its author wrote.

A field that must be answered says so with its message `empty`; these rules look only at answers that were given.
"""

from msgspec import Struct


class Rule(Struct, frozen=True, kw_only=True, tag_field="rule", forbid_unknown_fields=True):
    """A named rule; `message` says how to mend the answer, in the label's own words."""

    message: str


class AtMost(Rule, frozen=True, kw_only=True, tag="at_most"):
    """No more than so many characters."""

    characters: int


class AtLeast(Rule, frozen=True, kw_only=True, tag="at_least"):
    """At least so many characters, stray spaces not counted."""

    characters: int


class Digits(Rule, frozen=True, kw_only=True, tag="digits"):
    """So many digits, spaces and dashes forgiven."""

    count: int


class Telephone(Rule, frozen=True, kw_only=True, tag="telephone"):
    """A telephone number: 7 to 15 digits, with spaces, dashes, brackets and a plus sign as one likes (ITU-T E.164)."""


class Email(Rule, frozen=True, kw_only=True, tag="email"):
    """An e-mail address: one @, something before it, a dot somewhere after it."""


class Between(Rule, frozen=True, kw_only=True, tag="between"):
    """A whole number from `low` to `high`, both included."""

    low: int
    high: int


class NotAfterToday(Rule, frozen=True, kw_only=True, tag="not_after_today"):
    """A date that is not in the future of the simulated calendar."""


class WithinDays(Rule, frozen=True, kw_only=True, tag="within_days"):
    """A date at most so many days before today."""

    days: int


class SmallerThan(Rule, frozen=True, kw_only=True, tag="smaller_than"):
    """A picture of less than so many megabytes."""

    megabytes: float


class KnownCase(Rule, frozen=True, kw_only=True, tag="known_case"):
    """The tracking number of a case that exists: ``service/kind``."""

    case: str


class ChosenFromList(Rule, frozen=True, kw_only=True, tag="chosen_from_list"):
    """Of a search that fills a field: one of the results was taken, not only typed."""


AnyRule = (
    AtMost
    | AtLeast
    | Digits
    | Telephone
    | Email
    | Between
    | NotAfterToday
    | WithinDays
    | SmallerThan
    | KnownCase
    | ChosenFromList
)
