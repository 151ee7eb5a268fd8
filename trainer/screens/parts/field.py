"""Fields: a bold label that is its buddy, a soft hint, an error beside it with the same words for eyes and ears.

    Field(label, hint="", look="app" | "city", lines=1, widest=430, label_style="label", level=0)
        field.edit              the QLineEdit, or the QPlainTextEdit where lines > 1; its name is the label
        field.text() / field.set_text(text)
        field.set_error(text)   bar, icon and words; None takes it away; what was typed stays
        field.text_changed(str) / field.entered()
        level > 0               the label is a heading too (a question that is heading and label at once)
        beside                  what stands at the end of the edit: a unit, a button
    ErrorRow                    the icon and the words of an error, for questions that are no Field
    LineEdit, TextEdit          the bare edits, without a frame

Description of the edit: hint, then "Error: …". Read-only: no frame, on wash.
"""

from functools import cache

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from trainer.access import caret, focus, roles, textsize, themes
from trainer.access.reading import sentences
from trainer.access.textsize import px
from trainer.screens.parts import drawing
from trainer.screens.parts.icon import Icon
from trainer.screens.parts.scroll import ScrollBar
from trainer.screens.parts.text import Words

_HIGH, _INDENT, _BAR = 54, 22, 6


class _CaretStyle(QProxyStyle):
    """The style of the application with a caret that can be seen."""

    def pixelMetric(self, metric, option=None, widget=None):
        if metric == QStyle.PixelMetric.PM_TextCursorWidth:
            return caret.wide()
        return super().pixelMetric(metric, option, widget)


@cache
def _caret_style() -> QStyle:
    made = _CaretStyle("Fusion")
    made.setParent(QApplication.instance())
    return made


class LineEdit(QLineEdit):
    """A line to type in, without a frame; read by a screen reader when Tab reaches it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setStyle(_caret_style())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(focus.read_first(event))


class TextEdit(QPlainTextEdit):
    """Several lines to type in, without a frame; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = ScrollBar(self)
        self.setVerticalScrollBar(bar)
        bar.setAccessibleName(QCoreApplication.translate("Field", "Scroll what is typed"))


class _Box(QWidget):
    """The frame round an edit."""

    def __init__(self, edit: QLineEdit | QPlainTextEdit, look: str, lines: int, widest: int | None) -> None:
        super().__init__()
        self.edit, self._look, self._lines, self._widest = edit, look, lines, widest
        self.has_error = False
        edit.ring_widget = self  # type: ignore[union-attr]
        clear = edit.palette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        edit.setPalette(clear)
        if isinstance(edit, QPlainTextEdit):
            edit.viewport().setAutoFillBackground(False)
        focus.ring(self, 8 if look == "app" else 0)
        self._row = QHBoxLayout(self)
        edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._row.addWidget(edit)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        textsize.notice.changed.connect(self.measure)
        caret.notice.changed.connect(self.measure)
        self.measure()

    def measure(self) -> None:
        """Take on the text size, and the caret."""
        self.edit.setFont(textsize.font("field", self._words()))
        if isinstance(self.edit, QLineEdit):
            side = Qt.AlignmentFlag.AlignRight if self._is_mirrored() else Qt.AlignmentFlag.AlignLeft
            self.edit.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        else:
            self.edit.setCursorWidth(caret.wide())
        high = max(px(_HIGH), textsize.line("field") * self._lines + px(24))
        self.setFixedHeight(high)
        self.setMaximumWidth(px(self._widest) if self._widest else 1 << 20)
        self._row.setContentsMargins(px(14), px(3), px(14), px(3))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._widest or 430), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), self.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = px(8) if self._look == "app" else 0
        if self.edit.isReadOnly():
            drawing.rounded(painter, self.rect(), radius, "wash", None)
            return
        fill = "card" if self._look == "app" else "page"
        line = "line" if self._look == "app" else "ink"
        if self.has_error:
            drawing.rounded(painter, self.rect(), radius, fill, "error", px(4))
        else:
            drawing.rounded(painter, self.rect(), radius, fill, line, px(2))

    def _is_mirrored(self) -> bool:
        return drawing.is_mirrored(self.layoutDirection())

    def _words(self) -> str:
        return self.edit.toPlainText() if isinstance(self.edit, QPlainTextEdit) else self.edit.text()


