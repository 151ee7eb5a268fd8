"""The app's own words in the pseudo language, made from the English catalogue when they are asked for.

What is not in the catalogue stays English, so that one sees that it was forgotten. Qt's own words, which Qt translates,
are made as well, whatever they are; its names of keys stay.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from PySide6.QtCore import QObject, QTranslator

from trainer import pseudo

_KEPT_OF_QT = ("QShortcut", "QGuiApplication")
"""Where Qt names keys, and where it asks for the direction of writing by a word of its own."""


class Entry(NamedTuple):
    """A text of the catalogue: one, or for what is counted one for 1 and one for others."""

    one: str
    other: str


def catalogue(file: Path) -> Mapping[tuple[str, str], Entry]:
    """The texts of *file*, a .ts of Qt, by context and text as the sources have them.

    Raises:
        OSError, ElementTree.ParseError: it cannot be read.
    """
    found: dict[tuple[str, str], Entry] = {}
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            text = message.findtext("source", "")
            forms = [form.text or text for form in message.iter("numerusform")] or [text]
            found[context.findtext("name", ""), text] = Entry(forms[0], forms[-1])
    return found


class PseudoWords(QTranslator):
    """Speaks the pseudo language."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = catalogue(file)

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        entry = self._texts.get((context, text))
        if entry is None:
            is_of_qt = context.startswith("Q") and context not in _KEPT_OF_QT
            return pseudo.words(text) if is_of_qt else None
        return pseudo.words(entry.one if n == 1 else entry.other)
