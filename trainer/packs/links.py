"""Broken links: everything in a pack that names something which is not there."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from trainer.content.blocks import Choice, Details, Image, Paragraph, Row, Search
from trainer.content.conditions import Condition
from trainer.content.effects import Effect
from trainer.content.lessons import Course, EarlierCase, Instruction, Lesson, Slip, Start, Variant
from trainer.content.packs import Manifest
from trainer.content.rules import KnownCase
from trainer.content.services import CaseKind, FooterLink, Service
from trainer.packs.faults import Notes, did_you_mean
from trainer.packs.names import Names, tag
from trainer.packs.paths import Part, below

_BROWSER_PAGES = ("browser/new-tab", "browser/missing")


def check_links(names: Names, notes: Notes) -> None:
    """Note every broken link."""
    for part in names.parts:
        check = _CHECKS.get(type(part.value))
        if check:
            check(part.value, _Reporter(part, names, notes))


class _Reporter:
    """Notes what one part names and the pack does not have."""

    def __init__(self, part: Part, names: Names, notes: Notes) -> None:
        self.part = part
        self.names = names
        self._notes = notes

    def find(self, field: str, name: str, known: Collection[str], what: str) -> bool:
        """Whether *name*, if any is given in *field*, is among the *known*; a name with a gap cannot be told."""
        is_there = not name or name in known or "{" in name
        if not is_there:
            self.fault(field, f"There is no {what} “{name}”.{did_you_mean(name, known)}{_example(name, known)}")
        return is_there and bool(name)

    def page(self, field: str, place: str, service: Service | None = None) -> None:
        """A page is named: ``page`` of *service*, ``service/page``, or a whole service: ``service/``."""
        if place.endswith("/"):
            self.find(field, place[:-1], self.names.pack.services, "service")
        elif service is None or "/" in place:
            self.find(field, place, [*self.names.pages, *_BROWSER_PAGES], "page")
        else:
            self.find(field, place, self.names.pages_in(service), f"page in the service {service.id}")

    def fault(self, field: str, text: str) -> None:
        """A fault of *field*."""
        path = below(self.part.path, type(self.part.value), field)
        self._notes.note(self._notes.spot(path), text)


def _example(name: str, known: Collection[str]) -> str:
    """How such a name is written, if *name* looks otherwise."""
    shape = next(iter(known), "")
    signs = [sign for sign in "/." if (sign in shape) != (sign in name)]
    return f" It is written like “{shape}”." if signs and shape else ""


def _manifest(manifest: Manifest, report: _Reporter) -> None:
    searches = [name for name, block in report.names.blocks.items() if isinstance(block, Search)]
    report.find("search", manifest.search, searches, "search")


def _service(service: Service, report: _Reporter) -> None:
    report.page("start", service.start, service)


def _footer(link: FooterLink, report: _Reporter) -> None:
    report.page("go", link.go, report.part.service)


def _case_kind(kind: CaseKind, report: _Reporter) -> None:
    stages = [stage.id for stage in kind.stages]
    if not stages:
        report.fault("stages", "A kind of case needs a stage to begin in.")
    for number, reply in enumerate(kind.replies):
        report.find(f"replies.{number}.stage", reply.stage, stages, "stage")
        report.find(f"replies.{number}.to", reply.to, stages, "stage")


def _effect(effect: Effect, report: _Reporter) -> None:
    names, service = report.names, report.part.service
    report.page("go", effect.go, service)
    report.page("open_tab", effect.open_tab, service)
    kinds = service.cases if service else ()
    report.find("open_case", effect.open_case, [kind.id for kind in kinds], "kind of case in this service")
    report.find("find_case", effect.find_case, names.fields_in(service), "field in this service")
    stages = [stage.id for kind in kinds for stage in kind.stages]
    report.find("move_case", effect.move_case, stages, "stage in this service")
    for field in effect.clear:
        if field != "*":
            report.find("clear", field, names.fields_in(service), "field in this service")


def _condition(condition: Condition, report: _Reporter) -> None:
    names = report.names
    if condition == Condition():
        report.fault("", "A condition with nothing in it always holds. Say what has to be so, or leave it out.")
    places = [*names.pack.services, *names.pages, *_BROWSER_PAGES, "browser"]
    report.find("at", condition.at, places, "page or service")
    report.find("seen", condition.seen, [*names.pages, *_BROWSER_PAGES], "page")
    report.find("marked", condition.marked, names.marks, "mark left by any link or button")
    report.find("searched", condition.searched, names.searches, "search")
    details = [name for name, block in names.blocks.items() if isinstance(block, Details)]
    report.find("unfolded", condition.unfolded, details, "block to unfold")
    claims = (condition.is_, condition.is_not, condition.contains)
    if report.find("answer", condition.answer, names.fields, "field"):
        field = names.fields.get(condition.answer)
        for name, value in zip(("is", "is_not", "contains"), claims, strict=True):
            _option(name, value or "", field, report)
    elif not condition.answer and (condition.given is not None or any(claim is not None for claim in claims)):
        report.fault("", "Say which answer this is about: “answer: service/field”.")
    _condition_on_error(condition, report)
    _condition_on_case(condition, report)


def _condition_on_error(condition: Condition, report: _Reporter) -> None:
    known = {*report.names.fields, *report.names.searches}
    if report.find("error", condition.error, known, "field"):
        field = report.names.fields.get(condition.error)
        rules = [tag(rule) for rule in field.rules] if field else []
        report.find("rule", condition.rule, ["empty", "missing_part", "not_real", "not_a_number", *rules], "rule here")
    elif condition.rule and not condition.error:
        report.fault("rule", "Say which field this rule is of: “error: service/field”.")


def _condition_on_case(condition: Condition, report: _Reporter) -> None:
    kinds = report.names.cases
    if report.find("case", condition.case, kinds, "kind of case"):
        service = report.names.pack.services.get(condition.case.partition("/")[0])
        stages = [stage.id for stage in kinds[condition.case].stages] if condition.case in kinds else []
        report.find("stage", condition.stage, stages, "stage of this case")
        for name, value in condition.with_.items():
            if report.find(f"with.{name}", name, report.names.fields_in(service), "field in that service"):
                field = report.names.fields.get(f"{service.id if service else ''}/{name}")
                _option(f"with.{name}", value, field, report)
    elif not condition.case and (condition.with_ or condition.stage):
        report.fault("", "Say which case this is about: “case: service/kind”.")


def _option(name: str, value: str, field: object, report: _Reporter) -> None:
    """*value* is an answer to *field*; of a choice, it is the id of an option."""
    if isinstance(field, Choice):
        report.find(name, value, [option.id for option in field.options], "option with the id")


def _image(image: Image, report: _Reporter) -> None:
    report.find("picture", image.picture, report.names.pictures, "picture in pack.yaml called")
    report.find("answer", image.answer, report.names.fields_in(report.part.service), "field in this service")
    if not image.picture and not image.answer:
        report.fault("", "An image needs “picture”, or “answer” to show what was attached.")


def _row(row: Row, report: _Reporter) -> None:
    report.find("field", row.field, report.names.fields_in(report.part.service), "field in this service")
    report.page("change", row.change, report.part.service)


def _known_case(rule: KnownCase, report: _Reporter) -> None:
    report.find("case", rule.case, report.names.cases, "kind of case")


def _explains(block: Paragraph | Details, report: _Reporter) -> None:
    for term in block.explains:
        report.find("explains", term, report.names.terms, "term in the glossary of pack.yaml called")


def _instruction(instruction: Instruction, report: _Reporter) -> None:
    block = _used(instruction.use, report)
    report.page("at", instruction.at)
    if isinstance(block, Choice) and instruction.do == "choose":
        _option("value", instruction.value, block, report)
    if isinstance(block, Search) and instruction.do == "take":
        report.find("value", instruction.value, [result.id for result in block.results], "result in that search")
    if instruction.do == "attach":
        report.find("value", instruction.value, report.names.pictures, "picture in pack.yaml called")
    if instruction.do in ("wait", "turn") and not instruction.value.isdecimal() and "{" not in instruction.value:
        report.fault("value", f"To {instruction.do} needs a whole number as its “value”.")


def _used(use: str, report: _Reporter) -> object:
    """The block that is to be used, if it is one of a page; parts of the browser and of the coach have no block."""
    if not use or use.startswith(("browser.", "coach.")):
        return None
    place, _, block_id = use.partition(".")
    if not place.startswith("browser/") and report.find("use", place, report.names.pages, "page"):
        service = report.names.pack.services[place.partition("/")[0]]
        inner = [name.partition(".")[2] for name in report.names.blocks if name.startswith(f"{place}.")]
        report.find(
            "use", block_id, [*inner, *(link.id for link in service.footer)], f"block on the page {place} called"
        )
    return report.names.blocks.get(use)


def _slip(slip: Slip, report: _Reporter) -> None:
    _used(slip.use, report)


def _start(start: Start, report: _Reporter) -> None:
    if not start.tabs:
        report.fault("tabs", "A lesson begins with a page open: name one, such as “- service/page”.")
    for place in start.tabs:
        report.page("tabs", place)
    for picture in start.pictures:
        report.find("pictures", picture, report.names.pictures, "picture in pack.yaml called")


def _earlier(case: EarlierCase, report: _Reporter) -> None:
    if report.find("kind", case.kind, report.names.cases, "kind of case"):
        kind = report.names.cases.get(case.kind)
        report.find("stage", case.stage, [stage.id for stage in kind.stages] if kind else [], "stage of this case")
        service = report.names.pack.services.get(case.kind.partition("/")[0])
        for field in case.answers:
            report.find("answers", field, report.names.fields_in(service), "field in that service")


def _variant(variant: Variant, report: _Reporter) -> None:
    people = [person.id for person in report.names.pack.manifest.identities]
    report.find("identity", variant.identity, people, "identity in pack.yaml called")
    for picture in variant.pictures:
        report.find("pictures", picture, report.names.pictures, "picture in pack.yaml called")


def _course(course: Course, report: _Reporter) -> None:
    for lesson in course.lessons:
        report.find("lessons", lesson, report.names.pack.lessons, "lesson")


def _lesson(lesson: Lesson, report: _Reporter) -> None:
    for field, name in (("variants", "variant"), ("steps", "step")):
        if not getattr(lesson, field):
            report.fault(field, f"A lesson needs at least one {name}.")


_CHECKS: Mapping[type, Callable[[Any, _Reporter], None]] = {
    Manifest: _manifest,
    Service: _service,
    FooterLink: _footer,
    CaseKind: _case_kind,
    Effect: _effect,
    Condition: _condition,
    Image: _image,
    Row: _row,
    KnownCase: _known_case,
    Paragraph: _explains,
    Details: _explains,
    Instruction: _instruction,
    Slip: _slip,
    Start: _start,
    EarlierCase: _earlier,
    Variant: _variant,
    Course: _course,
    Lesson: _lesson,
}
