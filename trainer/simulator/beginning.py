"""The World an attempt begins with: what its lesson declares, filled with one Variant and its Identity."""

from trainer.content.lessons import EarlierCase, Lesson, Variant
from trainer.content.packs import Pack
from trainer.content.texts import fill
from trainer.simulator import navigation, offices
from trainer.simulator.world import Tab, World


def first_world(lesson: Lesson, variant: Variant, seed: int, pack: Pack) -> World:
    """The World with which *variant* of *lesson* begins; the same seed gives the same tracking numbers.

    Raises:
        PackFault: the lesson names a page, a case or a person that is not in *pack*.
    """
    values = {**pack.identity(variant.identity).values(), **variant.values}
    visits = [navigation.visit_to(place, "", pack) for place in lesson.start.tabs]
    world = World(
        date=lesson.start.date,
        seed=seed,
        tabs=tuple(Tab(visits=(visit,)) for visit in visits),
        values=tuple(values.items()),
        pictures=variant.pictures or lesson.start.pictures,
        seen=(visits[0].place,),
    )
    for earlier in lesson.start.cases:
        world = _with_earlier(earlier, world, pack)
    return world


def _with_earlier(earlier: EarlierCase, world: World, pack: Pack) -> World:
    answers = tuple((field, fill(answer, dict(world.values))) for field, answer in earlier.answers.items())
    return offices.with_case(earlier.kind, answers, world, pack, stage=earlier.stage, days_ago=earlier.days_ago)
