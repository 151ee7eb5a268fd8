"""More to read for those who want it, folded away behind its summary."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from trainer.access import roles, themes
from trainer.access.textsize import px
from trainer.content.blocks import Details
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.parts import drawing
from trainer.screens.parts.button import Button
from trainer.screens.parts.space import Column
from trainer.simulator.acts import Unfold
from trainer.simulator.items import Item


class DetailsFace(Face[Details]):
    """The summary to press, and what it hides."""

    def __init__(self, item: Item, hands: Hands) -> None:
        super().__init__(item, hands)
        self.summary = Button(self.block.summary, "link", icon="caret-right")
        self.summary.used.connect(self._turn)
        self.summary.setProperty("handrail_role", None)
        self.summary.setProperty(roles.UNFOLDS, "it opens what lies below it")
        self.inside = _Inside()
        self.faces = [widget(inner.block, inner, hands) for inner in item.items]
        for face in self.faces:
            self.inside.column.addWidget(face)
        self.column.addWidget(self.summary, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.inside)
        self.refresh()

    def refresh(self) -> None:
        is_open = self.item.is_unfolded
        self.summary.set_words(self.block.summary)
        self.summary.set_icon("caret-down" if is_open else "caret-right")
        self.summary.setAccessibleDescription(self.tr("Open") if is_open else self.tr("Folded away"))
        for face, inner in zip(self.faces, self.item.items, strict=False):
            face.show_item(inner)
        self.inside.setVisible(is_open)

    def to_use(self, part: str = "") -> QWidget:
        return self.summary

    def around(self, part: str = "") -> QWidget:
        return self.summary

    def inner_faces(self) -> list[Face]:
        """The faces of what stands inside."""
        return self.faces

    def _turn(self) -> None:
        was_open = self.item.is_unfolded
        self.hands.do(Unfold(block=self.block.id, is_open=not was_open))
        if self.item.is_unfolded != was_open:  # else the place has said why not
            self.hands.say(self.tr("Folded away") if was_open else self.tr("Open"))


class _Inside(QWidget):
    """What was folded away, with a line at its start."""

    def __init__(self) -> None:
        super().__init__()
        self.column = Column(8, (24, 8, 0, 8), self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        wide = px(4)
        x = self.width() - wide if drawing.is_mirrored(self.layoutDirection()) else 0
        painter.fillRect(x, 0, wide, self.height(), themes.colour("line"))


@widget.register
def _(block: Details, item: Item, hands: Hands) -> Face[Any]:
    return DetailsFace(item, hands)
