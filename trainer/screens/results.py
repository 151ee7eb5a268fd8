"""Results: what you did, how far you have come, and what is next.

ResultsScreen(view)          views.ResultsView
    again(mode)              do the same errand again, in this mode
    home()
    sureness_chosen(int)     1 to 5; thanks are announced
    first_focus()            the filled button
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.access import textsize
from trainer.access.announce import announce
from trainer.access.languages import translate
from trainer.access.textsize import px
from trainer.screens.parts.button import Button
from trainer.screens.parts.card import Card
from trainer.screens.parts.flow import Flow
from trainer.screens.parts.icon import Icon
from trainer.screens.parts.page import Page
from trainer.screens.parts.space import Column, Row
from trainer.screens.parts.text import Words, heading, small
from trainer.screens.stages import StagesAcross
from trainer.screens.sureness import Sureness
from trainer.screens.views import HardStep, ResultsView

_SIDE_WIDE = 458


class ResultsScreen(QWidget):
    """The stages, the deed, one filled button."""

    again = Signal(str)
    home = Signal()
    sureness_chosen = Signal(int)

    def __init__(self, view: ResultsView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        page = Page(top=28, gap=20)
        page.edge.set_space(margins=(0, 16, 0, 0))
        page.edge.addWidget(StagesAcross(view.done, view.today))
        parts = [(self._deed(), 1)]
        if view.mode != "show":
            parts.append((_side(_hardest_card(view)), 0))
        page.add_beside(*parts, gap=40)
        sureness = Sureness()
        sureness.chosen.connect(self._thank)
        page.column.addWidget(sureness)
        page.column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(page)

    def first_focus(self) -> QWidget:
        """The filled button."""
        return self._main

    def press_escape(self) -> None:
        """Esc: home."""
        self.home.emit()

    press_back = press_escape

    def press_help(self) -> None:
        """F1: what can be done here."""
        announce(self, self.tr("Your errand is done. Do it once more with less help, or go home."))

    def _deed(self) -> Column:
        title, sentences = _told(self._view)
        column = Column(14)
        column.addWidget(heading(title, 1, "display"))
        for sentence in sentences:
            row = Row(16)
            row.addWidget(Icon("check", 28, "primary", beside="sentence"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Words(sentence, "sentence"), 1)
            column.addLayout(row)
        column.addSpacing(8)
        column.addWidget(self._deeds())
        when = review_said(self._view.review_days, self._view.is_guest)
        if when:
            column.addWidget(Words(when, "body", "soft"))
        column.addStretch(1)
        return column

    def _deeds(self) -> QWidget:
        row = QWidget()
        flow = Flow(row, gap=16)
        following = self._view.next_mode
        if following is not None:
            self._main = self._button(_again_said(following, self._view.mode), "primary", "arrow-right", True)
            self._main.used.connect(lambda: self.again.emit(following))
            other = self._button(self.tr("Home"), "secondary", "house")
            other.used.connect(self.home)
        else:
            self._main = self._button(self.tr("Choose another errand"), "primary", "arrow-right", True)
            self._main.used.connect(self.home)
            other = self._button(_again_said("alone", self._view.mode), "secondary", "arrow-clockwise")
            other.used.connect(lambda: self.again.emit("alone"))
        for button in (self._main, other):
            flow.addWidget(button)
        return row

    def _button(self, words: str, kind: str, sign: str, at_end: bool = False) -> Button:
        return Button(words, kind, sign, icon_at_end=at_end, height=60)

    def _thank(self, sureness: int) -> None:
        self.sureness_chosen.emit(sureness)
        announce(self, self.tr("Thank you. Your answer is noted."))


def _side(card: Card) -> Column:
    column = Column(24)
    column.addWidget(card)
    column.addStretch(1)
    return column


class _HardestCard(Card):
    """The hardest step today, or that every step went well."""

    def __init__(self, caption: str, title: str, why: str) -> None:
        super().__init__()
        textsize.notice.changed.connect(self._bound)
        self._bound()
        self.column.addWidget(small(caption))
        self.column.addWidget(heading(title, 2, "card"))
        self.column.addWidget(Words(why))

    def _bound(self) -> None:
        one_column = textsize.in_one_column()
        self.setMaximumWidth(16777215 if one_column else px(_SIDE_WIDE))
        self.setMinimumWidth(0 if one_column else px(_SIDE_WIDE))


def _hardest_card(view: ResultsView) -> Card:
    step = view.hardest
    if step is None:
        went = translate("ResultsScreen", "Every step went well")
        return _HardestCard(
            translate("ResultsScreen", "Today"), went, translate("ResultsScreen", "You needed no extra help.")
        )
    title = translate("ResultsScreen", "Step {number}: {title}") if step.number else "{title}"
    title = title.format(number=step.number, title=step.title)
    return _HardestCard(translate("ResultsScreen", "The hardest step today"), title, _why_said(step))


def _why_said(step: HardStep) -> str:
    if step.why == "shown":
        return translate("ResultsScreen", "You asked to be shown this step. That is what the help is for.")
    if step.why == "hint":
        return translate("ResultsScreen", "You asked for a hint at this step. That is what hints are for.")
    return translate("ResultsScreen", "This step took more than one try. That is how it is learned.")


def _told(view: ResultsView) -> tuple[str, tuple[str, ...]]:
    """The title and its sentences; after Show me, what was seen and not what was done."""
    if view.mode != "show":
        return view.deed, view.did
    sentences = view.saw or (
        translate("ResultsScreen", "You saw every step, from the first to the last."),
        translate("ResultsScreen", "Nothing was sent to a real office."),
        translate("ResultsScreen", "Now you can do it yourself, with us beside you."),
    )
    return view.seen or translate("ResultsScreen", "You saw how it is done."), sentences


def _again_said(mode: str, before: str) -> str:
    """The words of the button that begins the errand again in *mode*, after doing it in *before*."""
    if mode == "show":
        return translate("ResultsScreen", "See it once more")
    if before == "show":
        first = {
            "together": translate("ResultsScreen", "Do it together"),
            "hints": translate("ResultsScreen", "Do it with hints"),
            "alone": translate("ResultsScreen", "Do it on your own"),
        }
        return first[mode]
    again = {
        "together": translate("ResultsScreen", "Do it again together"),
        "hints": translate("ResultsScreen", "Do it again with hints"),
        "alone": translate("ResultsScreen", "Do it again on your own"),
    }
    return again[mode]


def review_said(days: int | None, is_guest: bool) -> str:
    """When it is good to practise again; nobody can remind a guest."""
    if days is None:
        return ""
    when = _when(max(days, 0))
    if is_guest:
        return when
    return translate("ResultsScreen", "{when} We will remind you here.").format(when=when)


def _when(days: int) -> str:
    if days == 0:
        return translate("ResultsScreen", "Good to practise again today.")
    if days == 1:
        return translate("ResultsScreen", "Good to practise again tomorrow.")
    if days < 6:
        return translate("ResultsScreen", "Good to practise again in %n days.", "", days)
    if days < 10:
        return translate("ResultsScreen", "Good to practise again in about a week.")
    if days < 14:
        return translate("ResultsScreen", "Good to practise again in about %n days.", "", days)
    return translate("ResultsScreen", "Good to practise again in about %n weeks.", "", round(days / 7))
