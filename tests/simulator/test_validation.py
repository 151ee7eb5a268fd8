"""What a page asks of an answer: each rule, what is forgiven, and which message stands beside the field."""

import datetime
from typing import get_args

import pytest

from tests.simulator.office import NEXT, TODAY, after, at, office, told
from trainer.content import blocks, rules
from trainer.content.blocks import LongText, NumberField, Option, Result, Search, Select, TextField
from trainer.content.packs import Picture
from trainer.content.rules import AnyRule, Rule
from trainer.simulator import acts, offices
from trainer.simulator.validation import _CHECKS

GOOD_AND_BAD: dict[Rule, tuple[list[str], list[str]]] = {
    rules.AtMost(message="m", characters=3): (["abc"], ["abcd"]),
    rules.AtLeast(message="m", characters=3): (["abc", "a b"], ["ab", "a    "]),
    rules.Digits(message="m", count=6): (["204060", "204 060", "20-40-60"], ["20406", "2040600", "20406x"]),
    rules.Telephone(message="m"): (
        ["0555 200 300", "+44 (0)20 7946 0000", "0555/200-300", "5552003"],
        ["555200", "0555 CALL ME", "1234567890123456", "+"],
    ),
    rules.Email(message="m"): (
        ["olive@post.example", " olive@post.example ", "a.b+c@d.e.example"],
        ["olive", "olive@post", "@post.example", "olive@post.", "two words@post.example", "a@b@c.example"],
    ),
    rules.Between(message="m", low=18, high=120): (["18", "120", " 70 "], ["17", "121", "x", "-20"]),
}


def field(rule: Rule) -> TextField:
    return TextField(id="box", label="Box", rules=(rule,))  # type: ignore[arg-type]


def test_every_rule_has_a_check() -> None:
    assert set(get_args(AnyRule)) - {rules.ChosenFromList} == set(_CHECKS)


@pytest.mark.parametrize("rule", GOOD_AND_BAD, ids=lambda rule: type(rule).__name__)
def test_a_rule_takes_what_people_write_and_says_its_message_otherwise(rule: Rule) -> None:
    good, bad = GOOD_AND_BAD[rule]
    assert {answer: told(field(rule), answer) for answer in good} == dict.fromkeys(good, "")
    assert {answer: told(field(rule), answer) for answer in bad} == dict.fromkeys(bad, "m")


@pytest.mark.parametrize("rule", GOOD_AND_BAD, ids=lambda rule: type(rule).__name__)
def test_a_rule_does_not_look_at_an_optional_field_left_empty(rule: Rule) -> None:
    assert told(field(rule), "") == ""
    assert told(field(rule), "   ") == ""


def test_a_field_that_must_be_answered_says_so_before_its_rules() -> None:
    box = TextField(id="box", label="Box", empty="Enter the box", rules=(rules.AtLeast(message="m", characters=3),))
    assert told(box, "") == told(box, "  ") == "Enter the box"
    assert told(box, "ab") == "m"


def test_of_several_broken_rules_the_first_is_told() -> None:
    both = (rules.AtLeast(message="longer", characters=3), rules.Digits(message="digits", count=6))
    assert told(TextField(id="box", label="Box", rules=both), "x") == "longer"


def test_choices_and_pictures_can_be_asked_for() -> None:
    options = (Option(id="a", text="A"),)
    assert told(blocks.ChooseOne(id="c", label="C", empty="Choose", options=options), "") == "Choose"
    assert told(blocks.ChooseSeveral(id="c", label="C", empty="Choose", options=options), ()) == "Choose"
    assert told(Select(id="c", label="C", empty="Choose", options=options), "") == "Choose"
    assert told(blocks.FileField(id="c", label="C", empty="Choose", button="b", remove="r"), "") == "Choose"


@pytest.mark.parametrize(
    ("typed", "is_number"),
    [
        ("70", True),
        (" 7 0 ", True),
        ("1,200", True),
        ("1.200", True),
        ("70.", True),
        ("3.5", False),
        ("seventy", False),
    ],
)
def test_a_number_may_have_signs_between_its_thousands_but_no_part(typed: str, is_number: bool) -> None:
    assert told(NumberField(id="n", label="N", not_a_number="A number"), typed) == ("" if is_number else "A number")


