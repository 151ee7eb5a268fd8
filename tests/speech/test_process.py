"""The process of the voice: whatever it does, the app is answered, told what is wrong, and never kept waiting."""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest

from trainer.speech.messages import Ask, Begun, Ended, Here, Hush, Manner, News, Ready, Say, Trouble
from trainer.speech.process import VoiceProcess
from trainer.speech.watching import Patience

PROGRAM = Path(__file__).parent / "programs" / "speaker.py"
SHORT = Patience(begin=1.0, end=0.5, character=0.01)
PAUSES_S = (0.1, 0.2, 0.4)
PATIENCE_S = 20.0

pytestmark = pytest.mark.alone


class Phone:
    """A process, and all it has told."""

    def __init__(self, *command: str) -> None:
        self._came: SimpleQueue[tuple[float, News]] = SimpleQueue()
        self.told: list[News] = []
        self.times: list[float] = []
        self.process = VoiceProcess(lambda news: self._came.put((time.monotonic(), news)), command, SHORT, PAUSES_S)
        self._number = 0

    def say(self, text: str = "Good") -> int:
        self._number += 1
        self.process.post(Say(number=self._number, text=text, language="en"))
        return self._number

    def wait_for(self, wanted: Callable[[News], bool]) -> News:
        """The next news of this kind."""
        ends = time.monotonic() + PATIENCE_S
        while True:
            try:
                at, news = self._came.get(timeout=max(0.0, ends - time.monotonic()))
            except Empty:
                raise AssertionError(f"it never came; told: {self.told}") from None
            self.told.append(news)
            self.times.append(at)
            if wanted(news):
                return news

    def wait_for_end(self, number: int) -> Ended:
        ended = self.wait_for(lambda news: isinstance(news, Ended) and news.number == number)
        assert isinstance(ended, Ended)
        return ended

    def wait_for_trouble(self) -> str:
        trouble = self.wait_for(lambda news: isinstance(news, Trouble))
        assert isinstance(trouble, Trouble)
        return trouble.kind

    def says(self) -> bool:
        """Whether it speaks now."""
        return self.wait_for_end(self.say()).is_whole

    def speaks_again(self) -> None:
        """Ask again and again, until it speaks."""
        ends = time.monotonic() + PATIENCE_S
        while not self.says():
            assert time.monotonic() < ends, "it does not come back"


@pytest.fixture
def phone() -> Iterator[Callable[[str], Phone]]:
    made: list[Phone] = []

    def make(fault: str) -> Phone:
        made.append(Phone(sys.executable, str(PROGRAM), fault))
        return made[-1]

    yield make
    for each in made:
        each.process.close()


def test_what_is_said_is_begun_and_ended(phone: Callable[[str], Phone]) -> None:
    voice = phone("none")
    number = voice.say()
    assert voice.wait_for_end(number).is_whole
    assert Begun(number=number, length_ms=10) in voice.told


def test_it_starts_only_when_there_is_something_to_do(phone: Callable[[str], Phone]) -> None:
    voice = phone("none")
    assert voice.process.pid is None
    voice.process.post(Ask())
    voice.wait_for(lambda news: isinstance(news, Here))
    assert voice.process.pid is not None


def test_it_dies_and_comes_back_and_nothing_is_left_unanswered(phone: Callable[[str], Phone]) -> None:
    voice = phone("dies")
    numbers = [voice.say() for _ in range(4)]
    assert voice.wait_for_trouble() == "died"
    for number in numbers[2:]:
        assert not voice.wait_for_end(number).is_whole
    voice.speaks_again()


def test_what_is_said_while_it_is_away_is_over_at_once(phone: Callable[[str], Phone]) -> None:
    voice = phone("dies")
    for _ in range(3):
        voice.say()
    voice.wait_for_trouble()
    assert not voice.says()


def test_the_pauses_grow(phone: Callable[[str], Phone]) -> None:
    voice = phone("no_engine")
    began = time.monotonic()
    while len([news for news in voice.told if isinstance(news, Trouble) and "ended" in news.detail]) < 3:
        voice.wait_for_end(voice.say())
    assert time.monotonic() - began >= PAUSES_S[0] + PAUSES_S[1]
    assert {news.kind for news in voice.told if isinstance(news, Trouble)} == {"no_engine"}


def test_one_that_hangs_is_killed_and_comes_back(phone: Callable[[str], Phone]) -> None:
    voice = phone("hangs")
    assert voice.says()
    number = voice.say()
    assert voice.wait_for_trouble() == "hung"
    assert not voice.wait_for_end(number).is_whole
    voice.speaks_again()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_one_that_is_stopped_by_a_signal_is_killed_and_comes_back(phone: Callable[[str], Phone]) -> None:
    voice = phone("none")
    assert voice.says()
    assert voice.process.pid is not None
    os.kill(voice.process.pid, signal.SIGSTOP)
    voice.say()
    assert voice.wait_for_trouble() == "hung"
    voice.speaks_again()


@pytest.mark.parametrize("fault", ["floods", "babbles"])
def test_one_that_tells_nonsense_is_given_up(phone: Callable[[str], Phone], fault: str) -> None:
    voice = phone(fault)
    number = voice.say()
    assert voice.wait_for_trouble() == "flood"
    assert not voice.wait_for_end(number).is_whole


def test_a_program_that_is_not_there_is_told() -> None:
    voice = Phone("/nowhere/at/all")
    number = voice.say()
    assert voice.wait_for_trouble() == "no_engine"
    assert not voice.wait_for_end(number).is_whole
    voice.process.close()


def test_a_new_process_speaks_in_the_manner_of_the_one_before(phone: Callable[[str], Phone]) -> None:
    voice = phone("dies")
    voice.process.post(Manner(rate=222))
    voice.wait_for(lambda news: news == Ready(engine="at 222"))
    for _ in range(3):
        voice.say()
    voice.wait_for_trouble()
    voice.speaks_again()
    assert voice.told.count(Ready(engine="at 222")) == 2


@pytest.mark.parametrize("fault", ["none", "deaf", "hangs", "floods"])
def test_it_is_closed_within_a_second(phone: Callable[[str], Phone], fault: str) -> None:
    voice = phone(fault)
    voice.process.post(Ask())
    voice.wait_for(lambda news: isinstance(news, Here))
    began = time.monotonic()
    voice.process.close()
    assert time.monotonic() - began < 1


def test_whoever_posts_never_waits_not_even_for_one_that_takes_nothing(phone: Callable[[str], Phone]) -> None:
    voice = phone("none")
    assert voice.says()
    assert voice.process.pid is not None
    os.kill(voice.process.pid, signal.SIGSTOP)
    took = []
    for _ in range(5000):
        began = time.perf_counter()
        voice.process.post(Hush(number=voice.say("x" * 200)))
        took.append(time.perf_counter() - began)
    assert sorted(took)[-50] < 0.002, "of a hundred, ninety-nine take less"
