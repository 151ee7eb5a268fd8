"""The walk over all there is: each opening in each setting, by two processes side by side.

walked(packs, settings, place)     every Seen; *told* hears how far it is
looked_at(opening, settings)       the same of one opening, in this process
"""

import gc
import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from trainer.access.sight import Finding
from trainer.auditing.openings import Opening, openings
from trainer.auditing.settings import Setting

PROCESSES = 2
_opened: list[Opening] = []
"""What this process has to open; filled when it begins."""


class Seen(NamedTuple):
    """A finding, in which setting it was, and the file that an author would mend."""

    finding: Finding
    setting: str
    file: str


def walked(
    packs: Sequence[Path] | None, wanted: Sequence[int], settings: Sequence[Setting], told: Callable[[int], None]
) -> list[Seen]:
    """What is found in those of `openings(packs)` whose numbers are *wanted*; *told* hears how many are done."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # a thousand windows would flicker over the screen
    found: list[list[Seen]] = []
    with multiprocessing.get_context("spawn").Pool(PROCESSES, _begin, (packs,)) as pool:
        for seen in pool.imap(_look, [(number, tuple(settings)) for number in wanted]):
            found.append(seen)
            told(len(found))
    return [seen for each in found for seen in each]


def looked_at(opening: Opening, settings: Sequence[Setting]) -> Iterator[Seen]:
    """What is found in *opening*."""
    from trainer.access.audit import audit
    from trainer.auditing.windows import opened

    for setting in settings:
        for when in setting.when:
            with opened(opening, setting) as sight:  # each time anew: rules that wait or press leave it otherwise
                for finding in audit(sight, when):
                    yield Seen(finding, setting.name, opening.file)


def _begin(packs: Sequence[Path] | None) -> None:
    from PySide6.QtCore import qInstallMessageHandler

    from trainer.auditing.windows import begin

    _opened.extend(openings(packs))
    gc.freeze()  # what is loaded stays, and need not be looked through again and again
    qInstallMessageHandler(lambda *_: None)  # what the platform without a screen cannot do
    begin()


def _look(task: tuple[int, tuple[Setting, ...]]) -> list[Seen]:
    number, settings = task
    return list(looked_at(_opened[number], settings))
