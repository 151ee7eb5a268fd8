"""All words that can be seen and heard in a window: what is really painted, and what a screen reader is told.

painted(window)     each line of letters that is painted, and the widget that stands there
told(window)        each accessible name, description and value, and the widget it is of
escapes(words)      the plain English in a text: what was not put into the pseudo language
"""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPaintDevice, QPaintEngine, QTransform
from PySide6.QtWidgets import QWidget

_ALLOWED = re.compile(
    r"\bHandrail\b"  # the product
    r"|[\w.+-]+@[\w-]+\.example|[\w-]+\.(?:[\w-]+\.)*(?:e\w*)(?:/[\w/-]*)?…?"  # addresses, cut at their end or whole
    r"|[\w-]+\.(?:jpg|svg|png)"
    r"|[\w-]*\d[\w-]*"  # codes and numbers, the key F1
)
_KEYS = re.compile(r"(?:Tab|Shift|Ctrl|Alt|Esc|F\d+)(?: \+ (?:Tab|Left|[A-Z]))*(?=$|:)")
"""Names of keys, standing alone or before what they do."""
_PLAIN = re.compile(r"[A-Za-z]+")
_TEXTS = {QAccessible.Text.Name: "name", QAccessible.Text.Description: "description", QAccessible.Text.Value: "value"}


class Perceived(NamedTuple):
    """Words, in what way they come, and which widget they are of."""

    words: str
    way: str
    widget: str

    def __str__(self) -> str:
        return f"{self.widget}: {self.way} “{self.words}”"


def escapes(words: str) -> list[str]:
    """What of *words* is plain English, word by word."""
    keys = _KEYS.match(words)
    return _PLAIN.findall(_ALLOWED.sub(" ", words[keys.end() :] if keys else words))


def painted(window: QWidget) -> list[Perceived]:
    """Each line of letters that is painted in *window*."""
    paper = _Paper(window.width(), window.height())
    window.render(paper, QPoint(0, 0))
    return [Perceived(words, "painted", _at(window, where)) for where, words in paper.lines()]


def told(window: QWidget) -> list[Perceived]:
    """What a screen reader can read of everything that is shown in *window*."""
    return [
        Perceived(words, way, _named(interface))
        for interface in _shown(QAccessible.queryAccessibleInterface(window))
        for text, way in _TEXTS.items()
        if (words := interface.text(text))
    ]


def _at(window: QWidget, where: QPointF) -> str:
    widget = window.childAt(where.toPoint()) or window
    return f"{type(widget).__name__} “{widget.accessibleName()}”"


def _named(interface: QAccessibleInterface) -> str:
    return type(interface.object()).__name__ if interface.object() is not None else interface.role().name


def _shown(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if interface is not None and not interface.state().invisible:
        yield interface
        for number in range(interface.childCount()):
            yield from _shown(interface.child(number))


class _Paper(QPaintDevice):
    """What notes the letters painted on it, and nothing else."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        metric = QPaintDevice.PaintDeviceMetric
        self._metrics = {
            metric.PdmWidth: width,
            metric.PdmHeight: height,
            metric.PdmWidthMM: width // 4,
            metric.PdmHeightMM: height // 4,
            metric.PdmDepth: 32,
            metric.PdmDpiX: 96,
            metric.PdmDpiY: 96,
            metric.PdmPhysicalDpiX: 96,
            metric.PdmPhysicalDpiY: 96,
            metric.PdmDevicePixelRatio: 1,
            metric.PdmDevicePixelRatioScaled: 1 << 16,
        }
        self._pen = _Pen()

    def lines(self) -> list[tuple[QPointF, str]]:
        """Where each line begins, and its letters: fonts and directions cut it into pieces, which are joined again."""
        found: list[tuple[QPointF, str]] = []
        for where, words in self._pen.written:
            if found and found[-1][0].y() == where.y():
                found[-1] = (found[-1][0], found[-1][1] + words)
            else:
                found.append((where, words))
        return found

    def paintEngine(self) -> QPaintEngine:
        return self._pen

    def metric(self, wanted: QPaintDevice.PaintDeviceMetric) -> int:
        return self._metrics.get(wanted, 0)


class _Pen(QPaintEngine):
    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.written: list[tuple[QPointF, str]] = []
        self._moved = QTransform()

    def begin(self, device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: Any) -> None:
        if state.state() & QPaintEngine.DirtyFlag.DirtyTransform:
            self._moved = state.transform()

    def drawTextItem(self, where: QPointF, item: Any) -> None:
        self.written.append((self._moved.map(where), item.text()))

    def drawPixmap(self, *_: Any) -> None: ...

    def drawImage(self, *_: Any) -> None: ...

    def drawTiledPixmap(self, *_: Any) -> None: ...

    def drawPath(self, *_: Any) -> None: ...

    def drawPolygon(self, *_: Any) -> None: ...

    def drawRects(self, *_: Any) -> None: ...

    def drawLines(self, *_: Any) -> None: ...

    def drawEllipse(self, *_: Any) -> None: ...

    def drawPoints(self, *_: Any) -> None: ...
