"""The Talker: what is written is said as people say it, and a word that is heard is one that was written."""

from collections.abc import Callable

from trainer.speech.messages import Ask, Begun, Ended, GoOn, Hush, Manner, News, Order, Pause, Say, WordHeard
from trainer.speech.talker import Talker
from trainer.speech.utterances import Kind, Utterance


class Process:
    """What would speak."""

    def __init__(self, on_news: Callable[[News], None]) -> None:
        self.on_news = on_news
        self.orders: list[Order] = []
        self.is_closed = False

    def post(self, order: Order) -> None:
        self.orders.append(order)

    def close(self) -> None:
        self.is_closed = True


class Desk:
    """A talker, its process, and what it told."""

    def __init__(self) -> None:
        made: list[Process] = []

        def make(on_news: Callable[[News], None]) -> Process:
            made.append(Process(on_news))
            return made[0]

        self.talker = Talker(make, lambda call: call())
        self.process = made[0]
        self.told: list[News] = []
        self.talker.tell(self.told.append)

    def say(self, number: int, text: str, kind: Kind = "advice") -> None:
        self.talker.say(number, Utterance(text=text, language="en", kind=kind), 250)


def test_it_is_said_as_people_say_it_and_a_word_is_told_where_it_is_written() -> None:
    desk, text = Desk(), "Open 9–17, says Reyd"
    desk.talker.learn({"Reyd": "Raid"})
    desk.say(1, text)
    (said,) = desk.process.orders
    assert said == Say(number=1, text="Open nine to seventeen, says Raid", language="en", pause_ms=250)
    for word in ("nine", "seventeen", "Raid"):
        desk.process.on_news(WordHeard(number=1, start=said.text.index(word), length=len(word)))
    heard = [text[news.start : news.start + news.length] for news in desk.told if isinstance(news, WordHeard)]
    assert heard == ["9–17", "9–17", "Reyd"]


def test_beginnings_and_ends_are_told_as_they_are() -> None:
    desk = Desk()
    desk.say(1, "Good")
    desk.process.on_news(Begun(number=1, length_ms=400))
    desk.process.on_news(Ended(number=1, is_whole=True))
    assert desk.told == [Begun(number=1, length_ms=400), Ended(number=1, is_whole=True)]


def test_an_echo_is_for_the_quickest_engine() -> None:
    desk = Desk()
    desk.say(1, "a", "echo")
    assert desk.process.orders == [Say(number=1, text="a", language="en", pause_ms=250, is_echo=True)]


def test_silence_is_for_all_that_was_said_and_words_of_it_are_told_no_more() -> None:
    desk = Desk()
    desk.talker.stop()
    desk.say(1, "One")
    desk.say(2, "Two")
    desk.talker.stop()
    desk.process.on_news(WordHeard(number=2, start=0, length=3))
    assert desk.process.orders[2:] == [Hush(number=2)]
    assert not desk.told


def test_the_rest_is_passed_on() -> None:
    desk = Desk()
    desk.talker.pause()
    desk.talker.go_on()
    desk.talker.speak_like(Manner(rate=200))
    desk.talker.ask()
    desk.talker.close()
    assert desk.process.orders == [Pause(), GoOn(), Manner(rate=200), Ask()]
    assert desk.process.is_closed
