"""What is really painted: each run of words and each shape, with its place, its colours and what can be seen of it.

    painted(widget) -> list[PaintedText]     all words that *widget* and all in it paint, in the order of painting
    lines(widget) -> list[PaintedText]       the same, with the runs of one line put together
    shapes(widget) -> list[PaintedShape]     all frames, discs and icons
    with remembered(): ...                   meanwhile `lines` does not paint again what it has painted: nothing changes
    sayings(widget) -> {part: [line, ...]}   what each part says, line by line, as it is now
    parts(widget)                            *widget* and all in it that is shown, in the order of painting
    traces(part)                             what this widget alone paints: (texts, shapes)

Each widget paints once more, on a device that writes down what it is told instead of drawing it. So it does not matter
what a text comes from: a label, a field, a list, or a painter of our own. Rectangles are in the window of *widget*.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from math import floor
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBitmap,
    QBrush,
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QPen,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QGraphicsEffect, QWidget

_DPI = 96
_NEAR_PX = 2
_NO_MARKS = dict.fromkeys((0x200E, 0x200F))
_PAPER, _GREY = 255, QImage.Format.Format_Grayscale8
_ITSELF_ALONE = QWidget.RenderFlag(0)


class PaintedText(NamedTuple):
    """Words painted in one go."""

    text: str
    rect: QRect
    """The whole of it: as wide as the words run, as high as the font."""
    ink: QRect
    """The smallest rectangle round its letters, to the nearest px."""
    seen: QRect
    """The part of *rect* and *ink* that is not cut off by a painter, a view, a window or another widget."""
    font_px: int
    is_bold: bool
    colour: QColor
    widget: QWidget


class PaintedShape(NamedTuple):
    """A frame, a disc, a line or an icon; *line* and *fill* are None where there is none."""

    path: QPainterPath
    """Its outline, in the window."""
    line: QColor | None
    width: float
    fill: QColor | None
    seen: QRect
    widget: QWidget


class _Engine(QPaintEngine):
    """Writes down what it is told, in the coordinates of the widget."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.texts: list[tuple[str, QRectF, QRectF, QRegion | None, int, bool, QColor]] = []
        self.shapes: list[tuple[QPainterPath, QColor | None, float, QColor | None, QRegion | None]] = []
        self._pen, self._brush, self._to_device = QPen(), QBrush(), QTransform()

    def begin(self, device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self):
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        # copies: what Qt hands out lives no longer than this call
        self._pen, self._brush = QPen(state.pen()), QBrush(state.brush())
        self._to_device = QTransform(state.transform())

    def drawTextItem(self, at, item: QTextItem) -> None:
        font = item.font()
        box = QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent())
        ink = _letters(item.text(), _Font(font)).translated(at.x(), floor(at.y() + 0.5))
        placed, inked = self._to_device.mapRect(box), self._to_device.mapRect(ink)
        large = round(QFontInfo(font).pixelSize() * abs(self._to_device.m22()))
        colour = QColor(self._pen.color())
        self.texts.append((item.text(), placed, inked, self._clip(), large, font.bold(), colour))

    def drawPath(self, path) -> None:
        has_line = self._pen.style() != Qt.PenStyle.NoPen and self._pen.color().alpha() > 0
        has_fill = self._brush.style() != Qt.BrushStyle.NoBrush and self._brush.color().alpha() > 0
        if has_line or has_fill:
            width = max(self._pen.widthF(), 1.0) * abs(self._to_device.m22())
            line = QColor(self._pen.color()) if has_line else None
            fill = QColor(self._brush.color()) if has_fill else None
            self.shapes.append((self._to_device.map(path), line, width, fill, self._clip()))

    def drawRects(self, rects, count: int = 1) -> None:
        for rect in _several(rects):
            path = QPainterPath()
            path.addRect(QRectF(rect))
            self.drawPath(path)

    def drawEllipse(self, rect) -> None:
        path = QPainterPath()
        path.addEllipse(QRectF(rect))
        self.drawPath(path)

    def drawLines(self, lines, count: int = 1) -> None:
        for line in _several(lines):
            path = QPainterPath(QPointF(line.p1()))
            path.lineTo(QPointF(line.p2()))
            self.drawPath(path)

    def drawPolygon(self, points, count=0, mode=QPaintEngine.PolygonDrawMode.PolylineMode) -> None:
        path = QPainterPath()
        for number, point in enumerate(_several(points)):
            if number:
                path.lineTo(QPointF(point))
            else:
                path.moveTo(QPointF(point))
        self.drawPath(path)

    def drawPoints(self, points, count: int = 1) -> None:
        """Points are no shapes."""

    def drawPixmap(self, rect, pixmap, source) -> None:
        """What a picture shows is the picture's own."""

    def drawImage(self, rect, image, source, flags=None) -> None:
        """What a picture shows is the picture's own."""

    def drawTiledPixmap(self, rect, pixmap, offset) -> None:
        """What a picture shows is the picture's own."""

    def _clip(self) -> QRegion | None:
        """What the painter lets through, None: everything."""
        painter = self.painter()
        return self._to_device.map(painter.clipRegion()) if painter.hasClipping() else None


class _Font(QFont):
    """A font that can be a key."""

    def __hash__(self) -> int:
        return hash(self.key())


@lru_cache(maxsize=4096)
def _letters(text: str, font: _Font) -> QRectF:
    """Where the letters of *text* are inked, from the beginning of its base line on; as Qt sets them, to the pixel.

    QFontMetricsF gives up to 2 px more, and outlines know nothing of hinting.
    """
    room = QFontInfo(font).pixelSize()
    picture = QImage(round(QFontMetricsF(font).horizontalAdvance(text)) + 2 * room, 3 * room, _GREY)
    picture.fill(_PAPER)
    painter = QPainter(picture)
    painter.setFont(font)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # where a run begins is known; marks would turn it
    painter.drawText(QPointF(room, 2 * room), text.translate(_NO_MARKS))
    painter.end()
    half_covered = QBitmap.fromImage(picture, Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.ThresholdDither)
    return QRectF(QRegion(half_covered).boundingRect()).translated(-room, -2 * room)


