"""Words for people in rooms that do not know Qt: marked where they are written, translated where they are shown.

    class DiskTrouble(WordedError):
        words = marked("Errors", "What you do cannot be saved now ({reason}).")

    str(DiskTrouble(reason="full"))    in English, for the commands and the log

A screen translates `error.words` and then fills the gaps with `error.values` (trainer/screens/telling.py).
"""

from collections.abc import Mapping

PSEUDO = "qps"
"""The code of the pseudo language (trainer/pseudo.py); ISO 639 keeps the codes from qaa to qtz free for such things."""


def marked(_context: str, text: str) -> str:
    """*text* as it is; by this name `make words` finds it, and puts it into the catalogue under its context."""
    return text


class WordedError(Exception):
    """An error that says what happened and what to do, in words for whoever is at the PC."""

    exit_code = 2
    words = ""
    """With named gaps; each kind of error has its own."""

    def __init__(self, **values: str) -> None:
        super().__init__(self.words.format(**values))
        self.values: Mapping[str, str] = values
