"""Each kind of act does what it says, and one that the page does not offer changes nothing but says so."""

from typing import get_args

import pytest

from tests.simulator.office import NEXT, after, at, office, refused, unrefused
from trainer.content import blocks
from trainer.content.blocks import Button, ChooseOne, ChooseSeveral, Details, Link, Option, Result
from trainer.content.conditions import Condition
from trainer.content.effects import Effect
from trainer.content.packs import Picture
from trainer.content.services import FooterLink
from trainer.simulator import acts
from trainer.simulator.apply import _apply, apply
from trainer.simulator.world import World

NAME = blocks.TextField(id="name", label="Name", empty="Enter your name")
WHEN = blocks.DateField(
    id="when", label="When?", day="Day", month="Month", year="Year", missing_part="A {part}", not_real="Real"
)
SIZE = ChooseOne(id="size", label="Size", options=(Option(id="big", text="Big"), Option(id="small", text="Small")))
KINDS = ChooseSeveral(
    id="kinds", label="Kinds", at_most=2, options=tuple(Option(id=name, text=name) for name in ("a", "b", "c"))
)
STREET = blocks.Search(
    id="street",
    label="Street",
    button="Find",
    nothing="Nothing",
    empty="Enter a street",
    results=(
        Result(id="mill", title="Mill Lane", value="Mill Lane"),
        Result(id="moor", title="Moor Lane", value="Moor Lane"),
    ),
)
MORE = Details(
    id="more",
    summary="More",
    blocks=(
        Link(id="inner", text="Inner", does=(Effect(go="two"),)),
        Link(id="hidden", text="Hidden", does=(Effect(go="two"),), when=Condition(marked="office/never")),
    ),
)
PHOTO = blocks.FileField(id="photo", label="Photo", button="Choose", remove="Remove")
LINK = Link(id="on", text="Go on", does=(Effect(go="two"),))
PACK = office(
    LINK, NAME, WHEN, SIZE, KINDS, STREET, MORE, PHOTO, NEXT,
    pictures=(Picture(id="cat", file="cat.svg", name="cat", text="A cat."),),
)  # fmt: skip
WITH_CAT = World(date=at().date, seed=1, tabs=at().tabs, pictures=("cat",), seen=at().seen)

NOT_HERE = (
    acts.Follow(block="nowhere"),
    acts.Follow(block="name"),
    acts.Follow(block="inner"),
    acts.Press(block="on"),
    acts.Fill(block="size", text="big"),
    acts.Fill(block="name", text="x", part="day"),
    acts.Fill(block="when", text="x"),
    acts.Choose(block="size", option="huge"),
    acts.Choose(block="name", option="big"),
    acts.Unfold(block="name"),
    acts.Attach(block="photo", picture="dog"),
    acts.Attach(block="name", picture=""),
    acts.Search(block="name", text="mill"),
    acts.Take(block="street", result="mill"),
    acts.Turn(tab=1),
    acts.Close(tab=1),
    acts.Turn(tab=-1),
    acts.Move(block="nowhere"),
    acts.Move(block=""),
)


def test_every_kind_of_act_is_known() -> None:
    assert set(get_args(acts.AnyAct)) <= set(_apply.registry)
    assert len({acts.kind(kind(**_least(kind))) for kind in get_args(acts.AnyAct)}) == len(get_args(acts.AnyAct))


def _least(kind: type) -> dict[str, object]:
    least = {"block": "b", "text": "t", "option": "o", "picture": "p", "result": "r", "tab": 0, "days": 1}
    return {name: least[name] for name in kind.__struct_fields__ if name in least}  # type: ignore[attr-defined]


@pytest.mark.parametrize("act", NOT_HERE, ids=str)
def test_what_the_page_does_not_offer_changes_nothing_and_says_so(act: acts.AnyAct) -> None:
    world = apply(at(), act, PACK)
    assert refused(world) == "not_here"
    assert unrefused(world) == at()


def test_the_next_act_forgets_the_refusal() -> None:
    assert after(PACK, acts.Follow(block="nowhere"), acts.Follow(block="on")).refusal is None


def test_a_link_leads_to_its_page() -> None:
    world = after(PACK, acts.Follow(block="on"))
    assert world.visit.place == "office/two"
    assert "office/two" in world.seen


def test_a_link_at_the_foot_of_the_page_leads_on_and_can_be_read() -> None:
    assert after(PACK, acts.Follow(block="foot")).visit.page == "three"
    assert after(PACK, acts.Move(block="foot")).visit.reading == "foot"
    assert PACK.service("office").footer == (FooterLink(id="foot", text="Help", go="three"),)


def test_a_button_that_checks_stays_while_something_is_missing() -> None:
    world = after(office(NAME, NEXT), acts.Press(block="next"))
    assert (world.visit.page, refused(world)) == ("one", "problems")
    assert [error.message for error in world.visit.errors] == ["Enter your name"]


def test_a_button_that_does_not_check_goes_on() -> None:
    skip = Button(id="skip", text="Skip", checks=False, does=(Effect(go="two"),))
    assert after(office(NAME, skip), acts.Press(block="skip")).visit.page == "two"


def test_what_was_typed_stays_and_the_message_goes_with_the_next_check() -> None:
    pack = office(NAME, NEXT)
    world = after(pack, acts.Press(block="next"), acts.Fill(block="name", text="Ada"))
    assert world.visit.errors
    world = after(pack, acts.Press(block="next"), acts.Back(), world=world)
    assert (world.answer("office/name"), world.visit.errors) == ("Ada", ())


