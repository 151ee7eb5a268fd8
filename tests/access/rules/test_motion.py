"""Rule 8: what moves by itself is named, be it moved by a timer or by Qt; what stands still passes."""

from PySide6.QtCore import QPropertyAnimation, QRect, QTimer

from tests.access.rules.broken import PLACE, told
from trainer.screens.parts.field import LineEdit
from trainer.screens.parts.text import Words


def test_something_that_is_moved_by_a_timer_is_named(screen):
    words = screen.add(Words("News"))
    timer = QTimer(words)
    timer.timeout.connect(lambda: words.move(words.x() + 1, words.y()))
    timer.start(16)
    assert told(screen.sight(), "motion") != []
    timer.stop()
    assert told(screen.sight(), "motion") == []


def test_something_that_qt_animates_is_named(screen):
    words = screen.add(Words("News"))
    glide = QPropertyAnimation(words, b"geometry", words)
    glide.setStartValue(QRect(0, 0, 100, 30))
    glide.setEndValue(QRect(300, 0, 100, 30))
    glide.setLoopCount(-1)
    glide.start()
    assert (PLACE, "Paragraph “News”") in told(screen.sight(), "motion")
    glide.stop()
    screen.column.invalidate()
    assert told(screen.sight(), "motion") == []


def test_the_caret_may_blink(screen):
    edit = screen.add(LineEdit())
    sight = screen.sight()
    edit.setFocus()
    assert told(sight, "motion") == []
