"""The table of the audit holds all eleven rules, and each has a screen that it alone is there to name."""

import re
from pathlib import Path

from trainer.access.audit import RULES

HERE = Path(__file__).parent


def test_the_eleven_rules_are_all_there():
    assert {rule.number for rule in RULES} == set(range(1, 12))
    assert [rule.number for rule in RULES] == sorted(rule.number for rule in RULES)


def test_each_rule_has_an_id_and_a_title_of_its_own():
    assert len({rule.id for rule in RULES}) == len({rule.title for rule in RULES}) == len(RULES)


def test_each_rule_has_broken_screens_and_planted_faults():
    """They look the rule up in the table, so that they fail without it."""
    broken = {rule.id: HERE / f"test_{Path(rule.look.__code__.co_filename).stem}.py" for rule in RULES}
    planted = "".join(file.read_text("utf-8") for file in HERE.glob("test_planted*.py"))
    assert [name for name, file in broken.items() if f'"{name}")' not in file.read_text("utf-8")] == []
    named = set(re.findall(r'(?:assert_named\(|told\(sight,)\s*"(\w+)"', planted))
    assert {rule.id for rule in RULES} <= named
