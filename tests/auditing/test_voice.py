"""The audit hears every page of the practice browser as a learner hears it, and only what there is to hear."""

import pytest

from trainer.auditing.openings import openings
from trainer.auditing.windows import begin, opened


def sight_of(name, look):
    begin()
    with opened(next(opening for opening in openings() if opening.name == name)) as sight:
        return look(sight)


@pytest.mark.parametrize("name", ["complaints/name", "practice-together"])
def test_a_page_is_heard_whole_and_its_kinds_are_told_apart(qapp, name):
    def look(sight):
        assert sight.read is sight.place.browser.page
        return sight.spoken, sight.besides

    spoken, besides = sight_of(name, look)
    assert any(text.endswith((", heading.", ", text box.")) for text in spoken)
    assert {"heading", "link", "text box", "Problem"} <= set(besides)
    assert not [words for words in besides if "{" in words]


@pytest.mark.parametrize("name", ["home", "practice-help"])
def test_where_no_page_is_seen_none_is_heard(qapp, name):
    assert sight_of(name, lambda sight: (sight.spoken, sight.besides, sight.read)) == ((), (), None)
