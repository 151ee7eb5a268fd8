"""Work off the UI thread: one thing after the other, each with its value brought back to the UI thread.

background = Background()
background.run(work, then, trouble)   # then(value), or trouble(error), later, on the UI thread
background.close()                    # waits for what is running; nothing comes back afterwards
"""

from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal


class _Task(NamedTuple):
    work: Callable[[], Any]
    then: Callable[[Any], None]
    trouble: Callable[[Exception], None]


class Background(QObject):
    """A thread for what takes its time: opening records, reading lessons."""

    _worked = Signal(object, object)
    """What to call on the UI thread, and with which value."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._is_closed = False
        self._worked.connect(self._bring_back, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._work, name="background", daemon=True)
        self._thread.start()

    def run(self, work: Callable[[], Any], then: Callable[[Any], None], trouble: Callable[[Exception], None]) -> None:
        """Do *work* after what is waiting; give its value to *then*, or the error it ended with to *trouble*."""
        self._tasks.put(_Task(work, then, trouble))

    def close(self) -> None:
        """End the thread once what waits is done; no value is brought back any more."""
        self._is_closed = True
        self._tasks.put(None)
        self._thread.join()

    def _work(self) -> None:
        while task := self._tasks.get():
            try:
                value = task.work()
            except Exception as error:
                self._worked.emit(task.trouble, error)
            else:
                self._worked.emit(task.then, value)

    def _bring_back(self, receive: Callable[[Any], None], value: Any) -> None:
        if not self._is_closed:
            receive(value)
