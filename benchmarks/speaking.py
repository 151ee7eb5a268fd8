"""Speaking: from a key to the first sample that is handed to the sound device, and the memory of the process.

It plays into a sound server of its own, which needs no sound card; where there is none, nothing is measured.
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles

from benchmarks.limits import Limit, Part
from trainer.speech.messages import Begun, Ended, Hush, Manner, News, Ready, Say
from trainer.speech.process import VoiceProcess
from trainer.speech.talking.player import PERIOD_MS, PERIODS

ROUNDS = 40
PATIENCE_S = 20.0
VOICES = {"espeak": ("en-gb", 50.0, 60.0), "natural": ("piper:joe", 200.0, 320.0)}
"""By name: the voice, and at most so many milliseconds to the first sample, and megabytes."""
SAID = (
    "Send complaint {}, button.",
    "Street {}, field to type in. For example: fourteen Mill Lane.",
    "Good. Now choose what complaint {} is about.",
    "Reply {} has come. Read it, and say whether you are satisfied.",
)
"""With a number, so that none is said twice: what was said before is remembered."""
_BUFFER_MS = PERIOD_MS * (PERIODS - 1)
"""What was handed over is told so much later, when it is heard."""


def measure() -> Part:
    """Each voice, as if someone went from thing to thing with Tab; milliseconds and megabytes."""
    if shutil.which("pulseaudio") is None:
        return Part({"measured": "nothing: there is no PulseAudio here"}, ())
    figures: dict[str, object] = {"rounds": ROUNDS}
    limits: list[Limit] = []
    with _sound():
        for name, (voice, most_ms, most_mb) in VOICES.items():
            took, megabytes = _measure(voice)
            p95 = quantiles(took, n=20)[-1]
            figures |= {f"{name}_median_ms": round(median(took), 1), f"{name}_p95_ms": round(p95, 1)}
            figures[f"{name}_mb"] = round(megabytes, 1)
            limits.append(Limit(f"{name}: a key to the first sample, ms (p95)", p95, most_ms, is_ratio=False))
            limits.append(Limit(f"{name}: memory of its process, MB", megabytes, most_mb, is_ratio=False))
    return Part(figures, tuple(limits))


@contextmanager
def _sound() -> Iterator[None]:
    """A sound server for whatever is started meanwhile."""
    with tempfile.TemporaryDirectory() as folder:
        own = dict.fromkeys(("HOME", "XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH"), folder)
        modules = ("module-null-sink", f"module-native-protocol-unix socket={folder}/native auth-anonymous=1")
        plain = ("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no")
        server = subprocess.Popen(
            [*plain, *(f"-L{module}" for module in modules)], env={**os.environ, **own}, stderr=subprocess.DEVNULL
        )
        try:
            _wait_until(lambda: (Path(folder) / "native").exists())
            os.environ["PULSE_SERVER"] = f"unix:{folder}/native"
            yield
        finally:
            os.environ.pop("PULSE_SERVER", None)
            server.kill()
            server.wait()


def _measure(voice: str) -> tuple[list[float], float]:
    told: list[tuple[float, News]] = []
    process = VoiceProcess(lambda news: told.append((time.perf_counter(), news)))
    try:
        process.post(Manner(voices={"en": voice}))
        _wait_until(lambda: any(isinstance(news, Ready) for _, news in told))
        process.post(Say(number=1, text="Ready.", language="en"))
        _wait_until(lambda: any(isinstance(news, Ended) for _, news in told))
        took = [_round(process, told, number) for number in range(2, ROUNDS + 2)]
        assert process.pid is not None, "it has just spoken"
        return took, _megabytes(process.pid)
    finally:
        process.close()


def _round(process: VoiceProcess, told: list[tuple[float, News]], number: int) -> float:
    """Milliseconds from the order to the first sample; what was said before is hushed, as by the next Tab."""
    began = time.perf_counter()
    process.post(Hush(number=number - 1))
    process.post(Say(number=number, text=SAID[number % len(SAID)].format(number), language="en"))

    def begun() -> list[float]:
        return [at for at, news in tuple(told) if isinstance(news, Begun) and news.number == number]

    _wait_until(lambda: bool(begun()))
    return (begun()[0] - began) * 1000 - _BUFFER_MS


def _megabytes(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def _wait_until(holds: Callable[[], bool]) -> None:
    ends = time.perf_counter() + PATIENCE_S
    while not holds():
        if time.perf_counter() > ends:
            raise TimeoutError("the voice does not answer")
        time.sleep(0.001)