class Field(QWidget):
    """A label, a hint, an edit, and an error when there is one."""

    text_changed = Signal(str)
    entered = Signal()

    def __init__(
        self,
        label: str,
        hint: str = "",
        look: str = "app",
        lines: int = 1,
        parent: QWidget | None = None,
        *,
        widest: int | None = 430,
        label_style: str = "label",
        level: int = 0,
        beside: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._hint_text, self._error_text = hint, ""
        self.edit = TextEdit(self) if lines > 1 else LineEdit(self)
        self.label = Words(label, label_style, parent=self, widest=None if level else textsize.WIDEST_LINE_PX)
        if level:
            roles.heading(self.label, level)
        self.hint = Words(hint, "body", "soft", self)
        self.error_row = ErrorRow(self)
        self.box = _Box(self.edit, look, lines, widest)
        self.label.setBuddy(self.edit)
        self.edit.setAccessibleName(label)
        self._column = QVBoxLayout(self)
        self._lay_out(beside, bool(widest))
        self.set_error(None)
        self._connect()
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def _lay_out(self, beside: QWidget | None, is_narrow: bool) -> None:
        for part in (self.label, self.hint, self.error_row):
            self._column.addWidget(part)
        self._column.setAlignment(self.label, Qt.AlignmentFlag.AlignLeft)
        self.hint.setVisible(bool(self._hint_text))
        self._line = QHBoxLayout()
        self._line.addWidget(self.box, 1000)
        if beside is not None:
            self._line.addWidget(beside)
        if is_narrow or beside is not None:
            self._line.addStretch(1)
        self._column.addLayout(self._line)

    def _connect(self) -> None:
        self.edit.textChanged.connect(lambda *_: self._typed())
        if isinstance(self.edit, QLineEdit):
            self.edit.returnPressed.connect(self.entered)

    def text(self) -> str:
        """What is typed."""
        return self.edit.toPlainText() if isinstance(self.edit, QPlainTextEdit) else self.edit.text()

    def set_text(self, text: str) -> None:
        """Show *text*; the caret stays where it was when nothing changes."""
        if text == self.text():
            return
        if isinstance(self.edit, QPlainTextEdit):
            self.edit.setPlainText(text)
        else:
            self.edit.setText(text)

    def set_error(self, text: str | None) -> None:
        """Say what is wrong and how to mend it, or nothing."""
        self._error_text = text or ""
        self.error_row.set_words(self._error_text)
        self.error_row.setVisible(bool(text))
        self.box.has_error = bool(text)
        said = QCoreApplication.translate("Field", "Error: {error}").format(error=text) if text else ""
        self.edit.setAccessibleDescription(sentences((said, self._hint_text)))
        self._measure()

    def set_read_only(self, is_read_only: bool) -> None:
        """Show without a frame, on wash; it can still be reached and read."""
        self.edit.setReadOnly(is_read_only)
        self.box.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._error_text:
            wide = px(_BAR)
            x = self.width() - wide if drawing.is_mirrored(self.layoutDirection()) else 0
            QPainter(self).fillRect(QRectF(x, 0, wide, self.height()), themes.colour("error"))

    def _typed(self) -> None:
        text = self.text()
        self.edit.setFont(textsize.font("field", text))
        self.text_changed.emit(text)

    def _measure(self) -> None:
        mirrored = drawing.is_mirrored(self.layoutDirection())
        indent = px(_INDENT) if self._error_text else 0
        self._column.setContentsMargins(0 if mirrored else indent, 0, indent if mirrored else 0, 0)
        self._column.setSpacing(px(8))
        self._line.setSpacing(px(16))
        self.update()


class ErrorRow(QWidget):
    """The icon and the words of an error."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._words = Words("", "body_bold", "error")
        self._row.addWidget(Icon("warning-circle", 24, "error", beside="body_bold"), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._words, 1)
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def set_words(self, text: str) -> None:
        self._words.setText(text)

    def _measure(self) -> None:
        self._row.setSpacing(px(8))
