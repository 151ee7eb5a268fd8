"""What is really heard, recorded from a sound server: lengths, words, silence, nothing twice, sound that comes back."""

import os
import signal
import time

import pytest

from tests.speech.hearing.mouth import Mouth
from tests.speech.hearing.sound import QUIET, RATE_HZ, Ear, SoundServer, wait_until
from trainer.speech.messages import Begun, Ended, GoOn, Pause, Trouble, WordHeard

pytestmark = pytest.mark.alone

SENTENCE = "The office in Mill Lane is open on weekdays from nine until five."
QUARTER_S = 0.25
VOICES = ["en-gb", "piper:joe"]
both = pytest.mark.parametrize("mouth", VOICES, indirect=True)
TOLERANCE = 0.15


def hears(ear: Ear, since: float) -> bool:
    """Whether anything was heard since then, once it is silent."""
    wait_until(lambda: ear.is_silent_for(QUARTER_S), "silence")
    return bool(ear.sounds(since))


@both
def test_a_sentence_is_as_long_as_was_announced(mouth: Mouth, ear: Ear) -> None:
    began = time.monotonic()
    number = mouth.say(SENTENCE)
    assert mouth.wait_for_end(number).is_whole
    wait_until(lambda: ear.is_silent_for(QUARTER_S), "silence")
    (sound,) = ear.sounds(began, gap_s=0.5)
    announced = mouth.begun(number).length_ms / 1000
    assert abs(sound.length - announced) < TOLERANCE * announced


@pytest.mark.parametrize("rate", [80, 160, 400])
def test_the_rate_is_in_words_a_minute(mouth: Mouth, ear: Ear, rate: int) -> None:
    mouth.speak_like(rate=rate)
    began = time.monotonic()
    number = mouth.say(SENTENCE)
    mouth.wait_for_end(number)
    wait_until(lambda: ear.is_silent_for(QUARTER_S), "silence")
    (sound,) = ear.sounds(began, gap_s=0.5)
    wanted = 60 * len(SENTENCE.split()) / rate
    assert 0.6 * wanted < sound.length < 1.4 * wanted


@both
def test_half_the_volume_is_half_as_loud(mouth: Mouth, ear: Ear) -> None:
    loudest = []
    for volume in (1.0, 0.5):
        mouth.speak_like(volume=volume)
        began = time.monotonic()
        mouth.wait_for_end(mouth.say(SENTENCE))
        loudest.append(max(map(abs, ear.samples(began, time.monotonic()))))
    assert 0.3 < loudest[1] / loudest[0] < 0.7


@both
def test_each_word_is_told_when_it_is_heard(mouth: Mouth, ear: Ear) -> None:
    began = time.monotonic()
    number = mouth.say("Tea. Tea. Tea. Tea.")
    mouth.wait_for_end(number)
    wait_until(lambda: ear.is_silent_for(QUARTER_S), "silence")
    told = [at for at, _ in mouth.all_of(WordHeard, number)]
    heard = [sound.begin for sound in ear.sounds(began, gap_s=0.1)]
    assert len(told) == len(heard) == 4
    assert all(abs(one - other) < 0.15 for one, other in zip(told, heard, strict=True))


@both
def test_each_word_is_told_once_and_in_order(mouth: Mouth) -> None:
    number = mouth.say(SENTENCE)
    mouth.wait_for_end(number)
    told = [SENTENCE[word.start : word.start + word.length] for _, word in mouth.all_of(WordHeard, number)]
    assert told == SENTENCE.rstrip(".").split()


@both
def test_silence_comes_within_a_tenth_of_a_second_and_nothing_of_it_sounds_later(mouth: Mouth, ear: Ear) -> None:
    for _ in range(5):
        began = time.monotonic()
        number = mouth.say(SENTENCE)
        mouth.wait_for_words(number, 3)
        hushed = mouth.hush()
        wait_until(lambda: ear.is_silent_for(0.5), "silence")
        assert ear.sounds(began, gap_s=0.5)[-1].end - hushed < 0.1
        assert mouth.wait_for_end(number).is_whole is False


def test_what_is_said_after_silence_is_all_that_is_heard(mouth: Mouth, ear: Ear) -> None:
    began = time.monotonic()
    mouth.wait_for_end(mouth.say("Tea."))
    wait_until(lambda: ear.is_silent_for(QUARTER_S), "silence")
    alone = ear.sounds(began)[0]
    mouth.wait_for_words(mouth.say(SENTENCE), 3)
    hushed = mouth.hush()
    mouth.wait_for_end(mouth.say("Tea."))
    wait_until(lambda: ear.is_silent_for(QUARTER_S), "silence")
    heard = ear.sounds(hushed + 0.1, gap_s=0.5)
    assert abs(heard[-1].length - alone.length) < 0.1
    assert len(heard) == 1


