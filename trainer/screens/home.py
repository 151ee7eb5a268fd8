"""Home: where would you like to begin?

    HomeScreen(view)          views.HomeView; make a new one when something has changed
        go_on(attempt_id)         go on with the attempt that waits
        errand_chosen(lesson_id)  open the card of this errand
        all_chosen()              the list of all errands
        finished()                the person is done for today: the PC is free for the next one
        first_focus()             what to press

The cards stand in the order go on, practise again, next errand; the first that is there has the one filled button, and
one that is absent leaves its place to the others.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.access import textsize
from trainer.access.announce import announce
from trainer.access.languages import translate
from trainer.access.textsize import px
from trainer.screens.handrail_table import HandrailTable, TableCard
from trainer.screens.parts.button import Button
from trainer.screens.parts.card import Card
from trainer.screens.parts.icon import Icon
from trainer.screens.parts.page import Page
from trainer.screens.parts.rail import Rail
from trainer.screens.parts.space import Column, Row
from trainer.screens.parts.text import Words, heading, paragraph, small
from trainer.screens.parts.tiles import Tiles
from trainer.screens.views import DueErrand, HomeView, NextErrand, UnfinishedErrand

LATEST = 4
"""So many errands stand on home; the rest in the list of all."""
_MAIN_WEIGHT = 1.56
"""The card that goes on is so much wider than the others (542 to 348)."""


class HomeScreen(QWidget):
    """Greeting, cards, and the person's handrail."""

    go_on = Signal(str)
    errand_chosen = Signal(str)
    all_chosen = Signal()
    finished = Signal()

    def __init__(self, view: HomeView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._page = Page(top=16, gap=18)
        self._add_greeting()
        self._add_cards()
        self._add_handrail()
        self._page.column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._page)
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def first_focus(self) -> QWidget:
        """The filled button; without a card, the first errand, or the way out."""
        return (self._deeds or self._table.lines or [self._finish])[0]

    def press_help(self) -> None:
        """F1: what can be done here."""
        words = self.tr("Press “{button}” to begin. Or choose an errand from your handrail.")
        announce(self, words.format(button=self.first_focus().accessibleName()))

    def _add_greeting(self) -> None:
        words = Column(0)
        self._hello = heading(greeting(self._view.hour), 1, "title")
        words.addWidget(self._hello)
        words.addWidget(Words(self.tr("Where would you like to begin?"), "body", "soft"))
        if self._view.is_guest:
            words.addWidget(Words(self.tr("You are just trying. We keep nothing about you."), "body", "soft"))
        self._finish = Button(self.tr("Finish for today"), "secondary")
        self._finish.used.connect(self.finished)
        row = Row(24)
        row.addLayout(words, 1)
        row.addWidget(self._finish, 0, Qt.AlignmentFlag.AlignVCenter)
        self._page.column.addLayout(row)

    def _measure(self) -> None:
        # large text: the greeting stays small, so that what to press is in sight with its card
        self._hello.set_style("instruction" if textsize.in_one_column() else "title")

    def _add_cards(self) -> None:
        view = self._view
        offers = [offer for offer in (view.unfinished, view.due, view.next) if offer is not None]
        cards = [self._card(offer, is_main=not place) for place, offer in enumerate(offers)]
        self._deeds = [card.deed for card in cards]
        tiles = Tiles(gap=24, weights=(_MAIN_WEIGHT, *[1.0] * (len(cards) - 1)))
        for card in cards:
            tiles.addWidget(card)
        self._page.column.addLayout(tiles)

    def _card(self, offer: UnfinishedErrand | DueErrand | NextErrand, is_main: bool) -> "_OfferCard":
        if isinstance(offer, UnfinishedErrand):
            card = _OfferCard(self.tr("Go on where you stopped"), "bookmark-simple", offer.title, is_main)
            card.add_text(_standing(offer))
            card.add_deed(self.tr("Go on"), offer.steps, offer.step - 1)
            card.deed.used.connect(lambda: self.go_on.emit(offer.attempt_id))
            return card
        if isinstance(offer, DueErrand):
            card = _OfferCard(self.tr("Good to practise again"), "arrow-clockwise", offer.title, is_main)
            card.add_text(_last_done(offer.days_ago))
            card.add_deed(self.tr("Practise"))
        else:
            card = _OfferCard(self._invitation(), "footprints", offer.title, is_main)
            card.add_text(offer.summary)
            if offer.steps and is_main:
                card.add_text(_steps_ahead(offer.steps), "soft")
            card.add_deed(self.tr("Start"), offer.steps)
        card.deed.used.connect(lambda: self.errand_chosen.emit(offer.lesson_id))
        return card

    def _invitation(self) -> str:
        if self._view.errands or self._view.unfinished is not None:
            return self.tr("Your next errand")
        return self.tr("A good errand to begin with")

    def _add_handrail(self) -> None:
        view = self._view
        of_courses = tuple(row for course in view.courses for row in course.errands)
        rows = (view.errands or of_courses)[:LATEST]
        card = TableCard()
        self._table = HandrailTable(rows, heading(self.tr("Your handrail"), 2))
        self._table.errand_chosen.connect(self.errand_chosen)
        card.column.addWidget(self._table)
        more = {row.lesson_id for row in (*view.errands, *of_courses)} - {row.lesson_id for row in rows}
        if not any(row.done for row in rows):
            words = self.tr("Each errand has five posts. They fill as you practise.")
            card.column.addWidget(_Indented(paragraph(words)))
        if more:
            link = Button(self.tr("All my errands"), "link")
            link.used.connect(self.all_chosen)
            card.column.addWidget(_Indented(link))
        self._page.column.addWidget(card)


