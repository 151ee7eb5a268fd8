"""Rule 10: words that nothing says, and what the voice says and nobody can read, are named."""

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QWidget

from tests.access.rules.broken import PLACE, told
from trainer.access import textsize
from trainer.access.sight import called
from trainer.screens.parts.text import Words


class Sign(QWidget):
    """Words that are painted, and known to nobody else."""

    def __init__(self):
        super().__init__()
        self.setFixedSize(300, 60)

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.setFont(textsize.font("body"))
        painter.drawText(10, 40, "Closed today")


def test_painted_words_that_nothing_says_are_named(screen):
    sign = screen.add(Sign())
    assert told(screen.sight(), "spoken") == [(PLACE, "Sign")]
    sign.setAccessibleDescription("Closed today")
    assert told(screen.sight(), "spoken") == []


def test_a_paragraph_whose_name_was_emptied_is_named(screen):
    words = screen.add(Words("The office is open."))
    words.setAccessibleName("")
    assert told(screen.sight(), "spoken") == [(PLACE, "Words")]
    words.setAccessibleName("The office is open.")
    assert told(screen.sight(), "spoken") == []


def test_words_for_the_eyes_alone_say_why(screen):
    sign = screen.add(Sign())
    sign.setProperty("cue", "the door is locked, and says so")
    assert told(screen.sight(), "spoken") == []


def test_what_the_voice_says_must_stand_on_the_screen(screen):
    screen.add(Words("The office is open."), Words("Send"))
    sight = screen.sight()._replace(spoken=("The office is open.", "Send, button."), besides=(", button.",))
    assert told(sight, "spoken") == []
    assert told(sight._replace(besides=()), "spoken") == [(PLACE, PLACE)]
    assert told(sight._replace(spoken=("It closes at noon.",)), "spoken") == [(PLACE, PLACE)]


def test_a_word_within_another_does_not_stand_on_the_screen(screen):
    screen.add(Words("Background"), Words("Sand"))
    sight = screen.sight()._replace(spoken=("Back", "Sand"))
    assert told(sight, "spoken") == [(PLACE, PLACE)]
    assert told(sight._replace(spoken=("Background", "Sand")), "spoken") == []


def test_what_the_voice_leaves_out_of_what_it_reads_is_named(screen):
    kept, lost = Words("The office is open."), Words("Ring the bell.")
    screen.add(kept, lost)
    sight = screen.sight()._replace(spoken=("The office is open.",), read=screen.place)
    assert told(sight, "spoken") == [(PLACE, called(lost))]
    assert told(sight._replace(spoken=("The office is open.", "Ring the bell.")), "spoken") == []
    assert told(sight._replace(read=None), "spoken") == []
    screen.place.setProperty("unread", "the porter says it")
    assert told(sight, "spoken") == []


def test_rows_that_scroll_and_titles_cut_short_stand_on_the_screen(screen):
    rows, title = QListWidget(), Words("The office …")
    rows.addItems([f"Row {number}" for number in range(60)])
    rows.setFixedHeight(100)
    title.setAccessibleName("The office is open")
    screen.add(rows, title)
    sight = screen.sight()._replace(spoken=("Row 59", "The office is open"))
    assert told(sight, "spoken") == [(PLACE, PLACE)]
    title.setProperty("shortened", "in its name")
    assert told(sight, "spoken") == []
    assert told(sight._replace(spoken=("Row 60",)), "spoken") == [(PLACE, PLACE)]
