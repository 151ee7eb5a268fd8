"""Working: one thread for each synthesizer, which makes sound and puts it into the reel, one text after the other."""

import logging
from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from threading import Thread
from typing import NamedTuple

from trainer.speech.talking.reel import Reel
from trainer.speech.talking.synthesis import Synthesizer, Wanted


class Job(NamedTuple):
    """A text to be said, the *number* it has in the reel, and the silence after it."""

    number: int
    text: str
    pause_ms: int
    wanted: Wanted


class Worker:
    """Does jobs in their order; those that are not wanted any more are left out."""

    def __init__(self, synthesizer: Synthesizer, reel: Reel, fail: Callable[[int, Exception], None]) -> None:
        """*fail* is told of the job that could not be done; its sound is what there was of it."""
        self._synthesizer, self._reel, self._fail = synthesizer, reel, fail
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        Thread(target=self._work, name=synthesizer.name, daemon=True).start()

    def put(self, job: Job) -> None:
        """Do *job* after the others."""
        self._jobs.put(job)

    def end(self) -> None:
        """No more jobs will come."""
        self._jobs.put(None)

    def _work(self) -> None:
        try:
            self._synthesizer.warm()
        except Exception:  # it is tried again when it is needed
            logging.getLogger(__name__).exception("%s is not ready.", self._synthesizer.name)
        while (job := self._jobs.get()) is not None:
            if self._reel.wants(job.number):
                self._do(job)

    def _do(self, job: Job) -> None:
        try:
            self._synthesizer.say(job.text, job.wanted, partial(self._reel.add, job.number))
        except Exception as error:
            self._fail(job.number, error)
        self._reel.finish(job.number, job.pause_ms)
