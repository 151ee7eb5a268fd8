"""Rule 5: words, outlines and icons just under their limit are named, as the picture shows them; just over it not."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from tests.access.rules.broken import PLACE, told
from tests.access.rules.shades import Box, just
from trainer.access import textsize, themes
from trainer.screens.parts import icon
from trainer.screens.parts.button import Button
from trainer.screens.parts.text import Words

LINE = "The office is open."


class Saying(QWidget):
    """Words in a colour and a style, on grounds from left to right."""

    def __init__(self, colour: str, *grounds: str, style: str = "body") -> None:
        super().__init__()
        self.setAccessibleName(LINE)
        self.colour, self.grounds, self.style_name = colour, grounds, style
        self.setFixedSize(400, 60)

    def paintEvent(self, event):
        painter = QPainter(self)
        wide = self.width() // len(self.grounds)
        for number, ground in enumerate(self.grounds):
            painter.fillRect(number * wide, 0, wide, self.height(), QColor(ground))
        painter.setFont(textsize.font(self.style_name))
        painter.setPen(QColor(self.colour))
        painter.drawText(100, 40, LINE)


SAID = [(PLACE, f"Client “{LINE}”")]


@pytest.mark.parametrize("ground", ["#ffffff", "#e7ece3", "#0d4a45"])
@pytest.mark.parametrize(("style", "limit"), [("body", 7.0), ("small_bold", 7.0), ("label", 4.5), ("sentence", 4.5)])
def test_words_just_under_their_limit_are_named(screen, ground, style, limit):
    words = screen.add(Saying(just(limit, ground), ground, style=style))
    assert told(screen.sight(), "contrast") == SAID
    words.colour = just(limit, ground, over=True)
    assert told(screen.sight(), "contrast") == []


def test_the_worse_of_two_grounds_counts(screen):
    words = screen.add(Saying("#14252a", "#ffffff", "#7f8f8c"))
    assert told(screen.sight(), "contrast") == SAID
    words.grounds = ("#ffffff", "#e7ece3")
    assert told(screen.sight(), "contrast") == []


def test_what_is_painted_over_words_counts_because_the_picture_is_measured(screen):
    words = screen.add(Words(LINE))
    assert told(screen.sight(), "contrast") == []
    veil = QGraphicsOpacityEffect(words)
    veil.setOpacity(0.4)
    words.setGraphicsEffect(veil)
    assert told(screen.sight(), "contrast") == [(PLACE, f"Paragraph “{LINE}”")]


def test_words_in_the_colour_of_their_ground_are_named(screen):
    screen.add(Saying("#ffffff", "#ffffff"))
    assert told(screen.sight(), "contrast") == SAID


@pytest.fixture
def light(qapp):
    """Whatever a test does to the theme."""
    yield
    themes.use("light")


@pytest.mark.usefixtures("light")
def test_a_button_that_cannot_be_used_now_may_be_paler(screen):
    button = screen.add(Button("Back"))
    button.set_unavailable("There is no page before this one.")
    themes.put_in_force(themes.current()._replace(off=just(4.5, themes.current().card, over=True)))
    assert told(screen.sight(), "contrast") == []
    themes.put_in_force(themes.current()._replace(off=just(4.5, themes.current().card)))
    assert told(screen.sight(), "contrast") == [(PLACE, "Button “Back”")]


def framed(colour):
    def paint(painter, is_chosen):
        painter.fillRect(0, 0, 60, 60, QColor("#ffffff"))
        painter.setPen(QPen(QColor(colour), 2))
        painter.drawRect(QRectF(11, 11, 38, 38))

    return paint


def signed(colour):
    def paint(painter, is_chosen):
        painter.fillRect(0, 0, 60, 60, QColor("#ffffff"))
        painter.translate(18, 18)
        painter.scale(24 / 256, 24 / 256)
        painter.fillPath(icon.path("check"), QColor(colour))

    return paint


@pytest.mark.parametrize("look", [framed, signed])
def test_an_outline_and_an_icon_just_under_three_to_one_are_named(screen, look):
    box = screen.add(Box("Grass", look(just(3.0, "#ffffff"))))
    assert told(screen.sight(), "contrast") == [(PLACE, "CheckBox “Grass”")]
    box.paint = look(just(3.0, "#ffffff", over=True))
    assert told(screen.sight(), "contrast") == []
