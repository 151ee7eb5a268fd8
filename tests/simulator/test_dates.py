"""Dates as people write them."""

import datetime

import pytest

from tests.samples.packs import meadow
from trainer.simulator.fields import date_in_words, read_date, read_month

MAY = datetime.date(2019, 5, 4)


@pytest.mark.parametrize(
    "typed",
    [("4", "5", "2019"), ("04", "05", "19"), (" 4 ", "May", "2019"), ("4.", "may", "2019"), ("4", "MAY.", "2019")],
)
def test_a_date_is_read_however_it_is_written(typed: tuple[str, ...]) -> None:
    assert read_date(typed, meadow()) == MAY


def test_a_date_is_read_from_one_text_too() -> None:
    assert read_date("4 May 2019", meadow()) == MAY


@pytest.mark.parametrize(
    ("typed", "month"),
    [
        *(("1", 1), ("12", 12), ("September", 9), ("sept", 9), ("Sep.", 9), ("jun", 6), ("july", 7)),
        *(("13", None), ("0", None), ("ju", None), ("M", None), ("Smarch", None), ("", None)),
    ],
)
def test_months_have_numbers_names_and_short_names(typed: str, month: int | None) -> None:
    assert read_month(typed, meadow()) == month


@pytest.mark.parametrize(
    ("typed", "is_real"),
    [
        (("29", "2", "2024"), True),
        (("29", "2", "2023"), False),
        (("29", "2", "1900"), False),
        (("29", "2", "2000"), True),
        (("31", "4", "2019"), False),
        (("0", "5", "2019"), False),
        (("4", "5", "201"), False),
        (("4", "5", "20199"), False),
        (("4", "5", "0000"), False),
        (("four", "5", "2019"), False),
        (("-4", "5", "2019"), True),
        (("", "", ""), False),
        ((), False),
    ],
)
def test_only_days_that_were_are_read(typed: tuple[str, ...], is_real: bool) -> None:
    assert (read_date(typed, meadow()) is not None) == is_real


@pytest.mark.parametrize(("typed", "year"), [("27", 2027), ("00", 2000), ("40", 2040), ("41", 1941), ("62", 1962)])
def test_a_year_of_two_digits_is_the_one_people_mean(typed: str, year: int) -> None:
    assert read_date(("1", "1", typed), meadow()) == datetime.date(year, 1, 1)


def test_a_date_is_shown_with_the_name_of_its_month() -> None:
    assert date_in_words(MAY, meadow()) == "4 May 2019"


def test_what_is_shown_can_be_read_again() -> None:
    for month in range(1, 13):
        date = datetime.date(2027, month, 28)
        assert read_date(date_in_words(date, meadow()), meadow()) == date
