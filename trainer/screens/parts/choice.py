"""Choices: rows whose whole length is the target, a circle or a box of 32 px, the chosen one ticked *and* bold.

    choice(text, several=False, hint="")   several=False: a radio button (one of a group), True: a check box
    Pick(text, grow=1.0)                 a radio button that looks like a button: reading size, "how sure"
    ChoiceGroup(question, several=False, kind="rows" | "picks")
        group.add(text, value, hint="") -> widget;  group.value() / group.values();  group.choose(value)
        group.chosen(value)                signal (the value that was turned on or, in several, on or off)

They are real radio buttons and check boxes: keys, roles, states and names are Qt's own. The question names the group.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from trainer.access import focus, reading, roles, textsize
from trainer.access.textsize import px
from trainer.screens.parts import arrows, drawing, icon
from trainer.screens.parts.flow import Flow
from trainer.screens.parts.wrapped import Wrapped

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object

_BOX, _ROW, _GAP = 32, 52, 16
_BETWEEN_PICKS = 12
"""Wide enough that the ring of one pick does not touch the next, which may be filled."""


class _Row(Wrapped, _Button):
    """How a row is measured and drawn; shared by the radio button and the check box."""

    def _prepare(self, text: str, hint: str) -> None:
        self._words, self._hint = text, hint
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        focus.ring(self, 8)
        self.hold_height()
        textsize.notice.changed.connect(self._measure)
        self.toggled.connect(self._measure)

    def natural_width(self) -> int:
        words = max(drawing.widest(self._words, "label"), drawing.widest(self._hint, "small"))
        return min(words, px(textsize.WIDEST_LINE_PX)) + self._before() + px(8)

    def minimumSizeHint(self) -> QSize:
        return QSize(drawing.longest_word(self._words, "label") + self._before() + px(8), px(_ROW))

    def heightForWidth(self, width: int) -> int:
        words, hint = self._laid(width)
        return max(px(_ROW), words.height + (hint.height if self._hint else 0) + px(12))

    def hitButton(self, position) -> bool:
        return self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if reading.is_way(event):
            event.ignore()  # Qt would choose another
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        direction = self.layoutDirection()
        words, hint = self._laid(self.width())
        high = words.height + (hint.height if self._hint else 0)
        top = (self.height() - high) // 2
        size = px(_BOX)
        box = QRect(px(4), top + (textsize.line("label") - size) // 2, size, size)
        self._paint_box(painter, QRectF(drawing.visual(direction, self.rect(), box)))
        x = self._before()
        column = drawing.visual(direction, self.rect(), QRect(x, top, self._room(self.width()), words.height))
        words.draw(painter, column.left(), top, "ink")
        hint.draw(painter, column.left(), top + words.height, "soft")

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        is_round = isinstance(self, QRadioButton)
        fill = "hover" if self.underMouse() else "page"
        drawing.rounded(painter, box, box.width() / 2 if is_round else px(4), fill, "ink", px(3))
        if not self.isChecked():
            return
        if is_round:
            inset = box.width() * 0.26
            drawing.rounded(painter, box.adjusted(inset, inset, -inset, -inset), box.width(), "ink", None)
        else:
            inset = px(4)
            icon.draw(painter, "check", box.adjusted(inset, inset, -inset, -inset), "ink")

    def words_width(self) -> int:
        """How far the words really go, px: the spotlight's tag may stand after them."""
        words, hint = self._laid(self.width())
        return self._before() + max(words.width, hint.width if self._hint else 0)

    def _before(self) -> int:
        return px(4) + px(_BOX) + px(_GAP)

    def _room(self, width: int) -> int:
        return max(1, min(width - self._before() - px(8), px(textsize.WIDEST_LINE_PX)))

    def _laid(self, width: int) -> tuple[drawing.Laid, drawing.Laid]:
        style = "label" if self.isChecked() else "body"
        room, direction = self._room(width), self.layoutDirection()
        return drawing.lay(self._words, style, room, direction), drawing.lay(self._hint, "small", room, direction)

    def _measure(self) -> None:
        self.updateGeometry()
        self.update()


class _Radio(_Row, QRadioButton):
    def __init__(self, text: str, hint: str = "", parent: QWidget | None = None) -> None:
        QRadioButton.__init__(self, parent)
        self._prepare(text, hint)


class _Check(_Row, QCheckBox):
    def __init__(self, text: str, hint: str = "", parent: QWidget | None = None) -> None:
        QCheckBox.__init__(self, parent)
        self._prepare(text, hint)


