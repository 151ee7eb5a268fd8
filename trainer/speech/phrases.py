"""Phrases: from what is seen to what is said. One case for each kind of block, and one for the coach's advice."""

from functools import singledispatch

from trainer.coach.advice import Advice
from trainer.content import blocks
from trainer.content.packs import Pack
from trainer.simulator.items import Item, Scene
from trainer.speech.utterances import Utterance


def advice_utterances(advice: Advice, pack: Pack) -> tuple[Utterance, ...]:
    """All that is to be heard of *advice*; the first sentence cuts short what was being said."""
    language = pack.manifest.language
    return tuple(
        Utterance(text=text, language=language, priority="next" if index else "now")
        for index, text in enumerate(advice.sentences())
    )


def problem_utterances(scene: Scene, pack: Pack) -> tuple[Utterance, ...]:
    """What the page found when it was checked, field by field: which, and how to mend it."""
    said = (pack.sentence("said.problem", text=error.message) for error in scene.errors)
    return tuple(Utterance(text=text, language=pack.manifest.language, kind="page", priority="next") for text in said)


def page_utterances(scene: Scene, pack: Pack) -> tuple[Utterance, ...]:
    """The whole page in its order, from its title on: what is said when someone asks for the page."""
    headline = (scene.title, scene.owner, scene.problem, *(error.message for error in scene.errors))
    texts = [f"{text}." for text in headline if text]
    texts += [text for item in scene.items for text in phrase(item.block, item, pack)]
    texts += [pack.sentence("said.link", text=link.text) for link in scene.footer]
    language = pack.manifest.language
    return tuple(
        Utterance(text=text, language=language, kind="page", priority="next" if index else "now")
        for index, text in enumerate(texts)
    )


@singledispatch
def phrase(block: object, item: Item, pack: Pack) -> tuple[str, ...]:
    """What is said of *item*, sentence by sentence. *block* is the item's own, by whose kind this is chosen."""
    raise TypeError(f"nothing is said of this kind of block: {type(block).__name__}")


@phrase.register
def _heading(block: blocks.Heading, item: Item, pack: Pack) -> tuple[str, ...]:
    return (pack.sentence("said.heading", text=block.text),)


@phrase.register
def _paragraph(block: blocks.Paragraph, item: Item, pack: Pack) -> tuple[str, ...]:
    if block.register == "official":
        return (block.text, pack.sentence("said.explanation", text=block.explanation))
    return (block.text, block.explanation) if block.explanation else (block.text,)


@phrase.register
def _list(block: blocks.List, item: Item, pack: Pack) -> tuple[str, ...]:
    if block.is_numbered:
        return tuple(f"{number}. {text}" for number, text in enumerate(block.items, 1))
    return block.items


@phrase.register
def _link(block: blocks.Link, item: Item, pack: Pack) -> tuple[str, ...]:
    said = pack.sentence("said.link", text=block.text)
    return (said, block.hint) if block.hint else (said,)


@phrase.register
def _button(block: blocks.Button, item: Item, pack: Pack) -> tuple[str, ...]:
    return (pack.sentence("said.button", text=block.text),)


@phrase.register
def _notice(block: blocks.Notice, item: Item, pack: Pack) -> tuple[str, ...]:
    badge = pack.sentence("said.advertisement") if block.tone == "advertisement" else ""
    return tuple(text for text in (badge, block.title, block.text) if text)


@phrase.register
def _image(block: blocks.Image, item: Item, pack: Pack) -> tuple[str, ...]:
    return tuple(pack.sentence("said.picture", text=picture.text) for picture in item.pictures)


@phrase.register
def _details(block: blocks.Details, item: Item, pack: Pack) -> tuple[str, ...]:
    if not item.is_unfolded:
        return (pack.sentence("said.details", text=block.summary),)
    inside = (text for inner in item.items for text in phrase(inner.block, inner, pack))
    return (pack.sentence("said.details.open", text=block.summary), *inside)


@phrase.register
def _search(block: blocks.Search, item: Item, pack: Pack) -> tuple[str, ...]:
    said = [pack.sentence("said.search", text=block.label), *_more(block.hint, item, pack)]
    if item.draft:
        said.append(pack.sentence("said.value", text=item.draft))
    said.append(pack.sentence("said.button", text=block.button))
    if item.query is not None and block.shows_results:
        said += [block.found or block.nothing] if item.results else [block.nothing]
    for result in item.results:
        is_taken = bool(result.value) and result.value == item.value
        title = pack.sentence("said.chosen" if is_taken else "said.link", text=result.title)
        said += [text for text in (result.badge, title, result.address, result.text) if text]
    return tuple(said)


