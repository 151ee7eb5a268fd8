"""What is painted is written down: words, shapes, their colours, and what is cut off."""

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from trainer.access import painted


class _Canvas(QWidget):
    """A window that paints what it is told to."""

    def __init__(self, paint):
        super().__init__()
        self._paint = paint
        self.resize(400, 300)

    def paintEvent(self, event):
        self._paint(QPainter(self))


@pytest.fixture
def shown(qtbot):
    def shown(widget):
        qtbot.addWidget(widget)
        widget.show()
        qtbot.waitExposed(widget)
        return widget

    return shown


def font(size, bold=False):
    made = QFont()
    made.setPixelSize(size)
    made.setBold(bold)
    return made


def test_words_of_labels_and_fields_are_found_with_font_and_colour(shown):
    window = QWidget()
    window.resize(400, 300)
    label, line, several = (
        QLabel("Street", window),
        QLineEdit("14 Mill Lane", window),
        QPlainTextEdit("It rains", window),
    )
    label.setGeometry(10, 10, 200, 40)
    label.setFont(font(24, bold=True))
    line.setGeometry(10, 60, 200, 40)
    several.setGeometry(10, 110, 200, 100)
    found = {text.text: text for text in painted.painted(shown(window))}
    assert set(found) == {"Street", "14 Mill Lane", "It rains"}
    street = found["Street"]
    assert (street.font_px, street.is_bold, street.widget) == (24, True, label)
    assert QRect(10, 10, 200, 40).contains(street.rect)
    assert street.rect.contains(street.ink.center())
    assert QRect(10, 60, 200, 40).contains(found["14 Mill Lane"].rect)


def test_words_and_shapes_are_placed_where_the_painter_has_moved_to(shown):
    def paint(painter):
        painter.translate(50, 20)
        painter.scale(2, 2)
        painter.setFont(font(20))
        painter.setPen(QColor("red"))
        painter.drawText(10, 30, "Far")
        painter.setPen(QPen(QColor("blue"), 3))
        painter.setBrush(QColor("green"))
        painter.drawRect(QRectF(5, 40, 30, 20))

    window = shown(_Canvas(paint))
    (text,), (shape,) = painted.painted(window), painted.shapes(window)
    assert (text.font_px, text.colour.name()) == (40, "#ff0000")
    assert (text.rect.left(), text.rect.bottom() > 80) == (70, True)
    assert shape.path.boundingRect() == QRectF(60, 100, 60, 40)
    assert (shape.line.name(), shape.fill.name(), shape.width) == ("#0000ff", "#008000", 6)


def test_what_a_painter_clips_and_what_is_scrolled_away_is_not_seen(shown):
    def paint(painter):
        painter.setFont(font(20))
        painter.drawText(10, 30, "Whole")
        painter.setClipRect(0, 0, 400, 60)
        painter.drawText(10, 70, "Cut")

    window = _Canvas(paint)
    area = QScrollArea(window)
    area.setGeometry(0, 100, 200, 50)
    low = QLabel("Below")
    low.setMinimumHeight(400)
    low.setAlignment(Qt.AlignmentFlag.AlignBottom)
    area.setWidget(low)
    found = {text.text: text for text in painted.painted(shown(window))}
    assert found["Whole"].seen == found["Whole"].rect
    assert found["Cut"].rect.bottom() > 60
    assert found["Cut"].seen.bottom() == 59
    assert found["Below"].seen.isEmpty()
    assert not found["Below"].rect.isEmpty()


def test_runs_of_one_line_are_put_together_and_columns_are_not(shown):
    def paint(painter):
        painter.setFont(font(20))
        painter.drawText(10, 30, "Mill שלום Lane")
        painter.drawText(250, 30, "Apart")

    window = shown(_Canvas(paint))
    assert len(painted.painted(window)) > 2
    assert [line.text for line in painted.lines(window)] == ["Mill שלום Lane", "Apart"]


def test_what_is_hidden_is_not_painted(shown):
    window = QWidget()
    QLabel("Here", window)
    hidden = QLabel("Gone", window)
    hidden.hide()
    assert [text.text for text in painted.painted(shown(window))] == ["Here"]
