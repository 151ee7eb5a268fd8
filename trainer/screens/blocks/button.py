"""A deed on the city's page: river blue when it is the main one, framed when it is not."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from trainer.content.blocks import Button
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.parts import button
from trainer.simulator.acts import Press
from trainer.simulator.items import Item


class ButtonFace(Face[Button]):
    """A button of the page."""

    def __init__(self, item: Item, hands: Hands) -> None:
        super().__init__(item, hands)
        self.column.set_space(margins=(0, 8, 0, 0))
        self.button = button.Button(self.block.text, "city" if self.block.is_main else "city_second", height=54)
        self.button.used.connect(self._press)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        self.button.set_words(self.block.text)

    def to_use(self, part: str = "") -> QWidget:
        return self.button

    def around(self, part: str = "") -> QWidget:
        return self.button

    def _press(self) -> None:
        self.hands.do(Press(block=self.block.id))


@widget.register
def _(block: Button, item: Item, hands: Hands) -> Face[Any]:
    return ButtonFace(item, hands)
