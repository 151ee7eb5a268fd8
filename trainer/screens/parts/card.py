"""Cards: a ground with a rounded outline; as a target that does one thing, or as a container.

CardButton(title, text, icon, arrow=True)   the whole card is pressed: used(); name = title, description = text
Card(kind="plain")                          a container: "plain" (hair), "target" (line), "main" (primary), "note"
    card.column                             its QVBoxLayout, with the margins of the design
"""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from trainer.access import focus, reading, textsize
from trainer.access.textsize import px
from trainer.screens.parts import drawing, icon

_SIDE, _TOP, _DISC, _GAP = 28, 24, 52, 14
_LINES = {"plain": "hair", "target": "line", "main": "primary", "note": "hair"}


class CardButton(QPushButton):
    """A card that is pressed as a whole."""

    used = Signal()

    def __init__(
        self, title: str, text: str = "", icon: str | None = None, arrow: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title, self._text, self._icon, self._arrow = title, text, icon, arrow
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setAutoDefault(True)  # Enter presses it
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        focus.ring(self, 16)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._tell)
        textsize.notice.changed.connect(self._measure)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not reading.left_to_place(event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        wide = px(412)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        words = max(
            drawing.longest_word(self._title, "card") + self._icon_room(), drawing.longest_word(self._text, "body")
        )
        return QSize(words + 2 * px(_SIDE) + px(4), px(_TOP) * 2 + textsize.line("card"))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title, text = self._laid(width)
        words = title.height + (px(6) + text.height if self._text else 0)
        return px(_TOP) * 2 + words + (px(_DISC) - px(16) if self._arrow and not self._disc_beside(width) else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill = "hover" if self.underMouse() or self.isDown() else "card"
        drawing.rounded(painter, self.rect(), px(16), fill, "line", px(2))
        direction = self.layoutDirection()
        title, text = self._laid(self.width())
        size = px(32)
        top = px(_TOP)
        if self._icon:
            beside = QRect(px(_SIDE), top + (textsize.line("card") - size) // 2, size, size)
            place = drawing.visual(direction, self.rect(), beside)
            icon.draw(painter, self._icon, place, "primary", drawing.is_mirrored(direction))
        x = px(_SIDE) + self._icon_room()
        words = QRect(x, top, self._title_width(self.width()), title.height)
        title.draw(painter, drawing.visual(direction, self.rect(), words).left(), top, "ink")
        column = QRect(px(_SIDE), top + title.height + px(6), self._text_width(self.width()), text.height)
        column = drawing.visual(direction, self.rect(), column)
        text.draw(painter, column.left(), column.top(), "ink")
        if self._arrow:
            self._paint_disc(painter)

    def _paint_disc(self, painter: QPainter) -> None:
        size, out = px(_DISC), px(24)
        whole = self.rect()
        disc = QRect(whole.right() + 1 - out - size, whole.bottom() + 1 - out - size, size, size)
        disc = drawing.visual(self.layoutDirection(), whole, disc)
        pressed, hovered = self.isDown(), self.underMouse()
        fill = "primary_pressed" if pressed else "primary_hover" if hovered else "primary"
        drawing.rounded(painter, disc, size / 2, fill, None)
        inset = (size - px(28)) // 2
        sign = disc.adjusted(inset, inset, -inset, -inset)
        icon.draw(painter, "arrow-right", sign, "on_primary", drawing.is_mirrored(self.layoutDirection()))

    def _disc_beside(self, width: int) -> bool:
        """Whether the words leave the disc its place at their end side (one card a row)."""
        return width >= px(560)

    def _text_width(self, width: int) -> int:
        beside = px(_DISC) + px(24 if self._disc_beside(width) else 0) if self._arrow else 0
        return max(1, min(width - 2 * px(_SIDE) - beside, px(textsize.WIDEST_LINE_PX)))

    def _title_width(self, width: int) -> int:
        beside = px(_DISC) + px(24) if self._arrow and self._disc_beside(width) else 0
        return max(1, width - 2 * px(_SIDE) - self._icon_room() - beside)

    def _laid(self, width: int) -> tuple[drawing.Laid, drawing.Laid]:
        direction = self.layoutDirection()
        title = drawing.lay(self._title, "card", self._title_width(width), direction)
        return title, drawing.lay(self._text, "body", self._text_width(width), direction)

    def _icon_room(self) -> int:
        return px(32) + px(_GAP) if self._icon else 0

    def _tell(self) -> None:
        self.used.emit()

    def _measure(self) -> None:
        self.updateGeometry()
        self.update()


class Card(QWidget):
    """A container with a ground and an outline."""

    def __init__(self, kind: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        focus.ground(self, "card")
        self.column = QVBoxLayout(self)
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def set_kind(self, kind: str) -> None:
        """Another outline."""
        self._kind = kind
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        is_note = self._kind == "note"
        width = max(1, px(1)) if is_note else px(2)
        drawing.rounded(QPainter(self), self.rect(), px(10 if is_note else 16), "card", _LINES[self._kind], width)

    def _measure(self) -> None:
        side, top = (px(20), px(12)) if self._kind == "note" else (px(26), px(20))
        self.column.setContentsMargins(side, top, side, top)
        self.column.setSpacing(px(4))
