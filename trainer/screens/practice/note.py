"""The learner's note: what to type, in large letters; read from, never copied by machine."""

from PySide6.QtCore import Qt

from trainer.access import roles
from trainer.screens.parts.card import Card
from trainer.screens.parts.icon import Icon
from trainer.screens.parts.space import Row
from trainer.screens.parts.text import Words

_FEW = 2


class Note(Card):
    """A card with lines; gone when there are none."""

    def __init__(self) -> None:
        super().__init__("note")
        head = Row(8)
        head.addWidget(Icon("note", 24, "soft"), 0, Qt.AlignmentFlag.AlignVCenter)
        caption = Words(self.tr("On your note"), "small", "soft")
        caption.setAccessibleName("")  # each line says it
        head.addWidget(caption, 1)
        self.column.addLayout(head)
        self._lines: list[Words] = []

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show *lines*."""
        while len(self._lines) > len(lines):
            gone = self._lines.pop()
            self.column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._lines) < len(lines):
            made = Words("", "instruction", widest=None)
            made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            roles.paragraph(made)
            made.setProperty(roles.NO_HEADING, "large, because it is read while one types")
            self.column.addWidget(made)
            self._lines.append(made)
        for words, line in zip(self._lines, lines, strict=True):
            words.set_style("instruction" if len(lines) <= _FEW else "label")
            words.setText(line)
            words.setAccessibleName(self.tr("On your note: {line}").format(line=line))
        self.setVisible(bool(lines))
