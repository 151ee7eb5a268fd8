"""The coach: where one is on the rail, what happened, one instruction, the note, one reason; and the five helps.

panel.show_advice(advice, mode)       what the coach says now
panel.show_held(is_held)              large words over the coach's place while a person is called
panel.show_playing(is_paused)         the words on the buttons of Show me
asked(help_id), hint_asked(), waited(days), paused(), skipped(), finished()
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from trainer.access import focus, reading, roles, textsize
from trainer.access.languages import translate
from trainer.access.reading import sentences
from trainer.access.textsize import px
from trainer.coach.advice import Advice
from trainer.coach.modes import SUPPORT, Mode
from trainer.screens.parts import text
from trainer.screens.parts.button import Button
from trainer.screens.parts.icon import Icon
from trainer.screens.parts.rail import Rail
from trainer.screens.parts.scroll import Scroll
from trainer.screens.parts.space import Column, Row
from trainer.screens.parts.text import Words
from trainer.screens.practice.helps import Helps
from trainer.screens.practice.note import Note

_WIDE, _GROWTH = 400, 320
"""The width at 100 %, and how much it grows up to 200 %: 480 at 125 %."""


def step_words(advice: Advice) -> str:
    """Where one is, in words; empty where no steps are shown."""
    if not advice.rail:
        return ""
    if advice.is_finished:
        return translate("CoachPanel", "All %n steps are done", "", len(advice.rail))
    return translate("CoachPanel", "Step {number} of {count}").format(number=advice.step + 1, count=len(advice.rail))


def posts_done(advice: Advice) -> int:
    """How many posts of the rail are solid."""
    return len(advice.rail) if advice.is_finished else advice.step


class CoachPanel(QWidget):
    """What the coach says, and the helps below it."""

    asked = Signal(str)
    hint_asked = Signal()
    waited = Signal(int)
    paused = Signal()
    skipped = Signal()
    finished = Signal()

    def __init__(self, mode: Mode) -> None:
        super().__init__()
        self._support = SUPPORT[mode]
        self._advice: Advice | None = None
        focus.ground(self, "room")
        roles.group(self, self.tr("Coach"))
        roles.outline(self)
        self.helps = Helps()
        self.helps.asked.connect(self.asked)
        self._make_words()
        self._make_buttons()
        self._lay_words()
        self._lay_foot()
        self._lay_all()
        self.show_held(False)
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def show_advice(self, advice: Advice) -> None:
        """Show *advice*; parts that have nothing to say are gone."""
        is_first, before = self._advice is None, self.hint.text()
        self._advice = advice
        self.step.setText(step_words(advice))
        self.rail.set_progress(max(1, len(advice.rail)), posts_done(advice), step_words(advice))
        for part in (self.step, self.rail):
            part.setVisible(bool(advice.rail))
        self._show_instruction(advice)
        self.note.show_lines(advice.note if not advice.is_finished else ())
        for words, said in ((self.why, advice.why), (self.hint, advice.hint), (self.offer, advice.offer)):
            words.setText(said)
        self.why.setVisible(bool(advice.why))
        self._hint_row.setVisible(bool(advice.hint))
        self.offer.setVisible(bool(advice.offer))
        self._show_buttons(advice)
        if is_first or advice.happened or advice.hint != before:
            self._scroll.to_top()

    def show_held(self, is_held: bool) -> None:
        """Large words while a person is called; the helps stay."""
        self._words.setVisible(not is_held)
        self._held.setVisible(is_held)
        self.helps.set_held(is_held)
        self._scroll.to_top()

    def show_playing(self, is_paused: bool) -> None:
        """What the button of Show me would do."""
        self.pause.set_words(self.tr("Go on") if is_paused else self.tr("Pause"))
        self.pause.set_icon("play" if is_paused else "pause")

    def held_words(self) -> str:
        """What stands over the coach's place while a person is called."""
        return sentences((self._held.words.text(), self._held.how.text()))

    def set_low(self, is_low: bool) -> None:
        """In a low window the gaps shrink, and so the helps stay in sight."""
        is_low = is_low or self._support.hints
        self._head.set_space(margins=(24, 10 if is_low else 18, 24, 0))
        self._body.set_space(gap=10 if is_low else 14, margins=(24, 12 if is_low else 20, 24, 8))
        self._foot_column.set_space(margins=(24, 8, 24, 8 if is_low else 16))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not reading.moved(event, self):
            super().keyPressEvent(event)

    def announce_place(self) -> QWidget:
        """Where the focus goes when one comes to the coach."""
        return self._held.words if self._held.isVisible() else self.instruction

    def _make_words(self) -> None:
        self.step = Words("", "small_bold", "soft")
        self.rail = Rail(1, 0, "")
        self.happened = text.paragraph("")
        self.instruction = text.heading("", 1, "instruction")
        self.note = Note()
        self.why = text.paragraph("")
        self.hint = text.paragraph("")
        self.offer = text.paragraph("")
        self._hint_row = QWidget()
        row = Row(10, parent=self._hint_row)
        row.addWidget(Icon("lightbulb", 24, "oak"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.hint, 1)

    def _make_buttons(self) -> None:
        self.hint_button = Button(self.tr("Give me a hint"), "secondary", icon="lightbulb")
        self.hint_button.used.connect(self.hint_asked)
        self.wait_button = Button("", "secondary", icon="calendar-blank")
        self.wait_button.used.connect(self._wait)
        self.pause = Button(self.tr("Pause"), "secondary", icon="pause")
        self.pause.used.connect(self.paused)
        self.skip = Button(self.tr("Next"), "secondary", icon="arrow-right", icon_at_end=True)
        self.skip.used.connect(self.skipped)
        self._play_row = QWidget()
        row = Row(8, parent=self._play_row)
        row.addWidget(self.pause)
        row.addWidget(self.skip)
        row.addStretch(1)
        self.finish = Button(self.tr("See what you did"), "primary", icon="arrow-right", icon_at_end=True, height=60)
        self.finish.used.connect(self.finished)

    def _wait(self) -> None:
        if self._advice is not None and self._advice.waiting is not None:
            self.waited.emit(self._advice.waiting.days)

    def _lay_words(self) -> None:
        self._words = QWidget()
        column = Column(0, parent=self._words)
        self._head = Column(6, (24, 18, 24, 0))
        self._head.addWidget(self.step)
        column.addLayout(self._head)
        rail = Row(0, (0, 0, 20, 0))
        rail.addWidget(self.rail)
        column.addLayout(rail)
        self._body = Column(14, (24, 20, 24, 8))
        for part in (self.happened, self._hint_row, self.offer, self.instruction, self.note, self.why):
            self._body.addWidget(part)
        self._body.addWidget(self.finish, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._body)

    def _lay_foot(self) -> None:
        """What must be in sight whatever the coach says: the deeds of this mode, and the helps."""
        self._always = QWidget()
        self._always_column = Column(12, parent=self._always)
        for part in (self._play_row, self.wait_button, self.hint_button):
            self._always_column.addWidget(part)
        self._always_column.addWidget(self.helps)

    def _lay_all(self) -> None:
        self._held = _Held()
        self._held.go_on.used.connect(lambda: self.asked.emit("person"))
        self._inside = QWidget()
        self._place = Column(0, parent=self._inside)
        self._place.addWidget(self._words)
        self._place.addWidget(self._held)
        self._place.addStretch(1)
        self._scroll = Scroll(self._inside)
        self._scroll.to_read = self
        self._foot = QWidget()
        self._foot_column = Column(0, (24, 8, 24, 16), self._foot)
        column = Column(0, parent=self)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)

    def _show_instruction(self, advice: Advice) -> None:
        said, happened, style = advice.instruction, advice.happened, "instruction"
        if advice.is_finished:
            said, happened = advice.happened, ""
        elif not said:
            said, style = advice.goal, "section"
        self.instruction.set_style(style)
        self.instruction.setText(said)
        self.happened.setText(happened)
        self.happened.setVisible(bool(happened))

    def _show_buttons(self, advice: Advice) -> None:
        goes_on = not advice.is_finished
        again = self.tr("Give me the next hint") if advice.hint else self.tr("Give me a hint")
        if self.hint_button.text() != again:
            self.hint_button.set_words(again)
        self.hint_button.setVisible(self._support.hints and goes_on)
        self._play_row.setVisible(self._support.plays and goes_on)
        self.wait_button.setVisible(advice.waiting is not None)
        if advice.waiting is not None:
            self.wait_button.set_words(advice.waiting.text)
        self.finish.setVisible(advice.is_finished)

    def _measure(self) -> None:
        narrow = textsize.in_one_column()
        self.setMinimumWidth(0)
        self.setMaximumWidth(1 << 20)
        if not narrow:
            self.setFixedWidth(round(_WIDE + (textsize.scale() - 1) * _GROWTH))
        side = 24
        if narrow:
            self._place.insertWidget(2, self._always)
            self._place.set_space(margins=(0, 0, 0, 16))
            self._always_column.set_space(margins=(side, 8, side, 0))
            self._always.setMaximumWidth(px(640))
        else:
            self._foot_column.addWidget(self._always)
            self._place.set_space(margins=(0, 0, 0, 0))
            self._always_column.set_space(margins=(0, 0, 0, 0))
            self._always.setMaximumWidth(1 << 20)
        self._foot.setVisible(not narrow)
        self._always.show()


class _Held(QWidget):
    """The words while a person is called."""

    def __init__(self) -> None:
        super().__init__()
        column = Column(20, (24, 32, 24, 16), self)
        self.words = text.heading(
            self.tr("Call the person who looks after this room. Your errand waits."), 1, "instruction"
        )
        self.how = text.paragraph(self.tr("Press “Go on” when you have had help."))
        self.go_on = Button(self.tr("Go on"), "primary", icon="arrow-right", icon_at_end=True, height=60)
        column.addWidget(self.words)
        column.addWidget(self.how)
        column.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignLeft)
