"""The form of pages and lessons: what each must have so that people can use it, whoever they are."""

from collections.abc import Callable, Mapping
from typing import Any

from trainer.content.blocks import (
    AnyField,
    Button,
    ChooseOne,
    ChooseSeveral,
    CodeField,
    DateField,
    Details,
    Field,
    FileField,
    Link,
    LongText,
    NumberField,
    Paragraph,
    Search,
    Select,
    SummaryList,
    Table,
    TextField,
)
from trainer.content.lessons import Instruction
from trainer.content.rules import (
    AtLeast,
    AtMost,
    Between,
    ChosenFromList,
    Digits,
    Email,
    KnownCase,
    NotAfterToday,
    Rule,
    SmallerThan,
    Telephone,
    WithinDays,
)
from trainer.content.services import Page, Service
from trainer.packs.faults import Notes
from trainer.packs.names import Names, blocks_of, tag
from trainer.packs.paths import Part, below

HINTS = 3

_TEXTS = (TextField, LongText, CodeField)
_SUITS: Mapping[type[Rule], tuple[type, ...]] = {
    AtMost: _TEXTS,
    AtLeast: _TEXTS,
    Digits: _TEXTS,
    Telephone: _TEXTS,
    Email: _TEXTS,
    KnownCase: _TEXTS,
    Between: (NumberField,),
    NotAfterToday: (DateField,),
    WithinDays: (DateField,),
    SmallerThan: (FileField,),
    ChosenFromList: (Search,),
}
"""The kinds of field whose answers each rule can look at. A test walks `AnyRule` and misses none."""


def check_forms(names: Names, notes: Notes) -> None:
    """Note every fault of form."""
    for part in names.parts:
        for kind, check in _CHECKS:
            if isinstance(part.value, kind):
                check(part.value, _Reporter(part, notes))


class _Reporter:
    def __init__(self, part: Part, notes: Notes) -> None:
        self.part = part
        self._notes = notes

    def fault(self, field: str, text: str) -> None:
        """A fault of *field* of the part, or of the part itself."""
        path = below(self.part.path, type(self.part.value), field)
        self._notes.note(self._notes.spot(path), text)

    def fault_at(self, path: str, text: str) -> None:
        """A fault of what is called *path* inside the part."""
        self._notes.note(self._notes.spot(f"{self.part.path}.{path}"), text)


def _service(service: Service, report: _Reporter) -> None:
    if not service.address.endswith(".example"):
        text = f"The address “{service.address}” may be a real one. End it in “.example”, which nobody can own."
        report.fault("address", text)


def _page(page: Page, report: _Reporter) -> None:
    others = report.part.service.pages if report.part.service else ()
    if any(other.path.rstrip("/") == page.path.rstrip("/") and other.id < page.id for other in others):
        report.fault("path", f"Another page of this service has the path “{page.path}” as well. Give each its own.")
    if page.path and not page.path.startswith("/"):
        report.fault("path", f"A path begins with a slash: “/{page.path}”.")
    seen: set[str] = set()
    for block in blocks_of(page):
        if block.id and block.id in seen:
            report.fault_at(block.id, f"The id “{block.id}” stands on this page more than once. Change one.")
        seen.add(block.id)


def _needs_id(block: Any, report: _Reporter) -> None:
    is_inert = isinstance(block, SummaryList) and not any(row.change for row in block.rows)
    if not block.id and not is_inert:
        report.fault("id", f"People act on this {_words(block)}, so it needs a name: “id: …”.")


def _field(field: Any, report: _Reporter) -> None:
    for number, rule in enumerate(field.rules):
        if not isinstance(field, _SUITS[type(rule)]):
            suited = ", ".join(tag_of(kind) for kind in _SUITS[type(rule)])
            text = f"The rule “{tag(rule)}” cannot look at a {_words(field)}. It is for: {suited}."
            report.fault_at(f"rules.{number}", text)


def _options(field: Any, report: _Reporter) -> None:
    fewest = 1 if isinstance(field, ChooseSeveral) else 2
    if len(field.options) < fewest:
        report.fault("options", f"Too little to choose from: this needs at least {fewest} of “- id: …” with a text.")
    if isinstance(field, ChooseSeveral) and not 0 <= field.at_most <= len(field.options):
        report.fault("at_most", f"“at_most” can be 1 to {len(field.options)}, the number of options; 0 is no limit.")


def _search(search: Search, report: _Reporter) -> None:
    for result in search.results:
        if not result.does and not result.value:
            text = "Nothing happens when this result is taken. Give it “does:”, or a “value” to answer with."
            report.fault_at(f"results.{result.id}", text)


def _does(block: Any, report: _Reporter) -> None:
    if not block.does:
        report.fault("does", f"Nothing happens here. Say what this {_words(block)} does, such as “- go: page”.")


def _paragraph(paragraph: Paragraph, report: _Reporter) -> None:
    if paragraph.register == "official" and not paragraph.explanation:
        report.fault("", "Official words need everyday words beside them. Add “explanation: …”.")


def _table(table: Table, report: _Reporter) -> None:
    for number, row in enumerate(table.rows):
        if len(row) != len(table.columns):
            report.fault_at(
                f"rows.{number}", f"This row has {len(row)} cells; the table has {len(table.columns)} columns."
            )


def _instruction(instruction: Instruction, report: _Reporter) -> None:
    given = len([hint for hint in instruction.hints if hint])
    if given != HINTS:
        text = f"An instruction has {HINTS} hints, from “where to look” to “exactly what to do”; here are {given}."
        report.fault("hints", text)
    if instruction.use.startswith("browser.") and not instruction.at:
        report.fault("", "Say on which page this is done: “at: service/page”.")


def tag_of(kind: type) -> str:
    """The kind of a block, as authors write it."""
    return str(kind.__struct_config__.tag)  # type: ignore[attr-defined]  # every kind of block is a Struct


def _words(block: Any) -> str:
    return tag(block).replace("_", " ")


_CHECKS: tuple[tuple[Any, Callable[[Any, _Reporter], None]], ...] = (
    (Service, _service),
    (Page, _page),
    (AnyField | Link | Button | Details | Search | SummaryList, _needs_id),
    (Field | Search, _field),
    (ChooseOne | ChooseSeveral | Select, _options),
    (Search, _search),
    (Link | Button, _does),
    (Paragraph, _paragraph),
    (Table, _table),
    (Instruction, _instruction),
)
