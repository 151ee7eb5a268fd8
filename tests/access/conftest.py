"""What tests of this room share: a window in which people are helped, and nobody's wishes in force afterwards."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.access.pages import Page
from tests.screens.settling import settled
from trainer.access import comfort, preferences, roles, themes


@pytest.fixture
def page(qtbot):
    """A page in a window that is helped as that of Handrail is."""
    roles.install()
    themes.apply(QApplication.instance())
    made = Page()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    comfort.attach(made)
    settled(qtbot, made)
    return made


@pytest.fixture
def wishes():
    """Put something in force; afterwards nothing of it is."""
    made: set[str] = set()

    def wish(key: str, value: preferences.Value) -> None:
        made.add(key)
        preferences.put(key, value)

    yield wish
    for key in made:
        preferences.put(key, preferences.PREFERENCES[key].natural)
