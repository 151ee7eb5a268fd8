"""What choosing one and choosing several have in common: a question, rows of 52 with a circle or a box."""

from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QWidget

from trainer.content.blocks import ChooseOne, ChooseSeveral
from trainer.screens.blocks.face import Face, Hands
from trainer.screens.blocks.typed import question
from trainer.screens.parts.choice import ChoiceGroup
from trainer.screens.parts.question import Question
from trainer.simulator.acts import Choose
from trainer.simulator.items import Item

C = TypeVar("C", ChooseOne, ChooseSeveral)


class ChoosingFace(Face[C]):
    """A question with all its options in sight."""

    def __init__(self, item: Item, hands: Hands, several: bool) -> None:
        super().__init__(item, hands)
        block = self.block
        self.several = several
        self.question = Question(question(block), block.hint, block.as_heading)
        self.group = ChoiceGroup(question(block), several)
        self.rows: dict[str, QAbstractButton] = {
            option.id: self.group.add(option.text, option.id, option.hint) for option in block.options
        }
        self.group.chosen.connect(self._chosen)
        self.question.body.addWidget(self.group)
        self.column.addWidget(self.question)
        self.refresh()

    def refresh(self) -> None:
        values = (self.item.value,) if isinstance(self.item.value, str) else self.item.value
        self.group.choose(*values)
        self.question.set_error(self.item.error)
        self.group.setAccessibleDescription(self.question.said)

    def to_use(self, part: str = "") -> QWidget:
        return self.rows.get(part) or next(iter(self.rows.values()))

    def _chosen(self, option: object) -> None:
        is_chosen = option in self.group.values()
        self.hands.do(Choose(block=self.block.id, option=str(option), is_chosen=is_chosen))
        self.after_choosing(str(option), is_chosen)

    def after_choosing(self, option: str, is_chosen: bool) -> None:
        """What is left to do when *option* was turned on or off."""