def test_a_picture_must_be_small_enough() -> None:
    rule = rules.SmallerThan(message="Smaller", megabytes=5)
    photo = blocks.FileField(id="photo", label="P", button="b", remove="r", rules=(rule,))
    pictures = tuple(
        Picture(id=name, file=f"{name}.svg", name=name, text=name, megabytes=size)
        for name, size in (("small", 4.9), ("large", 5.0))
    )
    pack = office(photo, NEXT, pictures=pictures)
    assert told(photo, "small", pack=pack) == ""
    assert told(photo, "large", pack=pack) == "Smaller"


def test_a_tracking_number_is_known_however_it_is_written() -> None:
    box = TextField(id="n", label="N", rules=(rules.KnownCase(message="No such number", case="office/wish"),))
    pack = office(box, NEXT)
    world = offices.open_case("office/wish", at(), pack)
    number = world.cases[0].number
    for typed in (number, number.lower().replace("-", " "), number.replace("-", "")):
        assert told(box, typed, world, pack) == ""
    assert told(box, number[:-1], world, pack) == "No such number"
    assert told(box, number, pack=pack) == "No such number"


def test_a_search_that_answers_wants_a_result_and_not_only_words() -> None:
    rule = rules.ChosenFromList(message="Choose from the list")
    results = (Result(id="mill", title="Mill Lane", value="Mill Lane"),)
    street = Search(id="s", label="S", button="F", nothing="N", empty="Enter a street", rules=(rule,), results=results)
    pack = office(street, NEXT)
    assert told(street, "", pack=pack) == "Enter a street"
    typed = after(pack, acts.Fill(block="s", text="mill"))
    assert after(pack, acts.Press(block="next"), world=typed).visit.errors[0].message == "Choose from the list"
    taken = after(pack, acts.Search(block="s", text="mill"), acts.Take(block="s", result="mill"), world=typed)
    assert after(pack, acts.Press(block="next"), world=taken).visit.page == "two"


@pytest.mark.parametrize(("days_before", "is_taken"), [(-1, False), (0, True), (400, True)])
def test_a_date_may_have_to_be_past(days_before: int, is_taken: bool) -> None:
    assert told(_when(rules.NotAfterToday(message="Past")), _typed(days_before)) == ("" if is_taken else "Past")


@pytest.mark.parametrize(("days_before", "is_taken"), [(0, True), (30, True), (31, False)])
def test_a_date_may_have_to_be_recent(days_before: int, is_taken: bool) -> None:
    assert told(_when(rules.WithinDays(message="Recent", days=30)), _typed(days_before)) == (
        "" if is_taken else "Recent"
    )


def _when(rule: Rule) -> blocks.DateField:
    return blocks.DateField(
        id="when",
        label="When?",
        day="day",
        month="month",
        year="year",
        missing_part="The date must have a {part}",
        not_real="The date must be a real date",
        rules=(rule,),  # type: ignore[arg-type]
    )


def _typed(days_before: int) -> tuple[str, ...]:
    date = TODAY - datetime.timedelta(days=days_before)
    return str(date.day), str(date.month), str(date.year)


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        (("", "5", "2019"), "The date must have a day"),
        (("4", " ", "2019"), "The date must have a month"),
        (("4", "5", ""), "The date must have a year"),
        (("31", "2", "2019"), "The date must be a real date"),
        (("4", "Smarch", "2019"), "The date must be a real date"),
    ],
)
def test_the_message_of_a_date_names_the_part_that_is_missing(typed: tuple[str, ...], message: str) -> None:
    assert told(_when(rules.NotAfterToday(message="Past")), typed) == message


def test_all_messages_stand_in_the_order_of_the_page_one_a_field() -> None:
    fields = [TextField(id=name, label=name, empty=f"Enter {name}") for name in ("a", "b")]
    long = LongText(id="c", label="c", rules=(rules.AtMost(message="c is long", characters=1),))
    pack = office(*fields, long, NEXT)
    world = after(pack, acts.Fill(block="c", text="cc"), acts.Press(block="next"))
    assert [(error.field, error.message) for error in world.visit.errors] == [
        ("a", "Enter a"),
        ("b", "Enter b"),
        ("c", "c is long"),
    ]
