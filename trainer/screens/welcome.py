"""The first place: who are you, and how large do you read.

    Welcome(parent)
        newcomer_chosen(), returner_chosen(), guest_chosen()
        first_focus()      the card the focus begins on

Knows nothing of lessons: nothing of content or simulator is needed before the first paint. In one column (from 150 %)
the cards stand under each other and the whole place scrolls.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from trainer.access import preferences, roles, textsize
from trainer.access.textsize import px
from trainer.screens.panels.colours import theme_picks
from trainer.screens.parts.button import Button
from trainer.screens.parts.card import CardButton
from trainer.screens.parts.choice import ChoiceGroup
from trainer.screens.parts.icon import Icon
from trainer.screens.parts.mark import Mark
from trainer.screens.parts.quay import Quay, room_beside_tree, room_for_houses
from trainer.screens.parts.scroll import Scroll
from trainer.screens.parts.space import Column, Row
from trainer.screens.parts.text import Words, heading, small

READING_SIZES = (1.0, 1.5, 2.0, 3.0)
_BESIDE_FROM = 1330
"""From this width on, at 100 %, reading size and colours stand beside each other."""
_GROW = (1.0, 1.12, 1.26, 1.42)


class Welcome(QWidget):
    """Three cards, reading size and colours, and a line on keys, under the quay."""

    newcomer_chosen = Signal()
    returner_chosen = Signal()
    guest_chosen = Signal()
    settings_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = QWidget()
        whole = QVBoxLayout(self._content)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(_Upper())
        self._body = QVBoxLayout()
        whole.addLayout(self._body, 1)
        self._add_cards()
        self._add_wishes()
        self._body.addStretch(2)
        self._add_foot()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(Scroll(self._content))
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def first_focus(self) -> QWidget:
        """Where the focus begins."""
        return self._cards[0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _add_cards(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        new = CardButton(
            self.tr("I am new here"), self.tr("We begin together, one small step at a time."), "hand-waving"
        )
        known = CardButton(self.tr("I have been here"), self.tr("Go on where you stopped."), "bookmark-simple")
        guest = CardButton(
            self.tr("Just try"), self.tr("No name, no sign-in. We keep nothing about you."), "footprints"
        )
        new.used.connect(self.newcomer_chosen)
        known.used.connect(self.returner_chosen)
        guest.used.connect(self.guest_chosen)
        self._cards = (new, known, guest)
        for card in self._cards:
            self._row.addWidget(card, 1)
        self._body.addLayout(self._row)

    def _add_wishes(self) -> None:
        """Reading size and colours, beside each other where there is room."""
        self._sizes = ChoiceGroup(self.tr("Reading size"), kind="picks")
        words = (self.tr("Normal"), self.tr("Large"), self.tr("Larger"), self.tr("Largest"))
        for word, size, grow in zip(words, READING_SIZES, _GROW, strict=True):
            self._sizes.add(word, size, grow=grow)
        self._sizes.choose(textsize.scale())
        self._sizes.chosen.connect(lambda size: preferences.put("text_size", size))
        textsize.notice.changed.connect(self._sizes.choose)
        self._wishes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._wishes.addWidget(_Wish(self.tr("Reading size"), "text-aa", self._sizes), 9)
        self._wishes.addWidget(_Wish(self.tr("Colours"), "circle-half", theme_picks()), 10)
        self._body.addStretch(1)
        self._body.addLayout(self._wishes)

    def _add_foot(self) -> None:
        """A line on keys, and the way to all settings."""
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._keys = Row(10)
        self._keys.addWidget(Icon("keyboard", 24, "soft", beside="small"), 0, Qt.AlignmentFlag.AlignVCenter)
        self._keys.addWidget(small(self.tr("Tab moves the ring. Enter chooses. F1 helps.")), 1)
        settings = Button(self.tr("All settings"), "link")
        settings.used.connect(self.settings_asked)
        self._foot.addLayout(self._keys, 1)
        self._foot.addWidget(settings, 0, Qt.AlignmentFlag.AlignVCenter)
        self._body.addLayout(self._foot)

    def _measure(self) -> None:
        one_column = textsize.in_one_column()
        is_low = self.height() < px(740)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if one_column else across)
        self._row.setSpacing(px(16 if one_column else 25))
        for card in self._cards:
            card.setMinimumHeight(0 if one_column or is_low else px(196))
        side = px(24 if one_column else 40)
        top = px(16 if is_low else 24)
        self._body.setContentsMargins(side, top, side, px(12 if is_low else 24))
        self._body.setSpacing(px(8))
        is_wide = self.width() >= px(_BESIDE_FROM)
        self._wishes.setDirection(across if is_wide else down)
        self._wishes.setSpacing(px(24 if is_wide else 12))
        self._foot.setDirection(down if one_column else across)
        self._foot.setSpacing(px(8))


class _Wish(QWidget):
    """A choice under its sign and words; the group of choices says them."""

    def __init__(self, words: str, sign: str, choices: ChoiceGroup) -> None:
        super().__init__()
        column = Column(8, parent=self)
        title = Row(8)
        title.addWidget(Icon(sign, 24, "ink", beside="label"), 0, Qt.AlignmentFlag.AlignTop)
        name = Words(words, "label")
        name.setAccessibleName("")
        title.addWidget(name, 1)
        column.addLayout(title)
        column.addWidget(choices)
        column.addStretch(1)


class _Upper(Quay):
    """The upper part: the mark, the headline and the promise, over the quay."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._top = QHBoxLayout()
        self._top.addWidget(Mark(37))
        name = Words(self.tr("Handrail"), "instruction", "on_bar")
        name.setProperty(roles.NO_HEADING, "the name of the product, beside its mark")
        self._top.addWidget(name, 1, Qt.AlignmentFlag.AlignVCenter)
        self._headline = heading(self.tr("Practise city services.\nNothing here can go wrong."), 1, "display", "on_bar")
        self._promise = Words(self.tr("Nothing is sent. Everything can be undone. Take your time."), "field", "on_bar")
        self._column.addLayout(self._top)
        self._column.addStretch(1)
        self._column.addWidget(self._headline)
        self._column.addWidget(self._promise)
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        one_column = textsize.in_one_column()
        self._headline.set_style("instruction" if one_column else "display")
        side = px(24 if one_column else 40)
        ends = side + self._headline.sizeHint().width()
        houses, before_tree = room_for_houses(self.width(), ends), room_beside_tree(self.width())
        self.set_houses(houses, ends <= before_tree)
        room = max(before_tree, ends) - side if houses else self.width() - 2 * side
        self._promise.set_widest(max(1, round(room / textsize.scale())))
        self._column.setContentsMargins(side, px(12 if one_column else 24), side, self.rail_room())
        self._column.setSpacing(px(8))
        self._top.setSpacing(px(14))
        is_low = self.window().height() < px(740)
        self.setMinimumHeight(0 if one_column else px(300 if is_low else 328))
        self.updateGeometry()
