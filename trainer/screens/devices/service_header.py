"""The head of a page: the city's in river blue with its shield; others plain, not to be taken for the city."""

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from trainer.access import focus, roles, textsize, themes
from trainer.access.textsize import px
from trainer.screens.parts import drawing, icon
from trainer.screens.parts.wrapped import Wrapped
from trainer.simulator.items import Scene

_HIGH, _MARGIN = 60, 40


class ServiceHeader(Wrapped, QWidget):
    """Who runs the page, and which service it is."""

    def __init__(self) -> None:
        super().__init__()
        self._look, self._owner, self._service = "city", "", ""
        self.hold_height()
        textsize.notice.changed.connect(self.updateGeometry)

    def show_service(self, scene: Scene) -> None:
        """Show whose page *scene* is of; nothing on the browser's own pages."""
        self._look, self._owner, self._service = scene.look, scene.owner, scene.service
        focus.ground(self, "river" if scene.look == "city" else "page")
        roles.paragraph(self)
        self.setProperty(roles.NO_HEADING, "a letterhead: who runs the page, and what it is part of")
        self.setAccessibleName(", ".join(part for part in (scene.owner, scene.service) if part))
        self.setVisible(bool(scene.service or scene.owner))
        self.updateGeometry()
        self.update()

    def natural_width(self) -> int:
        return px(300)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(_HIGH))

    def heightForWidth(self, width: int) -> int:
        first, second, is_beside = self._laid(width)
        return max(px(_HIGH), px(24) + (first.height if is_beside else first.height + second.height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_city = self._look == "city"
        painter.fillRect(self.rect(), themes.colour("river" if is_city else "page"))
        words = "on_river" if is_city else "ink"
        foot = QRect(0, self.height() - px(2), self.width(), px(2))
        if is_city:
            drawing.edge(painter, foot)
        else:
            painter.fillRect(foot, themes.colour("line"))
        direction = self.layoutDirection()
        sign = QRect(px(_MARGIN), (self.height() - px(36)) // 2, px(36), px(36))
        sign = drawing.visual(direction, self.rect(), sign)
        if is_city:
            _paint_shield(painter, sign)
        elif self._look == "search":
            icon.draw(painter, "magnifying-glass", sign.adjusted(px(4), px(4), -px(4), -px(4)), "ink")
        self._paint_words(painter, words)

    def _paint_words(self, painter: QPainter, words: str) -> None:
        direction = self.layoutDirection()
        first, second, is_beside = self._laid(self.width())
        x = self._begin()
        high = first.height if is_beside else first.height + second.height
        top = (self.height() - high) // 2
        room = self._room(self.width())
        place = drawing.visual(direction, self.rect(), QRect(x, top, room, first.height))
        first.draw(painter, place.left(), top, words)
        if not self._second():
            return
        if not is_beside:
            second.draw(painter, place.left(), top + first.height, words)
            return
        x += first.width + px(18)
        bar = drawing.visual(direction, self.rect(), QRect(x, self.height() // 2 - px(13), px(2), px(26)))
        painter.fillRect(bar, themes.colour(words))
        beside = QRect(x + px(18), (self.height() - second.height) // 2, room, second.height)
        second.draw(painter, drawing.visual(direction, self.rect(), beside).left(), beside.top(), words)

    def _first(self) -> str:
        return self._owner or self._service

    def _second(self) -> str:
        return self._service if self._owner and self._owner != self._service else ""

    def _begin(self) -> int:
        return px(_MARGIN) + (px(50) if self._look in ("city", "search") else 0)

    def _room(self, width: int) -> int:
        return max(1, width - self._begin() - px(16))

    def _laid(self, width: int) -> tuple[drawing.Laid, drawing.Laid, bool]:
        room, direction = self._room(width), self.layoutDirection()
        first = drawing.lay(self._first(), "section", room, direction)
        second = drawing.lay(self._second(), "body", room, direction)
        wide = drawing.widest(self._first(), "section") + px(40) + drawing.widest(self._second(), "body")
        return first, second, wide <= room


def _paint_shield(painter: QPainter, place: QRect) -> None:
    """The shield of the pretend city: three waves, and nothing of any real arms."""
    unit = place.width() / 36
    painter.save()
    painter.translate(place.topLeft())
    painter.scale(unit, unit)
    painter.setPen(QPen(themes.colour("on_river"), 2.4))
    shield = QPainterPath(QPointF(4, 4))
    shield.lineTo(32, 4)
    shield.lineTo(32, 19)
    shield.cubicTo(32, 26, 26, 31, 18, 34)
    shield.cubicTo(10, 31, 4, 26, 4, 19)
    shield.closeSubpath()
    painter.drawPath(shield)
    for y in (14, 21):
        wave = QPainterPath(QPointF(10, y))
        wave.quadTo(14, y - 5, 18, y)
        wave.quadTo(22, y + 5, 26, y)
        painter.drawPath(wave)
    painter.restore()
