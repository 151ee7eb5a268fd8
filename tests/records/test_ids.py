"""Ids: version 7 of RFC 9562, in order also when many are made at once or the clock is set back."""

import time
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest

from trainer.records.ids import new_id, uuid7


def test_the_example_of_the_rfc() -> None:
    assert str(uuid7(0x017F22E279B0, 0xCC3, 0x18C4DC0C0C07398F)) == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"


def test_version_variant_and_time() -> None:
    before = time.time_ns() // 1_000_000
    made = UUID(new_id())
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert before <= made.int >> 80 <= time.time_ns() // 1_000_000


def test_later_ones_sort_after_earlier_ones() -> None:
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(set(made))


def test_a_clock_that_is_set_back_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    earlier = new_id()
    monkeypatch.setattr(time, "time_ns", lambda: 1_000_000)
    assert earlier < new_id() < new_id()


def test_threads_never_make_the_same() -> None:
    with ThreadPoolExecutor(8) as pool:
        made = [name for names in pool.map(lambda _: [new_id() for _ in range(500)], range(8)) for name in names]
    assert len(set(made)) == 4000
