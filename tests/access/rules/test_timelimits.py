"""Rule 7: what vanishes, changes, or leads away by itself is named, however late; what stays passes."""

from PySide6.QtCore import QTimer

from tests.access.rules.broken import PLACE, told
from trainer.screens.parts.button import Button
from trainer.screens.parts.text import Words

AN_HOUR_MS = 3_600_000


def later(owner, deed):
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(deed)
    timer.start(AN_HOUR_MS)
    return timer


def test_words_that_vanish_after_an_hour_are_named(screen):
    words = screen.add(Words("Your number is 7."))
    assert told(screen.sight(), "time") == []
    later(words, words.hide)
    assert told(screen.sight(), "time") == [(PLACE, "“Your number is 7.”")]


def test_words_that_change_by_themselves_are_named(screen):
    words = screen.add(Words("10 minutes are left."))
    later(words, lambda: words.setText("9 minutes are left."))
    assert told(screen.sight(), "time") == [(PLACE, "“10 minutes are left.”")]


def test_a_button_that_stops_to_work_is_named(screen):
    button = screen.add(Button("Send"))
    later(button, lambda: button.setEnabled(False))
    assert (PLACE, "Button “Send”") in told(screen.sight(), "time")


def test_a_focus_that_goes_away_is_named(screen):
    first, second = Button("First"), Button("Second")
    screen.add(first, second)
    sight = screen.sight()
    first.setFocus()
    timer = later(first, second.setFocus)
    assert told(sight, "time") == [(PLACE, "Button “First”")]
    timer.stop()
    first.setFocus()
    assert told(sight, "time") == []


def test_a_place_that_is_left_is_named(screen):
    screen.add(Words("Welcome"))
    later(screen.place, screen.place.hide)
    assert told(screen.sight(), "time") == [(PLACE, PLACE)]


def test_what_plays_because_it_was_asked_to_needs_something_that_stops_it(screen):
    words, pause = Words("Step 1"), Button("Pause")
    screen.add(words, pause)
    later(words, lambda: words.setText("Step 2"))
    screen.place.setProperty("plays", "Pause")
    sight = screen.sight()
    assert told(sight, "time") == []
    pause.hide()
    assert told(sight, "time") == [(PLACE, PLACE)]
