"""The Voice: what is said and in what order, what cuts short, what is said again, and who is told."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from tests.mouths import Mouth
from trainer.speech.engines import Recorder
from trainer.speech.messages import Begun, Ended, Here, Manner, Trouble, WordHeard
from trainer.speech.utterances import Kind, Priority, Utterance
from trainer.speech.voice import AHEAD, JUST_BEGUN_S, PAUSE_MS, Voice


class Diary:
    """A listener that writes down what it is told."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.met: list[object] = []

    def begins(self, utterance: Utterance) -> None:
        self.lines.append(f"begins {utterance.text}")

    def hears(self, utterance: Utterance, start: int, length: int) -> None:
        self.lines.append(f"hears {utterance.text[start : start + length]}")

    def ends(self, utterance: Utterance) -> None:
        self.lines.append(f"ends {utterance.text}")

    def meets(self, news: object) -> None:
        self.met.append(news)


class Time:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def words(*texts: str, kind: Kind = "advice", first: Priority = "now") -> tuple[Utterance, ...]:
    return tuple(
        Utterance(text=text, language="en", kind=kind, priority="next" if index else first)
        for index, text in enumerate(texts)
    )


def one(text: str, kind: Kind = "focus", priority: Priority = "now") -> Utterance:
    return Utterance(text=text, language="en", kind=kind, priority=priority)


def texts(said: Sequence[Utterance]) -> list[str]:
    return [utterance.text for utterance in said]


def test_the_first_sentence_cuts_short_and_the_next_wait_with_a_pause_between() -> None:
    mouth = Mouth()
    Voice(mouth).say(words("One", "Two"))
    mouth.is_all_heard()
    assert mouth.done == ["(stop)", "One", "Two"]
    assert mouth.pauses == [PAUSE_MS, PAUSE_MS]


def test_what_waits_its_turn_cuts_nothing_short() -> None:
    mouth = Mouth()
    Voice(mouth).say(words("One", first="when_quiet"))
    assert mouth.done == ["One"]


def test_what_comes_when_it_is_quiet_does_not_come_where_something_waits() -> None:
    mouth = Mouth()
    voice = Voice(mouth)
    voice.say(words("One", "Two", "Three"))
    voice.say((one("Aside", "notice", "when_quiet"),))
    mouth.is_all_heard()
    assert "Aside" not in mouth.done


def test_the_engine_is_given_no_more_than_it_can_prepare() -> None:
    mouth = Mouth()
    voice = Voice(mouth)
    voice.say(words("One", "Two", "Three", "Four"))
    assert len(mouth.open) == AHEAD
    mouth.is_heard()
    assert len(mouth.open) == AHEAD
    mouth.is_all_heard()
    assert mouth.done == ["(stop)", "One", "Two", "Three", "Four"]
    assert not voice.is_speaking


def test_news_wait_for_the_advice_and_a_new_focus_does_not() -> None:
    mouth, time = Mouth(), Time()
    voice = Voice(mouth, clock=time)
    voice.say(words("Advice"))
    voice.say((one("News", "notice", "next"),))
    time.seconds += 1
    voice.say_of_focus(one("Send, button"))
    mouth.is_all_heard()
    assert mouth.done == ["(stop)", "Advice", "News", "(stop)", "Send, button"]


def test_advice_that_has_just_begun_is_said_whole_after_what_has_the_focus() -> None:
    mouth, time = Mouth(), Time()
    voice = Voice(mouth, clock=time)
    voice.say(words("Good.", "Now choose."))
    voice.say((one("Two problems", "page", "next"),))
    time.seconds += JUST_BEGUN_S / 2
    voice.say_of_focus(one("Your rights, heading"))
    mouth.is_all_heard()
    assert mouth.done[-4:] == ["Your rights, heading", "Good.", "Now choose.", "Two problems"]


def test_a_key_that_follows_at_once_is_not_told_what_another_brought_about() -> None:
    mouth, time = Mouth(), Time()
    voice = Voice(mouth, clock=time)
    voice.say(words("Good.", "Now choose."))
    voice.say_of_focus(one("Your rights, heading"))
    voice.begin_deed()
    voice.say_of_focus(one("Send, button"))
    mouth.is_all_heard()
    assert mouth.done[-1] == "Send, button"


def test_news_of_a_place_come_before_what_has_the_focus_there() -> None:
    mouth, time = Mouth(), Time()
    voice = Voice(mouth, clock=time)
    voice.say_of_focus(one("Go on, button"))
    voice.say_news(one("Good morning.", "notice", "next"))
    mouth.is_all_heard()
    assert mouth.done[-3:] == ["(stop)", "Good morning.", "Go on, button"]


def test_a_new_place_is_told_first_then_its_focus_then_the_advice() -> None:
    mouth, time = Mouth(), Time()
    voice = Voice(mouth, clock=time)
    voice.say(words("Good.", "Now choose."))
    voice.say_of_focus(one("Your rights, heading"))
    voice.say_news(one("Rights – City", "notice", "next"))
    mouth.is_all_heard()
    assert mouth.done[-4:] == ["Rights – City", "Your rights, heading", "Good.", "Now choose."]


def test_later_news_wait_until_what_has_the_focus_is_said() -> None:
    mouth, time = Mouth(), Time()
    voice = Voice(mouth, clock=time)
    voice.say_of_focus(one("Send, button"))
    time.seconds += 1
    voice.say_news(one("Saved.", "notice", "next"))
    mouth.is_all_heard()
    assert mouth.done == ["(stop)", "Send, button", "Saved."]


