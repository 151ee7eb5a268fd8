"""A page with something to read, to press and to type in, in a window that is helped as that of Handrail is."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.access import focus
from trainer.screens.parts.button import Button
from trainer.screens.parts.field import Field
from trainer.screens.parts.scroll import Scroll
from trainer.screens.parts.text import Words

LONG = "Take your time. Nothing here reaches a real office, and everything can be undone. " * 4


class Page(QWidget):
    """Something to read, to press and to type in, from the top of a window to its bottom."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.text = Words(LONG)
        self.field, self.notes = Field("Street"), Field("What happened?", lines=4)
        self.first, self.second = self._button("First"), self._button("Second")
        for widget in (self.first, self.second, self.text, self.field, self.notes):
            self.column.addWidget(widget)
        for number in range(12):
            self.column.addWidget(self._button(f"Button {number}"))
        self.scroll = Scroll(content)
        QVBoxLayout(self).addWidget(self.scroll)
        self.marks = focus.Marks(self)
        self.resize(1000, 768)

    def _button(self, name: str) -> Button:
        made = Button(name)
        made.used.connect(lambda: self.pressed.append(name))
        return made
