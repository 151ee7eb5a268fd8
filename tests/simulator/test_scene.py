"""The Scene: what is seen of a World, its texts filled, its fields with what was typed and what needs mending."""

from typing import get_args

import pytest

from tests.samples.packs import meadow
from tests.simulator.office import NEXT, after, at, office
from trainer.content.blocks import (
    AnyBlock,
    Button,
    ChooseOne,
    CodeField,
    DateField,
    FileField,
    Heading,
    Image,
    Link,
    Notice,
    Option,
    Paragraph,
    Row,
    SummaryList,
    TextField,
)
from trainer.content.conditions import Condition
from trainer.content.effects import Effect
from trainer.content.packs import PackFault, Picture
from trainer.simulator import acts, offices
from trainer.simulator.beginning import first_world
from trainer.simulator.items import Item
from trainer.simulator.scene import scene
from trainer.simulator.world import Tab, Visit, World

CAT = Picture(id="cat", file="cat.svg", name="my-cat.jpg", text="A cat.", megabytes=2)
NAME = TextField(id="name", label="Name", empty="Enter your name")
SIZE = ChooseOne(id="size", label="Size", options=(Option(id="big", text="Big letters"),))
WHEN = DateField(id="when", label="When", day="d", month="m", year="y", missing_part="p", not_real="r")
PHOTO = FileField(id="photo", label="Photo", button="b", remove="r")
ANSWERS = SummaryList(
    id="answers",
    change="Change",
    rows=(
        Row(label="Name", field="name", change="one", changes="your name"),
        Row(label="Size", field="size"),
        Row(label="When", field="when"),
        Row(label="Photo", field="photo"),
    ),
)


def item(pack: object, world: World, kind: type) -> Item:
    return next(item for item in scene(world, pack).items if isinstance(item.block, kind))  # type: ignore[arg-type]


def test_every_kind_of_block_stands_somewhere_in_the_sample_pack() -> None:
    there = {type(block) for service in meadow().services.values() for page in service.pages for block in page.blocks}
    assert there == set(get_args(AnyBlock))


def test_every_page_of_the_sample_pack_can_be_seen() -> None:
    lesson = meadow().lesson("join-the-library")
    world = first_world(lesson, lesson.variants[0], 1, meadow())
    for service in meadow().services.values():
        for page in service.pages:
            seen = scene(after(meadow(), acts.Go(text=f"{service.address}{page.path}"), world=world), meadow())
            assert seen.place == f"{service.id}/{page.id}"
            assert seen.title.startswith(page.title)


def test_the_browser_shows_title_address_padlock_and_date() -> None:
    seen = scene(at("two"), office())
    assert (seen.title, seen.service, seen.address) == ("Page two – Office", "Office", "office.town.example/two")
    assert (seen.is_secure, seen.date, seen.place) == (True, "10 March 2027", "office/two")
    assert [(tab.title, tab.is_open) for tab in seen.tabs] == [("Page two – Office", True)]


def test_a_page_of_another_town_is_a_fault() -> None:
    with pytest.raises(PackFault):
        scene(at("nine"), office())


def test_while_something_needs_mending_the_title_says_error_first() -> None:
    pack = office(NAME, NEXT)
    seen = scene(after(pack, acts.Press(block="next")), pack)
    assert seen.title == "Error: Page one – Office"
    assert seen.problem == "There is a problem"
    assert [(error.field, error.message) for error in seen.errors] == [("name", "Enter your name")]
    assert seen.items[0].error == "Enter your name"
    assert scene(at(), pack).problem == ""


def test_a_block_is_shown_only_while_its_condition_holds() -> None:
    pack = office(Notice(title="Hello", when=Condition(answer="office/name", given=True)), NAME)
    assert len(scene(at(), pack).items) == 1
    assert len(scene(at(name="Ada"), pack).items) == 2


