"""A child: one run of the program that speaks. It is written to and read from in threads of its own, so nobody waits.

    child = Child(command, tell)      OSError: it cannot be started
    child.write(order)
    child.end()

*tell* is called with this child and a News, an Oddity (it told what is no news, or far too much), or None: it is gone.
"""

import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import IO

import msgspec

from trainer.speech import messages
from trainer.speech.messages import News, Order

LONGEST_LINE = 1 << 16
MOST_LINES = 5000
"""In a second. A thousand changes of focus make a thousand lines."""
_ENDS_WITHIN_S = 0.5


class Oddity(str):
    """What was odd about what it told."""


Told = News | Oddity | None


class Child:
    """A process that speaks."""

    def __init__(self, command: Sequence[str], tell: "Callable[[Child, Told], None]") -> None:
        self._tell = tell
        self._process = subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        pipes = (self._process.stdin, self._process.stdout, self._process.stderr)
        self._pipes = [pipe for pipe in pipes if pipe is not None]
        self._out: SimpleQueue[Order | None] = SimpleQueue()
        self._threads = [
            Thread(target=work, args=(pipe,), name=f"voice, {work.__name__}", daemon=True)
            for work, pipe in zip((self._write, self._read, _keep), self._pipes, strict=True)
        ]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        """Its number on this system."""
        return self._process.pid

    def write(self, order: Order) -> None:
        """Let it have *order*, as soon as it takes it."""
        self._out.put(order)

    def end(self, *, at_once: bool = False) -> None:
        """Let it end, and kill it if it does not."""
        self._out.put(None)
        if at_once:
            self._process.kill()
        try:
            self._process.wait(_ENDS_WITHIN_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for thread in self._threads:
            thread.join(_ENDS_WITHIN_S)
        for pipe in self._pipes:
            with suppress(OSError):  # what was still to be written is lost with the process
                pipe.close()

    def _write(self, stdin: IO[bytes]) -> None:
        try:
            while (order := self._out.get()) is not None:
                stdin.write(messages.line(order))
                if self._out.empty():
                    stdin.flush()
            stdin.close()
        except OSError:  # it is gone, which whoever reads notices
            logging.getLogger(__name__).debug("The voice takes no more orders.")

    def _read(self, stdout: IO[bytes]) -> None:
        second, lines = time.monotonic(), 0
        while line := stdout.readline(LONGEST_LINE):
            now, lines = time.monotonic(), lines + 1
            if now - second > 1:
                second, lines = now, 0
            try:
                news: News | Oddity = messages.news(line) if lines <= MOST_LINES else Oddity("too many lines")
            except msgspec.DecodeError as error:
                news = Oddity(f"{error}: {line[:200]!r}")
            self._tell(self, news)
            if isinstance(news, Oddity):
                return
        self._tell(self, None)


def _keep(stderr: IO[bytes]) -> None:
    for line in stderr:
        logging.getLogger(__name__).info("%s", line.decode(errors="replace").rstrip())
