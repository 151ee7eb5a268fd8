"""Specimens laid on one sheet: each state of a thing beside the others, with its name above it."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter

from tests.gallery.windows import WIDE
from trainer.access import themes
from trainer.access.textsize import STYLES
from trainer.screens.parts import drawing

_EDGE, _GAP, _UNDER_NAME = 24, 24, 4
_NAME = "small"


class Specimen(NamedTuple):
    """A thing in a state, and what to call it."""

    name: str
    picture: QImage


def sheet(specimens: Iterable[Specimen], wide: int = WIDE) -> QImage:
    """All *specimens* in rows, in their order; wider than *wide* only if one of them is."""
    laid, size = _laid(list(specimens), wide)
    made = QImage(size.width(), size.height(), QImage.Format.Format_RGB32)
    made.fill(themes.colour("room"))
    painter = QPainter(made)
    for specimen, place in laid:
        drawing.lay(specimen.name, _NAME, at_scale=1.0).draw(painter, place.x(), place.y(), "ink")
        painter.drawImage(place + QPoint(0, _name_high()), specimen.picture)
    painter.end()
    return made


def _laid(specimens: list[Specimen], wide: int) -> tuple[list[tuple[Specimen, QPoint]], QRect]:
    x, y, row, right = _EDGE, _EDGE, 0, wide
    laid = []
    for specimen in specimens:
        across = max(specimen.picture.width(), drawing.lay(specimen.name, _NAME, at_scale=1.0).width)
        if x > _EDGE and x + across + _EDGE > wide:
            x, y, row = _EDGE, y + row + _GAP, 0
        laid.append((specimen, QPoint(x, y)))
        x += across + _GAP
        row = max(row, specimen.picture.height() + _name_high())
        right = max(right, x - _GAP + _EDGE)
    return laid, QRect(0, 0, right, y + row + _EDGE)


def _name_high() -> int:
    return STYLES[_NAME].line + _UNDER_NAME
