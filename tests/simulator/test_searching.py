"""Searching forgives what hurried fingers do, and does not find everything."""

import pytest

from trainer.content.blocks import Result, Search
from trainer.simulator.searching import found

STREETS = Search(
    id="street",
    label="Street",
    button="Find",
    nothing="Nothing",
    results=(
        Result(id="lane", title="14 Mill Lane"),
        Result(id="road", title="14 Mill Road"),
        Result(id="quay", title="Échelle Quay", words=("harbour", "ships")),
        Result(id="shop", title="Buy shoes", badge="Advertisement", always=True),
    ),
)


def ids(query: str) -> list[str]:
    return [result.id for result in found(STREETS, query)]


@pytest.mark.parametrize(
    "query",
    ["14 Mill Lane", "mill lane", "MILL   LANE", "mil lane", "Mill Lnae", "mill-lane", "99 mill lane", "the lane"],
)
def test_the_street_is_found_however_it_is_typed(query: str) -> None:
    assert "lane" in ids(query)


def test_near_misses_are_found_as_well_in_the_order_of_the_author() -> None:
    assert ids("14 mill lane")[:2] == ["lane", "road"]


def test_accents_and_words_besides_the_title_count() -> None:
    assert "quay" in ids("echelle")
    assert "quay" in ids("harbor")
    assert "quay" in ids("ship")


def test_a_number_alone_finds_what_bears_it() -> None:
    assert ids("14") == ["lane", "road", "shop"]


@pytest.mark.parametrize("query", ["tax refund", "mi", "lavender"])
def test_what_has_nothing_to_do_with_it_is_not_found(query: str) -> None:
    assert ids(query) == ["shop"]


@pytest.mark.parametrize("query", ["", "   ", "!?"])
def test_nothing_at_all_finds_nothing_not_even_advertisements(query: str) -> None:
    assert ids(query) == []
