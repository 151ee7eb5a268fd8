"""Reading on: all there is to read from somewhere on, sentence by sentence, for a voice.

reading_on.from_here(area, None)      the whole of *area*
reading_on.from_here(area, widget)    from *widget* on
"""

from PySide6.QtWidgets import QWidget

from trainer.access import reading
from trainer.access.phrasing import phrase


def from_here(area: QWidget, widget: QWidget | None) -> tuple[str, ...]:
    """What is said of each thing in *area*, from *widget* on, in the order in which it is seen."""
    things = reading.readable(area)
    begin = things.index(widget) if widget in things else 0
    said: list[str] = []
    before: QWidget | None = area
    for thing in things[begin:]:
        text = phrase(thing, before)
        if text and text not in said[-1:]:
            said.append(text)
        before = thing
    return tuple(said)
