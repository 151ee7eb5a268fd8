"""Everything can be heard: what happens in the window goes to the Voice, and what is heard comes back to the window.

    aloud = Aloud(shell, make_engine, show_caption)
    aloud.voice          made when it is first asked for, in any thread, over the engine that *make_engine* makes
    aloud.begin()        someone has come: speak from now on
    aloud.forget()       whoever was here has left
    aloud.close()

With a screen reader the Voice is off, unless someone wants both; what it would tell is shown all the same.
"""

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from trainer.access import announce, echo, heard_word, hearing, languages, preferences, speaking, touched
from trainer.access.announce import announce as show_and_say
from trainer.screens.followed import Followed
from trainer.screens.shell import Shell

if TYPE_CHECKING:
    from trainer.speech.engines import Engine
    from trainer.speech.utterances import Kind, Priority, Utterance
    from trainer.speech.voice import Voice

Post = Callable[[Callable[[], None]], None]
_TRIED = ("speech_rate", "speech_volume", "speech_voices")


class Aloud(QObject):
    """Joins one window and one Voice."""

    _called = Signal(object)

    def __init__(
        self, shell: Shell, make_engine: "Callable[[Post], Engine]", show_caption: Callable[[str], None]
    ) -> None:
        """*make_engine* is given what brings its news into this thread; *show_caption* shows what is told."""
        super().__init__(shell)
        self._shell, self._make_engine = shell, make_engine
        self._followed = Followed(shell, show_caption)
        self._lock = Lock()
        self._voice: Voice | None = None
        self._has_begun = False
        self._hears: tuple[tuple[SignalInstance, Callable[..., None]], ...] = (
            (speaking.speaker.said, self._say_focus),
            (echo.speaker.said, self._say_echo),
            (touched.notice.said, self._say_word),
            (announce.notice.said, self._say_news),
            (hearing.notice.changed, self._obey),
            (preferences.notice.changed, self._try_out),
        )
        self._called.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)

    @property
    def voice(self) -> "Voice":
        """The Voice of this window."""
        with self._lock:
            if self._voice is None:
                from trainer.speech.voice import Voice

                self._voice = Voice(self._make_engine(self._called.emit), self._followed)
            return self._voice

    def begin(self) -> None:
        """Speak from now on, beginning with where one is."""
        if self._has_begun:
            return
        self._has_begun = True
        heard_word.follow(self._shell)
        for signal, slot in self._hears:
            signal.connect(slot)
        echo.use(str(preferences.value("echo")))
        self._obey()

    def say_again(self) -> None:
        """The last message again."""
        if hearing.is_aloud():
            self.voice.repeat()
        else:
            show_and_say(self._shell, announce.last())

    def say_now(self, text: str) -> None:
        """Say *text* at once; to a screen reader, too."""
        self.be_silent()
        show_and_say(self._shell, text)

    def read(self, sentences: tuple[str, ...]) -> None:
        """Read *sentences* of the window, one after the other."""
        if self._voice is not None and sentences:
            first, *others = sentences
            read = (self._utterance(first, "page", "now"), *(self._utterance(text, "page", "next") for text in others))
            self._voice.say(read)

    def be_silent(self) -> None:
        """At once."""
        if self._voice is not None:
            self._voice.be_silent()

    def begin_deed(self) -> None:
        """A key or a press comes in."""
        if self._voice is not None:
            self._voice.begin_deed()

    def turn_pause(self) -> None:
        """Pause, or go on."""
        if self._voice is not None:
            self._voice.turn_pause()

    def forget(self) -> None:
        """Nobody can have said again what was said to whoever was here."""
        announce.forget()
        if self._voice is not None:
            self._voice.forget()

    def close(self) -> None:
        """Silence for good."""
        if self._has_begun:
            for signal, slot in self._hears:
                signal.disconnect(slot)
        echo.use("off")
        speaking.turn(False)
        touched.turn(False)
        if self._voice is not None:
            self._voice.close()

    def _obey(self) -> None:
        """Speak as the person here wishes."""
        from trainer.speech.messages import Manner

        is_aloud = hearing.is_aloud()
        self.voice.turn(is_aloud)
        if is_aloud:
            self.voice.speak_like(Manner(rate=hearing.rate(), volume=hearing.volume(), voices=hearing.voices()))
            if not hearing.has_found():
                self.voice.find_voices()
        speaking.turn(is_aloud)
        touched.turn(is_aloud)

    def _try_out(self, key: str) -> None:
        """What was just chosen is heard at once."""
        if key in _TRIED or (key == "read_aloud" and hearing.is_aloud()):
            self._say(self.tr("This is how I read to you."), "trial")

    def _say_focus(self, text: str, widget: QWidget) -> None:
        self._followed.look_at(widget)
        self.voice.say_of_focus(self._utterance(text, "focus", "now"))

    def _say_echo(self, text: str) -> None:
        self._say(text, "echo")

    def _say_word(self, word: str, text: str, start: int, length: int, widget: QWidget) -> None:
        self._followed.look_at(widget)
        self._say(word, "word")

    def _say_news(self, text: str) -> None:
        self.voice.say_news(self._utterance(text, "notice", "next"))

    def _say(self, text: str, kind: "Kind", priority: "Priority" = "now") -> None:
        self.voice.say((self._utterance(text, kind, priority),))

    def _utterance(self, text: str, kind: "Kind", priority: "Priority") -> "Utterance":
        from trainer.speech.utterances import Utterance

        return Utterance(text=text, language=languages.current(), kind=kind, priority=priority)
