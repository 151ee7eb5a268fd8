"""A test with Qt fails when a window, a thread, a timer or an animation that it started lives on after it."""

import gc
import threading
from collections.abc import Iterator

import pytest

LET_BE = ("QTipLabel",)  # Qt keeps one for itself


@pytest.fixture(autouse=True)
def _nothing_left_alive(request: pytest.FixtureRequest) -> Iterator[None]:
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        yield
        return
    request.getfixturevalue("qapp")
    before = set(_alive())
    yield
    if set(_settled()) - before:
        gc.collect()  # a screen and its slots may know each other in a circle
    if left := [named for key, named in _settled().items() if key not in before]:
        pytest.fail("left alive: " + ", ".join(left), pytrace=False)


def _settled() -> dict[int, str]:
    """What is alive once everything that was told to go has gone."""
    from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool

    QThreadPool.globalInstance().waitForDone(2000)
    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()
    return _alive()


def _alive() -> dict[int, str]:
    """Windows, threads, and running timers, threads and animations of Qt: identity and what to call it."""
    from PySide6.QtCore import QAbstractAnimation, QThread, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    found: dict[int, str] = {id(thread): f"thread {thread.name}" for thread in threading.enumerate()}
    for window in QApplication.topLevelWidgets():
        if window.parent() is None and type(window).__name__ not in LET_BE:
            found[id(window)] = f"window {type(window).__name__} {window.windowTitle()!r}"
    for thing in gc.get_objects():
        if not isinstance(thing, QTimer | QThread | QAbstractAnimation) or not isValid(thing):
            continue
        if (
            (isinstance(thing, QTimer) and thing.isActive())
            or (isinstance(thing, QThread) and thing.isRunning() and thing is not QThread.currentThread())
            or (isinstance(thing, QAbstractAnimation) and thing.state() == QAbstractAnimation.State.Running)
        ):
            found[id(thing)] = f"{type(thing).__name__} {thing.objectName()!r} of {thing.parent()!r}"
    return found
