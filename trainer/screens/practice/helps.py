"""The five helps: always these, in this order and place, in the learner's voice."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainer.access import roles
from trainer.access.languages import translate
from trainer.screens.parts.button import Button
from trainer.screens.parts.space import Column
from trainer.words import marked


class Help(NamedTuple):
    """A help: what it is called here, its words, its icon."""

    id: str
    words: str
    icon: str


HELPS = (
    Help("say_again", marked("Helps", "Say it again"), "speaker-high"),
    Help("show_step", marked("Helps", "Show me this step"), "hand-pointing"),
    Help("go_back", marked("Helps", "Go back"), "arrow-u-up-left"),
    Help("person", marked("Helps", "I need a person"), "hand-palm"),
    Help("stop", marked("Helps", "Stop for today"), "bookmark-simple"),
)


class Helps(QWidget):
    """The buttons of the helps, below each other."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        roles.group(self, translate("Helps", "Helps"))
        column = Column(8, parent=self)
        self._buttons: dict[str, Button] = {}
        for row in HELPS:
            button = Button(translate("Helps", row.words), "help", icon=row.icon, height=50)
            button.used.connect(lambda help_id=row.id: self.asked.emit(help_id))
            column.addWidget(button)
            self._buttons[row.id] = button

    def button(self, help_id: str) -> Button:
        """The button of a help."""
        return self._buttons[help_id]

    def set_held(self, is_held: bool) -> None:
        """Show on the button that the errand waits for a person."""
        self._buttons["person"].set_chosen(is_held)
