"""A process that draws pictures for the gallery, always in the same way: no display, our letters only, a still caret.

    with Painter() as painter:
        painter.draw(wanted, file)     the picture of it, as a PNG in *file*

It is a process of its own because how letters are drawn is settled when Qt starts, and so that nothing that another
test did to the application is in the picture. For each picture it is doubled, before there is an application: FreeType
remembers which letters it was asked for, and that moves the outlines of large ones (from 64 px on) by a fraction of a
pixel. Drawn so, a picture is the same to the last pixel in every process and in every order.
"""

import os
import subprocess
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.gallery.screens import Wanted

ROOT = Path(__file__).resolve().parents[2]
LETTERS = Path(__file__).with_name("letters.conf")
TOLD = {
    "QT_QPA_PLATFORM": "offscreen",
    "FONTCONFIG_FILE": str(LETTERS),
    "QT_SCALE_FACTOR": "1",
    "LC_ALL": "C.UTF-8",
}
_DONE = "done"
_NOT_SAID = "This plugin does not support"  # what a platform without a display cannot do


class NotDrawn(Exception):
    """The picture could not be drawn; the traceback says why."""


class Painter:
    """The other end of the process; it ends with the `with`."""

    def __enter__(self) -> "Painter":
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.gallery.painter"],
            cwd=ROOT,
            env=os.environ | TOLD,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def draw(self, wanted: "Wanted", file: Path) -> None:
        """Draw *wanted* into *file*.

        Raises:
            NotDrawn: something went wrong.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{wanted.screen}\t{wanted.theme}\t{wanted.scale}\t{file}\n")
        self._process.stdin.flush()
        told = self._process.stdout.readline().rstrip("\n")
        if told != _DONE:
            raise NotDrawn(f"{wanted}: {told.replace(chr(0), chr(10)) or 'the painter has ended'}")


def _serve() -> None:
    """Draw what is asked for, line by line, until there is no more."""
    import tests.gallery.screens  # noqa: F401 - loaded once, before the process is doubled

    for line in sys.stdin:
        child = os.fork()
        if not child:
            print(_answer(line), flush=True)
            os._exit(0)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if code:
            print(f"drawing it ended with {code}", flush=True)


def _answer(line: str) -> str:
    from tests.gallery.screens import Wanted, drawn

    screen, theme, scale, file = line.rstrip("\n").split("\t")
    try:
        app = _application()
        drawn(Wanted(screen, theme, float(scale))).save(file)
        app.closeAllWindows()
    except Exception:
        return traceback.format_exc().replace("\n", "\0")
    return _DONE


def _application() -> "QApplication":
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from trainer.access import roles, themes

    qInstallMessageHandler(lambda _kind, _where, said: said.startswith(_NOT_SAID) or print(said, file=sys.stderr))
    app = QApplication(themes.arguments())
    app.setCursorFlashTime(0)
    themes.apply(app)
    roles.install()
    return app


if __name__ == "__main__":
    _serve()
