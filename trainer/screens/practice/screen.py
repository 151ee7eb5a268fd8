"""The practice place: the coach at the start side, the browser in front of the learner, in step with a Practice.

    PracticeScreen(practice, pace=1.0)
        finished()          the learner asks to see what they did
        stopped()           the learner leaves; practice.stop() has been called
        first_focus()       where the focus goes when the place is opened
        show_caption(text)  what the voice says that does not stand on the screen already
        press_escape(), press_back(), press_help(), read_page()    for the window's own keys, wherever the focus is

From 150 % text on, coach and page share one column; the window's bar gets a switch (the window has `set_switch`).
"""

from typing import cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from trainer.access import announce, captions, focus, textsize
from trainer.access.reading import sentences
from trainer.coach.attempt import Outcome
from trainer.coach.events import ActDone
from trainer.coach.modes import SUPPORT
from trainer.screens.devices.browser import Browser
from trainer.screens.parts.space import Column
from trainer.screens.practice.bottom_line import BottomLine
from trainer.screens.practice.coach_panel import CoachPanel
from trainer.screens.practice.hands import PracticeHands
from trainer.screens.practice.heard import Heard
from trainer.screens.practice.help_sheet import HelpSheet
from trainer.screens.practice.means import MeansWatcher
from trainer.screens.practice.show_me import ShowMe
from trainer.screens.practice.sides import Sides
from trainer.screens.practice.spotlight import Spotter
from trainer.screens.practice.stage import Stage
from trainer.screens.practice.terms import terms_on
from trainer.simulator.acts import Wait
from trainer.simulator.items import ErrorLink, Scene
from trainer.visits.practice import Practice

CLOCK_MS = 5000
_CHECKED = ("press", "search")


