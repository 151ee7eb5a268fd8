"""What is typed is said: each letter, each word, or both; and where the caret goes. Never in a field for a secret.

    echo.use("words")            "off", "letters", "words", "both"
    echo.speaker.said(text)

Only what a hand does is said, not what the program puts into a field.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from trainer.access import secrecy
from trainer.access.languages import translate
from trainer.words import marked

_SIGNS = {
    " ": marked("Echo", "space"),
    "\n": marked("Echo", "new line"),
    ".": marked("Echo", "full stop"),
    ",": marked("Echo", "comma"),
    ":": marked("Echo", "colon"),
    ";": marked("Echo", "semicolon"),
    "!": marked("Echo", "exclamation mark"),
    "?": marked("Echo", "question mark"),
    "-": marked("Echo", "dash"),
    "_": marked("Echo", "underscore"),
    "/": marked("Echo", "slash"),
    "@": marked("Echo", "at sign"),
    "'": marked("Echo", "apostrophe"),
    '"': marked("Echo", "quotation mark"),
    "(": marked("Echo", "opening bracket"),
    ")": marked("Echo", "closing bracket"),
    "+": marked("Echo", "plus"),
    "&": marked("Echo", "and sign"),
    "#": marked("Echo", "number sign"),
}
Edit = QLineEdit | QPlainTextEdit


class Speaker(QObject):
    """Follows what is typed where the focus is."""

    said = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._mode = "off"
        self._edit: Edit | None = None
        self._text, self._caret = "", 0
        self._is_followed = False

    def use(self, mode: str) -> None:
        """Say letters, words, both or nothing."""
        self._mode = mode
        app = QApplication.instance()
        if not self._is_followed and isinstance(app, QApplication):
            self._is_followed = True
            app.focusChanged.connect(self._follow)
            self._follow(None, QApplication.focusWidget())

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        old, self._edit = self._edit, now if isinstance(now, Edit) and not secrecy.is_kept(now) else None
        if old is not None and isValid(old):
            old.textChanged.disconnect(self._look)
            old.cursorPositionChanged.disconnect(self._look)
        if self._edit is not None:
            self._text, self._caret = _text(self._edit), _caret(self._edit)
            self._edit.textChanged.connect(self._look)
            self._edit.cursorPositionChanged.connect(self._look)

    def _look(self, *_: object) -> None:
        """Something was typed or deleted, or the caret went elsewhere."""
        edit = self._edit
        if edit is None:
            return
        before, came_from = self._text, self._caret
        self._text, self._caret = _text(edit), _caret(edit)
        if secrecy.is_kept(edit):
            return
        if self._text != before:
            self._changed(before)
        elif self._caret != came_from:
            self._moved(came_from)

    def _changed(self, before: str) -> None:
        typed = len(self._text) - len(before)
        at = self._caret
        if typed == 1 and before == self._text[: at - 1] + self._text[at:]:
            self._typed(self._text[at - 1], self._text[: at - 1])
        elif typed == -1 and self._text == before[:at] + before[at + 1 :]:
            gone = translate("Echo", "{letter} deleted").format(letter=named(before[at]))
            self._say(gone, "letters", "words")

    def _typed(self, letter: str, before: str) -> None:
        is_end = not (letter.isalnum() or letter in "'-_@.")
        word = before.split()[-1] if is_end and before and not before[-1].isspace() else ""
        if word and self._mode in ("words", "both"):
            self.said.emit(word)
        else:
            self._say(named(letter), "letters")

    def _moved(self, came_from: int) -> None:
        """By one letter: which; further: the word there."""
        after = self._text[self._caret : self._caret + 1]
        if abs(self._caret - came_from) == 1:
            self._say(named(after) if after else translate("Echo", "end"), "letters", "words")
        elif after.strip():
            start = max(self._text.rfind(sign, 0, self._caret) for sign in " \n") + 1
            self._say(self._text[start:].split()[0], "letters", "words")

    def _say(self, text: str, *modes: str) -> None:
        if self._mode == "both" or self._mode in modes:
            self.said.emit(text)


def named(letter: str) -> str:
    """How *letter* is called when it stands alone."""
    if letter in _SIGNS:
        return translate("Echo", _SIGNS[letter])
    return translate("Echo", "capital {letter}").format(letter=letter) if letter.isupper() else letter


def _text(edit: Edit) -> str:
    return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()


def _caret(edit: Edit) -> int:
    return edit.cursorPosition() if isinstance(edit, QLineEdit) else edit.textCursor().position()


speaker = Speaker()


def use(mode: str) -> None:
    """Say what is typed in this manner: "off", "letters", "words" or "both"."""
    speaker.use(mode)
