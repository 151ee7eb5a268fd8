"""Fields: where they stand, and how their answers read in words."""

import datetime
from typing import TypeGuard

from trainer.content.blocks import AnyBlock, AnyField, ChooseOne, ChooseSeveral, DateField, FileField, Search, Select
from trainer.content.packs import Pack
from trainer.content.texts import folded
from trainer.simulator.world import Answer

_LAST_YEAR_OF_THIS_CENTURY = 40
"""Two digits above it are a year of the last century: offices ask for birthdays, and for no day that far ahead."""


def find_field(name: str, pack: Pack) -> AnyField | Search | None:
    """The field ``service/field``, on whichever page of its service it stands first; None if there is none."""
    service_id, _, field_id = name.partition("/")
    for page in pack.service(service_id).pages:
        for block in page.blocks:
            if block.id == field_id and is_field(block):
                return block
    return None


def is_field(block: AnyBlock) -> TypeGuard[AnyField | Search]:
    """Whether *block* holds an answer."""
    if isinstance(block, Search):
        return any(result.value for result in block.results)
    return isinstance(block, AnyField)


def shown(name: str, answer: Answer, pack: Pack) -> str:
    """The answer to ``service/field`` in words: options by their text, a date with its month's name."""
    if not answer or answer == ("", "", ""):
        return ""
    block = find_field(name, pack)
    if isinstance(block, ChooseOne | ChooseSeveral | Select):
        chosen = (answer,) if isinstance(answer, str) else answer
        return ", ".join(option.text for option in block.options if option.id in chosen)
    if isinstance(block, DateField):
        date = read_date(answer, pack)
        return date_in_words(date, pack) if date else " ".join(answer)
    if isinstance(block, FileField) and isinstance(answer, str):
        return pack.picture(answer).name
    return answer if isinstance(answer, str) else ", ".join(answer)


def date_in_words(date: datetime.date, pack: Pack) -> str:
    """*date* as people of the pack's language write it."""
    month = pack.sentence(f"month.{date.month}")
    return pack.sentence("page.date", day=str(date.day), month=month, year=str(date.year))


def read_month(text: str, pack: Pack) -> int | None:
    """The number of a month typed as a number, a name, or its first three letters or more; None if it is no month."""
    typed = folded(text)
    if typed.isdecimal():
        return int(typed) if 1 <= int(typed) <= 12 else None
    names = {number: folded(pack.sentence(f"month.{number}")) for number in range(1, 13)}
    if len(typed) < 3:
        return None
    fitting = [number for number, name in names.items() if name.startswith(typed)]
    return fitting[0] if len(fitting) == 1 else None


def read_date(answer: Answer, pack: Pack) -> datetime.date | None:
    """The date that was typed as day, month and year; None if there is no such day.

    A year of two digits is taken to be the nearest to our days: 62 is 1962, 27 is 2027.
    """
    if isinstance(answer, str):
        answer = tuple(answer.split())
    if len(answer) != 3:
        return None
    day, month, year = folded(answer[0]), read_month(answer[1], pack), folded(answer[2])
    if not day.isdecimal() or month is None or not year.isdecimal() or len(year) not in (2, 4):
        return None
    century = 0 if len(year) == 4 else 1900 if int(year) > _LAST_YEAR_OF_THIS_CENTURY else 2000
    try:
        return datetime.date(int(year) + century, month, int(day))
    except ValueError:
        return None
