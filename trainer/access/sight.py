"""What a rule of the audit looks at, and what it may find.

A Sight is one place in one window, shown and settled, at one text size, in one language and one theme. A rule is a
function `look(sight)` that gives its Findings; it leaves the place as it found it.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


class Finding(NamedTuple):
    """Something that does not hold: which rule, where, what it is about, and what was measured against which limit."""

    rule: str
    place: str
    widget: str
    """What a screen reader calls it: role and name; without a name the class of the widget and where it stands."""
    words: str
    """A sentence for an author: what is wrong, with the measure and the limit."""


class Sight(NamedTuple):
    """One place as a person meets it."""

    window: QWidget
    """The whole window, with bar and overlay."""
    place: QWidget
    """What is looked at in it."""
    name: str
    """The id of the place, or ``service/page``."""
    settle: Callable[[], None]
    """Let the application work until nothing moves any more."""
    spoken: tuple[str, ...] = ()
    """What our voice says when it reads the place aloud; empty where it has nothing to say of it."""
    besides: tuple[str, ...] = ()
    """The words among these that only name roles and states ("heading", "link"), and so stand nowhere on the screen."""
    read: QWidget | None = None
    """The part that our voice reads aloud, from its first word to its last. None: it reads nothing here."""
    own: QWidget | None = None
    """The part that is not the same in many other places: a page in its browser. None: all of it."""
    reopen: "Callable[[], Sight] | None" = None
    """The same place anew, for a rule that must press something; this one is gone then. None: it cannot be opened."""

    def finds(self, rule: str, widget: QWidget | None, words: str) -> Finding:
        """A finding of *rule* about *widget*, or about the place as a whole."""
        return Finding(rule, self.name, called(widget) if widget is not None else self.name, words)


def called(widget: QWidget) -> str:
    """How people name *widget*: its role and its accessible name."""
    told: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    name = told.text(QAccessible.Text.Name) if told is not None else ""
    role = told.role().name if told is not None else "?"
    if name:
        return f"{role} “{name}”"
    around = next((at for at in _around(widget) if at.accessibleName()), None)
    inside = f" in “{around.accessibleName()}”" if around is not None else ""
    return f"{type(widget).__name__}{inside}"


def _around(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()
