"""`scene`: what the citizen sees of a World now. One case for each kind of block that shows more than its text."""

from collections.abc import Iterator, Mapping
from functools import singledispatch
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from trainer.content.blocks import AnyBlock, Details, FileField, Image, Search, StatusTracker, SummaryList
from trainer.content.packs import Pack
from trainer.content.texts import fill
from trainer.simulator.browser_pages import BROWSER, page_of
from trainer.simulator.conditions import holds, values_of
from trainer.simulator.fields import date_in_words, is_field, shown
from trainer.simulator.items import ErrorLink, Item, PictureFile, Scene, SummaryRow, TabTitle, TrackedStage
from trainer.simulator.searching import found
from trainer.simulator.world import World


def scene(world: World, pack: Pack) -> Scene:
    """What the citizen sees of *world*: the browser around the page, and its blocks as items, in their order.

    Raises:
        PackFault: *world* stands on a page that *pack* does not have.
    """
    service, page = page_of(world.visit, pack)
    tab, visit, gaps = world.tabs[world.tab], world.visit, _Gaps(world, pack)
    blocks = visible_blocks(world, pack)
    return Scene(
        place=visit.place,
        title=_title(world, pack),
        service=service.name,
        owner=service.owner,
        look=service.look,
        address=visit.address or f"{service.address}{page.path.rstrip('/')}",
        is_secure=service.is_secure and bool(service.address),
        tabs=tuple(_tab_title(index, world, pack) for index in range(len(world.tabs))),
        can_go_back=tab.position > 0,
        can_go_forward=tab.position < len(tab.visits) - 1,
        date=date_in_words(world.date, pack),
        problem=pack.sentence("page.problem") if visit.errors else "",
        errors=tuple(ErrorLink(error.field, error.message) for error in visit.errors),
        items=tuple(_item(_filled(block, gaps), world, pack) for block in blocks),
        footer=service.footer,
        reading=visit.reading,
    )


def visible_blocks(world: World, pack: Pack) -> tuple[AnyBlock, ...]:
    """The blocks of the page in sight that are shown now, their gaps still open."""
    blocks = page_of(world.visit, pack)[1].blocks
    return tuple(block for block in blocks if holds(block.when, world, pack))


def _title(world: World, pack: Pack, tab: int | None = None) -> str:
    visit = world.visit if tab is None else world.tabs[tab].visit
    service, page = page_of(visit, pack)
    title = fill(page.title, _Gaps(world, pack))
    has_name = service.name and service.name != title
    named = pack.sentence("page.named", title=title, service=service.name) if has_name else title
    return pack.sentence("page.error_title", title=named) if visit.errors else named


def _tab_title(index: int, world: World, pack: Pack) -> TabTitle:
    return TabTitle(_title(world, pack, index), is_open=index == world.tab)


class _Gaps(Mapping[str, str]):
    """The values of a page's gaps, each worked out only when a text asks for it."""

    def __init__(self, world: World, pack: Pack) -> None:
        self._world, self._pack, self._values = world, pack, values_of(world)

    def __getitem__(self, name: str) -> str:
        if name in self._values:
            return self._values[name]
        if name == "today":
            return date_in_words(self._world.date, self._pack)
        kind, _, field = name.partition(".")
        case, service = self._world.case(), self._world.visit.service
        if service == BROWSER:
            raise KeyError(name)  # a typed address may look like a gap
        if kind == "answer":
            return shown(f"{service}/{field}", self._world.answer(f"{service}/{field}"), self._pack)
        if kind == "case" and case and field == "opened":
            return date_in_words(case.history[0].date, self._pack)
        if kind == "case" and case:
            return shown(f"{case.kind.partition('/')[0]}/{field}", case.answer(field), self._pack)
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


S = TypeVar("S", bound=Struct)
_TECHNICAL = frozenset({"id", "when", "does", "rules"})


