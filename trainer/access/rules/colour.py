"""Rule 5, its other half: nothing is told by colour alone; what is chosen or in error differs in shape or words too.

Each option is painted chosen and not chosen, and what was drawn is compared without its colours. Where something is
painted in the colour of errors, words or a sign in that colour must stand near it.
"""

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from trainer.access import painted, themes
from trainer.access.painted import PaintedShape
from trainer.access.sight import Finding, Sight

RULE = "colour"
_AROUND = 4
"""How far up from a frame in the colour of errors its words are looked for."""


def look(sight: Sight) -> Iterator[Finding]:
    """What only colour tells."""
    for option in sight.place.findChildren(QAbstractButton):
        if option.isVisible() and option.isCheckable() and _drawn(option, True) == _drawn(option, False):
            yield sight.finds(RULE, option, "Chosen and not chosen differ by colour alone.")
    if _is_told_apart("error"):
        yield from (
            sight.finds(RULE, part, "It is marked by colour alone, without words.") for part in _wordless(sight)
        )


def _drawn(option: QAbstractButton, is_chosen: bool) -> list[object]:
    """What *option* paints when it is, or is not, chosen: words, fonts and shapes, but no colours."""
    group: QButtonGroup | None = option.group()
    was_chosen = option.isChecked()
    was_exclusive = group is not None and group.exclusive()
    was_auto, was_blocked = option.autoExclusive(), option.blockSignals(True)
    if group is not None:
        group.setExclusive(False)
    option.setAutoExclusive(False)
    option.setChecked(is_chosen)
    texts, shapes = painted.traces(option)
    option.setChecked(was_chosen)
    option.setAutoExclusive(was_auto)
    if group is not None:
        group.setExclusive(was_exclusive)
    option.blockSignals(was_blocked)
    return [*((text.text, text.font_px, text.is_bold) for text in texts), *map(_shape, shapes)]


def _shape(shape: PaintedShape) -> tuple[object, ...]:
    box = shape.path.boundingRect().toRect()
    width = shape.width if shape.line is not None else 0
    return shape.path.elementCount(), box.x(), box.y(), box.width(), box.height(), round(width), shape.fill is not None


def _is_told_apart(token: str) -> bool:
    """Whether this token has a colour of its own in the theme in force."""
    row = themes.current()._asdict()
    return all(value != row[token] for name, value in row.items() if name != token)


def _wordless(sight: Sight) -> Iterator[QWidget]:
    """What paints something in the colour of errors, and has no words in it near."""
    error = themes.colour("error")
    worded = {text.widget for text in painted.painted(sight.window) if text.colour == error}
    for part in {shape.widget for shape in painted.shapes(sight.place) if error in (shape.line, shape.fill)}:
        around = part
        for _ in range(_AROUND):
            parent = around.parentWidget()
            if any(word is around or around.isAncestorOf(word) for word in worded) or parent is None:
                break
            around = parent
        if not any(word is around or around.isAncestorOf(word) for word in worded):
            yield part