def choice(text: str, several: bool = False, hint: str = "", parent: QWidget | None = None) -> QAbstractButton:
    """A row that can be chosen."""
    return _Check(text, hint, parent) if several else _Radio(text, hint, parent)


class Pick(QRadioButton):
    """One of a few short words that look like buttons, as wide chosen as not; *grow* draws its words larger."""

    def __init__(self, text: str, grow: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._grow = text, grow
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        focus.ring(self, 10)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        textsize.notice.changed.connect(self._measure)
        self.toggled.connect(self._measure)

    def sizeHint(self) -> QSize:
        wide = self._laid(bold=True).width + self._beside_words()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        longest = round(drawing.longest_word(self._words, "button") * self._grow)
        return QSize(min(longest + self._beside_words(), self.sizeHint().width()), px(52))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(px(52), self._laid(width - self._beside_words(), bold=True).height + px(16))

    def hitButton(self, position) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen = self.isChecked()
        fill = ("primary_hover" if self.underMouse() else "primary") if chosen else None
        fill = fill or ("hover" if self.underMouse() else "card")
        drawing.rounded(painter, self.rect(), px(10), fill, None if chosen else "line", px(2))
        laid, direction = self._laid(self.width() - self._beside_words(), bold=chosen), self.layoutDirection()
        room = self._tick_room() if chosen else 0
        begin = (self.width() - room - laid.width) // 2
        if chosen:
            size = px(20)
            tick = QRect(begin, (self.height() - size) // 2, size, size)
            icon.draw(painter, "check", drawing.visual(direction, self.rect(), tick), "on_primary")
        words = QRect(begin + room, (self.height() - laid.height) // 2, laid.width, laid.height)
        words = drawing.visual(direction, self.rect(), words)
        laid.draw(painter, words.left(), words.top(), "on_primary" if chosen else "ink")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif not arrows.moved(self, event):
            super().keyPressEvent(event)

    def _laid(self, room: int | None = None, *, bold: bool) -> drawing.Laid:
        style, scale = "button" if bold else "body", textsize.scale() * self._grow
        return drawing.lay(self._words, style, room or drawing.WITHOUT_END, self.layoutDirection(), scale)

    def _beside_words(self) -> int:
        return 2 * px(18) + self._tick_room()

    def _tick_room(self) -> int:
        return px(20) + px(8)

    def _measure(self) -> None:
        self.updateGeometry()
        self.update()


class ChoiceGroup(QWidget):
    """Choices under one question, which is the group's name."""

    chosen = Signal(object)

    def __init__(self, question: str, several: bool = False, kind: str = "rows", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._several, self._kind = several, kind
        self._values: dict[QAbstractButton, object] = {}
        roles.group(self, question)
        self._buttons = QButtonGroup(self)
        self._buttons.setExclusive(not several)
        self._column = Flow(self, gap=_BETWEEN_PICKS) if kind == "picks" else QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def add(self, text: str, value: object, hint: str = "", grow: float = 1.0) -> QAbstractButton:
        """One more choice; the widget is given back."""
        made = Pick(text, grow) if self._kind == "picks" else choice(text, self._several, hint)
        self._values[made] = value
        if not self._several:  # in a group Tab would pass over all check boxes but one
            self._buttons.addButton(made)
        self._column.addWidget(made)
        made.toggled.connect(lambda is_on: self._told(made, is_on))
        return made

    def values(self) -> list[object]:
        """What is chosen, in order."""
        return [value for button, value in self._values.items() if button.isChecked()]

    def value(self) -> object:
        """The one that is chosen, or None."""
        return next(iter(self.values()), None)

    def chosen_widget(self) -> QAbstractButton | None:
        """The widget of the one that is chosen."""
        return next((button for button in self._values if button.isChecked()), None)

    def choose(self, *values: object) -> None:
        """Choose exactly these, without telling."""
        self._buttons.setExclusive(False)
        for button, value in self._values.items():
            button.blockSignals(True)
            button.setChecked(value in values)
            button.blockSignals(False)
            button.updateGeometry()
            button.update()
        self._buttons.setExclusive(not self._several)
        if not self._several:
            self._let_tab_in()

    def _let_tab_in(self) -> None:
        """Tab lands on the chosen one, or where none is chosen on any: Qt sees to it only where it may tell."""
        chosen = self.chosen_widget()
        for button in self._values:
            can = chosen in (None, button)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if can else Qt.FocusPolicy.ClickFocus)

    def _told(self, button: QAbstractButton, is_on: bool) -> None:
        if is_on or self._several:
            self.chosen.emit(self._values[button])

    def _measure(self) -> None:
        if self._kind == "rows":
            self._column.setSpacing(px(8))