def _filled(block: AnyBlock, gaps: Mapping[str, str]) -> AnyBlock:
    """*block* with the gaps of all its texts filled."""
    return _filled_struct(block, gaps)


def _filled_struct(part: S, gaps: Mapping[str, str]) -> S:
    changed = {}
    for name in part.__struct_fields__:
        value = getattr(part, name)
        if name not in _TECHNICAL and (filled := _filled_value(value, gaps)) is not value:
            changed[name] = filled
    return replace(part, **changed) if changed else part


def _filled_value(value: object, gaps: Mapping[str, str]) -> object:
    if isinstance(value, str):
        return fill(value, gaps)
    if isinstance(value, tuple):
        filled = tuple(_filled_value(part, gaps) for part in value)
        return value if all(new is old for new, old in zip(filled, value, strict=True)) else filled
    return _filled_struct(value, gaps) if isinstance(value, Struct) else value


def _item(block: AnyBlock, world: World, pack: Pack) -> Item:
    name = f"{world.visit.service}/{block.id}"
    item = Item(block=block)
    if is_field(block):
        message = next((error.message for error in world.visit.errors if error.field == block.id), "")
        item = replace(item, value=world.answer(name), error=message)
    return _seen(block, item, world, pack)


@singledispatch
def _seen(block: object, item: Item, world: World, pack: Pack) -> Item:
    """*item* with what this kind of block shows besides its texts, value and message."""
    return item


@_seen.register
def _details(block: Details, item: Item, world: World, pack: Pack) -> Item:
    inner = tuple(_item(inside, world, pack) for inside in block.blocks if holds(inside.when, world, pack))
    return replace(item, is_unfolded=block.id in world.visit.unfolded, items=inner)


@_seen.register
def _search(block: Search, item: Item, world: World, pack: Pack) -> Item:
    name = f"{world.visit.service}/{block.id}"
    query = world.search(name)
    results = found(block, query) if query is not None and block.shows_results else ()
    message = next((error.message for error in world.visit.errors if error.field == block.id), "")
    return replace(item, draft=world.draft(name), query=query, results=results, error=message)


@_seen.register
def _file(block: FileField, item: Item, world: World, pack: Pack) -> Item:
    return replace(item, pictures=tuple(_picture(picture, pack) for picture in world.pictures))


@_seen.register
def _image(block: Image, item: Item, world: World, pack: Pack) -> Item:
    picture = block.picture or str(world.answer(f"{world.visit.service}/{block.answer}"))
    return replace(item, pictures=(_picture(picture, pack),) if picture else ())


def _picture(picture_id: str, pack: Pack) -> PictureFile:
    picture = pack.picture(picture_id)
    return PictureFile(id=picture.id, name=picture.name, text=picture.text, megabytes=picture.megabytes)


@_seen.register
def _summary(block: SummaryList, item: Item, world: World, pack: Pack) -> Item:
    service, case = world.visit.service, world.case()
    rows = []
    if block.of_case and case:
        service = case.kind.partition("/")[0]
    for row in block.rows:
        name = f"{service}/{row.field}"
        of_case = case.answer(row.field) if case else ""
        answer = of_case if block.of_case else world.answer(name)
        value = shown(name, answer, pack) or pack.sentence("page.not_provided")
        rows.append(SummaryRow(row.label, value, row.field if row.change else "", row.changes))
    return replace(item, rows=tuple(rows))


@_seen.register
def _tracker(block: StatusTracker, item: Item, world: World, pack: Pack) -> Item:
    case = world.case()
    if case is None:
        return item
    dates = {reached.stage: date_in_words(reached.date, pack) for reached in case.history}
    stages = (
        TrackedStage(
            name=stage.name,
            text=stage.text,
            date=dates.get(stage.id, ""),
            is_reached=stage.id in dates,
            is_now=stage.id == case.stage,
        )
        for stage in pack.case_kind(case.kind).stages
        if stage.is_usual or stage.id in dates
    )
    return replace(item, stages=tuple(stages))
