"""A pretend office of one or more pages, made on the spot, and Worlds that stand in it."""

import datetime
from collections.abc import Iterable

from msgspec.structs import replace

from trainer.content.blocks import AnyBlock, Button, Heading
from trainer.content.effects import Effect
from trainer.content.packs import Manifest, Pack, Picture
from trainer.content.services import CaseKind, FooterLink, Page, Reply, Service, Stage
from trainer.simulator.acts import AnyAct, Press
from trainer.simulator.apply import apply
from trainer.simulator.world import Answer, Tab, Visit, World

TODAY = datetime.date(2027, 3, 10)
WISH = CaseKind(
    id="wish",
    name="Wish",
    letters="WI",
    stages=(
        Stage(id="asked", name="Asked", text="It is here."),
        Stage(id="seen", name="Seen"),
        Stage(id="done", name="Done"),
    ),
    replies=(Reply(stage="asked", after_days=3, to="seen"), Reply(stage="seen", after_days=2, to="done")),
)
NEXT = Button(id="next", text="Continue", does=(Effect(go="two"),))


def office(
    *blocks: AnyBlock, two: Iterable[AnyBlock] = (), pictures: tuple[Picture, ...] = (), search: str = ""
) -> Pack:
    """A pack of one service `office`: page `one` with *blocks*, page `two`, an empty page `three`."""
    pages = (
        Page(id="one", title="Page one", path="/", blocks=blocks),
        Page(id="two", title="Page two", path="/two", blocks=(Heading(text="Two", level=1), *two)),
        Page(id="three", title="Page three", path="/three", blocks=()),
    )
    service = Service(
        id="office",
        name="Office",
        address="office.town.example",
        start="one",
        pages=pages,
        cases=(WISH,),
        footer=(FooterLink(id="foot", text="Help", go="three"),),
    )
    manifest = Manifest(id="town", title="Town", language="en", version="1", search=search, pictures=pictures)
    return Pack(manifest=manifest, services={"office": service}, lessons={})


def at(page: str = "one", **answers: Answer) -> World:
    """A World that stands on *page*, with these answers to the office."""
    visit = Visit(service="office", page=page)
    given = tuple((f"office/{name}", answer) for name, answer in answers.items())
    return World(date=TODAY, seed=1, tabs=(Tab(visits=(visit,)),), answers=given, seen=(visit.place,))


def after(pack: Pack, *acts: AnyAct, world: World | None = None) -> World:
    """The World after *acts*, from page one or from *world*."""
    world = world or at()
    for act in acts:
        world = apply(world, act, pack)
    return world


def told(field: AnyBlock, answer: Answer, world: World | None = None, pack: Pack | None = None) -> str:
    """The message beside *field* when it holds *answer* and Continue is pressed; empty if the page goes on."""
    pack = pack or office(field, NEXT)
    world = (world or at()).with_answer(f"office/{field.id}", answer)
    later = apply(world, Press(block="next"), pack)
    assert (later.visit.page == "two") == (not later.visit.errors)
    return later.visit.errors[0].message if later.visit.errors else ""


def refused(world: World) -> str:
    """Why the last act had no effect; empty if it had one."""
    return world.refusal.reason if world.refusal else ""


def unrefused(world: World) -> World:
    """*world* without the note of a refusal."""
    return replace(world, refusal=None)
