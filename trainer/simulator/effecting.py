"""What effects do to a World."""

from collections.abc import Iterable

from msgspec.structs import replace

from trainer.content.effects import Effect
from trainer.content.packs import Pack
from trainer.simulator import navigation, offices
from trainer.simulator.conditions import holds
from trainer.simulator.validation import case_numbered
from trainer.simulator.world import World


def run(effects: Iterable[Effect], service: str, world: World, pack: Pack) -> World:
    """*world* after *effects* of a page of *service*, one after the other; the first way that is taken ends them."""
    for effect in effects:
        if not holds(effect.when, world, pack):
            continue
        world = _kept(effect, service, world, pack)
        if effect.go:
            return navigation.open_page(world, navigation.visit_to(effect.go, service, pack))
        if effect.back:
            return navigation.step_through(world, -1)
        if effect.open_tab:
            return navigation.open_tab(world, navigation.visit_to(effect.open_tab, service, pack))
    return world


def _kept(effect: Effect, service: str, world: World, pack: Pack) -> World:
    if effect.open_case:
        world = offices.open_case(f"{service}/{effect.open_case}", world, pack)
    if effect.find_case:
        case = case_numbered(str(world.answer(f"{service}/{effect.find_case}")), "", world)
        world = replace(world, open_case=case.number) if case else world
    if effect.move_case:
        world = offices.move_case(effect.move_case, world)
    if effect.mark and f"{service}/{effect.mark}" not in world.marks:
        world = replace(world, marks=(*world.marks, f"{service}/{effect.mark}"))
    if effect.clear:
        world = _cleared(effect.clear, service, world)
    return world


def _cleared(fields: tuple[str, ...], service: str, world: World) -> World:
    def stays(name: str) -> bool:
        return not name.startswith(f"{service}/") or ("*" not in fields and name.partition("/")[2] not in fields)

    return replace(
        world,
        answers=tuple(pair for pair in world.answers if stays(pair[0])),
        searches=tuple(pair for pair in world.searches if stays(pair[0])),
        drafts=tuple(pair for pair in world.drafts if stays(pair[0])),
    )
