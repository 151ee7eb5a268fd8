"""The reel: sound in the order in which it is to be played, and what is heard when.

    reel.begin(number), reel.wants, reel.add, reel.finish                   whoever synthesizes
    reel.read(frames, now)                                                  the sound device asks for samples
    reel.due(now)                                                           what has been heard since the last time
    reel.clear(), reel.hold(True)                                           silence: for good, for a while

What is handed to the device is heard later, by what it has in its buffer: *latency_s*.
"""

from collections import deque
from threading import Lock
from typing import NamedTuple

from trainer.speech.talking.synthesis import BYTES, RATE_HZ, Chunk, Word

_ENOUGH = RATE_HZ // 2
"""Frames with which the sound of a text may begin before the rest is there: all engines are faster than speech."""


class Heard(NamedTuple):
    """Something was heard of the part *number*: its beginning, a word, or its end."""

    number: int
    kind: str
    word: Word | None = None
    frames: int = 0
    """The length of its sound, at its beginning; 0 where it is not known yet."""


class _Part:
    def __init__(self, number: int) -> None:
        self.number = number
        self.samples = bytearray()
        self.words: deque[Word] = deque()
        self.at = self.pause = 0
        self.is_complete = self.is_ended = False

    @property
    def frames(self) -> int:
        return len(self.samples) // BYTES

    @property
    def can_begin(self) -> bool:
        """Whether it will not be interrupted for want of sound."""
        return self.is_complete or self.frames >= _ENOUGH


class Reel:
    """Parts, one after the other. Used by three threads."""

    def __init__(self) -> None:
        self.latency_s = 0.0
        self._lock = Lock()
        self._parts: deque[_Part] = deque()
        self._marks: deque[tuple[float, Heard]] = deque()
        self._is_held = False

    def begin(self, number: int) -> None:
        """The sound of *number* will come."""
        with self._lock:
            self._parts.append(_Part(number))

    def wants(self, number: int) -> bool:
        """Whether the sound of *number* is still wanted."""
        with self._lock:
            return self._part(number) is not None

    def add(self, number: int, chunk: Chunk) -> bool:
        """More sound of *number*; False if it is not wanted any more."""
        with self._lock:
            part = self._part(number)
            if part is None:
                return False
            part.samples += chunk.samples
            part.words.extend(chunk.words)
            return True

    def finish(self, number: int, pause_ms: int) -> None:
        """That was all of *number*; let so much silence follow."""
        with self._lock:
            part = self._part(number)
            if part is not None:
                part.is_complete, part.pause = True, pause_ms * RATE_HZ // 1000

    def clear(self) -> list[int]:
        """Forget everything, also what was handed over and not heard yet; the numbers that were to be heard."""
        with self._lock:
            numbers = [heard.number for _, heard in self._marks if heard.kind == "ended"]
            numbers += [part.number for part in self._parts if part.number not in numbers]
            self._parts.clear()
            self._marks.clear()
            self._is_held = False
            return numbers

    def hold(self, is_held: bool) -> None:
        """Be silent and keep the place, or go on."""
        with self._lock:
            self._is_held = is_held

    def read(self, frames: int, now: float) -> bytes:
        """The next *frames*, which a device takes at *now*, in seconds; silence where there is nothing."""
        with self._lock:
            if self._is_held or not self._parts:
                return bytes(frames * BYTES)
            out = bytearray()
            while self._parts and len(out) < frames * BYTES:
                part = self._parts[0]
                self._play(part, out, frames, now)
                if not part.is_ended or part.pause:
                    break
                self._parts.popleft()
            out += bytes(frames * BYTES - len(out))
            return bytes(out)

    def due(self, now: float) -> list[Heard]:
        """What has been heard by *now* and was not told yet."""
        heard = []
        with self._lock:
            while self._marks and self._marks[0][0] <= now:
                mark = self._marks.popleft()[1]
                heard.append(mark._replace(frames=self._length(mark.number)) if mark.kind == "begun" else mark)
        return heard

    def _length(self, number: int) -> int:
        part = self._part(number)
        return part.frames if part is not None and part.is_complete else 0

    def _part(self, number: int) -> _Part | None:
        return next((part for part in self._parts if part.number == number), None)

    def _play(self, part: _Part, out: bytearray, frames: int, now: float) -> None:
        """Put into *out* what fits of *part*, and of the silence after it."""
        offset = len(out) // BYTES
        if part.at == 0 and part.can_begin and not part.is_ended:
            self._note(now, offset, Heard(part.number, "begun"))
        elif part.at == 0:
            return
        count = min(frames - offset, part.frames - part.at)
        out += part.samples[part.at * BYTES : (part.at + count) * BYTES]
        while part.words and part.words[0].at < part.at + count:
            word = part.words.popleft()
            self._note(now, offset + max(0, word.at - part.at), Heard(part.number, "word", word))
        part.at += count
        if part.is_complete and part.at == part.frames:
            self._rest(part, out, frames, now)

    def _rest(self, part: _Part, out: bytearray, frames: int, now: float) -> None:
        if not part.is_ended:
            part.is_ended = True
            self._note(now, len(out) // BYTES, Heard(part.number, "ended"))
        count = min(frames - len(out) // BYTES, part.pause)
        out += bytes(count * BYTES)
        part.pause -= count

    def _note(self, now: float, offset: int, heard: Heard) -> None:
        self._marks.append((now + self.latency_s + offset / RATE_HZ, heard))
