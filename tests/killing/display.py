"""A display of its own, with windows that take the keyboard: what a person sees there, and what they strike.

The picture is read from the memory of the X server, so that looking costs the application nothing.
"""

import mmap
import os
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any

from PySide6.QtGui import QImage

LOOK_EVERY_S = 0.01
PATIENCE_S = 30.0
SIZE = (1366, 768)


class Display:
    """Made by `open_display`."""

    def __init__(self, name: str, place: Path, picture: mmap.mmap, keyboard: IO[str]) -> None:
        self._place = place
        self.environment = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        self._picture, self._keyboard = picture, keyboard
        header, self._row = struct.unpack(">I", picture[:4])[0], struct.unpack(">I", picture[48:52])[0]
        colours = struct.unpack(">I", picture[76:80])[0]
        self._first = header + 12 * colours

    def strike(self, *keys: str) -> None:
        """Strike keys, named as X names them, one after the other; returns at once."""
        self._keyboard.write(f"key --delay 2 {' '.join(keys)}\n")
        self._keyboard.flush()

    def do(self, *words: str) -> None:
        """Have xdotool do one thing, in its own words; returns at once."""
        self._keyboard.write(" ".join(words) + "\n")
        self._keyboard.flush()

    def colour(self, x: int, y: int) -> str:
        """The colour of one dot: #RRGGBB."""
        at = self._first + y * self._row + 4 * x
        return "#" + self._picture[at : at + 3][::-1].hex().upper()

    def shows(self, colour: str) -> bool:
        """Whether this colour is anywhere in the picture."""
        return self._picture.find(bytes.fromhex(colour[1:])[::-1], self._first) >= 0

    def wait_until(self, holds: Callable[[], bool], what: str) -> None:
        """Look at the picture until *holds*.

        Raises:
            TimeoutError: it did not come to hold.
        """
        ends = time.monotonic() + PATIENCE_S
        while not holds():
            if time.monotonic() > ends:
                raise TimeoutError(f"never seen: {what}; what was seen instead: {self._keep_picture()}")
            time.sleep(LOOK_EVERY_S)

    def _keep_picture(self) -> Path:
        width, height = SIZE
        dots = self._picture[self._first : self._first + height * self._row]
        file = self._place / "seen.png"
        QImage(dots, width, height, self._row, QImage.Format.Format_RGB32).save(str(file))
        return file


@contextmanager
def open_display(place: Path) -> Iterator[Display]:
    """A display that keeps its picture in the folder *place*; what was started for it ends with it."""
    place.mkdir(parents=True)
    silent: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with ExitStack() as stack:
        reading, writing = os.pipe()
        stack.callback(os.close, reading)
        words = ["-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-fbdir", str(place), "-nolisten", "tcp", "-noreset"]
        command = ["Xvfb", "-displayfd", str(writing), *words]
        stack.enter_context(_ending(subprocess.Popen(command, pass_fds=(writing,), **silent)))
        os.close(writing)
        number = os.read(reading, 16).decode().strip()
        environment = {**os.environ, "DISPLAY": f":{number}"}
        stack.enter_context(_ending(subprocess.Popen(["openbox"], env=environment, **silent)))
        hands = subprocess.Popen(["xdotool", "-"], env=environment, stdin=subprocess.PIPE, text=True, **silent)
        stack.enter_context(_ending(hands))
        assert hands.stdin is not None
        stack.callback(hands.stdin.close)
        with (place / "Xvfb_screen0").open("rb") as file:
            picture = stack.enter_context(mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ))
        yield Display(f":{number}", place, picture, hands.stdin)


@contextmanager
def _ending(process: "subprocess.Popen[Any]") -> Iterator[None]:
    """End *process* afterwards."""
    try:
        yield
    finally:
        process.terminate()
        process.wait()
