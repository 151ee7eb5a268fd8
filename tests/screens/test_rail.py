"""Which posts of the handrail are drawn."""

import pytest

from trainer.screens.parts.rail import MOST_POSTS, Rail, posts_shown


@pytest.mark.parametrize(
    ("count", "now", "room", "shown"),
    [
        (7, 2, 306, range(7)),
        (14, 0, 900, range(9)),
        (14, 6, 900, range(2, 11)),
        (14, 13, 900, range(5, 14)),
        (7, 3, 70, range(2, 5)),
    ],
)
def test_all_posts_or_those_around_the_present_one(count, now, room, shown):
    assert posts_shown(count, now, room) == shown
    assert now in shown
    assert len(shown) <= MOST_POSTS


def test_columns_stand_in_the_middle_of_equal_parts(qtbot):
    rail = Rail(5, 2, "Seen, with help", columns=True)
    qtbot.addWidget(rail)
    rail.resize(1000, 60)
    assert [rail.post_x(number) for number in range(5)] == [100, 300, 500, 700, 900]