def test_sentences_are_parted_by_the_pause_that_was_asked_for(mouth: Mouth, ear: Ear) -> None:
    began = time.monotonic()
    mouth.say("Tea", pause_ms=600)
    mouth.wait_for_end(mouth.say("Tea"))
    wait_until(lambda: ear.is_silent_for(QUARTER_S), "silence")
    first, second = ear.sounds(began, gap_s=0.3)
    assert 0.5 < second.begin - first.end < 0.9


def test_a_pause_is_silent_and_loses_nothing(mouth: Mouth, ear: Ear) -> None:
    number = mouth.say(SENTENCE)
    mouth.wait_for_words(number, 4)
    mouth.process.post(Pause())
    wait_until(lambda: ear.is_silent_for(0.5), "silence")
    paused = mouth.all_of(WordHeard, number)
    mouth.process.post(GoOn())
    assert mouth.wait_for_end(number).is_whole
    assert len(mouth.all_of(WordHeard, number)) == len(SENTENCE.split()) > len(paused)


@both
def test_of_a_thousand_changes_of_focus_the_last_is_heard_whole_once(mouth: Mouth, ear: Ear) -> None:
    began = time.monotonic()
    mouth.wait_for_end(mouth.say(SENTENCE))
    wait_until(lambda: ear.is_silent_for(QUARTER_S), "silence")
    alone = ear.sounds(began, gap_s=0.5)[0].length
    numbers = []
    for number in range(1000):
        mouth.hush()
        numbers.append(mouth.say(SENTENCE if number == 999 else f"Button {number}"))
    posted = time.monotonic()
    assert mouth.wait_for_end(numbers[-1]).is_whole
    wait_until(lambda: ear.is_silent_for(QUARTER_S), "silence")
    heard = ear.sounds(posted + 0.2, gap_s=0.5)
    assert len(heard) == 1
    assert heard[0].length > 0.85 * alone - 0.2
    assert len([ended for _, ended in mouth.all_of(Ended, numbers[-1])]) == 1


def test_twenty_thousand_characters_and_odd_ones_are_said(mouth: Mouth) -> None:
    long = mouth.say(f"{SENTENCE} " * 300)
    mouth.wait_for_words(long, 5)
    mouth.hush()
    for text in ("😀", "…", "<b>&amp;", "مرحبا", "   ", "\x00\x07"):
        mouth.wait_for_end(mouth.say(text))
    assert not mouth.all_of(Trouble)


def test_a_device_that_is_pulled_out_is_told_once_and_heard_again_when_it_is_back(
    mouth: Mouth, server: SoundServer
) -> None:
    assert mouth.wait_for_end(mouth.say("Tea.")).is_whole
    server.stop()
    mouth.wait_for_trouble({"lost_device"})
    assert mouth.wait_for_end(mouth.say("Tea.")).is_whole is False
    assert len(mouth.all_of(Trouble)) == 1
    server.start()
    ear = Ear(server)
    mouth.speaks_again("Tea.", lambda since: hears(ear, since))
    ear.close()


def test_without_any_device_all_is_over_at_once(server: SoundServer) -> None:
    server.stop()
    mouth = Mouth(VOICES[0])
    number = mouth.say("Tea.")
    mouth.wait_for_trouble({"no_device"})
    assert mouth.wait_for_end(number).is_whole is False
    assert not mouth.all_of(Begun)
    mouth.process.close()


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGSTOP])
def test_a_process_that_is_killed_or_stopped_is_heard_again(mouth: Mouth, ear: Ear, blow: signal.Signals) -> None:
    number = mouth.say(SENTENCE)
    mouth.wait_for_words(number, 2)
    assert mouth.process.pid is not None
    os.kill(mouth.process.pid, blow)
    mouth.wait_for_trouble({"died", "hung"})
    assert mouth.wait_for_end(number).is_whole is False
    mouth.speaks_again("Tea.", lambda since: hears(ear, since))


def test_the_ear_hears_what_is_loud_and_not_what_is_silent(mouth: Mouth, ear: Ear) -> None:
    wait_until(lambda: ear.is_silent_for(QUARTER_S), "silence")
    began = time.monotonic()
    mouth.wait_for_end(mouth.say("Tea."))
    samples = ear.samples(began, time.monotonic())
    assert max(map(abs, samples)) > 10 * QUIET
    assert len(samples) > RATE_HZ // 10
