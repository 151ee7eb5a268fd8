"""The Voice: what the app says, handed to an engine; it remembers the last message, to say it again."""

from collections.abc import Callable, Sequence

from trainer.speech.engines import Engine
from trainer.speech.utterances import Utterance

Captions = Callable[[str], None]


class Voice:
    """Says utterances and shows each as a caption; a sentence that is not new is not said twice in a row."""

    def __init__(self, engine: Engine, show_caption: Captions | None = None) -> None:
        """A voice that speaks by *engine* and gives each text to *show_caption* as well."""
        self._engine = engine
        self._show_caption = show_caption
        self._last: tuple[Utterance, ...] = ()

    def say(self, utterances: Sequence[Utterance]) -> None:
        """Say *utterances*; nothing if they are just what was said last."""
        if utterances and tuple(utterances) != self._last:
            self._last = tuple(utterances)
            self.say_again()

    def say_again(self) -> None:
        """Say the last message again, from its beginning."""
        for utterance in self._last:
            if utterance.priority == "now":
                self._engine.stop()
            self._engine.say(utterance)
            if self._show_caption is not None:
                self._show_caption(utterance.text)

    def be_silent(self) -> None:
        """Stop at once."""
        self._engine.stop()
