"""The navigator: which place follows which, from welcome to welcome.

Wiring only: what takes its time is done in the background, and comes back as a value.

    navigator = Navigator(shell, reception, background, now)
    navigator.open_welcome()
    navigator.leave()         the window is closed: nothing is lost
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from trainer.access import preferences
from trainer.screens.background import Background
from trainer.screens.shell import Shell
from trainer.screens.telling import said
from trainer.screens.welcome import Welcome

if TYPE_CHECKING:
    import datetime

    from trainer.access.preferences import Value
    from trainer.screens.aloud import Aloud
    from trainer.speech.voice import Voice
    from trainer.visits.errands import Errand, Errands
    from trainer.visits.practice import Practice
    from trainer.visits.reception import Reception


LOOK_MS = 5000
"""How often one looks whether a screen reader runs."""


class Navigator(QObject):
    """Leads one person at a time through the places of *shell*."""

    trouble_arose = Signal(object)
    """The disk began to fail; may be emitted from any thread."""

    def __init__(
        self,
        shell: Shell,
        reception: "Callable[[Voice], Reception]",
        aloud: "Callable[[], Aloud]",
        background: Background,
        now: "Callable[[], datetime.datetime]",
        pace: float = 1.0,
        kept: "Callable[[], Mapping[str, Value]]" = dict,
    ) -> None:
        """*aloud* is called when someone comes; *reception*, once, in the background, with its Voice.

        *now* is the time in this PC's own zone. Show me takes *pace* times as long as usual. *kept* gives the settings
        of this PC; no guest changes them.
        """
        super().__init__(shell)
        self._shell, self._background, self._now, self._pace = shell, background, now, pace
        self._make_reception, self._make_aloud, self._kept = reception, aloud, kept
        self._aloud: Aloud | None = None
        self._reception: Reception | None = None
        self._errands: Errands | None = None
        self._practice: Practice | None = None
        self._sureness: int | None = None
        self._chosen: dict[str, Value] = {}
        self._is_asking = False
        self._looks = QTimer(self)
        self._looks.setInterval(LOOK_MS)
        self._looks.timeout.connect(self._look_for_readers)
        shell.escaped.connect(self._escape)
        shell.went_back.connect(self._go_back)
        shell.help_asked.connect(self._help)
        self.trouble_arose.connect(lambda error: shell.warn(said(error)))

    def prepare(self) -> None:
        """Someone has come: begin to speak, and load what records and lessons need while they look at the window."""
        if self._aloud is not None:
            return
        aloud = self._aloud = self._make_aloud()
        self._look_for_readers()
        self._looks.start()
        self._background.run(lambda: aloud.voice, lambda _: aloud.begin(), self._tell)
        self._background.run(self._front_desk, lambda _: None, self._tell)

    def _look_for_readers(self) -> None:
        """A screen reader may begin or end at any time."""
        from trainer.access import readers

        self._background.run(readers.look, readers.know, self._tell)

    def open_welcome(self) -> None:
        """The first place."""
        welcome = Welcome()
        welcome.newcomer_chosen.connect(lambda: self._receive(as_guest=False, then=self._open_first_errand))
        welcome.returner_chosen.connect(lambda: self._receive(as_guest=False, then=self.open_home))
        welcome.guest_chosen.connect(lambda: self._receive(as_guest=True, then=self.open_home))
        welcome.settings_asked.connect(self._shell.show_settings)
        self._shell.show_place(welcome, with_bar=False)

    def open_home(self) -> None:
        """Home, with what can be gone on with."""
        self._ask(lambda: (self._here().all(), self._here().unfinished()), self._show_home)

    def keep(self, key: str, value: "Value") -> None:
        """Remember what is preferred; what was chosen before anybody came is remembered with who comes."""
        visit = self._reception.visit if self._reception is not None else None
        if visit is not None:
            visit.set(key, value)
        else:
            self._chosen[key] = value
        if key == "language" and isinstance(self._shell.place(), Welcome):
            self.open_welcome()

    def show_caption(self, text: str) -> None:
        """Show what the voice says, where the place has words for it, or where it is wanted large."""
        show = getattr(self._shell.place(), "show_caption", self._shell.show_caption)
        show(text)

    def leave(self) -> None:
        """Stop what is being practised, write everything down, end the visit."""
        if self._practice is not None:
            self._practice.stop()
        self._looks.stop()
        self._background.close()
        if self._aloud is not None:
            self._aloud.close()
        if self._reception is not None:
            self._reception.take_leave()

    def _receive(self, *, as_guest: bool, then: Callable[[], None]) -> None:
        self.prepare()

        def receive() -> "Errands":
            return self._front_desk().receive(as_guest=as_guest)

        def go_in(errands: "Errands") -> None:
            self._errands = errands
            chosen, self._chosen = self._chosen, {}
            for key, value in chosen.items():
                self.keep(key, value)
            then()

        self._ask(receive, go_in)

    def _show_home(self, known: Any) -> None:
        from trainer.screens.home import HomeScreen
        from trainer.screens.viewing import home_view

        errands, unfinished = known
        home = HomeScreen(home_view(errands, unfinished, self._now(), is_guest=self._is_guest()))
        home.go_on.connect(self._go_on)
        home.errand_chosen.connect(self._open_errand)
        home.all_chosen.connect(self._open_all)
        home.finished.connect(self._say_goodbye)
        self._shell.show_place(home, QCoreApplication.translate("Navigator", "Home"))

    def _open_all(self) -> None:
        from trainer.screens.errands import ErrandsScreen
        from trainer.screens.viewing import home_view

        def show(errands: "tuple[Errand, ...]") -> None:
            place = ErrandsScreen(home_view(errands, None, self._now(), is_guest=self._is_guest()).courses)
            place.errand_chosen.connect(self._open_errand)
            place.back.connect(self.open_home)
            self._shell.show_place(place, QCoreApplication.translate("Navigator", "All my errands"))

        self._ask(lambda: self._here().all(), show)

    def _open_first_errand(self) -> None:
        self._ask(lambda: self._here().all(), lambda errands: self._show_errand(errands[0]) if errands else None)

    def _open_errand(self, lesson_id: str) -> None:
        self._ask(lambda: next(e for e in self._here().all() if e.lesson.id == lesson_id), self._show_errand)

    def _show_errand(self, errand: "Errand") -> None:
        from trainer.screens.errand import ErrandScreen
        from trainer.screens.viewing import errand_view

        place = ErrandScreen(errand_view(errand, self._now()))
        place.begun.connect(self._begin)
        place.back.connect(self.open_home)
        self._shell.show_place(place, errand.lesson.title)

    def _begin(self, lesson_id: str, mode: Any, sureness: int | None = None) -> None:
        self._sureness = sureness
        self._ask(lambda: self._here().begin(lesson_id, mode), self._show_practice)

    def _go_on(self, attempt_id: str) -> None:
        self._ask(lambda: self._here().go_on(attempt_id), self._show_practice)

    def _show_practice(self, practice: "Practice | None") -> None:
        from trainer.screens.errand import modes
        from trainer.screens.practice.screen import PracticeScreen

        if practice is None:
            self.open_home()
            return
        self._practice = practice
        if self._aloud is not None:
            self._aloud.voice.learn({each.word: each.said for each in practice.pack.manifest.pronunciations})
        practice.enter()
        if self._sureness is not None:
            practice.say_sureness(self._sureness, "before")
            self._sureness = None
        place = PracticeScreen(practice, self._pace)
        place.finished.connect(self._open_results)
        place.stopped.connect(self._stop)
        names = {mode: name for mode, _, name, _ in modes()}
        self._shell.show_place(place, practice.title, names[practice.mode])

    def _stop(self) -> None:
        self._practice = None
        self.open_home()

    def _open_results(self) -> None:
        practice, self._practice = self._practice, None
        if practice is None:
            return
        practice.stop()
        lesson_id, errands = practice.attempt.lesson.id, self._here()

        def look_back() -> object:
            errand = next(errand for errand in errands.all() if errand.lesson.id == lesson_id)
            return practice, errand, errands.hardest_step(practice)

        self._ask(look_back, self._show_results)

    def _show_results(self, looked_back: Any) -> None:
        from trainer.screens.results import ResultsScreen
        from trainer.screens.viewing import results_view

        practice, errand, hardest = looked_back
        view = results_view(practice, errand, hardest, self._now(), is_guest=self._is_guest())
        place = ResultsScreen(view)
        place.again.connect(lambda mode: self._begin(errand.lesson.id, mode))
        place.home.connect(self.open_home)
        place.sureness_chosen.connect(lambda sureness: practice.say_sureness(sureness, "after"))
        self._shell.show_place(place, practice.title, QCoreApplication.translate("Navigator", "Finished"))

    def _say_goodbye(self) -> None:
        self._errands = None
        if self._aloud is not None:
            self._aloud.forget()
        was_guest = self._is_guest()

        def leave() -> "Mapping[str, Value]":
            self._front_desk().take_leave()
            return self._kept() if was_guest else {}

        def begin_anew(kept: "Mapping[str, Value]") -> None:
            preferences.begin(kept)
            self.open_welcome()

        self._ask(leave, begin_anew)

    def _here(self) -> "Errands":
        assert self._errands is not None, "only someone who has come can ask for errands"
        return self._errands

    def _front_desk(self) -> "Reception":
        """The reception; in the background only, for the first time takes a while."""
        if self._reception is None:
            from trainer.screens import viewing  # noqa: F401 (loaded beforehand, so that nobody waits for it)
            from trainer.screens.practice import screen  # noqa: F401
            from trainer.visits import errands, visit  # noqa: F401

            assert self._aloud is not None, "who comes is spoken to"
            self._reception = self._make_reception(self._aloud.voice)
        return self._reception

    def _is_guest(self) -> bool:
        return self._reception is not None and self._reception.is_guest

    def _ask(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do *work* in the background; until it is back nothing else can be asked.

        The place is left as it is meanwhile: one that is made unusable gives the focus away, and a screen reader reads
        where it went.
        """
        if self._is_asking:
            return
        self._is_asking = True

        def come_back(value: Any) -> None:
            self._is_asking = False
            then(value)

        def tell(error: Exception) -> None:
            self._is_asking = False
            self._tell(error)

        self._background.run(work, come_back, tell)

    def _tell(self, error: Exception) -> None:
        """Say what happened and what to do; the place that tells it leads on."""
        import logging

        from trainer.screens.trouble import TroubleScreen

        logging.getLogger(__name__).error("A place could not be opened.", exc_info=error)
        place = TroubleScreen(said(error), can_go_home=self._errands is not None)
        place.home_chosen.connect(self.open_home)
        place.again_chosen.connect(self.open_welcome)
        place.guest_chosen.connect(lambda: self._receive(as_guest=True, then=self.open_home))
        self._shell.show_place(place, QCoreApplication.translate("Navigator", "Something went wrong"))

    def _escape(self) -> None:
        self._to_place("press_escape")

    def _go_back(self) -> None:
        self._to_place("press_back")

    def _help(self) -> None:
        self._to_place("press_help")

    def _to_place(self, press: str) -> None:
        """A key of the window that means something to the place: a place that knows it has a method of this name."""
        deed = getattr(self._shell.place(), press, None)
        if deed is not None:
            deed()
