"""A notice: icon and words above the content, which stays until it is closed; and the caption of announcements.

Notice(text, sign="info", attention=False, closable=True)   attention=True: the icon in oak (help is coming)
    notice.closed()          it was closed by the person
CaptionStrip(parent)         where announcements stand: see access.announce
"""

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from trainer.access import captions, focus, textsize, themes
from trainer.access.announce import Caption
from trainer.access.textsize import px
from trainer.screens.parts import drawing
from trainer.screens.parts.button import Button
from trainer.screens.parts.icon import Icon
from trainer.screens.parts.text import Words
from trainer.screens.parts.wrapped import Wrapped

_LARGE_ANYWAY = 2.0
"""From this text size on every caption is as large as a large one."""


class Notice(QWidget):
    """Words that stay until they are closed."""

    closed = Signal()

    def __init__(
        self,
        text: str,
        sign: str = "info",
        attention: bool = False,
        closable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        focus.ground(self, "card")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._mark = Icon(sign, 24, "oak" if attention else "primary", beside="body")
        self.words = Words(text, widest=None)
        self._said = QHBoxLayout()
        self._said.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._said.addWidget(self.words, 1)
        self._row.addLayout(self._said, 1)
        self._row.setAlignment(self._said, Qt.AlignmentFlag.AlignVCenter)
        if closable:
            button = Button(QCoreApplication.translate("Notice", "Close"), "quiet", "x")
            button.setAccessibleName(QCoreApplication.translate("Notice", "Close this notice"))
            button.used.connect(self._close)
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        drawing.rounded(QPainter(self), self.rect(), px(10), "card", "line", px(2))

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _measure(self) -> None:
        one_column = textsize.in_one_column()  # there every line counts
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if one_column else QBoxLayout.Direction.LeftToRight)
        self._mark.setVisible(not one_column)
        self.words.set_style("small" if one_column else "body")
        self._row.setContentsMargins(px(20), px(4 if one_column else 12), px(20), px(4 if one_column else 12))
        self._row.setSpacing(px(2 if one_column else 24))
        self._said.setSpacing(px(12))


class CaptionStrip(Wrapped, Caption):
    """The last announcement, at the foot of a window or of a place, as high as its words.

    As large as the person wants it, and with a button that closes it where captions stay.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._close = Button(QCoreApplication.translate("Notice", "Close"), "quiet", "x", parent=self)
        self._close.setAccessibleName(QCoreApplication.translate("Notice", "Close this caption"))
        self._close.used.connect(self._end)
        self.hold_height()
        textsize.notice.changed.connect(self._measure)
        captions.notice.changed.connect(self._measure)
        self._measure()

    def show_words(self, text: str) -> None:
        """Show *text*; where captions stay, an empty one leaves what stands there."""
        if text or not captions.stay():
            super().show_words(text)

    def natural_width(self) -> int:
        return drawing.widest(self.text(), self._style()) + self._beside_words()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(100), max(textsize.line(self._style()) + px(16), self._least()))

    def heightForWidth(self, width: int) -> int:
        return max(self._laid(width).height + px(16), self._least())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), themes.colour("card"))
        painter.fillRect(0, 0, self.width(), px(2), themes.colour("line"))
        laid = self._laid(self.width())
        words = QRect(px(24), (self.height() - laid.height) // 2, self._room(self.width()), laid.height)
        words = drawing.visual(self.layoutDirection(), self.rect(), words)
        laid.draw(painter, words.left(), words.top(), "ink")

    def _laid(self, width: int) -> drawing.Laid:
        return drawing.lay(self.text(), self._style(), self._room(width), self.layoutDirection())

    def _style(self) -> str:
        if not captions.are_large() or textsize.scale() >= _LARGE_ANYWAY:
            return "body"
        return "instruction" if textsize.in_one_column() else "title"

    def _room(self, width: int) -> int:
        return max(1, width - self._beside_words())

    def _beside_words(self) -> int:
        return 2 * px(24) + (self._close.sizeHint().width() + px(16) if captions.stay() else 0)

    def _least(self) -> int:
        return px(48) + px(8) if captions.stay() else 0

    def _place(self) -> None:
        size = self._close.sizeHint()
        place = QRect(self.width() - px(24) - size.width(), px(4), size.width(), px(48))
        self._close.setGeometry(drawing.visual(self.layoutDirection(), self.rect(), place))

    def _end(self) -> None:
        super().show_words("")

    def _measure(self) -> None:
        self._close.setVisible(captions.stay())
        self._place()
        self.updateGeometry()
        self.update()
