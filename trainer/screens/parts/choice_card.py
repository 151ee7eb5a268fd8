"""Cards of which one is chosen: icon, name, circle, one sentence; the whole card is the target.

    CardChoices(question)                  the question is the group's name
        add(title, text, icon, value, mark="")    *mark* stands under the text: "We suggest this"
        choose(value), value()
        chosen(value)                      another one was chosen
        taken(value)                       Enter on the card that is chosen: go on with it

They are real radio buttons: arrow keys, role and state are Qt's own. Enter chooses as well.
"""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from trainer.access import focus, roles, textsize
from trainer.access.textsize import px
from trainer.screens.parts import arrows, drawing, icon
from trainer.screens.parts.tiles import Tiles

_SIDE, _TOP, _SIGN, _GAP, _CIRCLE = 20, 18, 32, 12, 32
_UNDER_TITLE, _OVER_MARK = 8, 8


class ChoiceCard(QRadioButton):
    """A card that can be chosen."""

    taken = Signal()

    def __init__(self, title: str, text: str, sign: str, mark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._text, self._sign, self._mark = title, text, sign, mark
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{mark}. {text}" if mark else text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        focus.ring(self, 16)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        textsize.notice.changed.connect(self._measure)

    def sizeHint(self) -> QSize:
        wide = px(310)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        title = drawing.longest_word(self._title, "card") + self._beside_title()
        words = max(title, drawing.longest_word(self._text, "body"))
        return QSize(words + 2 * px(_SIDE), 2 * px(_TOP) + textsize.line("card"))

    def good_width(self) -> int:
        """The width from which on the title stands in one line, px."""
        return drawing.widest(self._title, "card") + self._beside_title() + 2 * px(_SIDE)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title, text, mark = self._laid(width)
        below = px(_OVER_MARK) + mark.height if self._mark else 0
        return 2 * px(_TOP) + title.height + px(_UNDER_TITLE) + text.height + below

    def hitButton(self, position) -> bool:
        return self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not arrows.moved(self, event):
                super().keyPressEvent(event)
        elif not self.isChecked():
            self.setChecked(True)
        elif not event.isAutoRepeat():
            self.taken.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_on, direction = self.isChecked(), self.layoutDirection()
        fill = "hover" if self.underMouse() or self.isDown() else "card"
        drawing.rounded(painter, self.rect(), px(16), fill, "primary" if is_on else "line", px(4 if is_on else 2))
        title, text, mark = self._laid(self.width())
        top = px(_TOP)
        beside = QRect(px(_SIDE), top + (textsize.line("card") - px(_SIGN)) // 2, px(_SIGN), px(_SIGN))
        icon.draw(painter, self._sign, self._seen(beside), "primary", drawing.is_mirrored(direction))
        circle = QRect(beside)
        circle.moveLeft(self.width() - px(_SIDE) - px(_CIRCLE))
        self._paint_circle(painter, QRectF(self._seen(circle)))
        x = px(_SIDE) + px(_SIGN) + px(_GAP)
        column = self._seen(QRect(x, top, self.width() - px(_SIDE) - px(_CIRCLE) - px(_GAP) - x, title.height))
        title.draw(painter, column.left(), top, "ink")
        column = self._seen(QRect(px(_SIDE), 0, self._room(self.width()), 1))
        y = top + title.height + px(_UNDER_TITLE)
        text.draw(painter, column.left(), y, "ink")
        mark.draw(painter, column.left(), self.height() - px(_TOP) - mark.height, "primary")

    def _paint_circle(self, painter: QPainter, circle: QRectF) -> None:
        is_on = self.isChecked()
        drawing.rounded(painter, circle, circle.width() / 2, "page", "primary" if is_on else "ink", px(3))
        if is_on:
            inset = circle.width() * 0.26
            drawing.rounded(painter, circle.adjusted(inset, inset, -inset, -inset), circle.width(), "primary", None)

    def _seen(self, part: QRect) -> QRect:
        return drawing.visual(self.layoutDirection(), self.rect(), part)

    def _beside_title(self) -> int:
        return px(_SIGN) + px(_CIRCLE) + 2 * px(_GAP)

    def _room(self, width: int) -> int:
        return max(1, min(width - 2 * px(_SIDE), px(textsize.WIDEST_LINE_PX)))

    def _laid(self, width: int) -> tuple[drawing.Laid, drawing.Laid, drawing.Laid]:
        direction, room = self.layoutDirection(), self._room(width)
        beside = max(1, width - 2 * px(_SIDE) - self._beside_title())
        title = drawing.lay(self._title, "card", beside, direction)
        text = drawing.lay(self._text, "body", room, direction)
        return title, text, drawing.lay(self._mark, "small_bold", room, direction)

    def _measure(self) -> None:
        self.updateGeometry()
        self.update()


class CardChoices(QWidget):
    """Cards under one question, which is the group's name."""

    chosen = Signal(object)
    taken = Signal(object)

    def __init__(self, question: str, gap: float = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        roles.group(self, question)
        self._values: dict[ChoiceCard, object] = {}
        self._buttons = QButtonGroup(self)
        self._tiles = Tiles(self, gap)

    def add(self, title: str, text: str, sign: str, value: object, mark: str = "") -> ChoiceCard:
        """One more card; it is given back."""
        made = ChoiceCard(title, text, sign, mark)
        self._values[made] = value
        self._buttons.addButton(made)
        self._tiles.addWidget(made)
        made.toggled.connect(self._told)
        made.taken.connect(lambda: self.taken.emit(value))
        return made

    def choose(self, value: object) -> None:
        """Choose this one."""
        self.card(value).setChecked(True)

    def card(self, value: object) -> ChoiceCard:
        """The card that stands for *value*."""
        return next(card for card, known in self._values.items() if known == value)

    def value(self) -> object:
        """The one that is chosen, or None."""
        return next((value for card, value in self._values.items() if card.isChecked()), None)

    def _told(self, is_on: bool) -> None:
        if is_on:
            self.chosen.emit(self.value())
