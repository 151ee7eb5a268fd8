"""The table of the gallery: every screen in every state, one row each, and which pictures of it are accepted.

SCREENS           the table
drawn(...)        the picture of a screen in a theme at a text size
wanted()          every picture that must be accepted: each screen in light at its sizes, and in each theme at 100 %
"""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtGui import QImage

from tests.gallery import blocks, parts
from tests.gallery.places import PLACES, SITUATIONS, seen, seen_in
from trainer.access import preferences
from trainer.access.tokens import THEMES

SIZES = (1.0, 1.5, 2.0, 3.0)
_ENDS = (1.0, 2.0)
"""What is no place of its own is accepted side by side and in one column: the sizes between say nothing new."""
FIRST = "light"


class Screen(NamedTuple):
    """A screen in a state; *group* is its heading on the page."""

    id: str
    group: str
    draw: Callable[[], QImage]
    sizes: tuple[float, ...] = _ENDS


class Wanted(NamedTuple):
    """One picture."""

    screen: str
    theme: str
    scale: float

    @property
    def name(self) -> str:
        """What its file is called, without the ending."""
        return f"{self.screen}-{self.theme}-{round(self.scale * 100)}"

    def __str__(self) -> str:
        return f"{self.screen}, {self.theme}, {round(self.scale * 100)} %"


REACHED = {each.id for each in SITUATIONS}
"""Some places are drawn as a person comes to them, and not as the table opens them."""
SCREENS = {
    row.id: row
    for row in (
        *(Screen(place.id, "Places", partial(seen, place), SIZES) for place in PLACES if place.id not in REACHED),
        *(Screen(each.id, "Places with something on them", partial(seen_in, each)) for each in SITUATIONS),
        *(
            Screen(f"block-{blocks.name_of(kind)}", "Kinds of block", partial(blocks.drawn, kind))
            for kind in blocks.ALL_KINDS
        ),
        *(Screen(f"part-{name}", "Parts", draw) for name, draw in parts.PARTS.items()),
    )
}


def drawn(wanted: Wanted) -> QImage:
    """The picture, drawn now."""
    preferences.begin({"theme": wanted.theme, "text_size": wanted.scale})
    return SCREENS[wanted.screen].draw()


def wanted() -> list[Wanted]:
    """Every picture that must be accepted."""
    sized = [Wanted(screen.id, FIRST, scale) for screen in SCREENS.values() for scale in screen.sizes]
    return sized + [Wanted(screen, theme, 1.0) for theme in THEMES if theme != FIRST for screen in SCREENS]


def every_one() -> list[Wanted]:
    """Every screen in every theme at every size, for eyes."""
    return [Wanted(screen, theme, scale) for screen in SCREENS for theme in THEMES for scale in SIZES]
