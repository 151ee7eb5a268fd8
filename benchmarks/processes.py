"""Whole processes, measured from outside: how long until they say ``ready``, and how much memory they hold then."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

WINDOWS = Path(__file__).parent / "windows"


class Measured(NamedTuple):
    """Seconds from start to ready, and the proportional set size then, in kilobytes."""

    seconds: float
    pss_kb: int


def start(script: str, *arguments: str) -> Measured:
    """Start *script* of `benchmarks/windows`, wait until it is ready, measure, and end it.

    Raises:
        RuntimeError: it ended without being ready.
    """
    began = time.perf_counter()
    with _running(script, *arguments, "--stay") as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        seconds = time.perf_counter() - began
        if line.strip() != "ready":
            raise RuntimeError(f"{script} ended before it was ready")
        return Measured(seconds, pss_kb(process.pid))


@contextmanager
def _running(script: str, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command: Sequence[str] = (sys.executable, str(WINDOWS / script), *arguments)
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def pss_kb(pid: int) -> int:
    """The proportional set size of a process in kilobytes: its own memory and its share of what it shares (Linux)."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
