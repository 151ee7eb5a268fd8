"""Conditions: each claim, compared as people mean it."""

import pytest
from msgspec.structs import replace

from tests.simulator.office import TODAY, after, at, office
from trainer.content.blocks import ChooseSeveral, DateField, Details, Option, Search, TextField
from trainer.content.conditions import Condition
from trainer.simulator import acts, offices
from trainer.simulator.conditions import _CLAIMS, holds
from trainer.simulator.world import Tab, Visit, World

WHEN = DateField(id="when", label="W", day="d", month="m", year="y", missing_part="p", not_real="r")
KINDS = ChooseSeveral(id="kinds", label="K", options=(Option(id="a", text="A"), Option(id="b", text="B")))
NAME = TextField(id="name", label="N", empty="Enter your name")
WORDS = Search(id="words", label="W", button="F", nothing="N", results=(), empty="Enter words")
PACK = office(NAME, WHEN, KINDS, WORDS, Details(id="more", summary="M", blocks=()))

FILLED = at(name="  Ada  Lovelace. ", phone="0555 200-300", when=("4", "May", "2019"), kinds=("a",), blank="  ")
MOVED = after(PACK, acts.Unfold(block="more"), world=FILLED)
FAILED = after(PACK, acts.Search(block="words", text=" "), world=FILLED)
LOOKED = after(PACK, acts.Search(block="words", text="mill"), world=FILLED)
SENT = offices.open_case("office/wish", FILLED, PACK)
GAPS = World(
    date=TODAY,
    seed=1,
    tabs=(Tab(visits=(Visit(service="office", page="one"),)),),
    values=(("me.name", "Ada Lovelace"),),
    answers=FILLED.answers,
)


def answer(field: str, **claims: object) -> Condition:
    return Condition(answer=f"office/{field}", **claims)  # type: ignore[arg-type]


TRUE = (
    (Condition(), FILLED),
    (Condition(at="office/one"), FILLED),
    (Condition(at="office"), FILLED),
    (Condition(seen="office/one"), FILLED),
    (answer("name", is_="ada lovelace"), FILLED),
    (answer("name", is_="{me.name}"), GAPS),
    (answer("name", is_not="Bea"), FILLED),
    (answer("name", contains="Lovelace"), FILLED),
    (answer("phone", is_="0555200300"), FILLED),
    (answer("when", is_="4 5 2019"), FILLED),
    (answer("kinds", is_="a"), FILLED),
    (answer("kinds", contains="a"), FILLED),
    (answer("name", given=True), FILLED),
    (answer("blank", given=False), FILLED),
    (answer("never", given=False), FILLED),
    (answer("name", is_not="Bea", contains="ada"), FILLED),
    (Condition(error="office/words"), FAILED),
    (Condition(error="office/words", rule="empty"), FAILED),
    (Condition(case="office/wish"), SENT),
    (Condition(case="office/wish", stage="asked"), SENT),
    (Condition(case="office/wish", with_={"name": "ada lovelace", "when": "4 may 19"}), SENT),
    (Condition(marked="office/x"), replace(FILLED, marks=("office/x",))),
    (Condition(unfolded="office/one.more"), MOVED),
    (Condition(searched="office/words"), LOOKED),
    (Condition(all=(Condition(at="office"), Condition(seen="office/one"))), FILLED),
    (Condition(any=(Condition(at="bank"), Condition(at="office"))), FILLED),
    (Condition(none=(Condition(at="bank"), Condition(at="shop"))), FILLED),
)
FALSE = (
    (Condition(at="office/two"), FILLED),
    (Condition(at="bank"), FILLED),
    (Condition(seen="office/two"), FILLED),
    (answer("name", is_="Ada"), FILLED),
    (answer("name", is_not="ada lovelace"), FILLED),
    (answer("never", is_not="Ada"), FILLED),
    (answer("name", contains="Love"), FILLED),
    (answer("when", is_="5 May 2019"), FILLED),
    (answer("kinds", is_="b"), FILLED),
    (answer("name", given=False), FILLED),
    (answer("name", is_not="Bea", contains="Bea"), FILLED),
    (Condition(error="office/words"), FILLED),
    (Condition(error="office/words", rule="at_most"), FAILED),
    (Condition(case="office/wish"), FILLED),
    (Condition(case="office/wish", stage="done"), SENT),
    (Condition(case="office/wish", with_={"name": "Bea"}), SENT),
    (Condition(marked="office/x"), FILLED),
    (Condition(unfolded="office/one.more"), FILLED),
    (Condition(searched="office/words"), FILLED),
    (Condition(all=(Condition(at="office"), Condition(at="bank"))), FILLED),
    (Condition(any=(Condition(at="bank"), Condition(at="shop"))), FILLED),
    (Condition(none=(Condition(at="bank"), Condition(at="office"))), FILLED),
    (Condition(at="office", seen="office/two"), FILLED),
)


@pytest.mark.parametrize(("condition", "world"), TRUE, ids=lambda value: repr(value)[:60])
def test_holds(condition: Condition, world: World) -> None:
    assert holds(condition, world, PACK)


@pytest.mark.parametrize(("condition", "world"), FALSE, ids=lambda value: repr(value)[:60])
def test_does_not_hold(condition: Condition, world: World) -> None:
    assert not holds(condition, world, PACK)


def test_no_condition_always_holds() -> None:
    assert holds(None, at(), PACK)


def test_every_claim_has_an_answer_and_is_tried_both_ways() -> None:
    belongs_to_another = {"is_", "is_not", "contains", "given", "rule", "with_", "stage"}
    claims = set(Condition.__struct_fields__) - belongs_to_another
    assert claims - {"all", "any", "none"} == set(_CLAIMS)
    for name in (*claims, *belongs_to_another):
        for tried in (TRUE, FALSE):
            assert any(getattr(condition, name) not in ("", (), None, {}) for condition, _ in tried), name
