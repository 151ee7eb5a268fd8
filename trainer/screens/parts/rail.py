"""The handrail: the only ornament and the only measure of progress; steps of an errand, or its stages.

    Rail(count, done, words="Step 3 of 7", columns=False, small=False, from_edge=True)
    rail.set_progress(count, done, words)      *words* stand beside it and are its accessible name

*done* posts are solid; the next one is now; the rest is hollow. done == count: solid to the end, the turn too.
columns=True: each post in the middle of an equal column of the whole width (stages with words under them); then
rail.post_x(n) tells where. from_edge=False gives the rail a round beginning. small=True for tiles.
knob(painter, middle, "done" | "now" | "to_come", ground) draws one knob, where posts stand in a list.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer.access import focus, roles, textsize, themes
from trainer.access.textsize import px
from trainer.screens.parts.drawing import is_mirrored

MOST_POSTS = 9
CLOSEST_PX = 32
LEAD_PX, TAIL_PX = 40, 34
TURN_PX, END_PX = 12, 6
ABOVE_PX, UNDER_PX = 18, 40
"""From the top of the widget to the middle of the rail, and from there to the ground, at 100 %."""


def posts_shown(count: int, now: int, room_px: float) -> range:
    """Which posts (0-based) are drawn when they may have *room_px* altogether: all, or those around *now*."""
    fitting = max(3, int(room_px // px(CLOSEST_PX)) + 1)
    shown = count if count <= MOST_POSTS and count <= fitting else min(count, MOST_POSTS, fitting)
    first = min(max(0, now - (shown - 1) // 2), count - shown)
    return range(first, first + shown)


class Rail(QWidget):
    """Progress as a handrail; a picture whose text is the words beside it."""

    def __init__(
        self,
        count: int = 1,
        done: int = 0,
        words: str = "",
        parent: QWidget | None = None,
        *,
        columns: bool = False,
        small: bool = False,
        from_edge: bool = True,
    ) -> None:
        super().__init__(parent)
        self._columns, self._small, self._from_edge = columns, small, from_edge
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        textsize.notice.changed.connect(self._measure)
        self.set_progress(count, done, words)

    def set_progress(self, count: int, done: int, words: str) -> None:
        """Show *done* of *count*; *words* say the same."""
        self._count, self._done = max(1, count), min(max(0, done), count)
        roles.picture(self, words)
        self.update()

    def sizeHint(self) -> QSize:
        spacing = px(41 if self._small else 51)
        wide = px(LEAD_PX + TAIL_PX) + spacing * (min(self._count, MOST_POSTS) - 1)
        return QSize(wide, px(ABOVE_PX + UNDER_PX - (4 if self._small else 0)) + px(2))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(LEAD_PX + TAIL_PX + 2 * CLOSEST_PX), self.sizeHint().height())

    def post_x(self, number: int) -> int:
        """Where post *number* (0-based) stands, px from the left, as it is seen."""
        x = self._places().get(number, 0)
        return round(self.width() - x if is_mirrored(self.layoutDirection()) else x)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self._places()
        painter.save()
        if is_mirrored(self.layoutDirection()):
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        self._paint_ground(painter)
        self._paint_posts(painter, places)
        self._paint_rail(painter, places)
        painter.restore()
        for number in places:
            self._paint_knob(painter, number, QPointF(self.post_x(number), self._y()))

    def _places(self) -> dict[int, float]:
        """Where each drawn post stands, px from the start side."""
        wide = self.width()
        lead = wide / (2 * self._count) if self._columns else px(LEAD_PX)
        tail = lead if self._columns else px(TAIL_PX)
        shown = posts_shown(self._count, min(self._done, self._count - 1), wide - lead - tail)
        gap = (wide - lead - tail) / max(1, len(shown) - 1)
        if not self._columns:
            gap = min(gap, px(120))
        return {number: lead + place * gap for place, number in enumerate(shown)}

    def _y(self) -> float:
        return px(ABOVE_PX)

    def _ground(self) -> float:
        return self.height() - px(2) / 2

    def _end(self, places: dict[int, float]) -> float:
        """The middle of the last upright, where the rail has turned down."""
        last = max(places.values())
        return self.width() - px(END_PX) - px(2) if self._columns else min(self.width() - px(END_PX), last + px(28))

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setPen(QPen(themes.colour("line"), px(2)))
        end = self._end(self._places()) + px(END_PX)
        painter.drawLine(QPointF(0 if self._from_edge else px(4), self._ground()), QPointF(end, self._ground()))

    def _paint_posts(self, painter: QPainter, places: dict[int, float]) -> None:
        for number, x in places.items():
            reached = number <= self._done
            painter.setPen(QPen(themes.colour("oak" if reached else "line"), px(4 if reached else 2), c=_FLAT))
            painter.drawLine(QPointF(x, self._y()), QPointF(x, self._ground()))

    def _paint_rail(self, painter: QPainter, places: dict[int, float]) -> None:
        thick = px(6 if self._small else 8)
        begin = 0.0 if self._from_edge else thick / 2
        finished = self._done >= self._count
        turned = self._way(max(places.values()), self._end(places))
        if finished:
            turned = self._way(begin, self._end(places))
            painter.strokePath(turned, self._solid(thick))
            return
        now = places[self._done]
        hollow = self._way(now, self._end(places))
        outline = QPen(themes.colour("line"), px(2) * 2 + px(4), c=_FLAT)
        inside = QPen(self._inside(), px(4), c=_FLAT)
        painter.strokePath(hollow, outline)
        painter.strokePath(self._way(now, self._end(places), longer=1), inside)
        solid = QPainterPath(QPointF(begin, self._y()))
        solid.lineTo(now, self._y())
        painter.strokePath(solid, self._solid(thick))

    def _way(self, begin: float, end: float, longer: float = 0) -> QPainterPath:
        turn = px(TURN_PX)
        way = QPainterPath(QPointF(begin, self._y()))
        way.lineTo(end - turn, self._y())
        way.quadTo(end, self._y(), end, self._y() + turn)
        way.lineTo(end, self._ground() - px(2) / 2 + longer)
        return way

    def _solid(self, thick: int) -> QPen:
        cap = _FLAT if self._from_edge else Qt.PenCapStyle.RoundCap
        return QPen(themes.colour("oak"), thick, c=cap, j=Qt.PenJoinStyle.RoundJoin)

    def _inside(self):
        return themes.colour(focus.ground_of(self))

    def _paint_knob(self, painter: QPainter, number: int, middle: QPointF) -> None:
        state = "done" if number < self._done else "now" if number == self._done else "to_come"
        knob(painter, middle, state, focus.ground_of(self), self._small)

    def _measure(self) -> None:
        self.updateGeometry()
        self.update()


_FLAT = Qt.PenCapStyle.FlatCap


def knob(painter: QPainter, middle: QPointF, state: str, ground: str, small: bool = False) -> None:
    """The knob on a post: *state* is done, now or to_come; *ground* is the token it lies on."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state == "done":
        size = px(16 if small else 20)
        _disc(painter, middle, size, "oak", None, 0)
        _tick(painter, middle, size)
    elif state == "now":
        _disc(painter, middle, px(26) + px(4), ground, "oak", px(4))
        _disc(painter, middle, px(11), "oak", None, 0)
    else:
        _disc(painter, middle, px(14) + px(2), ground, "line", px(2))


def _disc(painter: QPainter, middle: QPointF, size: float, fill: str, line: str | None, width: int) -> None:
    painter.setPen(QPen(themes.colour(line), width) if line else Qt.PenStyle.NoPen)
    painter.setBrush(themes.colour(fill))
    radius = (size - width) / 2
    painter.drawEllipse(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius))


def _tick(painter: QPainter, middle: QPointF, size: float) -> None:
    unit = size / 20
    way = QPainterPath(middle + QPointF(-4.5 * unit, 0.3 * unit))
    way.lineTo(middle + QPointF(-1.4 * unit, 3.3 * unit))
    way.lineTo(middle + QPointF(4.8 * unit, -3.2 * unit))
    pen = QPen(themes.colour("on_oak"), 2.6 * unit, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.strokePath(way, pen)
