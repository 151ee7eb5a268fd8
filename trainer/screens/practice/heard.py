"""What the coach says, for screen readers alone: the words stand in the panel, so this caption takes no room."""

from PySide6.QtWidgets import QWidget

from trainer.access.announce import Unseen, announce
from trainer.access.reading import sentences
from trainer.coach.advice import Advice
from trainer.screens.practice.coach_panel import step_words


class Heard(Unseen):
    """The words of the coach."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._said: tuple[str, ...] = ()

    def say_advice(self, advice: Advice, before: str = "", again: bool = False) -> None:
        """Say what is new in *advice*, with *before* and the step first; with *again* all of it."""
        waiting = advice.waiting.text if advice.waiting is not None else ""
        said = tuple(filter(None, (step_words(advice), *advice.sentences(), waiting)))
        fresh = [self._spoken(text, advice) for text in said if again or text not in self._said]
        self._said = said
        words = sentences((before, *fresh))
        if words:
            announce(self, words, self, aloud=before)  # the rest our own voice says by itself

    def _spoken(self, text: str, advice: Advice) -> str:
        return self.tr("On your note: {line}").format(line=text) if text in advice.note else text
