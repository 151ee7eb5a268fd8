"""The help sheet: the words of this page, and the keys; in the window, over the device's place, closed by Esc."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from trainer.access import focus, textsize
from trainer.content.packs import Term
from trainer.screens.parts import text
from trainer.screens.parts.button import Button
from trainer.screens.parts.scroll import Scroll
from trainer.screens.parts.space import Column, Row
from trainer.screens.parts.text import Words


def _mark(words: str) -> str:
    """*words*, marked for translation."""
    return words


KEYS = (
    ("Tab", _mark("go to the next thing you can use")),
    ("Shift + Tab", _mark("go to the one before")),
    (_mark("Enter or Space"), _mark("press what has the ring")),
    (_mark("Arrows up and down"), _mark("read on, or choose in a list")),
    ("F6", _mark("go from the coach to the page, and back")),
    ("F1", _mark("open and close this help")),
    ("F8", _mark("read the whole page")),
    ("Esc", _mark("close what is open, or leave")),
    ("Alt + Left", _mark("Back, in the browser")),
    ("Ctrl + L", _mark("go to the address")),
    ("Ctrl + T", _mark("open a new tab")),
    ("Ctrl + Tab", _mark("go to the next tab")),
)


class HelpSheet(QWidget):
    """Words explained, and keys."""

    closed = Signal()

    def __init__(self, terms: Sequence[Term]) -> None:
        super().__init__()
        focus.ground(self, "room")
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
            column.addWidget(_KeyRow(_tr(keys), _tr(deed)))
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


def _tr(words: str) -> str:
    return QCoreApplication.translate("HelpSheet", words)
