"""What is heard can be followed on a page: the label of the field that has the focus, and what is read."""

import re

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.hands import FIELD
from tests.screens.practising import Room
from tests.screens.settling import settled
from trainer.access import heard_word
from trainer.screens.followed import Followed
from trainer.screens.practice import samples
from trainer.speech.utterances import Kind, Utterance


@pytest.fixture
def room(qtbot):
    made = Room(qtbot, samples.practice(page="questions"))
    heard_word.follow(made.shell)
    settled(qtbot, made.shell)
    made.captions = []
    made.followed = Followed(made.shell, made.captions.append)
    yield made
    heard_word.clear()


def hear(room: Room, text: str, word: str, kind: Kind, widget: QWidget | None = None) -> None:
    """The *word* of *text* is heard."""
    if widget is not None:
        room.followed.look_at(widget)
    utterance = Utterance(text=text, language="en", kind=kind)
    room.followed.begins(utterance)
    found = re.search(rf"\b{word}\b", text)
    room.followed.hears(utterance, found.start(), len(word))


def changed(widget: QWidget, deed) -> bool:
    """Whether *widget* looks different after *deed*."""
    QApplication.processEvents()
    before = widget.grab().toImage()
    deed()
    return widget.grab().toImage() != before


def test_of_a_field_the_label_beside_it_is_underlined(room):
    street = room.hands.the(FIELD, "Where shall it stand?")
    label = next(each for each in room.shell.findChildren(QWidget) if getattr(each, "buddy", lambda: None)() is street)
    text = "Where shall it stand? field to type in. It is empty."
    assert changed(label, lambda: hear(room, text, "shall", "focus", street))
    assert changed(label, lambda: room.followed.ends(Utterance(text=text, language="en", kind="focus")))


def test_what_is_told_has_a_caption_and_what_has_the_focus_has_none(room):
    hear(room, "Press Begin now.", "Begin", "advice")
    hear(room, "Send, button.", "Send", "focus")
    assert room.captions == ["Press Begin now."]


def test_what_is_read_is_brought_into_sight(room):
    last = [each for each in room.shell.findChildren(QWidget) if each.accessibleName() == "Find your part of town"][-1]
    assert last.visibleRegion().isEmpty()
    hear(room, "Question. Find your part of town.", "part", "page")
    assert not last.visibleRegion().isEmpty()
