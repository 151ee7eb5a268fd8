"""Opening something in a real window, as a person meets it, for rules to look at.

begin()                             once a process: the application, set as the audit needs it
with opened(opening, setting) as sight: ...
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from trainer.access import languages, roles, textsize, themes
from trainer.access.sight import Sight
from trainer.auditing.openings import Opening
from trainer.auditing.settings import QUICK, Setting
from trainer.auditing.voice import with_voice
from trainer.screens.practice.screen import PracticeScreen
from trainer.screens.samples import spoken
from trainer.screens.shell import Shell

WIDTH, HEIGHT = 1366, 768
SOON_MS = 100
"""What would come so soon is not waited for, but done at once."""
_STILL, _MOST_LOOKS = 3, 200


def begin() -> QApplication:
    """The application; an existing one serves."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(themes.arguments())
    roles.install()
    themes.apply(app)
    return app


def put_in_force(setting: Setting) -> None:
    """Set size, language and theme for what is opened from now on."""
    if languages.current() != setting.language:
        languages.use(begin(), setting.language)
    textsize.set_scale(setting.size)
    if themes.current().name != setting.theme:
        themes.use(setting.theme)


@contextmanager
def opened(opening: Opening, setting: Setting = QUICK[0]) -> Iterator[Sight]:
    """*opening* in a window of 1366 by 768, settled; closed afterwards, with all that was opened anew meanwhile."""
    windows: list[Shell] = []
    put_in_force(setting)
    try:
        yield _sight(opening, windows)
    finally:
        for window in windows:
            window.close()
            window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def _sight(opening: Opening, windows: list[Shell]) -> Sight:
    window = Shell()
    windows.append(window)
    window.resize(WIDTH, HEIGHT)
    window.show()
    window.activateWindow()
    window.show_place(opening.open(), spoken(opening.title), spoken(opening.subtitle), opening.with_bar)
    settle(window)
    if opening.is_page and textsize.in_one_column():
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_F6)
        settle(window)
    place = window.place()
    assert place is not None, "it has just been shown"
    own = place.browser.page if isinstance(place, PracticeScreen) and opening.is_page else None
    sight = Sight(window, place, opening.name, lambda: settle(window), own=own, reopen=lambda: _sight(opening, windows))
    return with_voice(sight)


def settle(window: QWidget) -> None:
    """Let the application work until nothing in *window* moves, shows or hides any more."""
    seen: list[object] = []
    for _ in range(_MOST_LOOKS):
        _hurry(window)
        QApplication.processEvents()
        seen.append([(part.geometry().getRect(), part.isVisible()) for part in window.findChildren(QWidget)])
        if len(seen) >= _STILL and all(look == seen[-1] for look in seen[-_STILL:]):
            return


def _hurry(window: QWidget) -> None:
    for timer in window.findChildren(QTimer):
        if timer.isActive() and timer.isSingleShot() and 0 < timer.interval() <= SOON_MS:
            timer.start(0)
