"""How far a case has come: stages below each other, in words, shape and colour."""

from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from trainer.access import roles, themes
from trainer.access.textsize import px
from trainer.content.blocks import StatusTracker
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.parts import drawing, icon, text
from trainer.screens.parts.space import Column, clear
from trainer.screens.parts.text import Words
from trainer.simulator.items import Item, TrackedStage


class StatusTrackerFace(Face[StatusTracker]):
    """A list of stages, named by its label."""

    def __init__(self, item: Item, hands: Hands) -> None:
        super().__init__(item, hands)
        self.label = text.heading(self.block.label, 2, "section")
        self.stages = QWidget()
        self._list = Column(0, parent=self.stages)
        self.column.addWidget(self.label)
        self.column.addWidget(self.stages)
        self.refresh()

    def refresh(self) -> None:
        self.label.setText(self.block.label)
        roles.heading(self.label, 2)
        roles.listing(self.stages, self.block.label)
        clear(self._list)
        last = len(self.item.stages) - 1
        for number, stage in enumerate(self.item.stages):
            self._list.addWidget(_Stage(stage, number == last))


class _Stage(QWidget):
    """A stage: its sign on the line, its name, when it was reached, and what it means."""

    def __init__(self, stage: TrackedStage, is_last: bool) -> None:
        super().__init__()
        self._stage, self._is_last = stage, is_last
        column = Column(0, (48, 0, 0, 0 if is_last else 20), self)
        if stage.is_now:
            state = self.tr("Now: {stage}").format(stage=stage.name)
        elif stage.is_reached:
            state = self.tr("{stage}: done").format(stage=stage.name)
        else:
            state = self.tr("{stage}: not yet").format(stage=stage.name)
        name = Words(state, "body_bold" if stage.is_reached else "body", "ink" if stage.is_reached else "soft")
        roles.list_item(name)
        name.setAccessibleName(". ".join(part for part in (state, stage.date, stage.text) if part))
        column.addWidget(name)
        if stage.date:
            column.addWidget(text.small(stage.date))
        if stage.text and (stage.is_reached or stage.is_now):
            column.addWidget(Words(stage.text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = drawing.is_mirrored(self.layoutDirection())
        middle = QPointF(self.width() - px(16) if mirrored else px(16), px(14))
        if not self._is_last:
            passed = self._stage.is_reached and not self._stage.is_now
            painter.setPen(QPen(themes.colour("city_button" if passed else "line"), px(4 if passed else 2)))
            painter.drawLine(middle, QPointF(middle.x(), self.height() + middle.y()))
        self._paint_sign(painter, middle)

    def _paint_sign(self, painter: QPainter, middle: QPointF) -> None:
        radius = px(12)
        circle = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        done = self._stage.is_reached and not self._stage.is_now
        reached = self._stage.is_reached or self._stage.is_now
        painter.setBrush(themes.colour("city_button" if done else "page"))
        painter.setPen(QPen(themes.colour("city_button" if reached else "line"), px(4 if reached else 2)))
        painter.drawEllipse(circle)
        if done:
            icon.draw(painter, "check", circle.adjusted(px(3), px(3), -px(3), -px(3)), "on_city_button")
        elif self._stage.is_now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(themes.colour("city_button"))
            painter.drawEllipse(middle, px(5), px(5))


@widget.register
def _(block: StatusTracker, item: Item, hands: Hands) -> Face[Any]:
    return StatusTrackerFace(item, hands)
