"""The app itself is heard: someone touches a key, it speaks; Ctrl silences it; the word that is heard is underlined."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.speech.hearing.sound import Ear
from trainer.access import heard_word, preferences
from trainer.app import build
from trainer.speech.process import VoiceProcess
from trainer.speech.talker import Talker

pytestmark = pytest.mark.alone


@pytest.fixture
def window(qtbot, data, ear):
    """Handrail, with its real voice."""
    preferences.begin({"read_aloud": "usual"})
    house = build(data, make_engine=lambda post: Talker(VoiceProcess, post))
    house.shell.show()
    house.shell.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield house.shell
    house.navigator.leave()
    house.shell.close()
    house.shell.deleteLater()


def test_it_speaks_when_someone_comes_and_is_silent_at_ctrl(window, qtbot, ear: Ear) -> None:
    handle, began = window.windowHandle(), time.monotonic()

    def is_heard() -> bool:
        QTest.keyClick(handle, Qt.Key.Key_Shift)
        return bool(ear.sounds(began))

    qtbot.waitUntil(is_heard, timeout=20_000)
    QTest.keyClick(handle, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: heard_word.is_shown(), timeout=20_000)
    hushed = time.monotonic()
    QTest.keyPress(handle, Qt.Key.Key_Control)
    QTest.keyRelease(handle, Qt.Key.Key_Control)
    qtbot.waitUntil(lambda: ear.is_silent_for(0.5), timeout=20_000)
    assert ear.sounds(began, gap_s=0.4)[-1].end - hushed < 0.1
    assert not heard_word.is_shown()
