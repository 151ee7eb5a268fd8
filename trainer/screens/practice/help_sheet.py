"""The help sheet: the words of this page, and the keys; in the window, over the device's place, closed by Esc."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from trainer.access import focus, roles, textsize
from trainer.access.languages import translate
from trainer.content.packs import Term
from trainer.screens.parts import text
from trainer.screens.parts.button import Button
from trainer.screens.parts.scroll import Scroll
from trainer.screens.parts.space import Column, Row
from trainer.screens.parts.text import Words
from trainer.words import marked

KEYS = (
    (marked("HelpSheet", "Tab"), marked("HelpSheet", "go to the next thing you can use")),
    (marked("HelpSheet", "Shift + Tab"), marked("HelpSheet", "go to the one before")),
    (marked("HelpSheet", "Enter or Space"), marked("HelpSheet", "press what has the ring")),
    (marked("HelpSheet", "Arrows up and down"), marked("HelpSheet", "read on, or choose in a list")),
    (marked("HelpSheet", "H, K, F"), marked("HelpSheet", "on a page: the next heading, link or field")),
    (marked("HelpSheet", "F6"), marked("HelpSheet", "go from the coach to the page, and back")),
    (marked("HelpSheet", "F1"), marked("HelpSheet", "open and close this help")),
    (marked("HelpSheet", "Ctrl"), marked("HelpSheet", "silence the voice")),
    (marked("HelpSheet", "F2"), marked("HelpSheet", "say where you are")),
    (marked("HelpSheet", "F3"), marked("HelpSheet", "say the last words again")),
    (marked("HelpSheet", "F7"), marked("HelpSheet", "show where your pointer is")),
    (marked("HelpSheet", "F8"), marked("HelpSheet", "read the whole page")),
    (marked("HelpSheet", "Shift + F8"), marked("HelpSheet", "read on from here")),
    (marked("HelpSheet", "F9"), marked("HelpSheet", "pause the voice, and let it go on")),
    (marked("HelpSheet", "Esc"), marked("HelpSheet", "close what is open, or leave")),
    (marked("HelpSheet", "Alt + Left"), marked("HelpSheet", "Back, in the browser")),
    (marked("HelpSheet", "Ctrl + L"), marked("HelpSheet", "go to the address")),
    (marked("HelpSheet", "Ctrl + T"), marked("HelpSheet", "open a new tab")),
    (marked("HelpSheet", "Ctrl + Tab"), marked("HelpSheet", "go to the next tab")),
)


class HelpSheet(QWidget):
    """Words explained, and keys."""

    closed = Signal()

    def __init__(self, terms: Sequence[Term]) -> None:
        super().__init__()
        focus.ground(self, "room")
        roles.outline(self)
        content = QWidget()
        column = Column(12, (16, 8, 24, 24), content)
        head = Row(16)
        self.heading = text.heading(self.tr("Help"), 1, "title")
        self.close_button = Button(self.tr("Close the help"), "secondary", icon="x")
        self.close_button.used.connect(self.closed)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        if terms:
            column.addWidget(text.heading(self.tr("Words on this page"), 2, "section"))
        for term in terms:
            column.addWidget(_readable(text.paragraph(f"{term.term}: {term.means}")))
        column.addWidget(text.heading(self.tr("Keys"), 2, "section"))
        for keys, deed in KEYS:
            column.addWidget(_KeyRow(translate("HelpSheet", keys), translate("HelpSheet", deed)))
        column.addStretch(1)
        whole = Column(0, (0, 16, 0, 0), self)
        whole.addWidget(Scroll(content))

    def first_focus(self) -> QWidget:
        """Where the focus goes."""
        return self.heading


class _KeyRow(QWidget):
    """A key, and what it does."""

    def __init__(self, keys: str, deed: str) -> None:
        super().__init__()
        narrow = textsize.in_one_column()
        row = Column(0, parent=self) if narrow else Row(16, parent=self)
        name = Words(keys, "label")
        name.setAccessibleName("")  # said with what the keys do
        words = _readable(text.paragraph(deed))
        words.setAccessibleName(f"{keys}: {deed}")
        row.addWidget(name, 2)
        row.addWidget(words, 5)


def _readable(words: Words) -> Words:
    words.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return words
