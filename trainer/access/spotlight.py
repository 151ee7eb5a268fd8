"""The spotlight, "use this": four brackets, a tint under the widgets, and a tag with a verb that points at the thing.

    Ground("page")                      the container of a page: paints its ground, and the tint where the spot lies
    Spot(area=[heading, field], thing=field, words="Type here", sign=path)
        area     the widgets inside the brackets (question, hint, field); thing: what to use
        sign     the outline of an icon in a square of 256 units, or None
    focus.marks_of(window).spot(spot)   show it; spot(None) takes it away

The tag stands at the end side of the thing, else where it covers no words; where there is no such place it is left out:
brackets and tint are enough, and the instruction says the same.
"""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from trainer.access import roles, textsize, themes
from trainer.access.focus import view_of
from trainer.access.textsize import px

ARM_PX, THICK_PX, OUTSIDE_PX, CORNER_PX = 36, 6, 16, 10
SHARE = 0.3
"""No arm is longer than this share of its side, so that four brackets stay four."""
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_WORDED = (QLabel, QAbstractButton, QLineEdit, QPlainTextEdit)
TAG_HIGH_PX, TAG_GAP_PX, NOTCH_PX = 44, 26, 11


class Ground(QWidget):
    """A container with a ground of its own, on which a tint can lie under everything."""

    def __init__(self, token: str = "page", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token, self._tint = token, QRect()
        self.setProperty("ground", token)

    def set_tint(self, rect: QRect) -> None:
        """Lay the tint on *rect*; an empty one takes it away."""
        if rect != self._tint:
            self.update(self._tint)
            self._tint = rect
            self.update(rect)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), themes.colour(self._token))
        if not self._tint.isEmpty():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(themes.colour("tint"))
            painter.drawRoundedRect(QRectF(self._tint), px(CORNER_PX), px(CORNER_PX))


class Spot:
    """What the spotlight lies on."""

    def __init__(
        self, area: Iterable[QWidget], thing: QWidget, words: str = "", sign: QPainterPath | None = None
    ) -> None:
        self.area, self.thing, self.words, self.sign = list(area), thing, words, sign

    def is_there(self) -> bool:
        """Whether the thing still exists and can be seen."""
        return isValid(self.thing) and self.thing.isVisible()

    def leave(self) -> None:
        """Take the tint away."""
        ground = self._ground() if isValid(self.thing) else None
        if ground is not None:
            ground.set_tint(QRect())

    def lay_tint(self) -> None:
        """Put the tint where the area lies now."""
        ground = self._ground()
        if ground is not None:
            ground.set_tint(self._around(ground).intersected(ground.rect()))

    def wanted_in_view(self) -> Iterator[tuple[QWidget, QRect]]:
        """What to scroll into view: the whole area, then at the least the thing."""
        inside = self._ground() or self.thing.parentWidget()
        more = px(THICK_PX)
        if inside is not None:
            yield inside, self._around(inside).adjusted(0, -more, 0, more)
            yield inside, _place(self.thing, inside).adjusted(0, -2 * more, 0, 2 * more)

    def paint(self, painter: QPainter, overlay: QWidget) -> None:
        """Brackets and tag, in the coordinates of the window."""
        view = view_of(self.thing, overlay)
        painter.setClipRect(view)
        around = self._around(overlay.window())
        thick = px(THICK_PX)
        half = round(thick / 2)
        fitting = view.adjusted(half, -view.height(), -half, view.height())
        around = around.adjusted(1, 1, -1, -1).intersected(fitting)
        pen = QPen(themes.colour("spot"), thick, c=Qt.PenCapStyle.FlatCap, j=Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_brackets(QRectF(around)))
        tag = Tag(self, overlay, around, view)
        if tag.rect is not None:
            tag.paint(painter)

    def _around(self, inside: QWidget) -> QRect:
        whole = _place(self.thing, inside)
        for widget in self.area:
            if isValid(widget) and widget.isVisible():
                whole = whole.united(_narrowed(widget, _place(widget, inside)))
        out = px(OUTSIDE_PX)
        return whole.adjusted(-out, -out, out, out)

    def _ground(self) -> Ground | None:
        parent = self.thing.parentWidget()
        while parent is not None and not isinstance(parent, Ground):
            parent = parent.parentWidget()
        return parent