@phrase.register(blocks.TextField)
@phrase.register(blocks.LongText)
@phrase.register(blocks.NumberField)
def _text_field(block: blocks.Field, item: Item, pack: Pack) -> tuple[str, ...]:
    value = item.value if isinstance(item.value, str) else ""
    said = pack.sentence("said.value", text=value) if value else pack.sentence("said.empty")
    return (pack.sentence("said.field", text=_question(block, pack)), *_more(block.hint, item, pack), said)


@phrase.register
def _code_field(block: blocks.CodeField, item: Item, pack: Pack) -> tuple[str, ...]:
    return (pack.sentence("said.field", text=_question(block, pack)), *_more(block.hint, item, pack))


@phrase.register
def _date_field(block: blocks.DateField, item: Item, pack: Pack) -> tuple[str, ...]:
    typed = " ".join(item.value).strip()
    said = pack.sentence("said.value", text=typed) if typed else pack.sentence("said.empty")
    boxes = (f"{name}." for name in (block.day, block.month, block.year))
    return (pack.sentence("said.date", text=_question(block, pack)), *_more(block.hint, item, pack), *boxes, said)


@phrase.register(blocks.ChooseOne)
@phrase.register(blocks.ChooseSeveral)
@phrase.register(blocks.Select)
def _choice(block: blocks.ChooseOne | blocks.ChooseSeveral | blocks.Select, item: Item, pack: Pack) -> tuple[str, ...]:
    kind = "said.choices" if isinstance(block, blocks.ChooseSeveral) else "said.choice"
    chosen = (item.value,) if isinstance(item.value, str) else item.value
    options: list[str] = []
    for option in block.options:
        is_chosen = option.id in chosen
        options += [pack.sentence("said.chosen", text=option.text) if is_chosen else f"{option.text}."]
        options += [f"{option.hint}."] if option.hint else []
    return (pack.sentence(kind, text=_question(block, pack)), *_more(block.hint, item, pack), *options)


@phrase.register
def _file_field(block: blocks.FileField, item: Item, pack: Pack) -> tuple[str, ...]:
    said = [pack.sentence("said.file", text=_question(block, pack)), *_more(block.hint, item, pack)]
    chosen = next((picture.name for picture in item.pictures if picture.id == item.value), "")
    if chosen:
        said += [pack.sentence("said.attached", text=chosen), pack.sentence("said.link", text=block.remove)]
    return (*said, pack.sentence("said.button", text=block.button))


@phrase.register
def _summary_list(block: blocks.SummaryList, item: Item, pack: Pack) -> tuple[str, ...]:
    said: list[str] = []
    for row in item.rows:
        said.append(pack.sentence("said.row", label=row.label, value=row.value))
        if row.field and block.change:
            said.append(pack.sentence("said.link", text=block.change))
    return tuple(said)


@phrase.register
def _status_tracker(block: blocks.StatusTracker, item: Item, pack: Pack) -> tuple[str, ...]:
    kinds = {(True, True): "now", (False, True): "done", (False, False): "ahead"}
    said = [block.label]
    for stage in item.stages:
        kind = kinds[stage.is_now, stage.is_reached]
        said.append(pack.sentence(f"said.stage.{kind}", text=stage.name, date=stage.date))
        said += [stage.text] if stage.text and kind != "ahead" else []
    return tuple(said)


@phrase.register
def _table(block: blocks.Table, item: Item, pack: Pack) -> tuple[str, ...]:
    cells = (
        pack.sentence("said.cells", column=column, value=value)
        for row in block.rows
        for column, value in zip(block.columns, row, strict=False)
    )
    return (pack.sentence("said.table", text=block.caption), *cells)


def _question(block: blocks.Field, pack: Pack) -> str:
    """The label of *block* as it is seen: that it need not be answered stands behind it."""
    return block.label if block.empty else pack.sentence("said.optional", text=block.label)


def _more(hint: str, item: Item, pack: Pack) -> tuple[str, ...]:
    """The hint and the message of a field, as far as there are any."""
    problem = pack.sentence("said.problem", text=item.error) if item.error else ""
    return tuple(text for text in (hint, problem) if text)
