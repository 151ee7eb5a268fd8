"""Where the letters of a widget are, looked for in its picture."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

STRONG = 128
"""Darker than this is a letter; a hint of grey at its edge is none."""


def ink_of(widget: QWidget) -> QRect | None:
    """The smallest rectangle round what is dark in the picture of *widget*; None if it lies on something dark."""
    picture = widget.grab().toImage()
    dark = [
        (x, y)
        for y in range(picture.height())
        for x in range(picture.width())
        if picture.pixelColor(x, y).lightness() < STRONG
    ]
    if not dark or len(dark) > picture.width() * picture.height() / 2:
        return None
    across, down = [x for x, _ in dark], [y for _, y in dark]
    return QRect(min(across), min(down), max(across) - min(across) + 1, max(down) - min(down) + 1)
