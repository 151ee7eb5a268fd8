"""The reel: what is put in comes out, in its order and once, and is told when it is heard."""

from hypothesis import given
from hypothesis import strategies as st

from trainer.speech.talking.reel import Heard, Reel
from trainer.speech.talking.synthesis import BYTES, RATE_HZ, Chunk, Word

LATENCY_S = 0.04
PERIOD = 441
LATER = 1e9


def sound(frames: int, level: int = 1) -> bytes:
    return level.to_bytes(BYTES, "little") * frames


def filled(*lengths: int, pause_ms: int = 0) -> Reel:
    """A reel with parts 1, 2, …, each with a word at its beginning; the samples of a part have its number."""
    reel = Reel()
    reel.latency_s = LATENCY_S
    for number, frames in enumerate(lengths, 1):
        reel.begin(number)
        assert reel.add(number, Chunk(sound(frames, number), (Word(0, 3, 0),)))
        reel.finish(number, pause_ms)
    return reel


def played(reel: Reel, periods: int, frames: int = PERIOD) -> bytes:
    return b"".join(reel.read(frames, number * frames / RATE_HZ) for number in range(periods))


@given(st.lists(st.integers(1, 2000), min_size=1, max_size=5), st.integers(0, 50), st.integers(1, 700))
def test_all_of_it_comes_out_once_with_its_pauses(lengths: list[int], pause_ms: int, frames: int) -> None:
    reel = filled(*lengths, pause_ms=pause_ms)
    pause = bytes(BYTES * (pause_ms * RATE_HZ // 1000))
    wanted = b"".join(sound(length, number) + pause for number, length in enumerate(lengths, 1))
    out = played(reel, 2 + len(wanted) // BYTES // frames, frames)
    assert out.startswith(wanted)
    assert not any(out[len(wanted) :])


@given(st.lists(st.integers(1, 3000), min_size=1, max_size=4), st.integers(1, 700))
def test_each_is_begun_heard_and_ended_in_order_when_it_sounds(lengths: list[int], frames: int) -> None:
    reel = filled(*lengths)
    played(reel, 2 + sum(lengths) // frames, frames)
    told = reel.due(LATER)
    expected = [(number, kind) for number in range(1, len(lengths) + 1) for kind in ("begun", "word", "ended")]
    assert [(heard.number, heard.kind) for heard in told] == expected


def test_nothing_is_told_before_it_is_heard() -> None:
    reel = filled(PERIOD * 2)
    reel.read(PERIOD, 10.0)
    assert reel.due(10.0 + LATENCY_S - 0.001) == []
    assert [heard.kind for heard in reel.due(10.0 + LATENCY_S)] == ["begun", "word"]


def test_the_length_is_told_when_it_is_known() -> None:
    reel = filled(PERIOD)
    reel.read(PERIOD // 3, 0.0)
    assert reel.due(LATER)[0] == Heard(1, "begun", frames=PERIOD)


def test_what_is_cleared_is_silent_and_named_and_told_no_more() -> None:
    reel = filled(PERIOD, PERIOD)
    reel.read(PERIOD // 2, 0.0)
    assert reel.clear() == [1, 2]
    assert not any(reel.read(PERIOD, 0.1))
    assert reel.due(LATER) == []
    assert not reel.wants(1)
    assert not reel.add(1, Chunk(sound(5)))


def test_what_was_handed_over_and_not_heard_yet_is_cleared_too() -> None:
    reel = filled(PERIOD)
    reel.read(PERIOD, 0.0)
    assert reel.clear() == [1]


def test_a_hold_is_silent_and_keeps_the_place() -> None:
    reel = filled(PERIOD)
    first = reel.read(PERIOD // 3, 0.0)
    reel.hold(True)
    assert not any(reel.read(PERIOD, 0.1))
    reel.hold(False)
    assert first + reel.read(PERIOD - PERIOD // 3, 0.2) == sound(PERIOD)


def test_a_long_text_begins_before_its_end_is_made_and_waits_where_it_must() -> None:
    reel = Reel()
    reel.begin(1)
    reel.add(1, Chunk(sound(PERIOD)))
    assert not any(reel.read(PERIOD, 0.0)), "too little to begin with"
    reel.add(1, Chunk(sound(RATE_HZ)))
    assert any(reel.read(PERIOD, 0.1))
    while any(reel.read(PERIOD, 0.2)):
        pass
    reel.add(1, Chunk(sound(PERIOD)))
    reel.finish(1, 0)
    assert any(reel.read(PERIOD, 0.3))


def test_a_text_without_sound_is_begun_and_ended() -> None:
    reel = Reel()
    reel.begin(1)
    reel.finish(1, 0)
    reel.read(PERIOD, 0.0)
    assert [heard.kind for heard in reel.due(LATER)] == ["begun", "ended"]
    assert reel.clear() == []
