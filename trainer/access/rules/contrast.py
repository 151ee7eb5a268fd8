"""Rule 5: words, outlines of controls and icons stand out from what is around them; measured in the picture itself.

Words 7:1; large words (24 px, or 18.66 px bold, at 100 %) 4.5:1; words of a control that cannot be used now 4.5:1;
the outline of a control, and icons, 3:1.
"""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath
from PySide6.QtWidgets import QWidget

from trainer.access import painted, pixels
from trainer.access.focus import view_of
from trainer.access.painted import PaintedShape, PaintedText
from trainer.access.pixels import Pixels
from trainer.access.sight import Finding, Sight
from trainer.access.textsize import px

RULE = "contrast"
TEXT, LARGE, UNAVAILABLE, OUTLINE = 7.0, 4.5, 4.5, 3.0
LARGE_PX, LARGE_BOLD_PX = 24, 18.66
LEAST_OUTLINE_PX, ICON_PX = 16, (8, 64)
_GROUND_SHARE, _SHADES = 0.15, 20
"""What takes less of the frame round words is no ground of theirs."""
_ROUND = (-2, -2, 2, 2)
_OPAQUE, _SAME = 255, 8
_BLEND = 60
"""So far thin letters may be from their colour, because no pixel is covered whole."""
_PLAIN_PATHS = frozenset((2, 3, 5, 13, 17))
"""How many elements lines, ticks, rectangles, discs and rounded rectangles have; an icon has more than these."""


def look(sight: Sight) -> Iterator[Finding]:
    """What cannot be told from its ground well enough, each thing once, at its worst."""
    done: set[int] = set()
    worst: dict[tuple[int, str], tuple[float, Finding]] = {}
    for picture in pixels.views(sight.window):
        for part in _in_view(sight.window, done):
            for widget, what, measured, limit in _measures(picture, part):
                key = (id(widget), what)
                if measured < limit and measured < worst.get(key, (limit,))[0]:
                    words = f"{what} stands out by {measured:.2f}:1, and must by at least {limit:g}:1."
                    worst[key] = (measured, sight.finds(RULE, widget, words))
    yield from (finding for _, finding in worst.values())


def _in_view(window: QWidget, done: set[int]) -> Iterator[QWidget]:
    """What can be seen in part or whole now, and was not seen whole before; what is whole counts as *done*."""
    for part in painted.parts(window):
        if id(part) not in done:
            seen = part.visibleRegion()
            if not seen.isEmpty():
                yield part
            if seen.boundingRect() == part.rect():
                done.add(id(part))


def _measures(picture: Pixels, part: QWidget) -> Iterator[tuple[QWidget, str, float, float]]:
    """Of all that *part* paints and that can be seen whole: whose it is, what, the ratio, and the least it may be."""
    texts, shapes = painted.traces(part)
    view = view_of(part, part.window())
    for text in texts:
        if text.text.strip() and text.seen.contains(text.ink) and view.contains(text.ink.adjusted(*_ROUND)):
            measured = _of_colour(picture, text.ink, text.colour)
            if measured is not None:
                yield part, f"“{text.text.strip()}”", measured, _limit(text)
    control = _control_of(part) if shapes else None
    for shape in shapes:
        if control is not None and _is_outline(shape):
            measured = _of_outline(picture, shape)
            if measured is not None:
                yield control, "Its outline", measured, OUTLINE
        elif _is_icon(shape) and view.contains(shape.path.boundingRect().toAlignedRect().adjusted(*_ROUND)):
            measured = _of_colour(picture, shape.path.boundingRect().toAlignedRect(), shape.fill)
            if measured is not None:
                yield control or part, "Its icon", measured, OUTLINE


def _limit(text: PaintedText) -> float:
    if not text.widget.isEnabled() or text.widget.property("unavailable"):
        return UNAVAILABLE
    is_large = text.font_px >= px(LARGE_PX) or (text.is_bold and text.font_px >= px(LARGE_BOLD_PX))
    return LARGE if is_large else TEXT


