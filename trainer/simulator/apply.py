"""`apply`: the only way a World changes. One case for each kind of act."""

import datetime
from functools import singledispatch

from msgspec.structs import replace

from trainer.content.blocks import (
    AnyBlock,
    Button,
    ChooseOne,
    ChooseSeveral,
    CodeField,
    DateField,
    Details,
    FileField,
    Link,
    LongText,
    NumberField,
    Search,
    Select,
    SummaryList,
    TextField,
)
from trainer.content.packs import Pack
from trainer.content.texts import folded
from trainer.simulator import acts, navigation, offices
from trainer.simulator.browser_pages import destination, footer_link, is_address
from trainer.simulator.conditions import holds
from trainer.simulator.effecting import run
from trainer.simulator.scene import visible_blocks
from trainer.simulator.searching import found
from trainer.simulator.validation import errors
from trainer.simulator.world import FieldError, World


def apply(world: World, act: acts.AnyAct, pack: Pack) -> World:
    """The World after *act*.

    An act that the page does not offer leaves the World as it was and adds a Refusal that says why, so a learner's slip
    is never an exception. The same World and act always give the same result.

    Raises:
        PackFault: *act* leads to a page or a case that is not in *pack*.
    """
    return _apply(act, replace(world, refusal=None), pack)


@singledispatch
def _apply(act: object, world: World, pack: Pack) -> World:
    raise TypeError(f"no such act: {act!r}")


def _block(block_id: str, world: World, pack: Pack) -> AnyBlock | None:
    """The block that can be seen on the page now; inside details only while they are open."""
    for block in visible_blocks(world, pack):
        if block.id == block_id and block_id:
            return block
        if isinstance(block, Details) and block.id in world.visit.unfolded:
            inside = next((inner for inner in block.blocks if inner.id == block_id and block_id), None)
            if inside and holds(inside.when, world, pack):
                return inside
    return None


def _name(block_id: str, world: World) -> str:
    return f"{world.visit.service}/{block_id}"


@_apply.register
def _follow(act: acts.Follow, world: World, pack: Pack) -> World:
    block, service = _block(act.block, world, pack), world.visit.service
    if isinstance(block, Link):
        return run(block.does, service, world, pack)
    if isinstance(block, SummaryList):
        row = next((row for row in block.rows if row.field == act.row and row.change), None)
        if row:
            return navigation.open_page(world, navigation.visit_to(row.change, service, pack))
    footer = footer_link(act.block, world, pack)
    if footer:
        return navigation.open_page(world, navigation.visit_to(footer.go, service, pack))
    return world.with_refusal("not_here", act.block)


@_apply.register
def _press(act: acts.Press, world: World, pack: Pack) -> World:
    block, service = _block(act.block, world, pack), world.visit.service
    if not isinstance(block, Button):
        return world.with_refusal("not_here", act.block)
    problems = errors(visible_blocks(world, pack), service, world, pack) if block.checks else ()
    world = world.with_visit(replace(world.visit, errors=problems))
    if problems:
        return world.with_refusal("problems", act.block)
    return run(block.does, service, world, pack)


@_apply.register
def _fill(act: acts.Fill, world: World, pack: Pack) -> World:
    block, name = _block(act.block, world, pack), _name(act.block, world)
    if isinstance(block, Search):
        is_other = folded(act.text) != folded(world.draft(name))
        world = world.with_answer(name, "") if is_other and world.answer(name) else world
        return world.with_draft(name, act.text)
    if isinstance(block, DateField) and act.part:
        answer = world.answer(name) or ("", "", "")
        parts = dict(zip(("day", "month", "year"), answer, strict=True)) | {act.part: act.text}
        return world.with_answer(name, tuple(parts.values()))
    if isinstance(block, TextField | LongText | NumberField | CodeField) and not act.part:
        return world.with_answer(name, act.text)
    return world.with_refusal("not_here", act.block)


@_apply.register
def _choose(act: acts.Choose, world: World, pack: Pack) -> World:
    block, name = _block(act.block, world, pack), _name(act.block, world)
    if not isinstance(block, ChooseOne | ChooseSeveral | Select) or act.option not in {o.id for o in block.options}:
        return world.with_refusal("not_here", act.block)
    if isinstance(block, ChooseSeveral):
        return _chosen_several(act, block, world, pack)
    if act.is_chosen:
        return world.with_answer(name, act.option)
    return world.with_answer(name, "") if world.answer(name) == act.option else world