def test_the_same_advice_is_not_said_twice_in_a_row_but_after_another_it_is() -> None:
    engine = Recorder()
    voice = Voice(engine)
    for text in ("A", "A", "B", "A"):
        voice.say(words(text))
    assert texts(engine.said) == ["A", "B", "A"]


def test_advice_is_said_again_as_a_whole_also_after_a_page() -> None:
    engine = Recorder()
    voice = Voice(engine)
    voice.say(words("A", "B"))
    voice.say(words("Page", kind="page"))
    voice.say(words("Page", kind="page"))
    voice.say_again()
    assert texts(engine.said) == ["A", "B", "Page", "Page", "A", "B"]


def test_the_last_message_is_repeated_whatever_it_was_but_no_echo() -> None:
    engine, time = Recorder(), Time()
    voice = Voice(engine, clock=time)
    voice.say(words("A"))
    voice.say((one("b", "echo"),))
    voice.repeat()
    time.seconds += 1
    voice.say_of_focus(one("Send, button"))
    voice.repeat()
    assert texts(engine.said) == ["A", "b", "A", "Send, button", "Send, button"]


def test_nothing_said_yet_means_nothing_again() -> None:
    engine = Recorder()
    voice = Voice(engine)
    voice.say(())
    voice.say_again()
    voice.repeat()
    assert engine.said == []


def test_silence_is_immediate_and_forgets_what_was_to_come() -> None:
    mouth, diary = Mouth(), Diary()
    voice = Voice(mouth, diary)
    voice.say(words("One", "Two", "Three"))
    voice.be_silent()
    assert mouth.done == ["(stop)", "One", "Two", "(stop)"]
    assert diary.lines == ["ends One", "ends Two"]
    assert not voice.is_speaking


def test_who_listens_is_told_each_word_as_it_is_heard() -> None:
    mouth, diary = Mouth(), Diary()
    Voice(mouth, diary).say(words("Go on"))
    (number,) = mouth.open
    mouth.tells(Begun(number=number, length_ms=500))
    mouth.tells(WordHeard(number=number, start=0, length=2))
    mouth.tells(WordHeard(number=number, start=3, length=2))
    mouth.is_heard()
    assert diary.lines == ["begins Go on", "hears Go", "hears on", "ends Go on"]


def test_what_was_hushed_is_heard_of_no_more() -> None:
    mouth, diary = Mouth(), Diary()
    voice = Voice(mouth, diary)
    voice.say(words("Old"))
    (number,) = mouth.open
    voice.be_silent()
    mouth.tells(WordHeard(number=number, start=0, length=3))
    mouth.tells(Ended(number=number, is_whole=False))
    assert diary.lines == ["ends Old"]


def test_a_voice_that_is_off_makes_no_sound_and_shows_what_it_would_tell() -> None:
    mouth, diary = Mouth(), Diary()
    voice = Voice(mouth, diary)
    voice.turn(False)
    voice.say(words("Advice"))
    voice.say_of_focus(one("Send, button"))
    assert mouth.done == ["(stop)"]
    assert diary.lines == ["begins Advice", "ends Advice"] * 2
    voice.turn(True)
    voice.say_again()
    assert mouth.done[-1] == "Advice"


def test_a_pause_keeps_the_place_and_something_new_ends_it() -> None:
    mouth = Mouth()
    voice = Voice(mouth)
    voice.say(words("One"))
    voice.turn_pause()
    assert voice.is_paused
    voice.turn_pause()
    voice.turn_pause()
    voice.say(words("Two"))
    assert not voice.is_paused
    assert mouth.done == ["(stop)", "One", "(pause)", "(go on)", "(pause)", "(stop)", "Two"]


def test_the_next_person_cannot_have_said_again_what_was_said_to_another() -> None:
    engine = Recorder()
    voice = Voice(engine)
    voice.say(words("For Ada"))
    voice.forget()
    voice.say_again()
    voice.repeat()
    assert texts(engine.said) == ["For Ada"]


def test_manner_voices_trouble_and_the_end_are_passed_on() -> None:
    mouth, diary = Mouth(), Diary()
    voice = Voice(mouth, diary)
    voice.speak_like(Manner(rate=200))
    voice.learn({"Reyd": "Raid"})
    voice.find_voices()
    mouth.tells(Trouble(kind="no_device"))
    voice.close()
    assert mouth.manner == Manner(rate=200)
    assert mouth.names == {"Reyd": "Raid"}
    assert diary.met == [Here(voices=()), Trouble(kind="no_device")]
    assert mouth.done == ["(stop)", "(close)"]


@given(st.lists(st.tuples(st.sampled_from(["now", "next"]), st.booleans()), max_size=60))
def test_nothing_is_lost_or_said_twice_after_the_last_that_cuts_short(
    course: list[tuple[Priority, bool]],
) -> None:
    mouth = Mouth()
    voice = Voice(mouth)
    expected: list[str] = []
    for number, (priority, is_heard) in enumerate(course):
        text = f"{number}"
        expected = [text] if priority == "now" else [*expected, text]
        voice.say((one(text, "notice", priority),))
        if is_heard and mouth.open:
            mouth.is_heard()
    mouth.is_all_heard()
    stops = [index for index, deed in enumerate(mouth.done) if deed == "(stop)"]
    assert mouth.done[stops[-1] + 1 if stops else 0 :] == expected
