"""Blocks: what an author puts on a page. A kind is one class here, one file in `screens/blocks`, one case in `speech`.

`id` names a block on its page; whatever can be acted upon must have one. A field's answer is kept under the service
and the field's id, so the same id on two pages of a service is the same answer.
"""

from typing import Literal

from msgspec import Struct

from trainer.content.conditions import Condition
from trainer.content.effects import Effect
from trainer.content.rules import AnyRule

Register = Literal["plain", "official"]
Tone = Literal["information", "success", "warning", "advertisement"]
Width = Literal["short", "medium", "full"]


class Block(Struct, frozen=True, kw_only=True, tag_field="kind", forbid_unknown_fields=True, omit_defaults=True):
    """Anything that stands on a page; shown only while `when` holds."""

    id: str = ""
    when: Condition | None = None


class Heading(Block, frozen=True, kw_only=True, tag="heading"):
    """A heading; level 1 is the page's own."""

    text: str
    level: Literal[1, 2, 3] = 2


class Paragraph(Block, frozen=True, kw_only=True, tag="text"):
    """Running text. Text in the official register needs `explanation`, said in plain words beside it."""

    text: str
    register: Register = "plain"
    explanation: str = ""
    explains: tuple[str, ...] = ()
    """The official terms that this text explains, as the glossary spells them."""


class List(Block, frozen=True, kw_only=True, tag="list"):
    """A list of short texts, with numbers if their order counts."""

    items: tuple[str, ...]
    is_numbered: bool = False


class Link(Block, frozen=True, kw_only=True, tag="link"):
    """Words that lead somewhere; `hint` stands below them."""

    text: str
    does: tuple[Effect, ...]
    hint: str = ""


class Button(Block, frozen=True, kw_only=True, tag="button"):
    """A deed. One that `checks` first looks at every field of the page."""

    text: str
    does: tuple[Effect, ...]
    checks: bool = True
    is_main: bool = True


class Notice(Block, frozen=True, kw_only=True, tag="notice"):
    """Something to notice, with a title of its own."""

    title: str
    text: str = ""
    tone: Tone = "information"


class Image(Block, frozen=True, kw_only=True, tag="image"):
    """A picture of the pack, by its id; or, with `answer`, the picture that was attached to this field."""

    picture: str = ""
    answer: str = ""


class Details(Block, frozen=True, kw_only=True, tag="details"):
    """More to read for those who want it, folded away behind its summary."""

    summary: str
    blocks: tuple[Heading | Paragraph | List | Link | Notice, ...]
    explains: tuple[str, ...] = ()


class Result(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One thing a search can find.

    `words` are looked for besides the title; with `always`, it is found whatever is typed.
    """

    id: str
    title: str
    text: str = ""
    address: str = ""
    badge: str = ""
    words: tuple[str, ...] = ()
    always: bool = False
    value: str = ""
    """Taking this result answers the search's field with this value."""
    does: tuple[Effect, ...] = ()


class Search(Block, frozen=True, kw_only=True, tag="search"):
    """A box to look for something, its button, and what it found. Also a field, if its results have values."""

    label: str
    button: str
    results: tuple[Result, ...]
    nothing: str
    """Said when nothing fits."""
    found: str = ""
    """The heading over the results."""
    hint: str = ""
    empty: str = ""
    as_heading: bool = False
    rules: tuple[AnyRule, ...] = ()
    does: tuple[Effect, ...] = ()
    shows_results: bool = True


class Field(Block, frozen=True, kw_only=True):
    """What all fields share. `empty` is the message if it is left out; without it, the field is optional.

    With `as_heading` the label is the question of the page, and its heading.
    """

    label: str
    hint: str = ""
    empty: str = ""
    as_heading: bool = False
    rules: tuple[AnyRule, ...] = ()


class TextField(Field, frozen=True, kw_only=True, tag="text_field"):
    """One line of text."""

    width: Width = "medium"


class LongText(Field, frozen=True, kw_only=True, tag="long_text"):
    """Several lines of text."""

    rows: int = 5


class NumberField(Field, frozen=True, kw_only=True, tag="number_field"):
    """A whole number, with its unit in words."""

    unit: str = ""
    not_a_number: str


class DateField(Field, frozen=True, kw_only=True, tag="date_field"):
    """A date in three parts; names of months are accepted. `not_real` is the message for a day that never was."""

    day: str
    month: str
    year: str
    missing_part: str
    """The message when a part is missing, with the gap ``{part}``."""
    not_real: str


class Option(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One thing to choose."""

    id: str
    text: str
    hint: str = ""


class ChooseOne(Field, frozen=True, kw_only=True, tag="choose_one"):
    """One of a few, all in sight."""

    options: tuple[Option, ...]


class ChooseSeveral(Field, frozen=True, kw_only=True, tag="choose_several"):
    """Any of a few; with `at_most`, no more than so many (0: as many as there are)."""

    options: tuple[Option, ...]
    at_most: int = 0


class Select(Field, frozen=True, kw_only=True, tag="select"):
    """One of many, in a list."""

    options: tuple[Option, ...]


class FileField(Field, frozen=True, kw_only=True, tag="file"):
    """A picture from the simulated folder. `button` opens the folder, `remove` takes the picture away again."""

    button: str
    remove: str


class CodeField(Field, frozen=True, kw_only=True, tag="code"):
    """A short code; never echoed letter by letter by a voice."""


class Row(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One answer to check: its name, the field, the page to change it on, and what that changes, in words."""

    label: str
    field: str
    change: str = ""
    changes: str = ""


class SummaryList(Block, frozen=True, kw_only=True, tag="summary_list"):
    """“Check your answers”: the answers given so far; with `of_case`, those of the case that is taken up."""

    rows: tuple[Row, ...]
    change: str = ""
    """The words of the link that leads back: “Change”."""
    of_case: bool = False


class StatusTracker(Block, frozen=True, kw_only=True, tag="status_tracker"):
    """How far the case that is taken up has come, stage by stage."""

    label: str


class Table(Block, frozen=True, kw_only=True, tag="table"):
    """A small table; the first column names the rows."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


AnyBlock = (
    Heading
    | Paragraph
    | List
    | Link
    | Button
    | Notice
    | Image
    | Details
    | Search
    | TextField
    | LongText
    | NumberField
    | DateField
    | ChooseOne
    | ChooseSeveral
    | Select
    | FileField
    | CodeField
    | SummaryList
    | StatusTracker
    | Table
)

Choice = ChooseOne | ChooseSeveral | Select
AnyField = TextField | LongText | NumberField | DateField | ChooseOne | ChooseSeveral | Select | FileField | CodeField
"""The kinds that hold an answer of their own; a `Search` whose results have values holds one as well."""
