"""The first place: who are you, how large do you read, and do you want to hear it.

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
from trainer.screens.panels.listening import aloud_picks
from trainer.screens.parts.button import Button
from trainer.screens.parts.card import CardButton
from trainer.screens.parts.choice import ChoiceGroup
from trainer.screens.parts.icon import Icon
from trainer.screens.parts.mark import Mark
from trainer.screens.parts.quay import Quay, room_beside_tree, room_for_houses
from trainer.screens.parts.scroll import Scroll
from trainer.screens.parts.space import Row
from trainer.screens.parts.text import Words, heading, small

READING_SIZES = (1.0, 1.5, 2.0, 3.0)
_BESIDE_FROM = 1240
"""From this width on, at 100 %, each wish stands beside its words, and two of them in one row."""
_WITHOUT_END = (1 << 24) - 1
_GROW = (1.0, 1.12, 1.26, 1.42)


class Welcome(QWidget):
    """Three cards, reading size, reading aloud and colours, and a line on keys, under the quay."""

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
        self._body.addStretch(1)
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
        """Reading size and reading aloud, and colours below them."""
        self._sizes = ChoiceGroup(self.tr("Reading size"), kind="picks")
        words = (self.tr("Normal"), self.tr("Large"), self.tr("Larger"), self.tr("Largest"))
        for word, size, grow in zip(words, READING_SIZES, _GROW, strict=True):
            self._sizes.add(word, size, grow=grow)
        self._sizes.choose(textsize.scale())
        self._sizes.chosen.connect(lambda size: preferences.put("text_size", size))
        textsize.notice.changed.connect(self._sizes.choose)
        self._wishes = (
            _Wish(self.tr("Reading size"), "text-aa", self._sizes),
            _Wish(self.tr("Read aloud"), "speaker-high", aloud_picks()),
            _Wish(self.tr("Colours"), "circle-half", theme_picks()),
        )
        for_size, aloud, colours = self._wishes
        self._upper_wishes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._upper_wishes.addWidget(for_size)
        self._upper_wishes.addWidget(aloud)
        self._upper_wishes.addStretch(1)
        self._lower = QVBoxLayout()
        self._lower.addLayout(self._upper_wishes)
        self._lower.addWidget(colours)
        self._body.addStretch(1)
        self._body.addLayout(self._lower)

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
        self._upper_wishes.setDirection(across if is_wide else down)
        self._upper_wishes.setSpacing(px(48 if is_wide else 12))
        self._lower.setSpacing(px(16 if is_wide else 12))
        size, aloud, colours = self._wishes
        title = max(size.title_width(), colours.title_width())
        for wish, wide in ((size, title), (aloud, aloud.title_width()), (colours, title)):
            wish.stand(wide if is_wide else None)
        self._foot.setDirection(down if one_column else across)
        self._foot.setSpacing(px(8))


class _Wish(QWidget):
    """A choice with its sign and words, beside them or under them; the group of choices says them."""

    def __init__(self, words: str, sign: str, choices: ChoiceGroup) -> None:
        super().__init__()
        self._title = QWidget()
        title = Row(8, parent=self._title)
        title.addWidget(Icon(sign, 24, "ink", beside="label"), 0, Qt.AlignmentFlag.AlignVCenter)
        name = Words(words, "label")
        name.setAccessibleName("")
        title.addWidget(name, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._title)
        self._row.addWidget(choices, 1)

    def title_width(self) -> int:
        """How wide sign and words are, px."""
        return self._title.sizeHint().width()

    def stand(self, title_width: int | None) -> None:
        """Stand beside the words, which take so many px; None: under them."""
        is_beside = title_width is not None
        direction = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)
        self._row.setSpacing(px(16 if is_beside else 8))
        self._title.setMinimumWidth(title_width or 0)
        self._title.setMaximumWidth(title_width or _WITHOUT_END)


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
