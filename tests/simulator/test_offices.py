"""Offices: the cases they open, their tracking numbers, and what they answer as days go by."""

import datetime

import pytest
from msgspec.structs import replace

from tests.simulator.office import TODAY, after, at, office
from trainer.content.blocks import Button, StatusTracker, Table, TextField
from trainer.content.effects import Effect
from trainer.simulator import acts, offices
from trainer.simulator.scene import scene
from trainer.simulator.world import World

SEND = Button(id="send", text="Send", does=(Effect(open_case="wish"), Effect(go="two")))
NAME = TextField(id="name", label="Name")
TRACK = StatusTracker(id="track", label="How far it is")
PACK = office(NAME, SEND, two=(TRACK, Table(caption="Hours", columns=("Day",), rows=())))


def sent(seed: int = 1) -> World:
    return after(PACK, acts.Press(block="send"), world=replace(at(name="Ada"), seed=seed))


def stages(world: World) -> list[tuple[str, int]]:
    return [(reached.stage, (reached.date - TODAY).days) for reached in world.cases[0].history]


def test_a_case_keeps_the_answers_and_begins_in_its_first_stage() -> None:
    case = sent().cases[0]
    assert (case.kind, case.answer("name"), case.answer("mail"), case.stage) == ("office/wish", "Ada", "", "asked")
    assert sent().case() == case


def test_what_is_typed_afterwards_does_not_change_the_case() -> None:
    world = after(PACK, acts.Back(), acts.Fill(block="name", text="Bea"), world=sent())
    assert world.cases[0].answer("name") == "Ada"


def test_a_tracking_number_is_the_same_for_the_same_seed_and_easy_to_read_out() -> None:
    number = sent(7).cases[0].number
    assert number == sent(7).cases[0].number
    letters, first, second = number.split("-")
    assert (letters, len(first), len(second)) == ("WI", 4, 4)
    assert not set(first + second) & set("01")


def test_tracking_numbers_differ_from_seed_to_seed_and_from_case_to_case() -> None:
    assert len({sent(seed).cases[0].number for seed in range(300)}) == 300
    world = sent()
    for _ in range(9):
        world = after(PACK, acts.Back(), acts.Press(block="send"), world=world)
    assert len({case.number for case in world.cases}) == 10


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (2, [("asked", 0)]),
        (3, [("asked", 0), ("seen", 3)]),
        (4, [("asked", 0), ("seen", 3)]),
        (30, [("asked", 0), ("seen", 3), ("done", 5)]),
    ],
)
def test_an_office_answers_on_the_day_and_not_before(days: int, expected: list[tuple[str, int]]) -> None:
    world = after(PACK, acts.Wait(days=days), world=sent())
    assert stages(world) == expected
    assert world.date == TODAY + datetime.timedelta(days=days)


def test_waiting_day_by_day_is_the_same_as_waiting_at_once() -> None:
    by_days = after(PACK, *[acts.Wait(days=1)] * 6, world=sent())
    assert by_days == after(PACK, acts.Wait(days=6), world=sent())


def test_every_case_is_answered() -> None:
    world = after(PACK, acts.Back(), acts.Press(block="send"), acts.Wait(days=3), world=sent())
    assert [case.stage for case in world.cases] == ["seen", "seen"]


def test_the_calendar_may_come_near_its_end() -> None:
    world = replace(sent(), date=datetime.date.max - datetime.timedelta(days=1))
    assert after(PACK, acts.Wait(days=1), world=world).date == datetime.date.max
    assert after(PACK, acts.Wait(days=2), world=world).date == world.date


def test_an_earlier_case_has_come_to_its_stage_by_the_replies_of_the_office() -> None:
    def earlier(stage: str, days_ago: int) -> list[tuple[str, int]]:
        return stages(offices.with_case("office/wish", (), at(), PACK, stage=stage, days_ago=days_ago))

    assert earlier("asked", 9) == [("asked", -9)]
    assert earlier("done", 9) == [("asked", -9), ("seen", -6), ("done", -4)]
    assert earlier("lost", 9) == [("asked", -9), ("seen", -6), ("done", -4), ("lost", -4)]
    assert earlier("done", 1) == [("asked", -1), ("done", -1)]


def test_the_tracker_shows_what_is_behind_now_and_ahead() -> None:
    world = after(PACK, acts.Wait(days=3), world=sent())
    tracked = next(item for item in scene(world, PACK).items if item.block == TRACK).stages
    assert [(stage.name, stage.date, stage.is_reached, stage.is_now) for stage in tracked] == [
        ("Asked", "10 March 2027", True, False),
        ("Seen", "13 March 2027", True, True),
        ("Done", "", False, False),
    ]


def test_a_tracker_without_a_case_shows_no_stage() -> None:
    assert next(item for item in scene(at("two"), PACK).items if item.block == TRACK).stages == ()


def test_a_stage_that_most_cases_never_reach_is_shown_once_it_is_reached() -> None:
    service = PACK.service("office")
    kind = service.cases[0]
    rare = replace(kind, stages=(*kind.stages[:-1], replace(kind.stages[-1], is_usual=False)))
    pack = replace(PACK, services={"office": replace(service, cases=(rare,))})

    def names(world: World) -> list[str]:
        return [stage.name for item in scene(world, pack).items for stage in item.stages]

    assert names(sent()) == ["Asked", "Seen"]
    assert names(after(pack, acts.Wait(days=5), world=sent())) == ["Asked", "Seen", "Done"]