class _OfferCard(Card):
    """A card with one thing to do: what kind of offer, the errand, a sentence, the button; a rail of its steps."""

    def __init__(self, caption: str, sign: str, title: str, is_main: bool) -> None:
        super().__init__("main" if is_main else "plain")
        self._is_main, self._title = is_main, title
        head = Row(8)
        head.addWidget(Icon(sign, 24, "soft", beside="small"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(small(caption), 1)
        self.column.addLayout(head)
        self.column.addWidget(heading(title, 2, "card"))

    def good_width(self) -> int:
        """The width from which on the card may stand beside others, px."""
        return max(px(300), self.minimumSizeHint().width())

    def add_text(self, text: str, colour: str = "ink") -> None:
        """A sentence under the title."""
        self.column.addWidget(Words(text, "body", colour))

    def add_deed(self, words: str, steps: int = 0, done: int = 0) -> None:
        """The button, and on the main card the rail of *steps* beside it."""
        kind, high = ("primary", 52) if self._is_main else ("secondary", 52)
        self.deed = Button(words, kind, "arrow-right", icon_at_end=True, height=high)
        self.deed.setAccessibleDescription(self._title)
        row = Row(24, margins=(0, 12, 0, 0))
        row.addWidget(self.deed, 0, Qt.AlignmentFlag.AlignVCenter)
        if steps and self._is_main:
            rail = Rail(steps, done, steps_said(steps, done), small=True, from_edge=False)
            row.addWidget(rail, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            row.addStretch(1)
        self.column.addStretch(1)
        self.column.addLayout(row)


class _Indented(QWidget):
    """Something in line with the words of the rows."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        row = Row(0, margins=(10, 0, 10, 0), parent=self)
        row.addWidget(part)
        row.addStretch(1)


def greeting(hour: int) -> str:
    """A greeting without a name, for the local *hour* of the day."""
    if 5 <= hour < 12:
        return translate("HomeScreen", "Good morning")
    return translate("HomeScreen", "Good afternoon") if 12 <= hour < 18 else translate("HomeScreen", "Good evening")


def steps_said(steps: int, done: int) -> str:
    """Where the rail of steps stands, in words."""
    return translate("HomeScreen", "Step {number} of {steps}").format(number=done + 1, steps=steps)


def _steps_ahead(steps: int) -> str:
    if steps == 1:
        return translate("HomeScreen", "One step. You can stop at any time.")
    return translate("HomeScreen", "%n steps. You can stop after each of them.", "", steps)


def _standing(offer: UnfinishedErrand) -> str:
    if not offer.steps:
        return translate("HomeScreen", "You are doing it on your own.")
    said = translate("HomeScreen", "Step {number} of {steps}: {title}")
    return said.format(number=offer.step, steps=offer.steps, title=offer.step_title)


def _last_done(days_ago: int) -> str:
    if days_ago <= 0:
        return translate("HomeScreen", "You last did it today.")
    if days_ago == 1:
        return translate("HomeScreen", "You last did it yesterday.")
    return translate("HomeScreen", "You last did it %n days ago.", "", days_ago)
