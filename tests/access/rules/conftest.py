"""A screen to break."""

import pytest

from tests.access.rules.broken import Screen


@pytest.fixture
def screen(qtbot, qapp):
    made = Screen(qtbot, qapp)
    yield made
    made.window.close()
