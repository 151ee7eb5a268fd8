"""A date in three parts, in a group named by the question."""

from typing import Any, Literal

from PySide6.QtWidgets import QWidget

from trainer.access import roles
from trainer.content.blocks import DateField
from trainer.screens.blocks.face import Face, Hands, widget
from trainer.screens.blocks.typed import question
from trainer.screens.parts.field import Field
from trainer.screens.parts.flow import Flow
from trainer.screens.parts.question import Question
from trainer.simulator.acts import Fill
from trainer.simulator.items import Item

Part = Literal["day", "month", "year"]
PARTS: tuple[Part, ...] = ("day", "month", "year")
WIDTHS = {"day": 90, "month": 200, "year": 120}


class DateFace(Face[DateField]):
    """Day, month and year; nothing jumps by itself."""

    def __init__(self, item: Item, hands: Hands) -> None:
        super().__init__(item, hands)
        block = self.block
        self._is_showing = False
        self.question = Question(question(block), block.hint, block.as_heading)
        self.group = QWidget()
        roles.group(self.group, question(block))
        row = Flow(self.group, gap=16)
        row.setContentsMargins(0, 0, 0, 0)
        self.fields: dict[str, Field] = {}
        for part, label in zip(PARTS, (block.day, block.month, block.year), strict=True):
            field = Field(label, "", "city", widest=WIDTHS[part])
            field.text_changed.connect(lambda text, part=part: self._typed(part, text))
            field.entered.connect(hands.enter)
            self.fields[part] = field
            row.addWidget(field)
        self.question.body.addWidget(self.group)
        self.column.addWidget(self.question)
        self.refresh()

    def refresh(self) -> None:
        typed = self.item.value or ("", "", "")
        for part, text in zip(PARTS, typed, strict=True):
            self.type_out(text, part)
        self.question.set_error(self.item.error)
        self.group.setAccessibleDescription(self.question.said)
        for field in self.fields.values():
            field.box.has_error = bool(self.item.error)
            field.edit.setAccessibleDescription(self.question.said)
            field.box.update()

    def type_out(self, text: str, part: str = "") -> None:
        self._is_showing = True
        self.fields[part or PARTS[0]].set_text(text)
        self._is_showing = False

    def to_use(self, part: str = "") -> QWidget:
        return self.fields[part or PARTS[0]].edit

    def _typed(self, part: Part, text: str) -> None:
        if not self._is_showing:
            self.hands.do(Fill(block=self.block.id, text=text, part=part))


@widget.register
def _(block: DateField, item: Item, hands: Hands) -> Face[Any]:
    return DateFace(item, hands)
