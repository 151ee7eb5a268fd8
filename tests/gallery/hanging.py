"""Drawing many pictures with two painters side by side."""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from PySide6.QtGui import QImage

from tests.gallery.painter import Painter
from tests.gallery.screens import Wanted

PAINTERS = 2


class Hung(NamedTuple):
    """A picture that has been drawn."""

    wanted: Wanted
    picture: QImage


def draw_all(all_wanted: Sequence[Wanted], deal: Callable[[Hung], object]) -> None:
    """Draw each, and *deal* with it at once; say how far it is, and how long it took.

    Raises:
        NotDrawn: one of them could not be drawn.
    """
    begun, waiting = time.monotonic(), list(reversed(all_wanted))

    def paint(folder: str, number: int) -> None:
        file = Path(folder) / f"{number}.png"
        with Painter() as painter:
            while waiting:
                wanted = waiting.pop()
                painter.draw(wanted, file)
                deal(Hung(wanted, QImage(str(file))))
                done = len(all_wanted) - len(waiting)
                if done % 50 == 0:
                    print(f"{done} of {len(all_wanted)} pictures")

    with TemporaryDirectory() as folder, ThreadPoolExecutor(PAINTERS) as painters:
        for ended in [painters.submit(paint, folder, number) for number in range(PAINTERS)]:
            ended.result()
    print(f"{len(all_wanted)} pictures in {time.monotonic() - begun:.0f} seconds")
