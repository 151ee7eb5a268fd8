"""The card that opens an errand: what it is, how far you have come, how would you like to do it.

ErrandScreen(view)        views.ErrandView
    begun(lesson_id, mode, sureness)    mode: show, together, hints, alone; sureness: 1 to 5, or None: not said
    back()
    first_focus()         the mode that is suggested; Enter on it begins
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.access.announce import announce
from trainer.access.languages import translate
from trainer.screens.parts.button import Button
from trainer.screens.parts.choice_card import CardChoices
from trainer.screens.parts.flow import Flow
from trainer.screens.parts.page import Page
from trainer.screens.parts.space import Column
from trainer.screens.parts.text import Words, heading
from trainer.screens.stages import StagesAcross
from trainer.screens.sureness import Sureness
from trainer.screens.views import ErrandView


class ErrandScreen(QWidget):
    """Four ways of doing the errand, one of them suggested, and one button."""

    begun = Signal(str, str, object)
    back = Signal()

    def __init__(self, view: ErrandView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        page = Page(top=16, gap=16)
        page.edge.set_space(margins=(0, 16, 0, 0))
        page.edge.addWidget(StagesAcross(view.done))
        words = Column(2)
        words.addWidget(heading(view.title, 1, "title"))
        words.addWidget(Words(view.summary))
        page.column.addLayout(words)
        page.column.addLayout(self._modes())
        self._sureness = Sureness(is_optional=True)
        page.column.addWidget(self._sureness)
        page.column.addWidget(self._deeds())
        page.column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(page)

    def first_focus(self) -> QWidget:
        """The card of the mode that is suggested."""
        return self._choices.card(self._view.suggested)

    def press_escape(self) -> None:
        """Esc: home."""
        self.back.emit()

    press_back = press_escape

    def press_help(self) -> None:
        """F1: what can be done here."""
        announce(self, self.tr("Choose how you would like to do it. Then press Begin."))

    def _modes(self) -> Column:
        question = self.tr("How would you like to do it?")
        self._choices = CardChoices(question)
        for mode, sign, name, sentence in modes():
            mark = self.tr("We suggest this") if mode == self._view.suggested else ""
            self._choices.add(name, sentence, sign, mode, mark)
        self._choices.choose(self._view.suggested)
        self._choices.taken.connect(self._begin)
        column = Column(10)
        column.addWidget(heading(question, 2))
        column.addWidget(self._choices)
        return column

    def _deeds(self) -> QWidget:
        row = QWidget()
        flow = Flow(row, gap=16)
        begin = Button(self.tr("Begin"), "primary", "arrow-right", icon_at_end=True, height=60)
        home = Button(self.tr("Home"), "secondary", "house", height=60)
        begin.used.connect(self._begin)
        home.used.connect(self.back)
        for button in (begin, home):
            flow.addWidget(button)
        return row

    def _begin(self) -> None:
        self.begun.emit(self._view.lesson_id, self._choices.value(), self._sureness.value())


def modes() -> tuple[tuple[str, str, str, str], ...]:
    """The four modes: id, icon, name, one plain sentence."""
    return (
        (
            "show",
            "play",
            translate("modes", "Show me"),
            translate("modes", "We do it for you, slowly. You watch and listen."),
        ),
        (
            "together",
            "lifebuoy",
            translate("modes", "Together"),
            translate("modes", "We tell you each step and mark what to use."),
        ),
        (
            "hints",
            "lightbulb",
            translate("modes", "With hints"),
            translate("modes", "You do it. We give a hint when you ask."),
        ),
        (
            "alone",
            "user",
            translate("modes", "On my own"),
            translate("modes", "You know the goal and find your own way."),
        ),
    )
