"""Whole processes, measured from outside: how long until they say ``ready``, what they told before, what they hold."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

WINDOWS = Path(__file__).parent / "windows"
QUIET = {"QT_LOGGING_RULES": "*.warning=false", "QT_QPA_PLATFORM": "offscreen"}


class Measured(NamedTuple):
    """Seconds from start to ready, the memory held then in kilobytes, and what was told before, as JSON."""

    seconds: float
    memory_kb: int
    told: Any


def start(script: str, *arguments: str, data: Path) -> Measured:
    """Start *script* of `benchmarks/windows`, wait until it is ready, measure, and end it. *data* is its data folder.

    Raises:
        RuntimeError: it ended without being ready.
    """
    began = time.perf_counter()
    with _running(data, script, *arguments, "--stay") as process:
        assert process.stdout is not None
        told = None
        for line in process.stdout:
            if line.strip() == "ready":
                return Measured(time.perf_counter() - began, memory_kb(process.pid), told)
            told = json.loads(line)
    raise RuntimeError(f"{script} ended before it was ready")


@contextmanager
def _running(data: Path, script: str, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
    environment = {**os.environ, **QUIET, "HANDRAIL_DATA": str(data)}
    command: Sequence[str] = (sys.executable, str(WINDOWS / script), *arguments)
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def memory_kb(pid: int) -> int:
    """The memory a process holds, in kilobytes: its proportional set size as if no other process shared its libraries.

    On a PC where Handrail runs alone that is its PSS. Where more programs with Qt run, PSS would divide the libraries
    among them and so make the bare window look smaller than it is.
    """
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Rss:"))
