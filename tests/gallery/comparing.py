"""Two pictures, pixel by pixel: what differs, how much, and where.

    reduced(picture)            as it is accepted: the colours of the tokens exactly, all shades between in steps of 32
    compare(accepted, drawn)    None where they are the same; else the Change, which can be said and shown

Both sides are reduced in the same way, so that one step of one colour is seen; what is lost, to keep them small, is the
finest shade of the edges of letters. A dot of some forty pixels is let pass, and no more.
"""

from array import array
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from trainer.access.tokens import THEMES

STEP = 32
_TOKENS = {QColor(value).rgb() for theme in THEMES.values() for value in theme[1:]}
"""The colours of plain areas; an empty one counts as black."""
_SHADE = STEP + 8
"""What differs less is named only if nothing differs more: a change moves a few shades to the next step elsewhere."""
_FEW = 40
"""So few pixels are no change: a shade at an edge may fall on the other side of a step."""
_TILE = 24
_MOST_PLACES = 5
_BYTES = 4
_ALPHA = 3
_OPAQUE = 0xFF000000
_STEPS = [min(255, round(value / STEP) * STEP) for value in range(256)]


class Change(NamedTuple):
    """What differs: how many pixels, by how much at the most (of 255), in which rectangles, the largest first."""

    pixels: int
    most: int
    places: tuple[QRect, ...]
    sizes: tuple[str, str] | None = None

    def __str__(self) -> str:
        parts = [f"{self.pixels:,} pixels differ, by {self.most} of 255 at the most"]
        if self.sizes is not None:
            parts.insert(0, f"it was {self.sizes[0]} and is {self.sizes[1]}")
        shown = [_said(place) for place in self.places[:_MOST_PLACES]]
        more = len(self.places) - len(shown)
        parts.append("at " + "; ".join(shown) + (f"; and {more} more places" if more > 0 else ""))
        return ", ".join(parts)


def reduced(picture: QImage) -> QImage:
    """*picture* with few colours, small to keep."""
    plain = _plain(picture)
    pixels = memoryview(bytes(plain.constBits())).cast("I")
    table = {colour: colour if colour in _TOKENS else _rounded(colour) for colour in set(pixels)}
    kept = array("I", map(table.__getitem__, pixels)).tobytes()
    return QImage(kept, plain.width(), plain.height(), _BYTES * plain.width(), plain.format()).copy()


def _rounded(colour: int) -> int:
    return _OPAQUE | _STEPS[colour >> 16 & 255] << 16 | _STEPS[colour >> 8 & 255] << 8 | _STEPS[colour & 255]


def compare(accepted: QImage, drawn: QImage) -> Change | None:
    """What differs between *accepted* and *drawn*, which is reduced first."""
    before, after = _plain(accepted), _plain(reduced(drawn))
    if before == after:
        return None
    sizes = None if before.size() == after.size() else (_size(before), _size(after))
    difference = _difference(before, after)
    found = bytearray(difference.constBits())
    found[_ALPHA::_BYTES] = bytes(len(found) // _BYTES)
    most = max(found)
    pixels = _where(found, _SHADE if most > _SHADE else 0)
    if sizes is None and sum(pixels) <= _FEW:
        return None
    return Change(sum(pixels), most, tuple(_places(pixels, difference.width())), sizes)


def shown(drawn: QImage, change: Change) -> QImage:
    """*drawn*, faded, with a frame round each place that differs."""
    made = _plain(drawn)
    painter = QPainter(made)
    painter.fillRect(made.rect(), QColor(255, 255, 255, 150))
    painter.setPen(QColor("magenta"))
    for place in change.places:
        for wider in (2, 3, 4):
            painter.drawRect(place.adjusted(-wider, -wider, wider - 1, wider - 1))
    painter.end()
    return made


def _plain(picture: QImage) -> QImage:
    return picture.convertToFormat(QImage.Format.Format_RGB32)


def _size(picture: QImage) -> str:
    return f"{picture.width()} × {picture.height()}"


def _difference(before: QImage, after: QImage) -> QImage:
    """What is left of one when the other is taken away; beyond the smaller of them all is left."""
    whole = before.rect().united(after.rect())
    made = QImage(whole.size(), QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.black)
    painter = QPainter(made)
    painter.drawImage(0, 0, before)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, after)
    painter.end()
    return made


def _where(difference: bytearray, least: int) -> bytes:
    """For each pixel 1 where any of its colours differs by more than *least*, else 0."""
    flags = difference.translate(bytes(value > least for value in range(256)))
    return bytes(map(max, flags[0::_BYTES], flags[1::_BYTES], flags[2::_BYTES]))


def _places(pixels: bytes, wide: int) -> list[QRect]:
    """Rectangles round pixels that are near each other, the largest first."""
    tiles: dict[tuple[int, int], QRect] = {}
    for y in range(len(pixels) // wide):
        for x in _found(pixels[y * wide : (y + 1) * wide]):
            key = (x // _TILE, y // _TILE)
            tiles[key] = tiles.get(key, QRect(x, y, 1, 1)).united(QRect(x, y, 1, 1))
    places = []
    while tiles:
        places.append(_grown(tiles, next(iter(tiles))))
    return sorted(places, key=lambda place: -place.width() * place.height())


def _found(row: bytes) -> Iterator[int]:
    at = row.find(1)
    while at >= 0:
        yield at
        at = row.find(1, at + 1)


def _grown(tiles: dict[tuple[int, int], QRect], first: tuple[int, int]) -> QRect:
    """The rectangle round *first* and all tiles it hangs together with; they are taken out of *tiles*."""
    whole, waiting = tiles.pop(first), [first]
    while waiting:
        x, y = waiting.pop()
        for near in ((x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)):
            if near in tiles:
                whole = whole.united(tiles.pop(near))
                waiting.append(near)
    return whole


def _said(place: QRect) -> str:
    return f"x {place.left()}–{place.right()}, y {place.top()}–{place.bottom()}"
