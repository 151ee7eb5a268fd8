"""Rule 5: what only colour tells is named; with a tick or with words it passes."""

from PySide6.QtWidgets import QWidget

from tests.access.rules.broken import PLACE, told
from tests.access.rules.shades import Box, red_or_green, with_tick
from trainer.screens.parts import drawing
from trainer.screens.parts.choice import ChoiceGroup
from trainer.screens.parts.field import Field


def test_an_option_that_only_changes_its_colour_is_named(screen):
    box = screen.add(Box("Grass", red_or_green))
    assert told(screen.sight(), "colour") == [(PLACE, "CheckBox “Grass”")]
    box.paint = with_tick
    assert told(screen.sight(), "colour") == []


def test_looking_leaves_what_was_chosen_and_tells_nobody(screen):
    group = ChoiceGroup("How high?")
    for word in ("Low", "High"):
        group.add(word, word)
    group.choose("Low")
    screen.add(group)
    told_of = []
    group.chosen.connect(told_of.append)
    assert told(screen.sight(), "colour") == []
    assert (group.value(), told_of) == ("Low", [])


class Framed(QWidget):
    """A frame in the colour of errors, without a word."""

    def __init__(self):
        super().__init__()
        self.setAccessibleName("Street")
        self.setFixedHeight(60)

    def paintEvent(self, event):
        from PySide6.QtGui import QPainter

        drawing.rounded(QPainter(self), self.rect(), 0, None, "error", 4)


def test_a_frame_in_the_colour_of_errors_without_words_is_named(screen):
    frame = screen.add(Framed())
    assert told(screen.sight(), "colour") == [(PLACE, "Client “Street”")]
    frame.hide()
    field = screen.add(Field("Street"))
    field.set_error("Enter the street")
    assert told(screen.sight(), "colour") == []
