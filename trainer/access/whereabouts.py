"""Where am I? In words: the place, the part of it, the heading one is under, and what has the focus.

whereabouts.where(window)
"""

from PySide6.QtWidgets import QApplication, QWidget

from trainer.access import reading, roles
from trainer.access.languages import translate
from trainer.access.phrasing import phrase
from trainer.access.reading import sentences


def where(window: QWidget) -> str:
    """Where in *window* the focus is."""
    now = QApplication.focusWidget()
    if now is None:
        return window.windowTitle()
    things = [thing for thing in reading.readable(window) if roles.role_of(thing) == "heading"]
    above = [thing for thing in _before(now, window) if roles.role_of(thing) == "heading" and thing is not now]
    title = things[0].accessibleName() if things and things[0] is not now else window.windowTitle()
    said = [title]
    if above and above[-1].accessibleName() != title:
        heading = above[-1].accessibleName()
        said.append(translate("Whereabouts", "Under the heading: {heading}").format(heading=heading))
    return sentences((*said, phrase(now)))


def _before(widget: QWidget, window: QWidget) -> list[QWidget]:
    """What can be read in *window* ahead of *widget*, in the same part of it."""
    area = _part(widget, window)
    things = reading.readable(area)
    return things[: things.index(widget)] if widget in things else []


def _part(widget: QWidget, window: QWidget) -> QWidget:
    """The part of the window that has headings of its own, or the window."""
    around: QWidget | None = widget
    while around is not None and around is not window:
        if around.property(roles.OUTLINE):
            return around
        around = around.parentWidget()
    return window