def _several(things):
    return things if isinstance(things, list | tuple) else [things]


class _Paper(QPaintDevice):
    """Something as large as the widget, to paint on."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.engine = _Engine()
        kind = QPaintDevice.PaintDeviceMetric
        self._measures = {
            kind.PdmWidth: widget.width(),
            kind.PdmHeight: widget.height(),
            kind.PdmDpiX: _DPI,
            kind.PdmDpiY: _DPI,
            kind.PdmPhysicalDpiX: _DPI,
            kind.PdmPhysicalDpiY: _DPI,
            kind.PdmDepth: 32,
            kind.PdmNumColors: 1 << 24,
            kind.PdmDevicePixelRatio: 1,
            kind.PdmDevicePixelRatioScaled: int(self.devicePixelRatioFScale()),
        }

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return self._measures.get(metric, 0)


def traces(widget: QWidget) -> tuple[list[PaintedText], list[PaintedShape]]:
    """The words and the shapes that *widget* alone paints."""
    paper, effect = _Paper(widget), _effect(widget)
    if effect is not None:  # it would hand over a picture, in which no words can be told apart
        effect.setEnabled(False)
    widget.render(paper, QPoint(0, 0), QRegion(), _ITSELF_ALONE)
    if effect is not None:
        effect.setEnabled(True)
    engine = paper.engine
    if not engine.texts and not engine.shapes:
        return [], []
    corner, visible = widget.mapTo(widget.window(), QPoint(0, 0)), widget.visibleRegion()

    def placed(rect: QRectF) -> QRect:
        return rect.translated(corner).toAlignedRect()

    def seen(rect: QRectF, clip: QRegion | None) -> QRect:
        region = visible.intersected(rect.toAlignedRect())
        left = region.intersected(clip) if clip is not None else region
        return left.boundingRect().translated(corner)

    texts = [
        PaintedText(
            text,
            placed(rect),
            ink.translated(corner).toRect(),
            seen(rect.united(ink), clip),
            large,
            is_bold,
            colour,
            widget,
        )
        for text, rect, ink, clip, large, is_bold, colour in engine.texts
    ]
    shapes = [
        PaintedShape(path.translated(corner), line, width, fill, seen(_reach(path, line, width), clip), widget)
        for path, line, width, fill, clip in engine.shapes
    ]
    return texts, shapes


def _effect(widget: QWidget) -> QGraphicsEffect | None:
    """What changes the look of all that *widget* paints, if it is in force."""
    effect: QGraphicsEffect | None = widget.graphicsEffect()
    return effect if effect is not None and effect.isEnabled() else None


def _reach(path: QPainterPath, line: QColor | None, width: float) -> QRectF:
    half = width / 2 if line is not None else 0
    return path.boundingRect().adjusted(-half, -half, half, half)


def painted(widget: QWidget) -> list[PaintedText]:
    """All words that *widget* and all in it paint."""
    return [text for text in _runs(widget) if text.text.strip()]


def shapes(widget: QWidget) -> list[PaintedShape]:
    """All shapes that *widget* and all in it paint."""
    return [shape for part in parts(widget) for shape in traces(part)[1]]


@contextmanager
def remembered() -> Iterator[None]:
    """For rules that leave a place as they find it: all words are painted once for all of them."""
    global _remembered
    _remembered = {}
    try:
        yield
    finally:
        _remembered = None


_remembered: dict[QWidget, list[PaintedText]] | None = None


def lines(widget: QWidget) -> list[PaintedText]:
    """All words, line by line: a line in two scripts, or in two fonts, is painted in several runs."""
    if _remembered is None:
        return _lines(widget)
    if widget not in _remembered:
        _remembered[widget] = _lines(widget)
    return _remembered[widget]


def _lines(widget: QWidget) -> list[PaintedText]:
    found: list[PaintedText] = []
    for run in _runs(widget):
        if found and _goes_on(found[-1], run):
            found[-1] = _joined(found[-1], run)
        else:
            found.append(run)
    return [line._replace(text=" ".join(line.text.split())) for line in found if line.text.strip()]


def sayings(widget: QWidget) -> dict[QWidget, list[str]]:
    """The lines that each part paints now, in their order."""
    found: dict[QWidget, list[str]] = {}
    for line in _lines(widget):
        found.setdefault(line.widget, []).append(line.text)
    return found


def _runs(widget: QWidget) -> list[PaintedText]:
    return [text for part in parts(widget) for text in traces(part)[0]]


def _goes_on(line: PaintedText, run: PaintedText) -> bool:
    """Whether *run* stands right beside *line*, in the same widget."""
    is_level = abs(line.rect.center().y() - run.rect.center().y()) < line.rect.height() / 4
    gap = max(run.rect.left() - line.rect.right(), line.rect.left() - run.rect.right())
    return run.widget is line.widget and is_level and -2 * _NEAR_PX <= gap <= _NEAR_PX


def _joined(line: PaintedText, run: PaintedText) -> PaintedText:
    return line._replace(
        text=line.text + run.text,
        rect=line.rect.united(run.rect),
        ink=line.ink.united(run.ink),
        seen=line.seen.united(run.seen),
    )


def parts(widget: QWidget) -> Iterator[QWidget]:
    """*widget* and all in it that can be seen, in the order of painting."""
    if widget.isVisible():
        yield widget
    for part in widget.findChildren(QWidget):
        if part.isVisible():
            yield part
