"""The pages of a pack, each as it is opened, checked in vain, and with all its fields filled.

A page is reached as a person would: in a lesson, by typing its address. A pack without a lesson is given an empty one.
"""

import datetime
from collections.abc import Iterator
from typing import NamedTuple

from msgspec.structs import replace

from trainer.coach.attempt import Attempt, Outcome, begin, do
from trainer.content import blocks
from trainer.content.conditions import Condition
from trainer.content.identities import Identity
from trainer.content.lessons import Instruction, Lesson, Start, Step, Variant
from trainer.content.packs import Pack
from trainer.content.services import Page, Service
from trainer.simulator import acts
from trainer.simulator.navigation import open_page
from trainer.simulator.scene import scene, visible_blocks
from trainer.simulator.world import Visit

AT = datetime.datetime(2027, 3, 10, 9, 0, tzinfo=datetime.UTC)
IN_VAIN, FILLED = "checked in vain", "filled"
_LONG = "The lamp beside the bus stop has been dark for three weeks, and people stumble over the kerb in the evening."


class State(NamedTuple):
    """A page in a state: *name* is empty for the page as it is opened."""

    name: str
    attempt: Attempt
    outcome: Outcome


def states(pack: Pack, service: Service, page: Page) -> Iterator[State]:
    """*page* as it is opened, and in every other state that it can be in."""
    opened = _opened(pack, service, page)
    yield opened
    checked = _done(opened, IN_VAIN, _checks(opened, pack))
    if checked.attempt.world.visit.errors:
        yield checked
    filled = _done(opened, FILLED, _answers(opened, pack))
    if filled.attempt.acts != opened.attempt.acts:
        yield filled


def _opened(pack: Pack, service: Service, page: Page) -> State:
    lesson = _lesson(pack, service)
    if lesson.id not in pack.lessons:
        identities = pack.manifest.identities or (_NOBODY,)
        pack = replace(pack, lessons={lesson.id: lesson}, manifest=replace(pack.manifest, identities=identities))
    attempt, _ = begin(pack, lesson.id, "", "alone", seed=1, at=AT)
    attempt, outcome = do(attempt, acts.Go(text=f"{service.address}{page.path}"), AT)
    wanted = f"{service.id}/{page.id}"
    if attempt.world.visit.place != wanted:  # two pages have one address
        world = open_page(attempt.world, Visit(service=service.id, page=page.id))
        attempt = replace(attempt, worlds=(*attempt.worlds[:-1], world))
        outcome = replace(outcome, scene=scene(world, pack))
    return State("", attempt, outcome)


def _lesson(pack: Pack, service: Service) -> Lesson:
    """The lesson that knows most of *service*: cases that exist, then an open page, then any."""

    def knows(lesson: Lesson) -> tuple[bool, bool]:
        has_case = any(case.kind.startswith(f"{service.id}/") for case in lesson.start.cases)
        return has_case, any(tab.startswith(f"{service.id}/") for tab in lesson.start.tabs)

    return max(pack.lessons.values(), key=knows, default=_empty(service, pack))


_NOBODY = Identity(id="nobody", name="Nobody", street="", town="", telephone="", email="")


def _empty(service: Service, pack: Pack) -> Lesson:
    """A lesson for a pack that has none yet."""
    place = f"{service.id}/{service.start}"
    who = pack.manifest.identities[0].id if pack.manifest.identities else _NOBODY.id
    look = Instruction(say=service.name, use="browser.address", do="go", at=place, value=service.address)
    return Lesson(
        id="look-around",
        title=service.name,
        goal=service.name,
        goal_when=Condition(marked=f"{service.id}/never"),
        summary="",
        deed="",
        did=(),
        start=Start(
            tabs=(place,), date=AT.date(), pictures=tuple(picture.id for picture in pack.manifest.pictures[:1])
        ),
        variants=(Variant(id="one", identity=who, values={}),),
        steps=(Step(id="look", title=service.name, instructions=(look,)),),
    )


def _done(opened: State, name: str, wanted: Iterator[acts.AnyAct]) -> State:
    """*opened* after *wanted*; an act that would lead to another page is left out."""
    attempt, outcome = opened.attempt, opened.outcome
    for act in wanted:
        after, came = do(attempt, act, AT)
        if after.world.visit.place == opened.attempt.world.visit.place:
            attempt, outcome = after, came
    return State(name, attempt, outcome)


def _checks(opened: State, pack: Pack) -> Iterator[acts.AnyAct]:
    """What checks the page while nothing is filled in: the first button that does, else a search for nothing."""
    shown = visible_blocks(opened.attempt.world, pack)
    buttons = [block for block in shown if isinstance(block, blocks.Button) and block.checks]
    searches = [block for block in shown if isinstance(block, blocks.Search)]
    if buttons:
        yield acts.Press(block=buttons[0].id)
    elif searches:
        yield acts.Search(block=searches[0].id, text="")


def _answers(opened: State, pack: Pack) -> Iterator[acts.AnyAct]:
    """What fills all fields of the page, and opens what is folded away."""
    for block in visible_blocks(opened.attempt.world, pack):
        yield from _answer(block, opened.attempt.world.pictures)


def _answer(block: blocks.AnyBlock, pictures: tuple[str, ...]) -> Iterator[acts.AnyAct]:
    if isinstance(block, blocks.Details):
        yield acts.Unfold(block=block.id)
    elif isinstance(block, blocks.DateField):
        yield acts.Fill(block=block.id, text="28", part="day")
        yield acts.Fill(block=block.id, text="September", part="month")
        yield acts.Fill(block=block.id, text="2026", part="year")
    elif isinstance(block, blocks.ChooseOne | blocks.Select | blocks.ChooseSeveral):
        yield acts.Choose(block=block.id, option=max(block.options, key=lambda option: len(option.text)).id)
    elif isinstance(block, blocks.FileField) and pictures:
        yield acts.Attach(block=block.id, picture=pictures[0])
    elif isinstance(block, blocks.Search) and block.results:
        yield acts.Search(block=block.id, text=block.results[0].title)
        yield acts.Take(block=block.id, result=block.results[0].id)
    elif isinstance(block, blocks.NumberField | blocks.CodeField):
        yield acts.Fill(block=block.id, text="123456")
    elif isinstance(block, blocks.TextField | blocks.LongText):
        yield acts.Fill(block=block.id, text=_LONG)
