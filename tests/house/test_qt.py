"""The Qt that is installed can be lived with."""

import sys

from PySide6.QtCore import QObject


def test_calls_that_return_nothing_leave_none_alone() -> None:
    """PySide6 6.12.0 takes a reference to None away at each such call on Python 3.11, until the process ends."""
    thing, calls = QObject(), 300
    before = sys.getrefcount(None)
    for _ in range(calls):
        thing.setObjectName("a name")
    assert sys.getrefcount(None) > before - calls / 2
