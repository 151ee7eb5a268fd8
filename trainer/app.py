"""Puts the house together, in order; the only place that knows everyone."""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from trainer.access import languages, preferences, roles, themes
from trainer.installation import shipped_packs
from trainer.records import settings
from trainer.screens.background import Background
from trainer.screens.navigator import Navigator
from trainer.screens.shell import Shell
from trainer.screens.telling import said

if TYPE_CHECKING:
    from trainer.screens.aloud import Post
    from trainer.speech.engines import Engine
    from trainer.speech.voice import Voice

SHIPPED = shipped_packs()
DATABASE_FILE = "handrail.db"
READY_MS = 50
"""How long after the first picture the rest begins, so that the first keys are not kept waiting."""


class House(NamedTuple):
    """The application, its window, and what leads from place to place."""

    app: QApplication
    shell: Shell
    navigator: Navigator
    background: Background
    data: Path


def open_app(data: Path, language: str = "", when_built: Callable[[House], object] | None = None) -> int:
    """Open the window and stay until it is closed; the exit code. *data* is the data folder.

    *language* is that of this time, whatever the settings say; an empty one is theirs. *when_built* is called before
    the window is shown: for whoever measures.
    """
    house = build(data, language=language, make_engine=_talker)
    QTimer.singleShot(READY_MS, house.shell, _collect_garbage)
    if not (data / DATABASE_FILE).is_file():
        QTimer.singleShot(READY_MS, house.shell, lambda: _take_over_wishes(house))
    if when_built is not None:
        when_built(house)
    sys.excepthook = lambda kind, error, _trace: meet(error, house)
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
    language: str = "",
    make_engine: "Callable[[Post], Engine] | None" = None,
) -> House:
    """The house, not yet shown, with the lessons of *packs*, folders or zips.

    The engine of *make_engine* says what is said; without it nothing sounds, and *transcript*, if there is one, has it
    all. Lessons use *variant*, unless it is empty; Show me takes *pace* times as long as usual. All is in *language*;
    an empty one is that of the settings.
    """
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else _application(data)
    app.setApplicationName("Handrail")
    roles.install()
    kept = _kept(data, language)
    languages.prefer(str(kept["language"]))
    themes.apply(app, str(kept["theme"]), float(kept["text_size"]))
    preferences.begin(kept)
    shell = Shell()
    background = Background(shell)
    navigator = Navigator(
        shell,
        lambda voice: _reception(data, packs, voice, variant, navigator),
        lambda: _aloud(shell, make_engine or (lambda _: _recorder(transcript)), navigator),
        background,
        _local_now,
        pace,
        lambda: _kept(data, language),
    )
    preferences.notice.changed.connect(navigator.keep)
    navigator.open_welcome()
    QTimer.singleShot(READY_MS, shell, lambda: _await_someone(shell, navigator))
    return House(app, shell, navigator, background, data)


def _kept(data: Path, language: str) -> dict[str, settings.Value]:
    """What is set on this PC; *language*, if there is one, whatever the settings say of it."""
    kept = settings.glance(data / DATABASE_FILE)
    return {**kept, "language": language or kept["language"]}


def _take_over_wishes(house: House) -> None:
    """Nothing was ever set here: then what this PC was told about its person holds, unless it was just chosen."""
    from trainer.access import wishes

    def take(found: dict[str, preferences.Value]) -> None:
        for key, value in found.items():
            if preferences.value(key) == preferences.PREFERENCES[key].natural:
                preferences.put(key, value)

    house.background.run(wishes.read, take, lambda error: meet(error, house))


def _await_someone(shell: Shell, navigator: Navigator) -> None:
    """Load the rest when someone touches a key or the pointer: a welcome that nobody looks at stays small."""
    from trainer.screens.arrival import Arrival

    Arrival(shell, navigator.prepare)


def _collect_garbage() -> None:
    """From now on; what the start has made stays, and need never be looked through."""
    gc.freeze()
    gc.enable()


def _application(data: Path) -> QApplication:
    """A new application. Qt ends the process where it finds no screen: then before that it is told in words."""
    said: list[str] = []

    def hear(kind: QtMsgType, _where: object, message: str) -> None:
        said.append(message)
        if kind == QtMsgType.QtFatalMsg:
            _end_without_screen(data, said)

    qInstallMessageHandler(hear)
    app = QApplication(themes.arguments())
    qInstallMessageHandler(None)
    for message in said:
        sys.stderr.write(f"{message}\n")
    return app


def _end_without_screen(data: Path, said: list[str]) -> None:
    import logging

    from trainer.log import keep_log

    if keep_log(data):
        logging.getLogger(__name__).error("There is no screen. Qt said: %s", " ".join(said))
    sys.stderr.write(
        f"trainer: Handrail found no screen for its window ({said[0].strip()}). Start it where there is one, "
        "or play a lesson without: QT_QPA_PLATFORM=offscreen trainer demo\n"
    )
    sys.stderr.flush()
    os._exit(2)


def meet(error: BaseException, house: House) -> None:
    """What nobody foresaw has happened while the window is open: the log has it, the person is told, all goes on."""
    import logging

    from trainer.log import keep_log

    if isinstance(error, KeyboardInterrupt):
        house.app.quit()
        return
    if keep_log(house.data):
        logging.getLogger(__name__).error("Something was not foreseen.", exc_info=error)
    house.shell.warn(said(error))


def _reception(data: Path, packs: Sequence[Path], voice: "Voice", variant: str, navigator: Navigator):
    """Who receives people; made in the background, with all that is loaded late."""
    import secrets

    from trainer.log import keep_log
    from trainer.visits.reception import Reception, now

    keep_log(data)
    return Reception(
        data,
        packs,
        voice,
        clock=now,
        draw_seed=lambda: secrets.randbelow(2**31),
        on_trouble=navigator.trouble_arose.emit,
        variant=variant,
        language=languages.current,
    )


def _aloud(shell: Shell, make_engine: "Callable[[Post], Engine]", navigator: Navigator):
    """What joins the window and the Voice; made when someone comes."""
    from trainer.screens.aloud import Aloud
    from trainer.screens.hearing_keys import HearingKeys

    aloud = Aloud(shell, make_engine, navigator.show_caption)
    HearingKeys(shell, aloud)
    return aloud


def _talker(post: "Post") -> "Engine":
    """What is heard: a process of its own."""
    from trainer.speech.process import VoiceProcess
    from trainer.speech.talker import Talker

    return Talker(VoiceProcess, post)


def _recorder(transcript: Path | None) -> "Engine":
    from trainer.speech.engines import Recorder

    return Recorder(transcript)


def _local_now():
    import datetime

    return datetime.datetime.now().astimezone()
