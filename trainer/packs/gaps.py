"""Gaps without a value: names in braces that nothing fills."""

from collections.abc import Collection, Set

from trainer.content.blocks import DateField
from trainer.content.lessons import Lesson, Variant
from trainer.content.services import Service
from trainer.content.texts import gaps
from trainer.packs.faults import Notes, did_you_mean
from trainer.packs.names import Names
from trainer.packs.paths import Part, texts

_CASE = frozenset({"case.number", "case.opened"})
_NOT_FILLED = ("pack", "courses")


def check_gaps(names: Names, notes: Notes) -> None:
    """Note every gap that has no value in one variant or another."""
    for part in names.parts:
        if part.path.split("/")[0].split(".")[0] in _NOT_FILLED or isinstance(part.value, Variant):
            continue
        known = _known_in_lesson(part.lesson, names) if part.lesson else _known_on_page(part, names)
        for path, _, text in texts(part):
            for gap in gaps(text):
                if gap not in known:
                    notes.note(notes.spot(path), _without_value(gap, part, known))


def _without_value(gap: str, part: Part, known: Collection[str]) -> str:
    where = "every variant" if part.lesson else "every variant of the lessons that come here"
    return f"Nothing fills “{{{gap}}}”.{did_you_mean(gap, known)} Give it a value in {where}, or mend the name."


def _known_in_lesson(lesson: Lesson, names: Names) -> Set[str]:
    return names.parts_of_people | {"case.number"} | _of_all_variants(lesson)


def _of_all_variants(lesson: Lesson) -> Set[str]:
    values = [set(variant.values) for variant in lesson.variants]
    return set.intersection(*values) if values else set()


def _known_on_page(part: Part, names: Names) -> Set[str]:
    """What the simulator fills on a page, and what all lessons that come to the service give."""
    fields = names.fields_in(part.service)
    filled = {f"{kind}.{field}" for kind in ("answer", "case") for field in fields} | {"today"} | _CASE
    given = [_of_all_variants(lesson) for lesson in names.pack.lessons.values() if _comes_to(lesson, part.service)]
    part_of_date = {"part"} if isinstance(part.value, DateField) else set()
    return names.parts_of_people | filled | part_of_date | (set.intersection(*map(set, given)) if given else set())


def _comes_to(lesson: Lesson, service: Service | None) -> bool:
    """Whether an instruction of *lesson* is said on a page of *service*."""
    used = [each.at or each.use for step in lesson.steps for each in step.instructions]
    return service is not None and any(use.startswith(f"{service.id}/") for use in used)
