"""The row of the address: Back, Forward, Reload, and the long box with the padlock."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainer.access import focus, textsize
from trainer.access.textsize import px
from trainer.screens.parts import drawing, icon
from trainer.screens.parts.button import Button
from trainer.screens.parts.field import LineEdit
from trainer.screens.parts.icon_button import IconButton
from trainer.screens.parts.space import Row


def way_button(words: str, sign: str, with_words: bool) -> Button:
    """A button of the row: an arrow with its word, or the arrow alone with a name."""
    return Button(words, "chrome", icon=sign) if with_words else IconButton(words, sign)


class AddressBox(QWidget):
    """The long box: a padlock, and where one is; Enter goes where it says."""

    entered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._address, self._is_secure = "", True
        self.edit = _AddressEdit()
        self.edit.ring_widget = self  # type: ignore[attr-defined]
        self.edit.setAccessibleName(self.tr("Address"))
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.edit.returnPressed.connect(lambda: self.entered.emit(self.edit.text()))
        self.edit.left.connect(self.put_back)
        self._row = Row(0, (52, 0, 20, 0), self)
        self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._row.addWidget(self.edit)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        focus.ring(self, 24)
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def show_address(self, address: str, is_secure: bool) -> None:
        """Show where one is."""
        if address != self._address:
            self._address = address
            self.put_back()
        self._is_secure = is_secure
        lock = self.tr("The padlock is closed.") if is_secure else self.tr("There is no padlock.")
        self.edit.setAccessibleDescription(lock)
        self.update()

    def put_back(self) -> None:
        """Show the address of the page again, whatever was typed."""
        self.edit.setText(self._address)
        self.edit.setCursorPosition(0)

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(48))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(48))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        drawing.rounded(painter, self.rect(), self.height() / 2, "page", "line", px(2))
        if self._is_secure:
            side = px(24)
            place = QRect(px(18), (self.height() - side) // 2, side, side)
            icon.draw(painter, "lock-simple", drawing.visual(self.layoutDirection(), self.rect(), place), "ink")

    def _measure(self) -> None:
        mirrored = drawing.is_mirrored(self.layoutDirection())
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.edit.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.edit.setFont(textsize.font("body"))
        self.setFixedHeight(px(48))


class _AddressEdit(LineEdit):
    """All is selected when it gets the focus; Esc puts the address back."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        clear = self.palette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(clear)
        self._is_fresh = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()
        self._is_fresh = True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._is_fresh and not self.hasSelectedText():
            self.selectAll()
        self._is_fresh = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.left.emit()
            self.selectAll()
            return
        super().keyPressEvent(event)
