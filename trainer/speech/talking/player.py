"""The player: a sound device that is kept running, so that the first word need not wait for it.

    player = Player(reel)
    player.tend(now)       open it where it is not, with growing pauses; notice that it is gone
    player.is_open

miniaudio asks for samples in a thread of its own. It keeps two periods of them, and what it was given is heard that
much later. Measured on PulseAudio's null sink, see docs/decisions.
"""

import logging
import sys
import time
from collections.abc import Generator

from trainer.speech.talking.reel import Reel
from trainer.speech.talking.synthesis import RATE_HZ

PERIOD_MS, PERIODS = 20, 3
STALLED_S = 1.0
"""A device that has asked for nothing for so long is gone."""
_PAUSES_S = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0)


class Player:
    """Plays a reel."""

    def __init__(self, reel: Reel) -> None:
        self._reel = reel
        self._device: object | None = None
        self._asked_at = self._next_try = 0.0
        self._tries = 0
        self.fault = ""
        """Why there is no device, for the log."""

    @property
    def is_open(self) -> bool:
        """Whether what is put into the reel will be heard."""
        return self._device is not None

    def tend(self, now: float) -> None:
        """Look after the device; *now* in seconds of the monotonic clock."""
        if self._device is not None and now - self._asked_at > STALLED_S:
            self.fault = "it asks for no more samples"
            self._close()
            self._next_try = now
        if self._device is None and now >= self._next_try:
            self._open(now)

    def close(self) -> None:
        """Let the device go."""
        self._close()

    def _open(self, now: float) -> None:
        import miniaudio

        self._asked_at = now
        try:
            device = miniaudio.PlaybackDevice(
                miniaudio.SampleFormat.SIGNED16, 1, RATE_HZ, PERIOD_MS, None, PERIODS, _backends(), app_name="Handrail"
            )
            feeding = self._feed()
            next(feeding)
            device.start(feeding)
        except (miniaudio.MiniaudioError, OSError) as error:
            self.fault = str(error)
            self._next_try = now + _PAUSES_S[min(self._tries, len(_PAUSES_S) - 1)]
            self._tries += 1
            return
        self._device, self._tries, self.fault = device, 0, ""
        self._asked_at = time.monotonic()
        self._reel.latency_s = PERIOD_MS * (PERIODS - 1) / 1000
        logging.getLogger(__name__).info("The sound device is open: %s.", device.backend)

    def _feed(self) -> Generator[bytes, int, None]:
        frames = yield b""
        while True:
            self._asked_at = time.monotonic()
            frames = yield self._reel.read(frames, self._asked_at)

    def _close(self) -> None:
        device, self._device = self._device, None
        if device is not None:
            device.close()  # type: ignore[attr-defined]


def _backends() -> list[object]:
    """What can be heard: never the one that plays into nothing."""
    import miniaudio

    if sys.platform.startswith("linux"):
        return [miniaudio.Backend.PULSEAUDIO, miniaudio.Backend.ALSA]
    return []
