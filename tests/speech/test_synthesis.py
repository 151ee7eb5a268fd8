"""The synthesizers, without a device: every word is in the sound, once and in order; rate, volume, odd texts."""

from array import array
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.speech.talking.espeak import Espeak, pieces
from trainer.speech.talking.natural import Natural
from trainer.speech.talking.synthesis import RATE_HZ, Chunk, Synthesizer, Wanted

SENTENCE = "The office in Mill Lane is open on weekdays, from nine until five. Bring your letter."
VOICES = {"espeak-ng": "en-gb", "Piper": "piper:joe"}


@pytest.fixture(scope="module", params=[Espeak, Natural])
def synthesizer(request: pytest.FixtureRequest) -> Synthesizer:
    made: Synthesizer = request.param()
    made.warm()
    return made


def said(
    synthesizer: Synthesizer, text: str, rate: int = 160, volume: float = 1.0
) -> tuple[array, list[str], list[int]]:
    """The samples of *text*, its words, and where each begins."""
    chunks: list[Chunk] = []

    def take(chunk: Chunk) -> bool:
        chunks.append(chunk)
        return True

    synthesizer.say(text, Wanted(VOICES[synthesizer.name], rate, volume), take)
    words = [word for chunk in chunks for word in chunk.words]
    samples = array("h", b"".join(chunk.samples for chunk in chunks))
    return samples, [text[word.start : word.start + word.length] for word in words], [word.at for word in words]


def test_every_word_is_there_once_and_in_order_and_inside_the_sound(synthesizer: Synthesizer) -> None:
    samples, words, begins = said(synthesizer, SENTENCE)
    assert words == SENTENCE.replace(",", "").replace(".", "").split()
    assert begins == sorted(begins)
    assert begins[0] >= 0
    assert begins[-1] < len(samples)
    assert max(map(abs, samples)) > 3000


def test_words_are_spread_over_the_sound_as_they_are_said(synthesizer: Synthesizer) -> None:
    samples, words, begins = said(synthesizer, SENTENCE)
    bring = begins[words.index("Bring")] / len(samples)
    assert 0.6 < bring < 0.9
    assert all(later - earlier < 2 * RATE_HZ for earlier, later in pairwise(begins))


@pytest.mark.parametrize("rate", [80, 160, 300])
def test_the_rate_is_in_words_a_minute(synthesizer: Synthesizer, rate: int) -> None:
    samples, words, _ = said(synthesizer, SENTENCE * 3, rate)
    assert 0.6 * rate < len(words) * 60 * RATE_HZ / len(samples) < 1.4 * rate


def test_the_volume_is_a_part_of_the_whole(synthesizer: Synthesizer) -> None:
    loud, soft = (max(map(abs, said(synthesizer, SENTENCE, volume=volume)[0])) for volume in (1.0, 0.4))
    assert 0.3 < soft / loud < 0.5


def test_whoever_wants_no_more_gets_no_more(synthesizer: Synthesizer) -> None:
    taken: list[Chunk] = []
    synthesizer.say(SENTENCE * 20, Wanted(VOICES[synthesizer.name], 160, 1.0), lambda chunk: bool(taken.append(chunk)))
    assert len(taken) == 1


@pytest.mark.parametrize("text", ["", " ", "...", "😀", "مرحبا", "\x00\x07", "[[x]]", "<b>&amp;</b>", "a" * 3000])
def test_odd_texts_are_survived(synthesizer: Synthesizer, text: str) -> None:
    _, words, begins = said(synthesizer, text)
    assert len(words) == len(begins)
    assert said(synthesizer, "Good.")[1] == ["Good"]


def test_a_broken_model_in_the_cache_is_made_anew(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    first = Natural()
    first.warm()
    (kept,) = (tmp_path / "handrail").iterdir()
    made = kept.stat().st_mtime_ns
    again = Natural()
    again.warm()
    assert kept.stat().st_mtime_ns == made, "it is made once"
    kept.write_bytes(b"broken")
    third = Natural()
    assert said(third, "Good.")[1] == ["Good"]
    assert list((tmp_path / "handrail").iterdir()) == [kept]


@settings(max_examples=200)
@given(st.text(max_size=300), st.integers(5, 80))
def test_pieces_are_the_text(text: str, longest: int) -> None:
    found = list(pieces(text, longest))
    assert "".join(piece for _, piece in found) == text
    assert all(text[start:].startswith(piece) and 0 < len(piece) <= longest for start, piece in found)
