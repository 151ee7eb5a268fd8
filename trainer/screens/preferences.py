"""The settings: how things look, sound, move and answer, for whoever is here; each acts at once.

PreferencesScreen()     a sheet that any place opens over itself; closed() when the person is done
CHOICES                 what can be set, in the order in which it stands, made into controls row by row
"""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from trainer.access import hearing, preferences, textsize
from trainer.access.announce import announce
from trainer.access.preferences import Value
from trainer.screens.panels.colours import theme_words
from trainer.screens.panels.listening import voice_picks
from trainer.screens.parts.button import Button
from trainer.screens.parts.choice import ChoiceGroup
from trainer.screens.parts.page import Page
from trainer.screens.parts.space import Column
from trainer.screens.parts.text import heading, label, small


def _mark(words: str) -> str:
    """*words*, marked for translation."""
    return words


class Choice(NamedTuple):
    """A setting: what people call it and what it does; *answers* are value and words."""

    key: str
    words: str
    hint: str
    answers: tuple[tuple[Value, str], ...] = ((False, _mark("Off")), (True, _mark("On")))


CHOICES = (
    (
        _mark("Reading"),
        (
            Choice(
                "text_size",
                _mark("Reading size"),
                _mark("All text grows, and everything with it."),
                ((1.0, _mark("Normal")), (1.5, _mark("Large")), (2.0, _mark("Larger")), (3.0, _mark("Largest"))),
            ),
            Choice("theme", _mark("Colours"), _mark("Choose what is easiest for your eyes.")),
            Choice(
                "magnifier",
                _mark("Magnifier"),
                _mark("A strip at the edge of the window shows larger what has the ring, or the pointer."),
                ((1.0, _mark("Off")), (2.0, _mark("Twice")), (3.0, _mark("Three times")), (4.0, _mark("Four times"))),
            ),
            Choice("reading_ruler", _mark("Reading ruler"), _mark("A line keeps your place while you read.")),
        ),
    ),
    (
        _mark("Listening"),
        (
            Choice(
                "read_aloud",
                _mark("Read aloud"),
                _mark("It says what has the ring, and what changes. “On” leaves the word to a screen reader."),
                (("usual", _mark("On")), ("on", _mark("Always")), ("off", _mark("Off"))),
            ),
            Choice(
                "speech_rate",
                _mark("How fast"),
                _mark("You hear it at once."),
                (
                    (80, _mark("Very slow")),
                    (120, _mark("Slow")),
                    (160, _mark("Usual")),
                    (220, _mark("Quick")),
                    (300, _mark("Very quick")),
                    (400, _mark("As quick as can be")),
                ),
            ),
            Choice(
                "speech_volume",
                _mark("How loud"),
                _mark("Besides, this PC has its own loudness."),
                ((0.4, _mark("Soft")), (0.7, _mark("Medium")), (1.0, _mark("Loud"))),
            ),
            Choice(
                "echo",
                _mark("What you type"),
                _mark("Passwords and codes are never said."),
                (
                    ("off", _mark("Not said")),
                    ("letters", _mark("Each letter")),
                    ("words", _mark("Each word")),
                    ("both", _mark("Letters and words")),
                ),
            ),
            Choice(
                "quick_keys",
                _mark("Quick keys"),
                _mark("On a page H leads to the next heading, K to a link, F to a field; with Shift backwards."),
            ),
            Choice("captions", _mark("Large captions"), _mark("What is said stands large at the foot.")),
            Choice("captions_stay", _mark("Captions stay"), _mark("They stay until you close them.")),
        ),
    ),
    (
        _mark("Pointer and caret"),
        (
            Choice("large_pointer", _mark("Large pointer"), _mark("F7 brings the pointer to the middle and shows it.")),
            Choice("thick_caret", _mark("Thick caret"), _mark("The line that shows where you type is easier to see.")),
            Choice("reduce_motion", _mark("Less motion"), _mark("The pointer of “Show me” jumps instead of gliding.")),
        ),
    ),
    (
        _mark("Hands"),
        (
            Choice(
                "ignore_double_presses",
                _mark("One press is enough"),
                _mark("A second press right after the first does not count."),
            ),
            Choice(
                "dwell_ms",
                _mark("Press by resting"),
                _mark("Keep the pointer still over a thing, and it is pressed."),
                (
                    (0, _mark("Off")),
                    (1000, _mark("After 1 second")),
                    (2000, _mark("After 2 seconds")),
                    (3000, _mark("After 3 seconds")),
                ),
            ),
        ),
    ),
)


