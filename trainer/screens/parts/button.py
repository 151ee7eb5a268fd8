"""Buttons: a verb and its thing, with an icon in the colour the design gives it.

    Button(text, kind="secondary", icon=None, icon_at_end=False, height=52)
        kind: "primary" (one a screen), "secondary", "quiet" (underlined, no frame), "link" (read as a link),
              "bar" (on the top bar), "bar_framed", "city" (on the pages of the city), "chrome" (in the rows of
              the browser), "help" (words at the start)
        used()                 it was pressed and can be used: connect to this, not to clicked
        refused(reason)        it was pressed and cannot be used now
        set_unavailable(why)   outlined in off, still focusable, says why when pressed; None makes it usable again
        set_chosen(True)       filled, with a tick, said in words

Words wrap where there is no room; nothing is clipped. At least 48 high.
"""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from trainer.access import focus, reading, roles, textsize, themes
from trainer.access.textsize import px
from trainer.screens.parts import drawing, icon
from trainer.screens.parts.wrapped import Wrapped


class Look(NamedTuple):
    """How a kind of button looks: tokens of its states and its measures at 100 %."""

    words: str
    sign: str
    fill: str | None = None
    hover: str | None = None
    pressed: str | None = None
    line: str | None = None
    radius: int = 10
    side: int = 20
    style: str = "button"
    is_underlined: bool = False
    is_at_start: bool = False


LOOKS = {
    "primary": Look("on_primary", "on_primary", "primary", "primary_hover", pressed="primary_pressed", side=22),
    "secondary": Look("ink", "primary", "card", "hover", line="line"),
    "help": Look("ink", "primary", "card", "hover", line="line", side=18, is_at_start=True),
    "chosen": Look("on_primary", "on_primary", "primary", "primary_hover", pressed="primary_pressed"),
    "help_chosen": Look("ink", "primary", "wash", "hover", line="primary", side=18, is_at_start=True),
    "quiet": Look("ink", "primary", is_underlined=True, side=0, style="body", radius=4, is_at_start=True),
    "way_back": Look("ink", "ink", is_underlined=True, side=0, style="body", radius=4, is_at_start=True),
    "link": Look("link", "link", is_underlined=True, side=0, style="body", radius=4, is_at_start=True),
    "error_link": Look("error", "error", is_underlined=True, side=0, style="body_bold", radius=4, is_at_start=True),
    "bar": Look("on_bar", "on_bar", "bar", "bar_hover", side=12, radius=8, style="small_bold"),
    "bar_framed": Look("on_bar", "on_bar", "bar", "bar_hover", line="bar_line", side=20, radius=8, style="small_bold"),
    "bar_chosen": Look("ink", "primary", "card", "card", side=20, radius=8, style="small_bold"),
    "city": Look("on_city_button", "on_city_button", "city_button", "city_button_hover", radius=2, side=28),
    "city_second": Look("ink", "ink", "page", "hover", line="ink", radius=2, side=28),
    "chrome": Look("ink", "ink", None, "hover", side=12, radius=8, style="small"),
}
_CHOSEN = {"help": "help_chosen"}
"""Helps stand close below each other: one that is chosen is not filled, or it would touch the ring of the next."""


