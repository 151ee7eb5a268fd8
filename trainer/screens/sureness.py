"""How sure are you that you could do this at home? Five words, asked before and after an errand; never needed to go on.

Sureness(is_optional=False)
    chosen(int)      1 (not sure) to 5 (very sure)
    value()          the same, or None
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainer.screens.parts.choice import ChoiceGroup
from trainer.screens.parts.space import Column
from trainer.screens.parts.text import Words, label


class Sureness(QWidget):
    """The question and its five words."""

    chosen = Signal(int)

    def __init__(self, is_optional: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        question = self.tr("How sure are you that you could do this at home?")
        self._group = ChoiceGroup(question, kind="picks")
        words = (
            self.tr("Not sure"),
            self.tr("A little sure"),
            self.tr("Half sure"),
            self.tr("Quite sure"),
            self.tr("Very sure"),
        )
        for number, text in enumerate(words, start=1):
            self._group.add(text, number)
        self._group.chosen.connect(lambda number: self.chosen.emit(number))
        column = Column(8, parent=self)
        words_above = Column(0)
        column.addLayout(words_above)
        words_above.addWidget(label(question))
        if is_optional:
            hint = self.tr("You need not answer.")
            words_above.addWidget(Words(hint, "body", "soft"))
            self._group.setAccessibleDescription(hint)
        column.addWidget(self._group)

    def value(self) -> int | None:
        """What was chosen."""
        chosen = self._group.value()
        return chosen if isinstance(chosen, int) else None
