"""The quay of Rivermouth: the rail leads along the houses to an open door. The only picture the app draws for itself.

    Quay(parent)                 a dark ground (bar) with the rail along its foot; who derives from it lays words on it
        set_houses(True, True)   houses (and tree) and door at the end side; without them the rail runs through
        rail_room()              px to leave free at the foot
    room_for_houses(width, words_end)   whether the houses fit beside words that end at *words_end* px
    room_beside_tree(width)             where words end that leave the tree free

It is decoration and is passed over by screen readers. Drawn for a foot of 1366 by 328, and kept at that size:
text grows, the picture does not.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from trainer.access import focus, themes
from trainer.access.textsize import px
from trainer.screens.parts.drawing import is_mirrored

_WIDE, _HIGH, _RAIL_Y = 1366, 328, 274
_HOUSES_FROM, _TREE_FROM = 796, 724
_ROOFS = (
    ((808, 328), (808, 190), (850, 156), (892, 190)),
    ((892, 328), (892, 168), (928, 138), (964, 168)),
    ((964, 328), (964, 158), (1150, 158), (1150, 328)),
    ((1026, 158), (1026, 104), (1057, 78), (1088, 104), (1088, 158)),
    ((1150, 168), (1193, 140), (1236, 168), (1236, 328)),
    ((1236, 186), (1284, 146), (1332, 186), (1332, 328)),
)
_WINDOWS = (
    *((x, 206, 3) for x in (828, 856)),
    *((x, y, 2) for x in (908, 932) for y in (184, 222)),
    *((x, 178, 8) for x in (980, 1008, 1090, 1118)),
    *((x, 222, 3) for x in (980, 1008, 1090, 1118)),
    *((x, y, 2) for x in (1171, 1200) for y in (186, 224)),
    *((x, 202, 2) for x in (1260, 1292)),
)
_TREE = QPointF(760, 226)
_CLOCK = QPointF(1057, 124)


def room_for_houses(width: int, words_end: int) -> bool:
    """Whether the houses fit beside words that end at *words_end* px from the start side."""
    return width - (_WIDE - _HOUSES_FROM) >= words_end


def room_beside_tree(width: int) -> int:
    """Where words beside the tree and the houses end, px from the start side."""
    return width - (_WIDE - _TREE_FROM)


class Quay(QWidget):
    """A dark ground with the rail along its foot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._houses, self._tree = False, True
        focus.ground(self, "bar")

    def set_houses(self, are_shown: bool, with_tree: bool = True) -> None:
        """Show or leave out the houses and the door, and the tree before them."""
        self._houses, self._tree = are_shown, with_tree
        self.update()

    def rail_room(self) -> int:
        """What words leave free at the foot, px."""
        return _HIGH - _RAIL_Y + 20 if self._houses else px(24) + 28

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), themes.colour("bar"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_mirrored(self.layoutDirection()):
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.translate(self.width() - _WIDE, self.height() - _HIGH)
        start = float(_WIDE - self.width())
        if self._houses:
            self._paint_houses(painter)
            self._paint_rail_to_door(painter, start)
        else:
            self._paint_plain_rail(painter, start)

    def _paint_houses(self, painter: QPainter) -> None:
        painter.setPen(QPen(themes.colour("bar_line"), 2, j=Qt.PenJoinStyle.MiterJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for roof in _ROOFS:
            painter.drawPolyline([QPointF(x, y) for x, y in roof])
        for x, y, corner in _WINDOWS:
            painter.drawRoundedRect(QRectF(x, y, 16, 26 if x in (980, 1008, 1090, 1118) else 22), corner, corner)
        if self._tree:
            painter.drawEllipse(_TREE, 22, 22)
            painter.drawLine(_TREE + QPointF(0, 22), QPointF(_TREE.x(), _HIGH))
        painter.drawEllipse(_CLOCK, 13, 13)
        painter.drawPolyline([_CLOCK + QPointF(0, -8), _CLOCK, _CLOCK + QPointF(6, 3)])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(themes.colour("brass"))
        painter.drawRoundedRect(QRectF(907, 221, 18, 24), 2, 2)
        door = QPainterPath(QPointF(1035, _HIGH))
        door.lineTo(1035, 234)
        door.arcTo(QRectF(1035, 212, 44, 44), 180, -180)
        door.lineTo(1079, _HIGH)
        painter.drawPath(door)

    def _paint_rail_to_door(self, painter: QPainter, start: float) -> None:
        left = QPainterPath(QPointF(start, _RAIL_Y))
        left.lineTo(992, _RAIL_Y)
        left.quadTo(1008, _RAIL_Y, 1008, _RAIL_Y + 16)
        left.lineTo(1008, _HIGH)
        right = QPainterPath(QPointF(_WIDE, _RAIL_Y))
        right.lineTo(1122, _RAIL_Y)
        right.quadTo(1106, _RAIL_Y, 1106, _RAIL_Y + 16)
        right.lineTo(1106, _HIGH)
        self._paint_posts(painter, start, [*_every_80(920, start), 1180, 1260, 1340], _RAIL_Y)
        pen = QPen(themes.colour("brass"), 8, c=Qt.PenCapStyle.FlatCap)
        painter.strokePath(left, pen)
        painter.strokePath(right, pen)

    def _paint_plain_rail(self, painter: QPainter, start: float) -> None:
        y = _HIGH - 28
        self._paint_posts(painter, start, _every_80(1320, start), y)
        painter.setPen(QPen(themes.colour("brass"), 8))
        painter.drawLine(QPointF(start, y), QPointF(_WIDE, y))

    def _paint_posts(self, painter: QPainter, start: float, places: list[float], top: float) -> None:
        painter.setPen(QPen(themes.colour("brass"), 4, c=Qt.PenCapStyle.FlatCap))
        for x in places:
            painter.drawLine(QPointF(x, top), QPointF(x, _HIGH))


def _every_80(last: float, start: float) -> list[float]:
    return [last - 80 * step for step in range(int((last - start) // 80) + 1)]
