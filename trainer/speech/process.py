"""The process of the voice, as the app has it: started when there is something to say, watched, and started anew.

    process = VoiceProcess(on_news)
    process.post(order)       never waits and never fails
    process.close()           within a second, whatever the process does

Whatever becomes of the process, every Say is answered by an Ended, and what goes wrong is told as Trouble: that it
died, that it hung, that it told nonsense. It is started again, after growing pauses; meanwhile all is over at once.
"""

import logging
import sys
import time
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from threading import Thread

from trainer.speech.child import Child, Oddity, Told
from trainer.speech.messages import (
    Ask,
    Ended,
    GoOn,
    Here,
    Hush,
    Manner,
    News,
    Order,
    Pause,
    Say,
    Trouble,
    TroubleKind,
)
from trainer.speech.watching import Patience, Watch

SPEAKING = "--speak"
"""What a packaged app, which has no Python beside it, is started with to be this process (see `trainer.__main__`)."""
COMMAND = (sys.executable, SPEAKING) if hasattr(sys, "frozen") else (sys.executable, "-m", "trainer.speech.talking")
PAUSES_S = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0)
HEALTHY_S = 30.0
"""Who has lived for so long is well again: the next pause is the first."""
LOOK_S = 0.25
"""How often one looks whether it hangs."""
_CLOSES_WITHIN_S = 2.0


class VoiceProcess:
    """The one process that speaks."""

    def __init__(
        self,
        on_news: Callable[[News], None],
        command: Sequence[str] = COMMAND,
        patience: Patience = Patience(),  # noqa: B008 (a value)
        pauses_s: Sequence[float] = PAUSES_S,
    ) -> None:
        """*on_news* is called in a thread of its own; the rest is for who wants another program, or less patience."""
        self._on_news, self._command, self._pauses = on_news, tuple(command), tuple(pauses_s)
        self._inbox: SimpleQueue[Order | tuple[Child, Told] | None] = SimpleQueue()
        self._watch = Watch(patience)
        self._manner: Manner | None = None
        self._child: Child | None = None
        self._told: TroubleKind | None = None
        self._started = 0.0
        self._may_start = float("-inf")
        self._failures = 0
        self._thread: Thread | None = None

    @property
    def pid(self) -> int | None:
        """The number of the process on this system, while there is one."""
        child = self._child
        return child.pid if child is not None else None

    def post(self, order: Order) -> None:
        """Let the process do *order*."""
        self._inbox.put(order)
        if self._thread is None:
            self._thread = Thread(target=self._work, name="voice", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """End it. What is posted later is lost."""
        self._inbox.put(None)
        if self._thread is not None:
            self._thread.join(_CLOSES_WITHIN_S)

    def _work(self) -> None:
        while True:
            try:
                item = self._inbox.get(timeout=LOOK_S if self._child is None or self._watch.open else 1.0)
            except Empty:
                pass
            else:
                if item is None:
                    break
                if isinstance(item, tuple):
                    self._hear(*item)
                else:
                    self._do(item)
            self._look()
        if self._child is not None:
            self._child.end()

    def _do(self, order: Order) -> None:
        now = time.monotonic()
        is_running = self._runs(now)
        if isinstance(order, Manner):
            self._manner = order
        if not is_running:
            if isinstance(order, Say):
                self._on_news(Ended(number=order.number, is_whole=False))
            return
        if isinstance(order, Say):
            self._watch.said(order, now)
        elif isinstance(order, Ask):
            self._watch.asked(now)
        elif isinstance(order, Pause | GoOn):
            self._watch.held(isinstance(order, Pause), now)
        elif isinstance(order, Hush):
            self._watch.held(False, now)
        assert self._child is not None, "it runs"
        self._child.write(order)

    def _runs(self, now: float) -> bool:
        """Whether it runs; it is started where it may be."""
        if self._child is not None:
            return True
        if now < self._may_start:
            return False
        try:
            self._child = Child(self._command, lambda child, told: self._inbox.put((child, told)))
        except OSError as error:
            self._trouble("no_engine", str(error), now)
            return False
        self._started, self._told = now, None
        if self._manner is not None:
            self._child.write(self._manner)
        return True

    def _hear(self, child: Child, told: Told) -> None:
        if child is not self._child:  # one that was given up
            return
        now = time.monotonic()
        if told is None:
            self._lose("died", "it has ended", now)
        elif isinstance(told, Oddity):
            self._lose("flood", str(told), now)
        else:
            if isinstance(told, Trouble):
                self._told = told.kind
            elif isinstance(told, Here):
                self._watch.answered()
            self._watch.heard(told, now)
            self._on_news(told)

    def _look(self) -> None:
        now = time.monotonic()
        if self._child is not None and self._watch.is_overdue(now):
            self._lose("hung", "it does not answer", now)

    def _lose(self, kind: TroubleKind, detail: str, now: float) -> None:
        child, self._child = self._child, None
        assert child is not None, "it was there"
        child.end(at_once=True)
        if now - self._started > HEALTHY_S:
            self._failures = 0
        if kind == "died" and self._told == "no_engine":
            kind = "no_engine"
        self._trouble(kind, detail, now)

    def _trouble(self, kind: TroubleKind, detail: str, now: float) -> None:
        """Tell it, answer what it will never answer, and wait a while before it is started again."""
        logging.getLogger(__name__).info("The voice: %s, %s.", kind, detail)
        self._may_start = now + self._pauses[min(self._failures, len(self._pauses) - 1)]
        self._failures += 1
        self._on_news(Trouble(kind=kind, detail=detail))
        for number in self._watch.forget():
            self._on_news(Ended(number=number, is_whole=False))
