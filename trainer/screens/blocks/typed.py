"""What fields one types in have in common: every key is an act, the caret stays, Enter presses the main button."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from trainer.content.blocks import CodeField, LongText, NumberField, Search, TextField
from trainer.content.blocks import Field as FieldBlock
from trainer.screens.blocks.face import Face, Hands
from trainer.screens.parts.field import Field
from trainer.simulator.acts import Fill
from trainer.simulator.items import Item

T = TypeVar("T", TextField, LongText, NumberField, CodeField, Search)
WIDTHS: dict[str, int | None] = {"short": 180, "medium": 430, "full": None}


def question(block: FieldBlock | Search) -> str:
    """The label of *block*, and, when nobody must answer it, that it is optional."""
    if block.empty or isinstance(block, Search):
        return block.label
    return QCoreApplication.translate("Question", "{label} (optional)").format(label=block.label)


class TypedFace(Face[T]):
    """A field to type in."""

    def __init__(
        self, item: Item, hands: Hands, widest: int | None, lines: int = 1, beside: QWidget | None = None
    ) -> None:
        super().__init__(item, hands)
        block = self.block
        self.field = Field(
            question(block),
            block.hint,
            "city",
            lines,
            widest=widest,
            label_style="title" if block.as_heading else "label",
            level=1 if block.as_heading else 0,
            beside=beside,
        )
        self._is_showing = False
        self.field.text_changed.connect(self._typed)
        self.field.entered.connect(hands.enter)
        self.column.addWidget(self.field)
        self.refresh()

    def shown_text(self) -> str:
        """What the field should hold now."""
        return str(self.item.value or "")

    def refresh(self) -> None:
        self.type_out(self.shown_text())
        self.field.set_error(self.item.error or None)

    def type_out(self, text: str, part: str = "") -> None:
        self._is_showing = True
        self.field.set_text(text)
        self._is_showing = False

    def to_use(self, part: str = "") -> QWidget:
        return self.field.edit

    def _typed(self, text: str) -> None:
        if not self._is_showing:
            self.hands.do(Fill(block=self.block.id, text=text))
