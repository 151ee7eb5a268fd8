"""The pointer of Show me moves straight to what is used; with less motion it jumps."""

import pytest
from PySide6.QtCore import QEvent, QObject

from tests.screens.practising import Room, meadow
from trainer.access import preferences
from trainer.screens.practice.pointer import Pointer

PACE, ACTS = 0.2, 3


class Watch(QObject):
    """Where the pointer has been."""

    def __init__(self, pointer: Pointer) -> None:
        super().__init__(pointer)
        self.places: set[tuple[int, int]] = set()
        pointer.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if event.type() == QEvent.Type.Move:
            self.places.add(event.pos().toTuple())
        return False


@pytest.mark.parametrize("is_reduced", [False, True])
def test_the_pointer_moves_or_jumps(qtbot, is_reduced):
    preferences.put("reduce_motion", is_reduced)
    room = Room(qtbot, meadow("show"), pace=PACE)
    watch = Watch(room.screen.findChild(Pointer))
    qtbot.waitUntil(lambda: len(room.practice.attempt.acts) >= ACTS, timeout=30_000)
    preferences.put("reduce_motion", False)
    assert (len(watch.places) <= ACTS) == is_reduced, watch.places
