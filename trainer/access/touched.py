"""Any word that is pressed is said: of all that is only read. What can be used does what it does.

    touched.turn(True)
    touched.notice.said(word, text, start, length, widget)

A widget that draws words tells which word stands at a point: `word_at(point) -> (start, length) | None`.
"""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget


class Notice(QObject):
    """Tells our own voice."""

    said = Signal(str, str, int, int, QWidget)


class _Watch(QObject):
    """Looks at presses on what is only read."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QLabel):
            press = cast(QMouseEvent, event)
            if press.button() == Qt.MouseButton.LeftButton:
                _say(watched, press.position().toPoint())
        return False


notice = Notice()
_watch: _Watch | None = None


def turn(on: bool) -> None:
    """Say the words that are pressed, or no more."""
    global _watch
    app = QApplication.instance()
    if on == (_watch is not None) or not isinstance(app, QApplication):
        return
    if on:
        _watch = _Watch()
        app.installEventFilter(_watch)
    elif _watch is not None:
        app.removeEventFilter(_watch)
        _watch = None


def _say(label: QLabel, point: QPoint) -> None:
    word_at = getattr(label, "word_at", None)
    found = word_at(point) if word_at is not None else None
    if found is not None:
        start, length = found
        text = label.text()
        notice.said.emit(text[start : start + length], text, start, length, label)