class Button(Wrapped, QPushButton):
    """A button that wraps its words, stays focusable when it cannot be used, and then says why."""

    used = Signal()
    refused = Signal(str)

    def __init__(
        self,
        text: str,
        kind: str = "secondary",
        icon: str | None = None,
        icon_at_end: bool = False,
        height: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._icon, self._icon_at_end = kind, icon, icon_at_end
        self._height = height or (48 if LOOKS[kind].side in (0, 12) else 52)
        self._words = text
        self._reason: str | None = None
        self._is_chosen = False
        self.setAutoDefault(True)  # Enter presses it, as people expect; outside a QDialog it means nothing else
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        focus.ring(self, LOOKS[kind].radius, inside=kind.startswith("bar"))
        if kind == "link":
            roles.link(self)
        self.hold_height()
        self.clicked.connect(self._tell)
        textsize.notice.changed.connect(self._measure)
        self.set_words(text)

    def set_words(self, text: str) -> None:
        """Other words, which are the accessible name too."""
        self._words = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self._measure()

    def set_height(self, height: int) -> None:
        """Another least height, px at 100 %."""
        self._height = height
        self._measure()

    def set_icon(self, name: str | None) -> None:
        """Another icon, or none."""
        self._icon = name
        self._measure()

    def set_unavailable(self, reason: str | None) -> None:
        """Cannot be used now, and *reason* says why; None: can be used."""
        self._reason = reason
        self.setProperty("unavailable", reason is not None)
        self.setAccessibleDescription(reason or "")
        self.update()

    def is_available(self) -> bool:
        """Whether pressing it does its deed."""
        return self._reason is None

    def set_chosen(self, is_chosen: bool) -> None:
        """One of several, and this one is in force."""
        self._is_chosen = is_chosen
        if self._kind.startswith("bar"):
            focus.ground(self, "card" if is_chosen else "bar")
        said = QCoreApplication.translate("Button", "Chosen")
        self.setAccessibleDescription(said if is_chosen else "")
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not reading.left_to_place(event):
            super().keyPressEvent(event)

    def natural_width(self) -> int:
        return max(drawing.widest(self._words, self._look().style) + self._beside_words(), px(48))

    def minimumSizeHint(self) -> QSize:
        wide = drawing.longest_word(self._words, self._look().style) + self._beside_words()
        return QSize(max(wide, px(48)), px(self._height))

    def heightForWidth(self, width: int) -> int:
        look = self._look()
        laid = drawing.lay(self._words, look.style, max(1, width - self._beside_words()))
        return max(px(self._height), laid.height + px(16 if look.side else 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look()
        painter = QPainter(self)
        fill, line = look.fill, look.line
        if self._reason is not None:
            fill, line = ("card" if look.fill else None), ("off" if look.fill else None)
        elif self.isDown():
            fill = look.pressed or look.hover
        elif self.underMouse():
            fill = look.hover
        if fill or line:
            drawing.rounded(painter, self.rect(), px(look.radius), fill, line, px(2))
        self._paint_words(painter, look)

    def _paint_words(self, painter: QPainter, look: Look) -> None:
        words, sign = (look.words, look.sign) if self._reason is None else ("off", "off")
        direction = self.layoutDirection()
        inner = self.width() - self._beside_words()
        laid = drawing.lay(self._words, look.style, max(1, inner), direction)
        taken = self._icon_room()
        spare = 0 if look.is_at_start else max(0, inner - laid.width)
        begin = px(look.side) + spare // 2
        words_at = begin if self._icon_at_end and not self._is_chosen else begin + taken
        shown = self._shown_icon()
        if shown:
            size = px(24)
            icon_at = words_at + laid.width + px(12) if self._icon_at_end and not self._is_chosen else begin
            place = QRect(icon_at, (self.height() - size) // 2, size, size)
            place = drawing.visual(direction, self.rect(), place)
            icon.draw(painter, shown, place, sign, drawing.is_mirrored(direction))
        top = (self.height() - laid.height) // 2
        column = drawing.visual(direction, self.rect(), QRect(words_at, top, inner, laid.height))
        laid.draw(painter, column.left(), top, words)
        if look.is_underlined:
            self._underline(painter, laid, column, words)

    def _underline(self, painter: QPainter, laid: drawing.Laid, column: QRect, colour: str) -> None:
        thick = px(4 if self.underMouse() else 2)
        painter.setPen(QPen(themes.colour(colour), thick))
        for number in range(laid.lines):
            line = laid.layout.lineAt(number)
            y = column.top() + round(line.y() + line.ascent()) + px(4) + thick // 2
            box = line.naturalTextRect()
            painter.drawLine(round(column.left() + box.left()), y, round(column.left() + box.right()), y)

    def _look(self) -> Look:
        if self._is_chosen:
            return LOOKS["bar_chosen" if self._kind.startswith("bar") else _CHOSEN.get(self._kind, "chosen")]
        return LOOKS[self._kind]

    def _shown_icon(self) -> str | None:
        if self._is_chosen and not self._kind.startswith("bar"):
            return "check"
        return self._icon

    def _icon_room(self) -> int:
        return px(24) + px(12) if self._shown_icon() else 0

    def _beside_words(self) -> int:
        return 2 * px(self._look().side) + self._icon_room()

    def _measure(self) -> None:
        self.updateGeometry()
        self.update()

    def _tell(self) -> None:
        if self._reason is None:
            self.used.emit()
        else:
            self.refused.emit(self._reason)
