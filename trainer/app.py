"""Puts the house together, in order; the only place that knows everyone."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from trainer.access import roles, textsize, themes
from trainer.installation import LESSONS
from trainer.records import settings
from trainer.screens.background import Background
from trainer.screens.navigator import Navigator
from trainer.screens.shell import Shell

SHIPPED = (LESSONS / "rivermouth",)
DATABASE_FILE = "handrail.db"
READY_MS = 50
"""How long after the first picture the rest is loaded, so that the first keys are not kept waiting."""


class House(NamedTuple):
    """The application, its window, and what leads from place to place."""

    app: QApplication
    shell: Shell
    navigator: Navigator


def open_app(data: Path) -> int:
    """Open the window and stay until it is closed; the exit code. *data* is the data folder."""
    house = build(data)
    house.shell.show()
    code = house.app.exec()
    house.navigator.leave()
    return code


def build(
    data: Path,
    packs: Sequence[Path] = SHIPPED,
    *,
    transcript: Path | None = None,
    variant: str = "",
    pace: float = 1.0,
) -> House:
    """The house, not yet shown, with the lessons of *packs*, folders or zips.

    What is said is written down to *transcript*, if there is one; lessons use *variant*, unless it is empty; Show me
    takes *pace* times as long as usual.
    """
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(themes.arguments())
    app.setApplicationName("Handrail")
    roles.install()
    themes.apply(app, themes.LIGHT, scale=float(settings.glance(data / DATABASE_FILE)["text_size"]))
    shell = Shell()
    background = Background(shell)
    navigator = Navigator(
        shell, lambda: _reception(data, packs, transcript, variant, navigator), background, _local_now, pace
    )
    textsize.notice.changed.connect(navigator.keep_text_size)
    navigator.open_welcome()
    QTimer.singleShot(READY_MS, shell, navigator.prepare)
    return House(app, shell, navigator)


def _reception(data: Path, packs: Sequence[Path], transcript: Path | None, variant: str, navigator: Navigator):
    """Who receives people; made in the background, with all that is loaded late."""
    import secrets

    from trainer.log import keep_log
    from trainer.speech.engines import Recorder
    from trainer.visits.reception import Reception, now

    keep_log(data)
    return Reception(
        data,
        packs,
        Recorder(transcript),
        clock=now,
        draw_seed=lambda: secrets.randbelow(2**31),
        on_trouble=navigator.trouble_arose.emit,
        show_caption=navigator.show_caption,
        variant=variant,
    )


def _local_now():
    import datetime

    return datetime.datetime.now().astimezone()
