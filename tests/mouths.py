"""A mouth: an engine that says one utterance after the other, each until a test says that it was heard."""

from collections.abc import Mapping

from trainer.speech.engines import Hearing
from trainer.speech.messages import Begun, Ended, Here, Manner, Ready, Trouble, WordHeard
from trainer.speech.utterances import Utterance


class Mouth:
    """Keeps what it was told to do, in words."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.open: dict[int, Utterance] = {}
        self.pauses: list[int] = []
        self.manner: Manner | None = None
        self._hearing: Hearing | None = None

    def tell(self, hearing: Hearing) -> None:
        self._hearing = hearing

    def say(self, number: int, utterance: Utterance, pause_ms: int) -> None:
        self.open[number] = utterance
        self.pauses.append(pause_ms)
        self.done.append(utterance.text)

    def stop(self) -> None:
        self.open.clear()
        self.done.append("(stop)")

    def pause(self) -> None:
        self.done.append("(pause)")

    def go_on(self) -> None:
        self.done.append("(go on)")

    def speak_like(self, manner: Manner) -> None:
        self.manner = manner

    def learn(self, names: Mapping[str, str]) -> None:
        self.names = dict(names)

    def ask(self) -> None:
        self.tells(Here(voices=()))

    def close(self) -> None:
        self.done.append("(close)")

    def tells(self, news: Begun | WordHeard | Ended | Here | Ready | Trouble) -> None:
        assert self._hearing is not None
        self._hearing(news)

    def is_heard(self) -> None:
        """The utterance that was begun first is heard to its end."""
        number = min(self.open)
        del self.open[number]
        self.tells(Ended(number=number, is_whole=True))

    def is_all_heard(self) -> None:
        while self.open:
            self.is_heard()
