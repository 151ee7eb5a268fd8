"""A sound server of the test's own, and an ear at it: what is really played, sample by sample, with its time.

PulseAudio plays into a null sink, which needs no sound card; its monitor is recorded.
"""

import os
import shutil
import subprocess
import time
from array import array
from collections.abc import Callable
from pathlib import Path
from threading import Lock, Thread
from typing import NamedTuple

RATE_HZ = 22050
QUIET = 200
"""Samples smaller than this, of 32,767, are silence: espeak-ng's own pauses are 0, its softest sounds are louder."""
PATIENCE_S = 15.0
STEP_S = 0.005


def wait_until(holds: Callable[[], bool], what: str) -> None:
    """Look until *holds*.

    Raises:
        TimeoutError: it did not come to hold.
    """
    ends = time.monotonic() + PATIENCE_S
    while not holds():
        if time.monotonic() > ends:
            raise TimeoutError(f"waited in vain for {what}")
        time.sleep(STEP_S)


class SoundServer:
    """PulseAudio in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        assert shutil.which("pulseaudio"), "the tests hear through PulseAudio: make testing-packages"
        self._folder = folder
        folder.mkdir()
        self._process: subprocess.Popen[bytes] | None = None
        self.environment = {**os.environ, "PULSE_SERVER": f"unix:{folder}/native", "PULSE_COOKIE": f"{folder}/cookie"}
        self.start()

    def start(self) -> None:
        """Play, from now on."""
        home = {name: str(self._folder) for name in ("HOME", "XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH")}
        sink = f"module-null-sink sink_name=ear rate={RATE_HZ} channels=1 format=s16le"
        door = f"module-native-protocol-unix socket={self._folder}/native auth-anonymous=1"
        self._process = subprocess.Popen(
            [
                *["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"],
                "-L",
                sink,
                "-L",
                door,
            ],
            env={**os.environ, **home},
            stderr=subprocess.DEVNULL,
        )
        wait_until(self._answers, "a sound server")

    def stop(self) -> None:
        """The device is pulled out."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def _answers(self) -> bool:
        asked = subprocess.run(["pactl", "info"], env=self.environment, capture_output=True, check=False)
        return asked.returncode == 0


class Sound(NamedTuple):
    """A stretch that is not silent, in seconds of the monotonic clock."""

    begin: float
    end: float

    @property
    def length(self) -> float:
        """Seconds."""
        return self.end - self.begin


class Ear:
    """Records the monitor of a sound server from the beginning on."""

    def __init__(self, server: SoundServer) -> None:
        self._lock = Lock()
        self._samples = array("h")
        self._at = 0.0
        self._process = subprocess.Popen(
            [*f"parec --raw --format=s16le --rate={RATE_HZ} --channels=1 --latency-msec=5 -d ear.monitor".split()],
            env=server.environment,
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        self._thread = Thread(target=self._record, daemon=True)
        self._thread.start()
        wait_until(lambda: self._at > 0, "the first sample")

    def close(self) -> None:
        """Hear no more."""
        self._process.kill()
        self._process.wait()
        self._thread.join()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def samples(self, since: float, until: float) -> "array[int]":
        """What was played between two times."""
        with self._lock:
            end = len(self._samples) - round((self._at - until) * RATE_HZ)
            begin = len(self._samples) - round((self._at - since) * RATE_HZ)
            return self._samples[max(0, begin) : max(0, end)]

    def sounds(self, since: float, gap_s: float = 0.15) -> list[Sound]:
        """The sounds since a time, parted by at least *gap_s* of silence."""
        with self._lock:
            begin = max(0, len(self._samples) - round((self._at - since) * RATE_HZ))
            loud = [number for number in range(begin, len(self._samples)) if abs(self._samples[number]) > QUIET]
            first = self._at - len(self._samples) / RATE_HZ
        found: list[list[int]] = []
        for number in loud:
            if found and number - found[-1][1] < gap_s * RATE_HZ:
                found[-1][1] = number
            else:
                found.append([number, number])
        return [Sound(first + begin / RATE_HZ, first + end / RATE_HZ) for begin, end in found]

    def is_silent_for(self, seconds: float) -> bool:
        """Whether nothing was heard lately."""
        with self._lock:
            lately = self._samples[-round(seconds * RATE_HZ) :]
        return len(lately) >= round(seconds * RATE_HZ) and max(map(abs, lately)) <= QUIET

    def _record(self) -> None:
        assert self._process.stdout is not None
        rest = b""
        while heard := self._process.stdout.read(4096):
            heard = rest + heard
            whole = len(heard) - len(heard) % 2
            rest = heard[whole:]
            with self._lock:
                self._samples.frombytes(heard[:whole])
                self._at = time.monotonic()
