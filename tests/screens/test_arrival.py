"""What takes memory is loaded when someone comes, and not before."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from trainer.screens.arrival import Arrival


@pytest.mark.parametrize(
    "sign",
    [
        lambda window: QTest.mouseMove(window, QPoint(20, 20)),
        lambda window: QTest.keyClick(window, Qt.Key.Key_Tab),
        lambda window: QTest.mouseClick(window, Qt.MouseButton.LeftButton),
    ],
    ids=["a move of the pointer", "a key", "a press"],
)
def test_the_first_sign_of_someone_is_told_once(qtbot, sign) -> None:
    window, told = QWidget(), []
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    Arrival(window, lambda: told.append("someone"))
    assert told == []
    for _ in range(2):
        sign(window.windowHandle())
    qtbot.waitUntil(lambda: told == ["someone"])
