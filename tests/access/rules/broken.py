"""Small broken screens for the rules of the audit, in a window like that of the app."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainer.access import focus, roles, textsize, themes
from trainer.access.audit import RULES
from trainer.access.sight import Finding, Sight
from trainer.auditing.windows import settle

PLACE = "a-broken-screen"


class Screen:
    """A window with a place in it: a column that a test fills with what is broken."""

    def __init__(self, qtbot, qapp) -> None:
        roles.install()
        themes.apply(qapp)
        textsize.set_scale(1.0)
        self.window, self.place = QWidget(), QWidget()
        around = QVBoxLayout(self.window)
        around.addWidget(self.place)
        self.column = QVBoxLayout(self.place)
        self.column.setSpacing(16)
        self.marks = focus.Marks(self.window)
        for keys in ("Esc", "Alt+Left", "F1"):
            QShortcut(QKeySequence(keys), self.window)
        qtbot.addWidget(self.window)
        self.window.resize(900, 600)

    def add(self, *widgets: QWidget) -> QWidget:
        """Put *widgets* below each other; the last is given back."""
        for widget in widgets:
            self.column.addWidget(widget)
        return widgets[-1]

    def sight(self) -> Sight:
        """The screen as a person meets it."""
        self.window.show()
        self.window.activateWindow()
        self.settle()
        return Sight(self.window, self.place, PLACE, self.settle)

    def settle(self) -> None:
        settle(self.window)


def found(sight: Sight) -> list[Finding]:
    """What all rules find."""
    return [finding for rule in RULES for finding in rule.look(sight)]


def told(sight: Sight, rule: str) -> list[tuple[str, str]]:
    """Of what *rule* speaks, in the order found: place and widget."""
    look: Callable = next(row.look for row in RULES if row.id == rule)
    return list(dict.fromkeys((finding.place, finding.widget) for finding in look(sight)))