def _chosen_several(act: acts.Choose, block: ChooseSeveral, world: World, pack: Pack) -> World:
    name = _name(act.block, world)
    chosen = {*(world.answer(name) or ())} - {act.option} | ({act.option} if act.is_chosen else set())
    others = tuple(error for error in world.visit.errors if (error.field, error.rule) != (block.id, "too_many"))
    if block.at_most and len(chosen) > block.at_most:
        too_many = FieldError(block.id, "too_many", pack.sentence("page.too_many", count=str(block.at_most)))
        world = world.with_visit(replace(world.visit, errors=(*others, too_many)))
        return world.with_refusal("problems", act.block)
    world = world.with_visit(replace(world.visit, errors=others))
    return world.with_answer(name, tuple(option.id for option in block.options if option.id in chosen))


@_apply.register
def _unfold(act: acts.Unfold, world: World, pack: Pack) -> World:
    if not isinstance(_block(act.block, world, pack), Details):
        return world.with_refusal("not_here", act.block)
    others = tuple(block for block in world.visit.unfolded if block != act.block)
    return world.with_visit(replace(world.visit, unfolded=(*others, act.block) if act.is_open else others))


@_apply.register
def _attach(act: acts.Attach, world: World, pack: Pack) -> World:
    is_known = not act.picture or act.picture in world.pictures
    if not isinstance(_block(act.block, world, pack), FileField) or not is_known:
        return world.with_refusal("not_here", act.block)
    return world.with_answer(_name(act.block, world), act.picture)


@_apply.register
def _search(act: acts.Search, world: World, pack: Pack) -> World:
    block = _block(act.block, world, pack)
    if not isinstance(block, Search):
        return world.with_refusal("not_here", act.block)
    if not folded(act.text):
        problems = (FieldError(act.block, "empty", block.empty),) if block.empty else ()
        world = world.with_draft(_name(act.block, world), act.text)
        return world.with_visit(replace(world.visit, errors=problems)).with_refusal("problems", act.block)
    return _looked_for(act.text, block, world, pack)


def _looked_for(text: str, block: Search, world: World, pack: Pack) -> World:
    name = _name(block.id, world)
    world = world.with_visit(replace(world.visit, errors=())).with_search(name, text)
    if any(result.value for result in block.results):
        world = world.with_answer(name, "")
    return run(block.does, world.visit.service, world, pack)


@_apply.register
def _take(act: acts.Take, world: World, pack: Pack) -> World:
    block, name = _block(act.block, world, pack), _name(act.block, world)
    query = world.search(name)
    if not isinstance(block, Search) or query is None or not block.shows_results:
        return world.with_refusal("not_here", act.block)
    result = next((result for result in found(block, query) if result.id == act.result), None)
    if result is None:
        return world.with_refusal("not_here", act.block)
    if result.value:
        world = world.with_answer(name, result.value)
    return run(result.does, world.visit.service, world, pack)


@_apply.register
def _go(act: acts.Go, world: World, pack: Pack) -> World:
    if not folded(act.text):
        return world.with_refusal("nothing_there")
    if is_address(act.text) or not pack.manifest.search:
        return navigation.open_page(world, destination(act.text, pack))
    place, _, search = pack.manifest.search.partition(".")
    opened = navigation.open_page(world, navigation.visit_to(place, "", pack))
    return opened.with_search(_name(search, opened), act.text)


@_apply.register
def _back(act: acts.Back, world: World, pack: Pack) -> World:
    return navigation.step_through(world, -1)


@_apply.register
def _forward(act: acts.Forward, world: World, pack: Pack) -> World:
    return navigation.step_through(world, 1)


@_apply.register
def _reload(act: acts.Reload, world: World, pack: Pack) -> World:
    return world.with_visit(replace(world.visit, errors=(), unfolded=(), reading=""))


@_apply.register
def _turn(act: acts.Turn, world: World, pack: Pack) -> World:
    return navigation.turn_tab(world, act.tab)


@_apply.register
def _open(act: acts.Open, world: World, pack: Pack) -> World:
    return navigation.open_tab(world)


@_apply.register
def _close(act: acts.Close, world: World, pack: Pack) -> World:
    return navigation.close_tab(world, act.tab)


@_apply.register
def _move(act: acts.Move, world: World, pack: Pack) -> World:
    if _block(act.block, world, pack) is None and footer_link(act.block, world, pack) is None:
        return world.with_refusal("not_here", act.block)
    return world.with_visit(replace(world.visit, reading=act.block))


@_apply.register
def _wait(act: acts.Wait, world: World, pack: Pack) -> World:
    days_left = (datetime.date.max - world.date).days
    is_possible = 0 < act.days <= days_left
    return offices.pass_days(act.days, world, pack) if is_possible else world.with_refusal("nothing_there")
