"""Rule 10: every word that is painted can be heard, and all that our voice says stands on the screen.

What is painted is heard if it is the name, the description or the value of what paints it, of something around or
inside that, or of what stands beside it in the same parent. Words for the eyes alone have the property ``cue``, with
the reason. What our voice reads aloud (`Sight.read`) it reads whole, so what is painted there is in its words too; what
it leaves out has the property ``unread``, with the reason. The words by which it names roles and states
(`Sight.besides`) need not stand on the screen. What is ``shortened``, or scrolls inside a list, stands there whole.
"""

import re
from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QWidget

from trainer.access import painted
from trainer.access.sight import Finding, Sight

RULE = "spoken"
_CUT = "…"
_AROUND = 2
"""How far up from what paints words their sound is looked for."""
_SAID = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)


def look(sight: Sight) -> Iterator[Finding]:
    """What is seen and never heard, what is heard and never seen, and what the voice leaves out."""
    voice = _plain(" ".join(sight.spoken))
    known: dict[QWidget, str] = {}
    sayings = painted.sayings(sight.window)
    for part, lines in sayings.items():
        if not part.property("cue"):
            said = _heard(part, known)
            silent = [line for line in lines if _has_words(line) and _plain(line).rstrip(_CUT) not in said]
            if silent:
                yield sight.finds(RULE, part, f"“{' '.join(silent)}” can be seen, and nothing says it.")
            elif sight.read is not None and sight.read.isAncestorOf(part):
                yield from _left_out(sight, part, lines, voice)
    yield from _unseen(sight, sayings)


def _left_out(sight: Sight, part: QWidget, lines: list[str], voice: str) -> Iterator[Finding]:
    """What is painted where the voice reads aloud, and is not among its words."""
    if not _is_unread(part):
        mute = [line for line in lines if _has_words(line) and not _words(_plain(line).rstrip(_CUT)).search(voice)]
        if mute:
            yield sight.finds(RULE, part, f"“{' '.join(mute)}” can be seen, and our voice leaves it out.")


def _is_unread(part: QWidget) -> bool:
    """Whether *part*, or what it stands in, says why it is not read aloud."""
    at: QWidget | None = part
    while at is not None and not at.property("unread"):
        at = at.parentWidget()
    return at is not None


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
    whole = {_plain(text) for part in painted.parts(sight.window) for text in _standing(part)}
    known = (_words(*shown, *whole), _words(*map(_plain, sight.besides)))
    for text in sight.spoken:
        left = _plain(text)
        for words in known:
            left = words.sub(" ", left)
        if _has_words(left):
            yield sight.finds(RULE, None, f"Our voice says “{_plain(left)}”, which stands nowhere on the screen.")


def _standing(part: QWidget) -> Iterator[str]:
    """What *part* shows though its words are not painted whole: a picture, a title cut short, the rows of a list."""
    told: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(part)
    is_picture = told is not None and told.role() == QAccessible.Role.Graphic
    if is_picture or part.property("shortened"):
        yield part.accessibleName()
    if isinstance(part, QAbstractItemView):
        model = part.model()
        yield from (str(model.index(row, 0).data()) for row in range(model.rowCount()))


def _words(*texts: str) -> re.Pattern[str]:
    """Finds any of *texts*, the longest first, and never a part of a word."""
    by_length = sorted(filter(None, texts), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, by_length))})(?!\w)" if by_length else r"(?!)")


def _has_words(text: str) -> bool:
    """Whether *text* is more than a bullet or a dash."""
    return any(letter.isalnum() for letter in text)


def _plain(text: str) -> str:
    return " ".join(text.split()).strip(".:,; ")
