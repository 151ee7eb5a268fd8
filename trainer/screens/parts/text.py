"""Words on the screen: headings, paragraphs, captions; wrapped, in lines of an exact height, never clipped.

    Words(text, style="body", colour="ink", widest=640)   a QLabel; widest=None: no limit to the line
    heading(text, level, style="section")                 read as a heading
    paragraph(text, style="body", focusable=False)        read as a paragraph; focusable where it must be read by Tab
    small(text), label(text)                              captions; the bold label of a field (use setBuddy)
    words.setText(...), words.set_colour("error"), words.set_style("title")

A Words is as high as its text at the width it is given (height-for-width). *widest* is px at 100 %.
"""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from trainer.access import roles, textsize
from trainer.access.textsize import WIDEST_LINE_PX, px
from trainer.screens.parts import drawing
from trainer.screens.parts.drawing import Laid
from trainer.screens.parts.wrapped import Wrapped


class Words(Wrapped, QLabel):
    """Text that wraps and measures itself; its accessible name is the text.

    A paragraph, unless it is told otherwise: Orca says "label" after a label, and reads those that name nothing each
    time it comes near them.
    """

    def __init__(
        self,
        text: str = "",
        style: str = "body",
        colour: str = "ink",
        parent: QWidget | None = None,
        *,
        widest: int | None = WIDEST_LINE_PX,
    ) -> None:
        super().__init__(parent)
        roles.paragraph(self)
        self._style, self._colour, self._widest = style, colour, widest
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hold_height()
        textsize.notice.changed.connect(self._measure)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show *text*; it is the accessible name too."""
        super().setText(text)
        self.setAccessibleName(text)
        self._measure()

    def set_style(self, style: str) -> None:
        """Another type style."""
        self._style = style
        self._measure()

    def set_widest(self, widest: int | None) -> None:
        """Another limit to the line, px at 100 %; None: no limit."""
        if widest != self._widest:
            self._widest = widest
            self._measure()

    def set_colour(self, colour: str) -> None:
        """Another token."""
        self._colour = colour
        self.update()

    def natural_width(self) -> int:
        return min(drawing.widest(self.text(), self._style), self._limit())

    def minimumSizeHint(self) -> QSize:
        wide = min(drawing.longest_word(self.text(), self._style), px(300))
        return QSize(wide, textsize.line(self._style))

    def heightForWidth(self, width: int) -> int:
        return self._lay(width).height

    def words_width(self) -> int:
        """The width the words really take at the width of now, px."""
        return self._lay(self.width()).width

    def line_at(self, y: int) -> QRect:
        """Where the line of text at this height stands: the reading ruler lies around it."""
        laid = self._lay(self.width())
        high = max(1, laid.height // max(1, laid.lines))
        number = min(max(y // high, 0), max(0, laid.lines - 1))
        x = self.width() - laid.width if drawing.is_mirrored(self.layoutDirection()) else 0
        return QRect(x, number * high, laid.width, high)

    def word_at(self, point: QPoint) -> tuple[int, int] | None:
        """The word at *point*, as a start and a length in the text; None between words."""
        laid = self._lay(self.width())
        spare = self.width() - self._column(self.width())
        x = spare if drawing.is_mirrored(self.layoutDirection()) else 0
        return laid.word_at(point - QPoint(x, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        laid = self._lay(self.width())
        spare = self.width() - self._column(self.width())
        x = spare if drawing.is_mirrored(self.layoutDirection()) else 0
        painter = QPainter(self)
        laid.draw(painter, x, 0, self._colour if self.isEnabled() else "off")

    def _measure(self) -> None:
        self.updateGeometry()
        self.update()

    def _limit(self) -> int:
        return px(self._widest) if self._widest else 1 << 16

    def _column(self, width: int) -> int:
        return max(1, min(width, self._limit()))

    def _lay(self, width: int) -> Laid:
        return drawing.lay(self.text(), self._style, self._column(width), self.layoutDirection())


def heading(text: str, level: int, style: str = "section", colour: str = "ink", parent: QWidget | None = None) -> Words:
    """A heading of *level* 1 to 6."""
    made = Words(text, style, colour, parent, widest=None)
    roles.heading(made, level)
    return made


def paragraph(text: str, style: str = "body", focusable: bool = False, parent: QWidget | None = None) -> Words:
    """A paragraph; *focusable* where Tab must reach it, because nothing else says it."""
    made = Words(text, style, "ink", parent)
    if focusable:
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def small(text: str, colour: str = "soft", parent: QWidget | None = None) -> Words:
    """A hint or a caption."""
    return Words(text, "small", colour, parent)


def label(text: str, style: str = "label", parent: QWidget | None = None) -> Words:
    """The bold label of a field; give it its field with setBuddy."""
    return Words(text, style, "ink", parent)