_AFTER_READ_ALOUD = 2
"""In its section: after the title, and whether to read aloud at all."""


class PreferencesScreen(QWidget):
    """All settings on one page."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page = Page()
        around = Column(0, parent=self)
        around.addWidget(page)
        self._title = heading(_tr("Settings"), 1, "title")
        page.column.addWidget(self._title)
        page.column.addWidget(small(_tr("Each one acts at once. Nothing can go wrong.")))
        self._controls: dict[str, ChoiceGroup] = {}
        self._sections = {title: self._section(_tr(title), choices) for title, choices in CHOICES}
        for section in self._sections.values():
            page.column.addWidget(section)
        self._voice: QWidget | None = None
        self._offer_voices()
        self._done = Button(_tr("Back to where you were"), "primary", "arrow-left", height=60)
        self._done.used.connect(self.closed)
        page.column.addWidget(self._done, 0, Qt.AlignmentFlag.AlignLeft)
        page.column.addStretch(1)
        preferences.notice.changed.connect(self._show)
        hearing.notice.voices_found.connect(self._offer_voices)
        textsize.notice.changed.connect(self._measure)
        self._measure()

    def first_focus(self) -> QWidget:
        """The first choice that is in force."""
        return self._controls["text_size"].chosen_widget() or self._title

    def press_escape(self) -> None:
        """Esc: back to the place."""
        self.closed.emit()

    def press_back(self) -> None:
        """Alt+Left: the same."""
        self.closed.emit()

    def press_help(self) -> None:
        """F1: what can be done here."""
        announce(self, _tr("Arrow keys choose. Tab goes on to the next setting. Esc goes back to where you were."))

    def _offer_voices(self) -> None:
        """Which voice speaks, where there is more than one."""
        if self._voice is not None:
            return
        picks = voice_picks()
        column = self._sections["Listening"].layout()
        if picks is not None and isinstance(column, QBoxLayout):
            self._voice = _under(_tr("Voice"), _tr("You hear each one as you choose it."), picks)
            column.insertWidget(_AFTER_READ_ALOUD, self._voice)

    def _section(self, title: str, choices: tuple[Choice, ...]) -> QWidget:
        section = QWidget()
        column = Column(16, parent=section)
        column.addWidget(heading(title, 2))
        for row in choices:
            column.addWidget(self._choice(row))
        return section

    def _choice(self, row: Choice) -> QWidget:
        said = theme_words() if row.key == "theme" else {value: _tr(words) for value, words in row.answers}
        group = ChoiceGroup(_tr(row.words), kind="picks")
        for value, words in said.items():
            group.add(words, value)
        group.choose(preferences.value(row.key))
        group.chosen.connect(lambda value: preferences.put(row.key, value))
        self._controls[row.key] = group
        return _under(_tr(row.words), _tr(row.hint), group)

    def _show(self, key: str, value: object) -> None:
        """Something was set, here or elsewhere."""
        control = self._controls.get(key)
        if control is not None:
            control.choose(value)

    def _measure(self) -> None:
        self._title.set_style("instruction" if textsize.in_one_column() else "title")


def _under(words: str, hint: str, group: QWidget) -> QWidget:
    """A choice below its words."""
    made = QWidget()
    column = Column(8, parent=made)
    name = label(words)
    name.setAccessibleName("")  # the group says it
    column.addWidget(name)
    column.addWidget(small(hint))
    group.setAccessibleDescription(hint)
    column.addWidget(group)
    return made


def _tr(words: str) -> str:
    return QCoreApplication.translate("PreferencesScreen", words)
