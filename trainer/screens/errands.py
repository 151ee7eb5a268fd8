"""All my errands: every errand of every course, each with its stages, each opens its card.

ErrandsScreen(courses)      views.CourseRows
    errand_chosen(lesson_id), back()
    first_focus()
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.access.announce import announce
from trainer.screens.handrail_table import HandrailTable, TableCard
from trainer.screens.parts.button import Button
from trainer.screens.parts.page import Page
from trainer.screens.parts.space import Row
from trainer.screens.parts.text import heading
from trainer.screens.views import CourseRows


class ErrandsScreen(QWidget):
    """The errands, course by course."""

    errand_chosen = Signal(str)
    back = Signal()

    def __init__(self, courses: Sequence[CourseRows], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page = Page(top=18, gap=20)
        self._back = Button(self.tr("Home"), "secondary", "house")
        self._back.used.connect(self.back)
        row = Row(24)
        row.addWidget(heading(self.tr("All my errands"), 1, "title"), 1)
        row.addWidget(self._back)
        page.column.addLayout(row)
        self._lines: list[QWidget] = []
        for course in courses:
            page.column.addWidget(self._course(course))
        page.column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(page)

    def first_focus(self) -> QWidget:
        """The first errand."""
        return (self._lines or [self._back])[0]

    def press_escape(self) -> None:
        """Esc: home."""
        self.back.emit()

    press_back = press_escape

    def press_help(self) -> None:
        """F1: what can be done here."""
        announce(self, self.tr("Choose an errand to open it. Nothing begins before you say so."))

    def _course(self, course: CourseRows) -> TableCard:
        card = TableCard()
        table = HandrailTable(course.errands, heading(course.title, 2))
        table.errand_chosen.connect(self.errand_chosen)
        card.column.addWidget(table)
        self._lines.extend(table.lines)
        return card
