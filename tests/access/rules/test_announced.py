"""Rule 9: what appears silently, is said twice, or is said and not seen is named; announced once, it passes."""

import pytest
from PySide6.QtWidgets import QWidget

from tests.access.rules.broken import PLACE, told
from trainer.access import announce, roles
from trainer.screens.parts.button import Button
from trainer.screens.parts.notice import CaptionStrip
from trainer.screens.parts.text import Words

SEND = [(PLACE, "Button “Send”")]


@pytest.fixture
def send(screen):
    """A button, and words below it that are not shown yet; the window has a strip for announcements."""
    button, words, strip = Button("Send"), Words("Your letter is sent."), CaptionStrip(screen.window)
    screen.window.layout().addWidget(strip)
    words.hide()
    screen.add(button, words)
    button.words = words
    return button


def test_words_that_appear_silently_are_named(screen, send):
    send.used.connect(send.words.show)
    assert told(screen.sight(), "announced") == SEND


def test_words_that_are_announced_once_pass(screen, send):
    send.used.connect(lambda: (send.words.show(), announce.announce(screen.window, send.words.text())))
    assert told(screen.sight(), "announced") == []


def test_words_that_are_announced_twice_are_named(screen, send):
    def deed():
        send.words.show()
        announce.announce(screen.window, send.words.text())
        announce.announce(screen.window, send.words.text())

    send.used.connect(deed)
    assert told(screen.sight(), "announced") == SEND


def test_other_words_than_those_on_the_screen_are_named(screen, send):
    def deed():
        send.words.show()
        announce.announce(screen.window, "It is away.", unseen)

    unseen = announce.Unseen(screen.place)
    send.used.connect(deed)
    assert told(screen.sight(), "announced") == SEND


def test_what_appears_round_the_new_focus_need_not_be_announced(screen, send):
    group = QWidget()
    roles.group(group, "Result")
    inside = Words("Your letter is sent.", parent=group)
    inside.setFocusPolicy(inside.focusPolicy().StrongFocus)
    group.hide()
    screen.add(group)
    send.used.connect(lambda: (group.show(), inside.setFocus()))
    assert told(screen.sight(), "announced") == []


def test_a_button_whose_own_words_change_passes(screen, send):
    send.used.connect(lambda: send.set_words("Send it again"))
    assert told(screen.sight(), "announced") == []
