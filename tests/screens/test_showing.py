"""The pointer of Show me moves straight to what is used; with less motion it jumps, and is never seen on the way."""

import pytest
from PySide6.QtCore import QEvent, QObject

from tests.screens.practising import Room, meadow
from trainer.access import preferences
from trainer.screens.practice.pointer import Pointer

PACE, ACTS, SEVERAL = 0.2, 3, 4


class Watch(QObject):
    """Where the pointer has come, way by way: from one act to the next."""

    def __init__(self, room: Room) -> None:
        pointer = room.screen.findChild(Pointer)
        super().__init__(pointer)
        self.ways: list[set[tuple[int, int]]] = [set() for _ in range(ACTS + 1)]
        self._acts = lambda: len(room.practice.attempt.acts)
        pointer.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if event.type() == QEvent.Type.Move:
            self.ways[min(self._acts(), ACTS)].add(event.pos().toTuple())
        return False


@pytest.mark.parametrize("is_reduced", [False, True])
def test_the_pointer_moves_or_jumps(qtbot, is_reduced):
    preferences.put("reduce_motion", is_reduced)
    room = Room(qtbot, meadow("show"), pace=PACE)
    watch = Watch(room)
    qtbot.waitUntil(lambda: len(room.practice.attempt.acts) >= ACTS, timeout=30_000)
    preferences.put("reduce_motion", False)
    if is_reduced:
        assert all(len(way) <= 1 for way in watch.ways), watch.ways
    else:
        assert max(map(len, watch.ways)) >= SEVERAL, watch.ways
