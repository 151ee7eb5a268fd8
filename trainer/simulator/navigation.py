"""Navigation: pages opened in tabs, back and forward in a tab's history, tabs opened and closed."""

from msgspec.structs import replace

from trainer.content.packs import Pack
from trainer.simulator.browser_pages import NEW_TAB
from trainer.simulator.world import Tab, Visit, World


def open_page(world: World, visit: Visit) -> World:
    """*world* with *visit* in sight, after the page that was; what lay ahead in this tab's history is gone."""
    tab = world.tabs[world.tab]
    visits = (*tab.visits[: tab.position + 1], visit)
    return _seen(world.with_tab(Tab(visits=visits, position=len(visits) - 1)))


def open_tab(world: World, visit: Visit = NEW_TAB) -> World:
    """*world* with *visit* in sight in a tab of its own."""
    return _seen(replace(world, tabs=(*world.tabs, Tab(visits=(visit,))), tab=len(world.tabs)))


def close_tab(world: World, index: int) -> World:
    """*world* without that tab; the last tab stays, and the World says so."""
    if not 0 <= index < len(world.tabs):
        return world.with_refusal("not_here")
    if len(world.tabs) == 1:
        return world.with_refusal("last_tab")
    in_sight = world.tab - 1 if world.tab > index or world.tab == len(world.tabs) - 1 else world.tab
    return _seen(replace(world, tabs=(*world.tabs[:index], *world.tabs[index + 1 :]), tab=max(in_sight, 0)))


def turn_tab(world: World, index: int) -> World:
    """*world* with that tab in sight."""
    if not 0 <= index < len(world.tabs):
        return world.with_refusal("not_here")
    return _seen(replace(world, tab=index))


def step_through(world: World, by: int) -> World:
    """*world* so many pages further in this tab's history, or back; where there is none, the World says so."""
    tab = world.tabs[world.tab]
    if not 0 <= tab.position + by < len(tab.visits):
        return world.with_refusal("nothing_there")
    return world.with_tab(replace(tab, position=tab.position + by))


def visit_to(place: str, service: str, pack: Pack) -> Visit:
    """The visit to ``page`` of *service*, to ``service/page``, or to the first page of ``service/``.

    Raises:
        PackFault: there is no such page.
    """
    service_id, _, page_id = place.partition("/") if "/" in place else (service, "/", place)
    target = pack.service(service_id)
    visit = Visit(service=service_id, page=page_id or target.start)
    pack.page(visit.place)
    return visit


def _seen(world: World) -> World:
    place = world.visit.place
    return world if place in world.seen else replace(world, seen=(*world.seen, place))