def test_a_date_is_typed_part_by_part_in_any_order() -> None:
    world = after(
        PACK, acts.Fill(block="when", text="2027", part="year"), acts.Fill(block="when", text="4", part="day")
    )
    assert world.answer("office/when") == ("4", "", "2027")


def test_choosing_one_takes_the_other_back() -> None:
    world = after(PACK, acts.Choose(block="size", option="big"), acts.Choose(block="size", option="small"))
    assert world.answer("office/size") == "small"


def test_taking_back_what_was_not_chosen_leaves_the_choice() -> None:
    world = after(
        PACK, acts.Choose(block="size", option="big"), acts.Choose(block="size", option="small", is_chosen=False)
    )
    assert world.answer("office/size") == "big"
    assert (
        after(PACK, acts.Choose(block="size", option="big", is_chosen=False), world=world).answer("office/size") == ""
    )


def test_several_choices_stand_in_the_order_of_the_page() -> None:
    world = after(PACK, acts.Choose(block="kinds", option="c"), acts.Choose(block="kinds", option="a"))
    assert world.answer("office/kinds") == ("a", "c")
    world = after(PACK, acts.Choose(block="kinds", option="c", is_chosen=False), world=world)
    assert world.answer("office/kinds") == ("a",)


def test_one_choice_too_many_is_answered_beside_the_choices_until_one_is_taken_away() -> None:
    full = after(PACK, acts.Choose(block="kinds", option="a"), acts.Choose(block="kinds", option="b"))
    world = after(PACK, acts.Choose(block="kinds", option="c"), world=full)
    assert (world.answer("office/kinds"), refused(world)) == (("a", "b"), "problems")
    assert [error.message for error in world.visit.errors] == ["Choose 2 or fewer. Take another one away first"]
    assert len(after(PACK, acts.Choose(block="kinds", option="c"), world=world).visit.errors) == 1
    world = after(PACK, acts.Choose(block="kinds", option="a", is_chosen=False), world=world)
    assert world.visit.errors == ()


def test_details_open_and_fold_and_what_is_inside_can_be_followed_only_while_open() -> None:
    world = after(PACK, acts.Unfold(block="more"))
    assert world.visit.unfolded == ("more",)
    assert after(PACK, acts.Follow(block="inner"), world=world).visit.page == "two"
    assert after(PACK, acts.Unfold(block="more", is_open=False), world=world).visit.unfolded == ()


def test_what_is_not_shown_inside_details_cannot_be_followed() -> None:
    assert refused(after(PACK, acts.Unfold(block="more"), acts.Follow(block="hidden"))) == "not_here"


def test_a_picture_is_attached_and_taken_away() -> None:
    world = after(PACK, acts.Attach(block="photo", picture="cat"), world=WITH_CAT)
    assert world.answer("office/photo") == "cat"
    assert after(PACK, acts.Attach(block="photo", picture=""), world=world).answer("office/photo") == ""


def test_a_search_finds_and_a_result_answers_the_field() -> None:
    world = after(PACK, acts.Fill(block="street", text="mill"), acts.Search(block="street", text="mill"))
    assert (world.draft("office/street"), world.search("office/street")) == ("mill", "mill")
    assert after(PACK, acts.Take(block="street", result="mill"), world=world).answer("office/street") == "Mill Lane"
    assert refused(after(PACK, acts.Take(block="street", result="moor"), world=world)) == "not_here"


@pytest.mark.parametrize("act", [acts.Search(block="street", text="moor lane"), acts.Fill(block="street", text="moor")])
def test_other_words_in_the_box_take_the_address_back_that_was_taken(act: acts.AnyAct) -> None:
    taken = after(PACK, acts.Search(block="street", text="mill"), acts.Take(block="street", result="mill"))
    assert after(PACK, act, world=taken).answer("office/street") == ""
    same = after(PACK, acts.Fill(block="street", text="Mill "), world=taken)
    assert same.answer("office/street") == "Mill Lane"


def test_looking_for_nothing_is_answered_beside_the_box() -> None:
    world = after(PACK, acts.Search(block="street", text="  "))
    assert [error.message for error in world.visit.errors] == ["Enter a street"]
    assert after(PACK, acts.Search(block="street", text="mill"), world=world).visit.errors == ()


def test_what_a_search_does_not_show_cannot_be_taken() -> None:
    elsewhere = blocks.Search(
        id="street", label="S", button="F", nothing="N", shows_results=False, results=STREET.results
    )
    world = after(office(elsewhere), acts.Search(block="street", text="mill"))
    assert refused(after(office(elsewhere), acts.Take(block="street", result="mill"), world=world)) == "not_here"


def test_the_reading_place_moves() -> None:
    assert after(PACK, acts.Move(block="name")).visit.reading == "name"


def test_reloading_keeps_what_was_typed_and_folds_the_page_up() -> None:
    world = after(
        PACK, acts.Fill(block="name", text="A"), acts.Unfold(block="more"), acts.Press(block="next"), acts.Reload()
    )
    assert world.answer("office/name") == "A"
    assert (world.visit.unfolded, world.visit.errors, world.visit.reading) == ((), (), "")


@pytest.mark.parametrize("days", [0, -1, 10**12])
def test_days_that_cannot_pass_do_not(days: int) -> None:
    world = apply(at(), acts.Wait(days=days), PACK)
    assert unrefused(world) == at()
    assert refused(world) == "nothing_there"
