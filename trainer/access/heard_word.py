"""The word being heard stands out where it is drawn: on the page, on what has the focus, in captions.

    heard_word.follow(window)                     from now on, remember which widget draws which words
    heard_word.show(text, start, length, within)  of what is said, this word is heard
    heard_word.clear()
    heard_word.drawn(widget, text)                whoever draws words says so; gets the part that stands out, or None

What is said need not be what is drawn: “Your rights, link” is said of the words “Your rights”, and one sentence of a
paragraph. Where just what is said is drawn, the word stands out everywhere; else in the longest that is drawn of it, in
the first of *within* with any.
"""

from collections.abc import Iterable, Sequence
from weakref import WeakKeyDictionary

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from trainer.access import focus, roles

Part = tuple[int, int]
"""A start and a length, in a drawn text."""
_MOST_TEXTS = 12
"""That are remembered of one widget: texts that it once drew are forgotten."""

_drawn: WeakKeyDictionary[QWidget, dict[str, None]] | None = None
_marks: dict[tuple[int, str], Part] = {}
_marked: list[QWidget] = []
_revealed = ""


def follow(window: QWidget) -> None:
    """Remember what is drawn; what stands already is drawn once more."""
    global _drawn
    if _drawn is None:
        _drawn = WeakKeyDictionary()
    window.update()


def drawn(widget: object, text: str) -> Part | None:
    """*widget* draws *text*; the part of it that stands out."""
    if _drawn is None or not isinstance(widget, QWidget):
        return None
    text = _plain(text)
    texts = _drawn.setdefault(widget, {})
    texts.pop(text, None)
    texts[text] = None
    if len(texts) > _MOST_TEXTS:
        del texts[next(iter(texts))]
    return _marks.get((id(widget), text)) if _marks else None


def show(text: str, start: int, length: int, within: Sequence[QWidget]) -> None:
    """Of *text* the word at *start* is heard; it is looked for in what is *within*, and in the whole window."""
    clear()
    if _drawn is None:
        return
    text = _plain(text)
    places = _places(text, start)
    chosen = [(widget, shown) for widget, shown in places if shown == text] + _best(places, text, within)
    for widget, shown in chosen:
        _marks[id(widget), shown] = (_moved(shown, text, start), length)
        _marked.append(widget)
        widget.update()
    if not chosen:
        _reveal(text, start, within)


def clear() -> None:
    """Nothing stands out."""
    _marks.clear()
    while _marked:
        widget = _marked.pop()
        if isValid(widget):
            widget.update()


def is_shown() -> bool:
    """Whether a word stands out now."""
    return bool(_marks)


def _plain(text: str) -> str:
    """With spaces where lines end."""
    return text.replace("\n", " ").replace("\u2028", " ")


def _places(text: str, start: int) -> list[tuple[QWidget, str]]:
    """The widgets in sight that draw a part of *text* with the word at *start*, and that part."""
    assert _drawn is not None, "it is followed"
    return [
        (widget, shown)
        for widget, texts in list(_drawn.items())
        if isValid(widget) and widget.isVisible() and not widget.visibleRegion().isEmpty()
        for shown in texts
        if _holds(shown, text, start)
    ]


def _holds(shown: str, text: str, start: int) -> bool:
    """Whether the word at *start* of *text* is drawn in *shown*, a part of it or more than it."""
    if not shown or not (shown in text or text in shown):
        return False
    return 0 <= _moved(shown, text, start) < len(shown)


def _moved(shown: str, text: str, start: int) -> int:
    """Where the word at *start* of *text* begins in *shown*."""
    return start - text.find(shown) if shown in text else start + shown.find(text)


def _best(places: Sequence[tuple[QWidget, str]], text: str, within: Sequence[QWidget]) -> list[tuple[QWidget, str]]:
    """The longest part of *text* that is drawn in the first of *within* where any is."""
    for area in within:
        here = [
            (widget, shown)
            for widget, shown in places
            if shown != text and isValid(area) and (widget is area or area.isAncestorOf(widget))
        ]
        if here:
            return [max(here, key=lambda place: (len(place[1]), roles.role_of(place[0]) == "heading"))]
    return []


def _reveal(text: str, start: int, within: Sequence[QWidget]) -> None:
    """What is read and not in sight is brought into sight, once; it is marked with its next word."""
    global _revealed
    if text == _revealed:
        return
    _revealed = text
    names: Iterable[QWidget] = (
        widget
        for area in within
        if isValid(area)
        for widget in area.findChildren(QWidget)
        if widget.isVisible()
        and len(widget.accessibleName()) > 1
        and _holds(_plain(widget.accessibleName()), text, start)
    )
    found = max(names, key=lambda widget: len(widget.accessibleName()), default=None)
    if found is not None:
        focus.reveal(found)
