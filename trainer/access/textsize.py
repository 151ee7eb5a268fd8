"""The text size of the whole application, 1.0 to 3.0, and every measure that follows from it.

    px(16)                        a measure of the design at the text size in force, in whole pixels
    textsize.font("body", text)   the QFont of a type style (bold or not, as the style says)
    textsize.line("body")         the height of one line of it, px
    textsize.scale() / textsize.set_scale(1.5)
    textsize.notice.changed       emitted with the new scale: measure again and repaint; connect a method of a
                                  QObject, never a lambda (a lambda outlives the widget it speaks of)

Type styles: display, title, instruction, card, section, bar_title, sentence, field, body, body_bold, button, label,
small, small_bold.
"""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from trainer.access import fonts

SMALLEST, LARGEST, STEP = 1.0, 3.0, 0.25
HEADINGS_END_PX = 96
ONE_COLUMN_FROM = 1.5
"""From this scale on a screen has one column."""
WIDEST_LINE_PX = 640
"""At most 62 characters, at 100 %."""


class Style(NamedTuple):
    """A type style: size and line in px at 100 %."""

    size: int
    line: int
    is_bold: bool
    is_heading: bool


STYLES = {
    "display": Style(44, 52, True, True),
    "title": Style(40, 48, True, True),
    "instruction": Style(28, 34, True, True),
    "card": Style(26, 34, True, True),
    "bar_title": Style(22, 28, True, True),
    "section": Style(24, 32, True, True),
    "sentence": Style(24, 32, False, False),
    "field": Style(22, 30, False, False),
    "body": Style(20, 28, False, False),
    "body_bold": Style(20, 28, True, False),
    "button": Style(20, 24, True, False),
    "label": Style(20, 28, True, False),
    "small": Style(18, 26, False, False),
    "small_bold": Style(18, 26, True, False),
}


class Notice(QObject):
    """Tells all parts that the text size has changed."""

    changed = Signal(float)


notice = Notice()
_scale = 1.0


def scale() -> float:
    """The text size in force, 1.0 to 3.0."""
    return _scale


def set_scale(wanted: float) -> None:
    """Put a text size in force (kept within 1.0 and 3.0, in steps of 0.25); all parts measure again at once."""
    global _scale
    steps = round((min(max(wanted, SMALLEST), LARGEST) - SMALLEST) / STEP)
    _scale = SMALLEST + steps * STEP
    if QCoreApplication.instance() is not None:
        QApplication.setFont(font("body"))
    notice.changed.emit(_scale)


def px(at_100_percent: float) -> int:
    """A measure of the design at the text size in force; never 0 for something that is there."""
    grown = round(at_100_percent * _scale)
    return grown if grown or not at_100_percent else 1


def in_one_column() -> bool:
    """Whether a screen lays everything in one column at this text size."""
    return _scale >= ONE_COLUMN_FROM


def font(style: str, text: str = "", at_scale: float | None = None) -> QFont:
    """The font of a type *style*; *text* brings the families its letters need."""
    row = STYLES[style]
    made = QFont(fonts.families(text))
    made.setPixelSize(_size_px(row, _scale if at_scale is None else at_scale))
    made.setBold(row.is_bold)
    return made


def line(style: str, at_scale: float | None = None) -> int:
    """The height of one line of a type *style*, px."""
    row = STYLES[style]
    return round(row.line * _size_px(row, _scale if at_scale is None else at_scale) / row.size)


def _size_px(row: Style, at_scale: float) -> int:
    grown = round(row.size * at_scale)
    return min(grown, HEADINGS_END_PX) if row.is_heading else grown
