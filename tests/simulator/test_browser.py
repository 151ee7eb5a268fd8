"""The browser: back and forward, tabs, and the address bar."""

import pytest
from msgspec.structs import replace

from tests.simulator.office import after, at, office, refused, unrefused
from trainer.content.blocks import Link, Paragraph, Result, Search
from trainer.content.effects import Effect
from trainer.content.packs import Pack
from trainer.simulator import acts, offices
from trainer.simulator.browser_pages import is_address
from trainer.simulator.scene import scene
from trainer.simulator.world import World

WORDS = Search(
    id="words", label="Look", button="Find", nothing="Nothing", results=(Result(id="two", title="Page two"),)
)
ON = Link(id="on", text="On", does=(Effect(go="two"),))
NEW = Link(id="new", text="New", does=(Effect(open_tab="office/two"),))
RETURN = Link(id="return", text="Back", does=(Effect(back=True),))
PACK = office(ON, NEW, WORDS, two=(RETURN,), search="office/one.words")


def place(world: World) -> str:
    return world.visit.place


def places(world: World) -> list[str]:
    return [tab.visit.page for tab in world.tabs]


def test_back_and_forward_walk_through_what_was_open() -> None:
    world = after(PACK, acts.Follow(block="on"), acts.Back())
    assert (place(world), scene(world, PACK).can_go_back, scene(world, PACK).can_go_forward) == (
        "office/one",
        False,
        True,
    )
    assert place(after(PACK, acts.Forward(), world=world)) == "office/two"


def test_a_new_page_after_back_forgets_what_lay_ahead() -> None:
    world = after(PACK, acts.Follow(block="on"), acts.Back(), acts.Follow(block="foot"))
    assert refused(after(PACK, acts.Forward(), world=world)) == "nothing_there"
    assert place(after(PACK, acts.Back(), world=world)) == "office/one"


@pytest.mark.parametrize("act", [acts.Back(), acts.Forward()])
def test_where_there_is_no_page_before_or_after_nothing_changes(act: acts.AnyAct) -> None:
    world = after(PACK, act)
    assert refused(world) == "nothing_there"
    assert unrefused(world) == at()


def test_the_link_back_of_a_page_does_what_the_browser_does() -> None:
    assert after(PACK, acts.Follow(block="on"), acts.Follow(block="return")) == after(
        PACK, acts.Follow(block="on"), acts.Back()
    )


def test_a_page_unfolded_or_with_messages_is_found_again_so_by_back() -> None:
    world = after(PACK, acts.Search(block="words", text=" "), acts.Follow(block="on"), acts.Back())
    assert world.visit == after(PACK, acts.Search(block="words", text=" ")).visit


def three_tabs() -> World:
    return after(PACK, acts.Follow(block="new"), acts.Open())


def test_a_link_may_open_a_tab_of_its_own() -> None:
    world = after(PACK, acts.Follow(block="new"))
    assert (places(world), world.tab) == (["one", "two"], 1)
    assert not scene(world, PACK).can_go_back


def test_an_empty_tab_says_what_can_be_done_with_it() -> None:
    world = three_tabs()
    assert (place(world), world.tab) == ("browser/new-tab", 2)
    texts = [item.block.text for item in scene(world, PACK).items if isinstance(item.block, Paragraph)]
    assert "Type an address" in texts[0]


@pytest.mark.parametrize(
    ("in_sight", "closed", "left", "then"),
    [
        (0, 0, ["two", "new-tab"], "two"),
        (1, 1, ["one", "new-tab"], "new-tab"),
        (2, 2, ["one", "two"], "two"),
        (1, 0, ["two", "new-tab"], "two"),
        (2, 0, ["two", "new-tab"], "new-tab"),
        (0, 2, ["one", "two"], "one"),
        (1, 2, ["one", "two"], "two"),
    ],
)
def test_closing_a_tab_leaves_the_one_in_sight_or_its_neighbour(
    in_sight: int, closed: int, left: list[str], then: str
) -> None:
    world = after(PACK, acts.Turn(tab=in_sight), acts.Close(tab=closed), world=three_tabs())
    assert (places(world), world.visit.page) == (left, then)


def test_the_only_tab_stays() -> None:
    world = after(PACK, acts.Close(tab=0))
    assert refused(world) == "last_tab"
    assert unrefused(world) == at()


def test_a_page_counts_as_seen_when_its_tab_comes_into_sight() -> None:
    two = World(date=at().date, seed=1, tabs=(*at().tabs, *at("two").tabs), seen=("office/one",))
    assert "office/two" in after(PACK, acts.Turn(tab=1), world=two).seen
    assert "office/two" in after(PACK, acts.Close(tab=0), world=two).seen


def test_what_was_typed_is_the_same_in_every_tab() -> None:
    world = after(PACK, acts.Fill(block="words", text="hm"), acts.Open(), acts.Go(text="office.town.example"))
    assert world.draft("office/words") == "hm"


@pytest.mark.parametrize(
    "typed",
    [
        "office.town.example/two",
        "https://office.town.example/two",
        "http://www.office.town.example/two/",
        "  OFFICE.Town.example/TWO ",
    ],
)
def test_an_address_leads_to_its_page_however_it_is_written(typed: str) -> None:
    assert place(after(PACK, acts.Go(text=typed))) == "office/two"


def test_the_address_of_a_service_leads_to_its_first_page_with_or_without_www() -> None:
    assert place(after(PACK, acts.Go(text="office.town.example"), world=at("two"))) == "office/one"
    with_www = _at_address("www.office.town.example")
    assert place(after(with_www, acts.Go(text="office.town.example"), world=at("two"))) == "office/one"
    assert place(after(with_www, acts.Go(text="www.office.town.example"), world=at("two"))) == "office/one"


def _at_address(address: str) -> Pack:
    pack = office(ON)
    return replace(pack, services={"office": replace(pack.service("office"), address=address)})


@pytest.mark.parametrize(
    "typed", ["offlce.town.example", "office.town.example.evil.example", "office.town.example/nine"]
)
def test_an_address_that_leads_nowhere_shows_it_and_the_way_back(typed: str) -> None:
    world = after(PACK, acts.Go(text=typed))
    seen = scene(world, PACK)
    assert (seen.address, seen.is_secure, seen.title) == (typed, False, "This page does not exist")
    assert any(isinstance(item.block, Paragraph) and typed in item.block.text for item in seen.items)
    assert place(after(PACK, acts.Follow(block="back"), world=world)) == "office/one"


def test_words_in_the_address_bar_are_looked_for() -> None:
    world = after(PACK, acts.Go(text="page two"), world=at("three"))
    assert (place(world), world.search("office/words")) == ("office/one", "page two")
    assert [result.id for item in scene(world, PACK).items for result in item.results] == ["two"]


def test_without_a_search_words_are_taken_for_an_address() -> None:
    assert place(after(office(ON), acts.Go(text="page two"))) == "browser/missing"


def test_an_empty_address_leads_nowhere() -> None:
    assert refused(after(PACK, acts.Go(text="  "))) == "nothing_there"


def test_what_is_an_address() -> None:
    assert [
        text for text in ("a.example", "help", "what is a deposit?", "etc.", "my a.example") if is_address(text)
    ] == ["a.example"]


@pytest.mark.parametrize("typed", ["{case.name}.example", "{answer.name}.example", "{me.name}.example"])
def test_braces_in_an_address_are_only_braces(typed: str) -> None:
    world = after(PACK, acts.Go(text=typed), world=offices.open_case("office/wish", at(), PACK))
    assert any(isinstance(item.block, Paragraph) and typed in item.block.text for item in scene(world, PACK).items)
