"""The Voice: what the app says, handed to an engine; it remembers the last advice, to say it again."""

from collections.abc import Callable, Sequence

from trainer.speech.engines import Engine
from trainer.speech.utterances import Utterance

Captions = Callable[[str], None]


class Voice:
    """Says utterances and shows each as a caption; advice that is not new is not said twice in a row."""

    def __init__(self, engine: Engine, show_caption: Captions | None = None) -> None:
        """A voice that speaks by *engine* and gives each text to *show_caption* as well."""
        self._engine = engine
        self._show_caption = show_caption
        self._last: tuple[Utterance, ...] = ()

    def say(self, utterances: Sequence[Utterance]) -> None:
        """Say *utterances*; nothing if they are just the advice that was said last."""
        if tuple(utterances) == self._last:
            return
        if any(utterance.kind == "advice" for utterance in utterances):
            self._last = tuple(utterances)
        self._pronounce(utterances)

    def say_again(self) -> None:
        """Say the last advice again, from its beginning."""
        self._pronounce(self._last)

    def _pronounce(self, utterances: Sequence[Utterance]) -> None:
        for utterance in utterances:
            if utterance.priority == "now":
                self._engine.stop()
            self._engine.say(utterance)
            if self._show_caption is not None:
                self._show_caption(utterance.text)

    def be_silent(self) -> None:
        """Stop at once."""
        self._engine.stop()
