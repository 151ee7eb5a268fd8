"""“There is a problem”: above the page's heading, a link for each message; it takes the focus after a failed check."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from trainer.access import focus, roles
from trainer.access.reading import sentences
from trainer.access.textsize import px
from trainer.screens.parts import drawing, text
from trainer.screens.parts.button import Button
from trainer.screens.parts.space import Column, clear
from trainer.simulator.items import ErrorLink


class ErrorSummary(QWidget):
    """The messages of the page, each leading to its field."""

    def __init__(self, lead_to: Callable[[str], None]) -> None:
        super().__init__()
        self._lead_to = lead_to
        self._shown: tuple[ErrorLink, ...] = ()
        self.heading = text.heading("", 2, "section")
        self.heading.setProperty(roles.AHEAD, "it takes the focus after a check in vain")
        self.heading.ring_widget = self  # type: ignore[attr-defined]
        self._links = Column(8)
        column = Column(4, (26, 20, 26, 18), self)
        column.addWidget(self.heading)
        column.addLayout(self._links)
        focus.ring(self, 0)
        self.hide()

    def show_errors(self, problem: str, errors: tuple[ErrorLink, ...]) -> bool:
        """Show *errors* under the heading *problem*; without any it is gone. Whether they are others than before."""
        self.heading.setText(problem)
        are_new = errors != self._shown
        if are_new:
            self._shown = errors
            clear(self._links)
            for error in errors:
                link = Button(error.message, "error_link")
                roles.link(link)
                link.used.connect(lambda field=error.field: self._lead_to(field))
                self._links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        said = (roles.level_words(2), *(error.message for error in errors))
        self.heading.setAccessibleDescription(sentences(said))
        self.setVisible(bool(errors))
        return are_new

    def paintEvent(self, event: QPaintEvent) -> None:
        drawing.rounded(QPainter(self), self.rect(), 0, "page", "error", px(4))
