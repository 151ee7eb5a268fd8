"""Rule 10: every word that is painted can be heard, and all that our voice says stands on the screen.

What is painted is heard if it is the name, the description or the value of what paints it, of something around or
inside that, or of what stands beside it in the same parent. Words for the eyes alone have the property ``cue``, with
the reason. The words by which the voice names roles and states (`Sight.besides`) need not stand on the screen.
"""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from trainer.access import painted
from trainer.access.sight import Finding, Sight

RULE = "spoken"
_CUT = "…"
_AROUND = 2
"""How far up from what paints words their sound is looked for."""
_SAID = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)


def look(sight: Sight) -> Iterator[Finding]:
    """What is seen and never heard, and what is heard and never seen."""
    voice = _plain(" ".join(sight.spoken))
    known: dict[QWidget, str] = {}
    sayings = painted.sayings(sight.window)
    for part, lines in sayings.items():
        if not part.property("cue"):
            said = f"{_heard(part, known)}\n{voice}"
            silent = [line for line in lines if _has_words(line) and _plain(line).rstrip(_CUT) not in said]
            if silent:
                yield sight.finds(RULE, part, f"“{' '.join(silent)}” can be seen, and nothing says it.")
    yield from _unseen(sight, sayings)


def _heard(part: QWidget, known: dict[QWidget, str]) -> str:
    """All that is said by *part*, by what is in it, and by what is near it."""
    top = part
    for _ in range(_AROUND):
        parent = top.parentWidget()
        if parent is None or parent.isWindow():
            break
        top = parent
    if top not in known:
        known[top] = "\n".join(_plain(text) for text in _texts(QAccessible.queryAccessibleInterface(top)))
    return known[top]


def _texts(told: QAccessibleInterface | None) -> Iterator[str]:
    """Names, descriptions and values, from the top down."""
    waiting = [told]
    while waiting:
        at = waiting.pop()
        if at is not None and not at.state().invisible:
            yield from (at.text(kind) for kind in _SAID if at.text(kind))
            waiting += [at.child(number) for number in range(at.childCount())]


def _unseen(sight: Sight, sayings: dict[QWidget, list[str]]) -> Iterator[Finding]:
    """What the voice says and cannot be read."""
    shown = {_plain(" ".join(lines)) for lines in sayings.values()} | {
        _plain(line) for lines in sayings.values() for line in lines
    }
    pictures = {_plain(part.accessibleName()) for part in painted.parts(sight.window) if _is_picture(part)}
    by_length = sorted((shown | pictures) - {""}, key=len, reverse=True)
    besides = sorted((_plain(words) for words in sight.besides), key=len, reverse=True)
    for text in sight.spoken:
        left = _plain(text)
        for words in (*by_length, *besides):
            left = left.replace(words, " ") if words else left
        if _has_words(left):
            yield sight.finds(RULE, None, f"Our voice says “{_plain(left)}”, which stands nowhere on the screen.")


def _is_picture(part: QWidget) -> bool:
    told: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(part)
    return told is not None and told.role() == QAccessible.Role.Graphic


def _has_words(text: str) -> bool:
    """Whether *text* is more than a bullet or a dash."""
    return any(letter.isalnum() for letter in text)


def _plain(text: str) -> str:
    return " ".join(text.split()).strip(".:,; ")
