"""Who may run beside whom: a test marked `alone` waits until the others stand still, and they wait for it.

Two locks between the processes of one run: whoever wants to begin passes the gate; who is alone keeps it shut.
"""

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest


@contextmanager
def _held(lock: Path, shared: bool) -> Iterator[None]:
    import fcntl  # not on Windows; there, run one test at a time

    with lock.open("a") as file:
        fcntl.flock(file, fcntl.LOCK_SH if shared else fcntl.LOCK_EX)
        yield


@pytest.fixture(autouse=True)
def _turn(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    if sys.platform == "win32" or not hasattr(request.config, "workerinput"):
        yield
        return
    run = tmp_path_factory.getbasetemp().parent
    is_alone = request.node.get_closest_marker("alone") is not None
    with ExitStack() as room:
        with _held(run / "gate.lock", shared=False):
            room.enter_context(_held(run / "room.lock", shared=not is_alone))
        yield
