"""A question whose answer is not one line of typing: its words, its hint, its error, and below them what answers it.

Question(label, hint="", heading=False)
    question.body            the Column for what answers it
    question.set_error(text) bar, icon and words, as beside a Field; an empty text takes them away
    question.said            hint and error in one text, for accessible descriptions
"""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from trainer.access import roles, themes
from trainer.access.reading import sentences
from trainer.access.textsize import px
from trainer.screens.parts import drawing
from trainer.screens.parts.field import ErrorRow
from trainer.screens.parts.space import Column
from trainer.screens.parts.text import Words

_INDENT, _BAR = 22, 6


class Question(QWidget):
    """The words of a question, and room for its answer."""

    def __init__(self, label: str, hint: str = "", heading: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint_text, self._error_text = hint, ""
        self.label = Words(label, "title" if heading else "label", widest=None)
        if heading:
            roles.heading(self.label, 1)
        self.hint = Words(hint, "body", "soft")
        self.error_row = ErrorRow(self)
        self.body = Column(8)
        self._column = Column(8, parent=self)
        self._column.addWidget(self.label, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.hint)
        self._column.addWidget(self.error_row)
        self.hint.setVisible(bool(hint))
        self._column.addLayout(self.body)
        self.set_error("")

    @property
    def said(self) -> str:
        """What is said of the answer besides its name."""
        error = QCoreApplication.translate("Field", "Error: {error}").format(error=self._error_text)
        return sentences((error if self._error_text else "", self._hint_text))

    def set_error(self, text: str) -> None:
        """Say what is wrong and how to mend it, or nothing."""
        self._error_text = text
        self.error_row.set_words(text)
        self.error_row.setVisible(bool(text))
        self._column.set_space(margins=(_INDENT if text else 0, 0, 0, 0))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._error_text:
            wide = px(_BAR)
            x = self.width() - wide if drawing.is_mirrored(self.layoutDirection()) else 0
            QPainter(self).fillRect(QRectF(x, 0, wide, self.height()), themes.colour("error"))
