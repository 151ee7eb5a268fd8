"""Review: the stages that were reached stay, and the errand comes back after days until it holds."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from trainer.coach.modes import MODES, Mode
from trainer.coach.review import INTERVALS_DAYS, STAGES, Completion, stages

START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
histories = st.lists(st.tuples(st.integers(0, 60), st.sampled_from(MODES)), max_size=12)


def day(number: float) -> datetime:
    return START + timedelta(days=number)


def done(*days_and_modes: tuple[float, Mode]) -> list[Completion]:
    return [Completion(day(number), mode) for number, mode in days_and_modes]


def test_nothing_done_nothing_reached() -> None:
    assert stages([]).furthest is None
    assert stages([]).due is None


def test_each_mode_has_its_stage() -> None:
    all_in_a_day = stages(done((0, "show"), (0.1, "together"), (0.2, "hints"), (0.3, "alone")))
    assert [stage for stage, _ in all_in_a_day.reached] == list(STAGES[:4])


def test_alone_again_on_the_same_day_does_not_hold() -> None:
    assert stages(done((0, "alone"), (0.1, "alone"))).furthest == "alone"


def test_alone_again_days_later_holds() -> None:
    assert stages(done((0, "alone"), (3, "alone"))).furthest == "held"


def test_with_help_days_later_does_not_hold() -> None:
    assert stages(done((0, "alone"), (9, "together"), (10, "hints"))).furthest == "alone"


def test_it_comes_back_further_and_further_off_and_then_no_more() -> None:
    history = done((0, "alone"))
    for interval in INTERVALS_DAYS:
        due = stages(history).due
        assert due == history[-1].at + timedelta(days=interval)
        assert due is not None
        history.append(Completion(due, "alone"))
    assert stages(history).due is None


def test_early_practice_does_not_move_the_review() -> None:
    assert stages(done((0, "alone"), (0.5, "alone"))).due == day(1)


def test_a_review_that_needed_support_comes_back_sooner() -> None:
    well = stages(done((0, "alone"), (1, "alone"))).due
    with_support = stages(done((0, "alone"), (1, "together"))).due
    assert (well, with_support) == (day(4), day(2))


def test_due() -> None:
    come_back = stages(done((0, "alone")))
    assert not come_back.is_due(day(0.9))
    assert come_back.is_due(day(1))


@given(histories, histories)
def test_a_stage_once_reached_stays(history: list[tuple[int, Mode]], more: list[tuple[int, Mode]]) -> None:
    before = dict(stages(done(*history)).reached)
    after = dict(stages(done(*history, *((number + 100, mode) for number, mode in more))).reached)
    assert before.items() <= after.items()


@given(st.permutations(done((0, "show"), (1, "alone"), (2, "alone"), (9, "alone"))))
def test_the_order_of_telling_does_not_matter(history: list[Completion]) -> None:
    assert stages(history) == stages(sorted(history, key=lambda completion: completion.at))
