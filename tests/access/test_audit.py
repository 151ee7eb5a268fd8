"""The table of rules: each is needed, and each says when it is worth asking."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from tests.access.rules.broken import Screen
from trainer.access.audit import RULES, audit
from trainer.access.sight import called
from trainer.screens.parts.button import Button
from trainer.screens.parts.text import Words, heading


@pytest.fixture
def screen(qtbot, qapp):
    made = Screen(qtbot, qapp)
    made.add(heading("A screen", 1), Button("One"), Button("Two"), Button("Three"))
    yield made
    made.window.close()


def _two(screen) -> Button:
    return next(button for button in screen.place.findChildren(Button) if button.accessibleName() == "Two")


def _out_of_reach(screen):
    _two(screen).setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _deaf(screen):
    _two(screen).setAutoDefault(False)


def _read_twice(screen):
    _two(screen).setAccessibleDescription("Two")


def _choice_in_no_group(screen):
    choice = QRadioButton("Alone")
    choice.setFixedHeight(52)
    screen.add(choice)


def _too_low(screen):
    _two(screen).setFixedHeight(47)


def _over_each_other(screen):
    """Words over words: what can have the focus has other rules against what lies on it."""
    words = Words("Over it", parent=screen.place)
    title = next(label for label in screen.place.findChildren(Words) if label.text() == "A screen")
    words.setGeometry(title.geometry())
    words.show()


BROKEN = {
    "keyboard": _out_of_reach,
    "keys": _deaf,
    "names": _read_twice,
    "structure": _choice_in_no_group,
    "targets": _too_low,
    "whole": _over_each_other,
}
"""For each rule something that this rule alone names."""


@pytest.mark.parametrize("rule", BROKEN)
def test_each_rule_alone_names_what_breaks_it(screen, rule):
    sight = screen.sight()
    assert audit(sight) == []
    BROKEN[rule](screen)
    screen.settle()
    assert {finding.rule for finding in audit(sight)} == {rule}


def test_the_table_is_in_the_order_of_the_numbers_and_each_id_is_there_once():
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert all(one.number <= other.number for one, other in pairwise(RULES))
    assert set(BROKEN) <= {rule.id for rule in RULES}


def test_rules_can_be_asked_by_what_they_depend_on(screen):
    sight = screen.sight()
    _deaf(screen)
    _too_low(screen)
    screen.settle()
    assert {finding.rule for finding in audit(sight, "once")} == {"keys"}
    assert {finding.rule for finding in audit(sight, "size")} == {"targets"}
    assert audit(sight)[0].widget == called(_two(screen))