class PracticeScreen(QWidget):
    """One lesson being lived."""

    finished = Signal()
    stopped = Signal()

    def __init__(self, practice: Practice, pace: float = 1.0) -> None:
        super().__init__()
        self._practice = practice
        self._help: HelpSheet | None = None
        self._problems = practice.scene.errors
        focus.ground(self, "room")
        self._heard = Heard(self)
        self._means = MeansWatcher(self)
        self.panel = CoachPanel(practice.mode)
        self._hands = self._make_hands()
        self.browser = Browser(self._hands.hands, practice.scene, SUPPORT[practice.mode].instructs)
        self._line = BottomLine(SUPPORT[practice.mode].plays)
        self._sides = Sides(self.panel, self.browser, self._line)
        self._spotter = Spotter(self.browser, self.panel)
        self._show_me = ShowMe(practice, Stage(self.browser, self.panel), self, pace)
        self._show_me.changed.connect(self._show_playing)
        Column(0, parent=self).addWidget(self._sides)
        self._connect()
        self.panel.show_advice(practice.advice)
        self._line.show_advice(practice.advice)
        unsubscribe = practice.subscribe(self._show)
        self.destroyed.connect(lambda: unsubscribe())

    @property
    def practice(self) -> Practice:
        """The attempt that is lived here."""
        return self._practice

    def first_focus(self) -> QWidget:
        """The page's heading; in one column what the coach says, unless the page is shown."""
        if self._help is not None:
            return self._help.first_focus()
        if textsize.in_one_column() and self._sides.side == "coach":
            return self.panel.announce_place()
        return self.browser.page.head()

    def opening(self) -> str:
        """Nothing: the coach says how it begins."""
        return ""

    def show_caption(self, text: str) -> None:
        """Show what the voice says, unless it stands on the screen already and nobody wants it large."""
        on_page = (error.message for error in self._practice.scene.errors)
        is_seen = text in self._practice.advice.sentences() or any(message in text for message in on_page)
        if captions.are_large() or not is_seen:
            announce.announce(self, text, aloud="")

    def press_escape(self) -> None:
        """Close what lies on top; else leave."""
        if self._help is not None:
            self.press_help()
        else:
            self._leave()

    def read_page(self) -> None:
        """Read the whole page of the service aloud."""
        self._practice.read_page()

    def press_back(self) -> None:
        """The browser's Back."""
        self.browser.go_back()

    def press_help(self) -> None:
        """Open or close the help sheet."""
        if self._help is not None:
            self._help = None
            self._sides.show_sheet(None)
            return
        self._help = HelpSheet(terms_on(self._practice.scene, self._practice.pack))
        self._help.closed.connect(self.press_help)
        self._sides.show_sheet(self._help)

    def hasHeightForWidth(self) -> bool:
        """All that may be high scrolls inside."""
        return False

    def event(self, event: QEvent) -> bool:
        """Keys of this place come before those of the window."""
        asks = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if asks and self._deed_of(cast(QKeyEvent, event), only_ask=True):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._deed_of(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._means.watch(self.window().windowHandle())
        self._clock.start()
        QTimer.singleShot(0, self, self._begin)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()
        self._show_me.stop()

    def _make_hands(self) -> PracticeHands:
        return PracticeHands(
            self._practice,
            self._means,
            may_act=lambda: self._show_me.may_act(),
            put_back=lambda: self.browser.page.put_back(),
            say=self._say,
            moved=self._spot_anew,
            enter=lambda: self.browser.page.press_main(),
        )

    def _connect(self) -> None:
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MS)
        self._clock.timeout.connect(self._practice.look_at_clock)
        panel, line = self.panel, self._line
        panel.asked.connect(self._help_with)
        panel.hint_asked.connect(self._practice.hint)
        panel.waited.connect(self._wait)
        panel.paused.connect(self._show_me.turn)
        panel.skipped.connect(self._show_me.skip)
        panel.finished.connect(self.finished)
        line.say_again_asked.connect(lambda: self._help_with("say_again"))
        line.paused.connect(self._show_me.turn)
        self._sides.changed.connect(self._spot_anew)

    def _begin(self) -> None:
        """After the place is laid: the spotlight, the first words, and Show me by itself."""
        if not self.isVisible():
            return
        self._spot_anew()
        self._heard.say_advice(self._practice.advice, self._title())
        self._show_me.begin()

    def _show(self, outcome: Outcome) -> None:
        """Bring everything in line with *outcome*."""
        was_on_coach = self._sides.has_focus_on("coach")
        self._show_me.hear_of_advice()
        self._sides.strip.show_words("")
        if self._help is not None and outcome.scene.place != self.browser.place:
            self.press_help()
        problems = _problems(outcome.scene, self._problems)
        self._problems = outcome.scene.errors
        is_new = self.browser.show_scene(outcome.scene)
        self.panel.show_advice(outcome.advice)
        self._line.show_advice(outcome.advice)
        if was_on_coach:
            self._keep_focus_on_coach()
            if is_new:
                self._sides.forget_page()
        elif is_new or _was_checked_in_vain(outcome):
            self.browser.focus_page()
            problems = ""
        news = sentences((problems, self.browser.page.news))
        self._spot()
        self._heard.say_advice(outcome.advice, self._title() if is_new else news)

    def _title(self) -> str:
        """What the title of the page says besides the heading, which has the focus then."""
        title, now = self._practice.scene.title, QApplication.focusWidget()
        heading = now.accessibleName() if now is not None else ""
        return title.removeprefix(heading).lstrip(" –-|·:")

    def _keep_focus_on_coach(self) -> None:
        now = QApplication.focusWidget()
        if now is None or not now.isVisible() or not self.panel.isAncestorOf(now):
            self.panel.announce_place().setFocus(Qt.FocusReason.OtherFocusReason)

    def _spot(self) -> None:
        is_free = not self._practice.is_held and self._help is None
        self._spotter.show(self._practice.advice.spotlight if is_free else None)

    def _spot_anew(self) -> None:
        self._spotter.forget()
        if self.isVisible():
            self._spot()

    def _say(self, text: str) -> None:
        announce.announce(self, text)

    def _help_with(self, help_id: str) -> None:
        deeds = {
            "say_again": self._say_again,
            "show_step": self._show_step,
            "go_back": self._go_back,
            "person": self._call_person,
            "stop": self._leave,
        }
        deeds[help_id]()

    def _say_again(self) -> None:
        if self._practice.is_held:  # the coach's words are not to be seen now
            announce.announce(self, self.panel.held_words(), self._heard)
            return
        self._practice.say_again()
        self._heard.say_advice(self._practice.advice, again=True)

    def _show_step(self) -> None:
        if self._practice.is_held:
            return
        if textsize.in_one_column():
            self._sides.show_side("page")
        self._show_me.show_step()

    def _go_back(self) -> None:
        if not self._practice.is_held:
            self._show_me.step_back(self._practice.undo)

    def _call_person(self) -> None:
        if self._practice.is_held:
            self._practice.person_came()
        else:
            self._show_me.pause()
            self._practice.need_person()
        self.panel.show_held(self._practice.is_held)
        self._spot_anew()
        if textsize.in_one_column():
            self._sides.show_side("coach")
        self._keep_focus_on_coach()
        if self._practice.is_held:
            announce.announce(self, self.panel.held_words(), self._heard)
        else:
            self._heard.say_advice(self._practice.advice, again=True)

    def _leave(self) -> None:
        self._show_me.stop()
        self._practice.stop()
        self.stopped.emit()

    def _wait(self, days: int) -> None:
        self._hands.do(Wait(days=days))

    def _show_playing(self) -> None:
        self.panel.show_playing(self._show_me.is_still)
        self._line.show_playing(self._show_me.is_still)
        self.setProperty("plays", "" if self._show_me.is_still else self.panel.pause.accessibleName())

    def _deed_of(self, event: QKeyEvent, only_ask: bool = False) -> bool:
        """Do what a key means in this place; whether it means anything."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return self.browser.press_key(event, only_ask)
        deeds = {
            Qt.Key.Key_Escape: self.press_escape,
            Qt.Key.Key_F1: self.press_help,
            Qt.Key.Key_F6: self._sides.turn,
        }
        deed = deeds.get(Qt.Key(event.key()))
        if deed is None:
            return self.browser.press_key(event, only_ask)
        if not only_ask:
            deed()
        return True


def _problems(scene: Scene, known: tuple[ErrorLink, ...]) -> str:
    """What the page says of problems it had not *known*, which it found before anyone asked it to look."""
    fresh = [error.message for error in scene.errors if error not in known]
    return sentences((scene.title, scene.problem, *fresh)) if fresh else ""


def _was_checked_in_vain(outcome: Outcome) -> bool:
    """Whether a check has just found something that needs mending."""
    checks = (event for event in outcome.events if isinstance(event, ActDone) and event.act in _CHECKED)
    return bool(outcome.scene.errors) and any(event.outcome == "problems" for event in checks)
