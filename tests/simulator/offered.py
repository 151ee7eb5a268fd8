"""What a citizen could do next, read off the Scene alone: no steps, no ids of a pack."""

from collections.abc import Iterable, Iterator, Sequence
from functools import singledispatch

from trainer.content import blocks
from trainer.simulator import acts
from trainer.simulator.items import Item, Scene


def offered(scene: Scene, words: Sequence[str] = ()) -> list[acts.AnyAct]:
    """The acts that *scene* offers; whatever can be typed is one of *words*, a date three of them in one text."""
    found: list[acts.AnyAct] = [act for item in scene.items for act in _offered(item.block, item, words)]
    found += [acts.Follow(block=link.id) for link in scene.footer]
    found += [acts.Turn(tab=index) for index, tab in enumerate(scene.tabs) if not tab.is_open]
    found += [acts.Back()] if scene.can_go_back else []
    return found


def around(scene: Scene, words: Iterable[str], days: int = 0) -> list[acts.AnyAct]:
    """What the browser offers besides: tabs, address bar, reload, forward; and letting so many days pass."""
    found: list[acts.AnyAct] = [acts.Reload(), acts.Open(), acts.Forward(), acts.Wait(days=days)]
    found += [acts.Close(tab=index) for index in range(len(scene.tabs))]
    return found + [acts.Go(text=text) for text in words]


@singledispatch
def _offered(block: object, item: Item, words: Sequence[str]) -> Iterator[acts.AnyAct]:
    """A block that only tells something offers nothing."""
    yield from ()


@_offered.register
def _link(block: blocks.Link, item: Item, words: Sequence[str]) -> Iterator[acts.AnyAct]:
    yield acts.Follow(block=block.id)


@_offered.register
def _button(block: blocks.Button, item: Item, words: Sequence[str]) -> Iterator[acts.AnyAct]:
    yield acts.Press(block=block.id)


@_offered.register
def _details(block: blocks.Details, item: Item, words: Sequence[str]) -> Iterator[acts.AnyAct]:
    yield acts.Unfold(block=block.id, is_open=not item.is_unfolded)
    for inner in item.items if item.is_unfolded else ():
        yield from _offered(inner.block, inner, words)


@_offered.register
def _search(block: blocks.Search, item: Item, words: Sequence[str]) -> Iterator[acts.AnyAct]:
    for text in words:
        yield acts.Fill(block=block.id, text=text)
        yield acts.Search(block=block.id, text=text)
    for result in item.results:
        yield acts.Take(block=block.id, result=result.id)


@_offered.register(blocks.TextField)
@_offered.register(blocks.LongText)
@_offered.register(blocks.NumberField)
@_offered.register(blocks.CodeField)
def _text(block: blocks.Field, item: Item, words: Sequence[str]) -> Iterator[acts.AnyAct]:
    for text in words:
        yield acts.Fill(block=block.id, text=text)


@_offered.register
def _date(block: blocks.DateField, item: Item, words: Sequence[str]) -> Iterator[acts.AnyAct]:
    for text in words:
        if len(parts := text.split()) == 3:
            yield acts.Fill(block=block.id, text=parts[0], part="day")
            yield acts.Fill(block=block.id, text=parts[1], part="month")
            yield acts.Fill(block=block.id, text=parts[2], part="year")


@_offered.register(blocks.ChooseOne)
@_offered.register(blocks.ChooseSeveral)
@_offered.register(blocks.Select)
def _choice(block: blocks.Choice, item: Item, words: Sequence[str]) -> Iterator[acts.AnyAct]:
    for option in block.options:
        yield acts.Choose(block=block.id, option=option.id)
        if isinstance(block, blocks.ChooseSeveral) and option.id in item.value:
            yield acts.Choose(block=block.id, option=option.id, is_chosen=False)


@_offered.register
def _file(block: blocks.FileField, item: Item, words: Sequence[str]) -> Iterator[acts.AnyAct]:
    for picture in item.pictures:
        yield acts.Attach(block=block.id, picture=picture.id)
    if item.value:
        yield acts.Attach(block=block.id, picture="")


@_offered.register
def _summary(block: blocks.SummaryList, item: Item, words: Sequence[str]) -> Iterator[acts.AnyAct]:
    for row in item.rows:
        if row.field:
            yield acts.Follow(block=block.id, row=row.field)