def _of_colour(picture: Pixels, place: QRect, wanted: QColor | None) -> float | None:
    """The ratio between what was painted at *place* in *wanted* and its worst ground; None where nothing is seen."""
    colours = picture.colours(place)
    if not colours or wanted is None:
        return None
    ink = pixels.nearest(colours, pixels.number(wanted))
    if pixels.apart(ink, pixels.number(wanted)) <= _BLEND and wanted.alpha() == _OPAQUE:
        ink = pixels.number(wanted)
    around = picture.frame(place.adjusted(*_ROUND))
    around = Counter({colour: count for colour, count in around.items() if pixels.apart(colour, ink) > _SAME}) or around
    return min((pixels.contrast(ink, ground) for ground in _grounds(around)), default=None)


def _grounds(around: "Counter[int]") -> list[int]:
    """The colours of a ground, by what lies *around* that is painted on it; of one that changes gently, its shades."""
    plain = [colour for colour, count in around.items() if count >= _GROUND_SHARE * around.total()]
    return plain or [colour for colour, _ in around.most_common(_SHADES)]


def _control_of(widget: QWidget) -> QWidget | None:
    """The control that *widget* is, frames, or is a part of."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return widget
    inside = widget.findChildren(QWidget)
    return next((inner for inner in inside if getattr(inner, "ring_widget", None) is widget), None)


def _is_outline(shape: PaintedShape) -> bool:
    """Whether it is a closed line round something, as round a button or a box to tick."""
    box = shape.path.boundingRect()
    if shape.line is None or min(box.width(), box.height()) < px(LEAST_OUTLINE_PX):
        return False
    return all(_passes(shape.path, at) for at in _sides(box))


def _passes(path: QPainterPath, at: QPointF) -> bool:
    return path.intersects(QRectF(at.x() - 1, at.y() - 1, 2, 2))


def _sides(box: QRectF) -> tuple[QPointF, ...]:
    middle = box.center()
    return (
        QPointF(middle.x(), box.top()),
        QPointF(middle.x(), box.bottom()),
        QPointF(box.left(), middle.y()),
        QPointF(box.right(), middle.y()),
    )


def _of_outline(picture: Pixels, shape: PaintedShape) -> float | None:
    """The worst of its sides that can be seen: the line, or else the ground inside it, against what lies outside."""
    box, half = shape.path.boundingRect(), shape.width / 2
    away = round(half) + 2
    measured = []
    for at, out in zip(_sides(box), ((0, -1), (0, 1), (-1, 0), (1, 0)), strict=True):
        on_line = _pixel(at, out, half)
        outside = picture.at(on_line.x() + out[0] * away, on_line.y() + out[1] * away)
        line = picture.at(on_line.x(), on_line.y())
        within = picture.at(on_line.x() - out[0] * away, on_line.y() - out[1] * away)
        if shape.seen.contains(on_line) and line is not None and outside is not None and within is not None:
            measured.append(max(pixels.contrast(line, outside), pixels.contrast(within, outside)))
    return min(measured, default=None)


def _pixel(at: QPointF, out: tuple[int, int], half: float) -> QPoint:
    """The pixel in the middle of the line at *at*; a line of an even width has its middle between two."""
    inward = 0.5 if half >= 1 else 0.0
    return QPoint(int(at.x() - out[0] * inward), int(at.y() - out[1] * inward))


def _is_icon(shape: PaintedShape) -> bool:
    """Whether it is a small drawing, filled in one colour, that can be seen whole."""
    box = shape.path.boundingRect()
    least, most = (px(side) for side in ICON_PX)
    is_small = least <= max(box.width(), box.height()) <= most
    is_drawn = shape.line is None and shape.fill is not None and shape.path.elementCount() not in _PLAIN_PATHS
    return is_small and is_drawn and shape.seen.contains(_whole(box))


def _whole(box: QRectF) -> QRect:
    return QRect(int(box.left()) + 1, int(box.top()) + 1, int(box.width()) - 2, int(box.height()) - 2)
