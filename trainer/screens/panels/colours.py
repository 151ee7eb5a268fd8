"""The colours panel: one of the themes is chosen, and everything is painted in it at once.

theme_picks()       the same choice for other places; it follows what is chosen elsewhere
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from trainer.access import preferences, themes
from trainer.screens.panels.panel import Panel
from trainer.screens.parts.choice import ChoiceGroup


def theme_words() -> dict[str, str]:
    """What people call each theme, in the order in which they are offered."""
    return {
        "light": _tr("Light"),
        "dark": _tr("Dark"),
        "yellow-on-black": _tr("Yellow on black"),
        "system": _tr("As on this PC"),
    }


def theme_picks() -> ChoiceGroup:
    """A choice among the themes, which acts at once."""
    made = ChoiceGroup(_tr("Colours"), kind="picks")
    for name, words in theme_words().items():
        made.add(words, name)
    made.choose(themes.current().name)
    made.chosen.connect(lambda name: preferences.put("theme", name))
    themes.notice.changed.connect(made.choose)
    return made


class ColourPanel(Panel):
    """Which colours."""

    def __init__(self, with_settings: bool, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Close colours"), with_settings, parent)

    def first_focus(self) -> QWidget:
        """The colours in force."""
        return self._picks.chosen_widget() or self._picks

    def _fill(self) -> None:
        self._picks = theme_picks()
        self._picks.chosen.connect(lambda name: self.said.emit(theme_words()[name]))
        self._flow.addWidget(self._picks)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ColourPanel", text)
