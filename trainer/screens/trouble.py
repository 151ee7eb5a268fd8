"""When something cannot be opened: what happened, what to do, and the ways on. Nothing is lost, and nothing blames.

TroubleScreen(words, can_go_home=False)
    again_chosen()      begin anew at the welcome
    guest_chosen()      practise without keeping anything
    home_chosen()       back home, where there is one
    first_focus()
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.screens.parts.button import Button
from trainer.screens.parts.flow import Flow
from trainer.screens.parts.page import Page
from trainer.screens.parts.text import heading, paragraph


class TroubleScreen(QWidget):
    """One sentence of what happened and what to do, and buttons that lead on."""

    again_chosen = Signal()
    guest_chosen = Signal()
    home_chosen = Signal()

    def __init__(self, words: str, can_go_home: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page = Page(top=40, gap=24)
        page.column.addWidget(heading(self.tr("This did not work. Nothing is lost."), 1, "title"))
        self._words = paragraph(words, "sentence", focusable=True)
        page.column.addWidget(self._words)
        page.column.addWidget(self._deeds(can_go_home))
        page.column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(page)

    def first_focus(self) -> QWidget:
        """The sentence, so that it is read at once."""
        return self._words

    def _deeds(self, can_go_home: bool) -> QWidget:
        row = QWidget()
        flow = Flow(row, gap=16)
        again = Button(self.tr("Try again"), "primary", "arrow-clockwise", height=60)
        again.used.connect(self.home_chosen if can_go_home else self.again_chosen)
        flow.addWidget(again)
        if not can_go_home:
            guest = Button(self.tr("Practise without keeping anything"), "secondary", "footprints", height=60)
            guest.used.connect(self.guest_chosen)
            flow.addWidget(guest)
        return row