class Tag:
    """The verb beside the thing: where it may stand, and how it is drawn."""

    def __init__(self, spot: Spot, overlay: QWidget, around: QRect, view: QRect) -> None:
        self._words, self._sign = spot.words, spot.sign
        self._font = textsize.font("button", spot.words)
        self._high = px(TAG_HIGH_PX)
        sign = px(24) + px(8) if spot.sign is not None else 0
        self._wide = QFontMetrics(self._font).horizontalAdvance(spot.words) + sign + px(28)
        self._mirrored = overlay.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._thing = _worded(spot.thing, _place(spot.thing, overlay.window()))
        self.rect: QRect | None = None
        if spot.words:
            taken = list(_taken(spot.thing, overlay.window(), view))
            free = (
                (rect, side)
                for rect, side in self._candidates(around)
                if view.contains(rect) and not any(rect.intersects(other) for other in taken)
            )
            self.rect, self._side = next(free, (None, ""))

    def _candidates(self, around: QRect) -> Iterator[tuple[QRect, str]]:
        thing, wide, high = self._thing, self._wide, self._high
        middle = thing.center().y() - high // 2
        beyond = px(TAG_GAP_PX)
        past = around.right() + px(THICK_PX + 16) if not self._mirrored else around.left() - px(THICK_PX + 16) - wide
        beside = thing.right() + beyond if not self._mirrored else thing.left() - beyond - wide
        near = QRect(beside, middle, wide, high)
        if around.adjusted(px(8), 0, -px(8), 0).contains(near):
            yield near, "side"
        yield QRect(past, middle, wide, high), "side"
        x = thing.right() - wide if self._mirrored else thing.left()
        yield QRect(x, thing.bottom() + beyond - px(6), wide, high), "under"
        yield QRect(x, thing.top() - beyond + px(6) - high, wide, high), "over"

    def paint(self, painter: QPainter) -> None:
        """The tag, its notch toward the thing, its icon and its verb."""
        rect = QRectF(self.rect or QRect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(themes.colour("spot"))
        painter.drawRoundedRect(rect, px(CORNER_PX), px(CORNER_PX))
        painter.drawPolygon(self._notch(rect))
        x = rect.left() + px(12)
        if self._sign is not None:
            at = rect.right() - px(12) - px(24) if self._mirrored else x
            painter.save()
            painter.translate(at, rect.center().y() - px(24) / 2)
            painter.scale(px(24) / 256, px(24) / 256)
            painter.fillPath(self._sign, themes.colour("on_spot"))
            painter.restore()
            x += 0 if self._mirrored else px(24) + px(8)
        painter.setFont(self._font)
        painter.setPen(themes.colour("on_spot"))
        room = QRectF(x + px(2), rect.top(), rect.right() - x, rect.height())
        painter.drawText(room, _AT_LEFT, self._words)

    def _notch(self, rect: QRectF) -> QPolygonF:
        deep = px(NOTCH_PX)
        if self._side == "side":
            edge = rect.right() - 1 if self._mirrored else rect.left() + 1
            tip = edge + deep if self._mirrored else edge - deep
            y = rect.center().y()
            return QPolygonF([QPointF(edge, y - deep), QPointF(tip, y), QPointF(edge, y + deep)])
        edge = rect.top() + 1 if self._side == "under" else rect.bottom() - 1
        tip = edge - deep if self._side == "under" else edge + deep
        x = rect.right() - px(32) if self._mirrored else rect.left() + px(32)
        return QPolygonF([QPointF(x - deep, edge), QPointF(x, tip), QPointF(x + deep, edge)])


def _brackets(rect: QRectF) -> QPainterPath:
    arm = min(px(ARM_PX), rect.width() * SHARE, rect.height() * SHARE)
    corner = min(px(CORNER_PX), arm)
    path = QPainterPath()
    for x, inward in ((rect.left(), 1), (rect.right(), -1)):
        for y, down in ((rect.top(), 1), (rect.bottom(), -1)):
            path.moveTo(x + inward * arm, y)
            path.lineTo(x + inward * corner, y)
            path.quadTo(x, y, x, y + down * corner)
            path.lineTo(x, y + down * arm)
    return path


def _place(widget: QWidget, inside: QWidget) -> QRect:
    shown = getattr(widget, "ring_widget", widget)
    if shown is inside:
        return shown.rect()
    return QRect(shown.mapTo(inside, QPoint(0, 0)), shown.size())


def _narrowed(widget: QWidget, rect: QRect) -> QRect:
    """*rect* no wider than a column of text, from the start side."""
    widest = px(textsize.WIDEST_LINE_PX)
    if rect.width() > widest:
        if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect.setLeft(rect.right() - widest + 1)
        else:
            rect.setWidth(widest)
    return rect


def _worded(widget: QWidget, rect: QRect) -> QRect:
    """The part of *rect* that the words of *widget* really take."""
    words_width = getattr(widget, "words_width", None)
    if words_width is None:
        return rect
    used = words_width()
    if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return QRect(rect.right() - used + 1, rect.top(), used, rect.height())
    return QRect(rect.left(), rect.top(), used, rect.height())


def _taken(thing: QWidget, window: QWidget, view: QRect) -> Iterator[QRect]:
    """Where words and controls stand in the window, as far as they are in *view*."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget is thing:
            continue
        if isinstance(widget, _WORDED) or roles.role_of(widget) == "paragraph":
            place = _place(widget, window)
            if place.intersects(view):
                yield _worded(widget, place)
