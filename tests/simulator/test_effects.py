"""Effects: one line, one effect, in their order; the first way that is taken ends them."""

import pytest

from tests.simulator.office import after, at, office, refused
from trainer.content.blocks import AnyBlock, Button, Search, TextField
from trainer.content.conditions import Condition
from trainer.content.effects import Effect
from trainer.content.packs import PackFault
from trainer.simulator import acts, offices
from trainer.simulator.world import World

NUMBER = TextField(id="number", label="Number")
WORDS = Search(id="words", label="W", button="F", nothing="N", results=())


def pressed(*does: Effect, world: World | None = None, others: tuple[AnyBlock, ...] = ()) -> World:
    button = Button(id="do", text="Do", checks=False, does=does)
    return after(office(button, NUMBER, WORDS, *others), acts.Press(block="do"), world=world)


def test_of_several_ways_the_first_that_holds_is_taken() -> None:
    ways = (Effect(when=Condition(answer="office/number", is_="7"), go="three"), Effect(go="two"))
    assert pressed(*ways).visit.page == "two"
    assert pressed(*ways, world=at(number="7")).visit.page == "three"


def test_nothing_happens_after_the_way_that_was_taken() -> None:
    assert pressed(Effect(go="two"), Effect(mark="late")).marks == ()
    assert pressed(Effect(mark="early"), Effect(go="two")).marks == ("office/early",)


def test_an_effect_whose_condition_does_not_hold_is_left_out() -> None:
    assert pressed(Effect(when=Condition(marked="office/x"), mark="y"), Effect(mark="z")).marks == ("office/z",)


def test_later_effects_see_what_earlier_ones_did() -> None:
    world = pressed(Effect(mark="x"), Effect(when=Condition(marked="office/x"), go="two"))
    assert world.visit.page == "two"


def test_a_mark_is_left_once() -> None:
    assert pressed(Effect(mark="x"), Effect(mark="x")).marks == ("office/x",)


def test_back_returns_to_the_page_before_and_to_none_before_the_first() -> None:
    assert refused(pressed(Effect(back=True))) == "nothing_there"


def test_a_tab_is_opened_and_looked_at() -> None:
    world = pressed(Effect(open_tab="office/three"))
    assert (len(world.tabs), world.visit.page) == (2, "three")


def test_fields_of_the_same_service_are_emptied() -> None:
    world = at(number="7", other="8").with_draft("office/words", "w").with_answer("bank/number", "9")
    assert dict(pressed(Effect(clear=("number",)), world=world).answers) == {"office/other": "8", "bank/number": "9"}
    emptied = pressed(Effect(clear=("*",)), world=world)
    assert dict(emptied.answers) == {"bank/number": "9"}
    assert (emptied.drafts, emptied.searches) == ((), ())


def with_two_cases() -> World:
    pack = office()
    return offices.open_case("office/wish", offices.open_case("office/wish", at(), pack), pack)


def test_a_case_is_taken_up_by_its_number() -> None:
    world = with_two_cases()
    first = world.cases[0].number
    assert world.open_case != first
    found = pressed(Effect(find_case="number"), world=world.with_answer("office/number", first.lower()))
    assert found.open_case == first


def test_a_number_that_no_case_has_takes_none_up() -> None:
    world = with_two_cases()
    assert (
        pressed(Effect(find_case="number"), world=world.with_answer("office/number", "x")).open_case == world.open_case
    )


def test_the_case_that_is_taken_up_is_moved() -> None:
    world = pressed(Effect(move_case="done"), world=with_two_cases())
    assert [case.stage for case in world.cases] == ["asked", "done"]


def test_without_a_case_nothing_is_moved() -> None:
    assert pressed(Effect(move_case="done")).cases == ()


def test_a_page_that_the_pack_does_not_have_is_a_fault_of_the_pack() -> None:
    with pytest.raises(PackFault, match="nine"):
        pressed(Effect(go="nine"))
