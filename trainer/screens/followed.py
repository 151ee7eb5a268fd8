"""What is heard can be followed with the eyes: captions of what is told, the word being heard where it stands.

It also says, once, that the voice cannot be heard, and what to do.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from trainer.access import heard_word, hearing

if TYPE_CHECKING:
    from trainer.screens.shell import Shell
    from trainer.speech.messages import Here, Ready, Trouble
    from trainer.speech.utterances import Utterance


_NEAR = 4
"""So many parts around what has the focus may hold its words."""


class Followed:
    """Listens to the Voice of one window (`trainer.speech.voice.Listener`)."""

    def __init__(self, shell: "Shell", show_caption: Callable[[str], None]) -> None:
        """*show_caption* shows what is told, where the place has room for it."""
        self._shell, self._show_caption = shell, show_caption
        self._widget: QWidget | None = None
        self._is_troubled = False

    def look_at(self, widget: QWidget) -> None:
        """What is said next stands on *widget*."""
        self._widget = widget

    def begins(self, utterance: "Utterance") -> None:
        """What is told has a caption."""
        from trainer.speech.utterances import TOLD

        if utterance.kind in TOLD:
            self._show_caption(utterance.text)

    def hears(self, utterance: "Utterance", start: int, length: int) -> None:
        """The word stands out."""
        heard_word.show(utterance.text, start, length, self._where(utterance))

    def ends(self, utterance: "Utterance") -> None:
        """Nothing stands out any more."""
        heard_word.clear()

    def meets(self, news: "Ready | Here | Trouble") -> None:
        """What the engine tells of itself."""
        from trainer.speech.messages import Here, Trouble

        if isinstance(news, Here):
            hearing.found([hearing.OneVoice(one.id, one.name, one.languages) for one in news.voices])
        elif isinstance(news, Trouble):
            self._tell(news)
        else:
            self._is_troubled = False

    def _where(self, utterance: "Utterance") -> list[QWidget]:
        if utterance.kind not in ("focus", "word") or self._widget is None or not isValid(self._widget):
            return [self._shell]
        around: list[QWidget] = [self._widget]  # the label of a field stands beside it
        while len(around) < _NEAR and (parent := around[-1].parentWidget()) is not None:
            around.append(parent)
        return around

    def _tell(self, trouble: "Trouble") -> None:
        """Once, until it speaks again. Whoever does not want to hear need not know."""
        import logging

        logging.getLogger(__name__).warning("The voice: %s. %s", trouble.kind, trouble.detail)
        if self._is_troubled or not hearing.is_aloud():
            return
        self._is_troubled = True
        self._shell.warn(_words(trouble.kind))


def _words(kind: str) -> str:
    if kind == "no_engine":
        return QCoreApplication.translate(
            "Followed", "This PC has no voice. All words stand on the screen, and you can go on."
        )
    if kind in ("no_device", "lost_device"):
        return QCoreApplication.translate(
            "Followed",
            "There is no sound on this PC now. All words stand on the screen, and you can go on.",
        )
    return QCoreApplication.translate(
        "Followed", "The voice has stopped, and will start again. All words stand on the screen, and you can go on."
    )