def test_gaps_are_filled_with_values_answers_the_date_and_the_case() -> None:
    text = "{me.name} {answer.name} {today} {case.number} {case.name} {case.opened} {nothing}"
    pack = office(NAME, Paragraph(text=text))
    world = World(
        date=at().date, seed=1, tabs=at().tabs, values=(("me.name", "Olive"),), answers=at(name="Ada").answers
    )
    world = offices.open_case("office/wish", world, pack)
    shown = item(pack, world, Paragraph).block
    number = world.cases[0].number
    assert isinstance(shown, Paragraph)
    assert shown.text == f"Olive Ada 10 March 2027 {number} Ada 10 March 2027 {{nothing}}"


def test_a_gap_that_was_typed_is_shown_as_it_was_typed() -> None:
    pack = office(NAME, Paragraph(text="{answer.name}"))
    shown = item(pack, at(name="{today}"), Paragraph).block
    assert isinstance(shown, Paragraph)
    assert shown.text == "{today}"


def test_ids_and_effects_are_not_filled() -> None:
    link = Link(id="today", text="{today}", does=(Effect(go="{today}"),))
    shown = item(office(link), at(), Link).block
    assert isinstance(shown, Link)
    assert (shown.id, shown.does, shown.text) == ("today", link.does, "10 March 2027")


def test_the_summary_shows_answers_in_words_and_what_was_skipped() -> None:
    pack = office(NAME, SIZE, WHEN, PHOTO, two=(ANSWERS,), pictures=(CAT,))
    world = at("two", name="Ada", size="big", when=("4", "5", "19"), photo="cat")
    rows = item(pack, world, SummaryList).rows
    assert [row.value for row in rows] == ["Ada", "Big letters", "4 May 2019", "my-cat.jpg"]
    assert [(row.field, row.changes) for row in rows[:2]] == [("name", "your name"), ("", "")]
    assert {row.value for row in item(pack, at("two", name=""), SummaryList).rows} == {"Not provided"}


def test_change_leads_straight_to_the_answer() -> None:
    pack = office(NAME, two=(ANSWERS,))
    assert after(pack, acts.Follow(block="answers", row="name"), world=at("two")).visit.page == "one"
    assert after(pack, acts.Follow(block="answers", row="size"), world=at("two")).refusal is not None


def test_the_summary_of_a_case_shows_what_was_sent_and_never_what_is_typed_now() -> None:
    of_case = SummaryList(id="sent", rows=(Row(label="Name", field="name"),), of_case=True)
    pack = office(NAME, two=(of_case,))
    sent = offices.open_case("office/wish", at("two", name="Ada"), pack).with_answer("office/name", "Bea")
    assert item(pack, sent, SummaryList).rows[0].value == "Ada"
    assert item(pack, at("two", name="Bea"), SummaryList).rows[0].value == "Not provided"


def test_a_field_for_pictures_shows_the_folder_and_an_image_what_was_attached() -> None:
    pack = office(PHOTO, Image(answer="photo"), pictures=(CAT,))
    world = World(date=at().date, seed=1, tabs=at().tabs, pictures=("cat",))
    assert [picture.name for picture in item(pack, world, FileField).pictures] == ["my-cat.jpg"]
    assert item(pack, world, Image).pictures == ()
    attached = after(pack, acts.Attach(block="photo", picture="cat"), world=world)
    assert item(pack, attached, Image).pictures[0].text == "A cat."


def test_other_tabs_bear_their_own_titles() -> None:
    world = World(date=at().date, seed=1, tabs=(*at().tabs, Tab(visits=(Visit(service="office", page="three"),))))
    assert [tab.title for tab in scene(world, office()).tabs] == ["Page one – Office", "Page three – Office"]


def test_what_has_no_value_has_none() -> None:
    pack = office(Heading(text="H"), Button(id="b", text="B", does=()), CodeField(id="code", label="Code"))
    values = [item.value for item in scene(at(code="123"), pack).items]
    assert values == ["", "", "123"]
