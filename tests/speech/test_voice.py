"""The Voice and the Recorder: what is said, what is not said twice, and the transcript."""

import json
from pathlib import Path

import pytest

from trainer.speech.engines import Recorder, VoiceError
from trainer.speech.utterances import Kind, Priority, Utterance
from trainer.speech.voice import Voice


class Mouth(Recorder):
    """A recorder that also writes down when it was told to stop."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []

    def say(self, utterance: Utterance) -> None:
        self.done.append(utterance.text)

    def stop(self) -> None:
        self.done.append("(stop)")


def words(*texts: str, kind: Kind = "advice", first: Priority = "now") -> tuple[Utterance, ...]:
    return tuple(
        Utterance(text=text, language="en", kind=kind, priority="next" if index else first)
        for index, text in enumerate(texts)
    )


def test_the_first_sentence_cuts_short_and_the_next_wait() -> None:
    mouth = Mouth()
    Voice(mouth).say(words("One", "Two"))
    assert mouth.done == ["(stop)", "One", "Two"]


def test_what_waits_its_turn_cuts_nothing_short() -> None:
    mouth = Mouth()
    Voice(mouth).say(words("One", first="when_quiet"))
    assert mouth.done == ["One"]


def test_the_same_advice_is_not_said_twice_in_a_row_but_after_another_it_is() -> None:
    engine = Recorder()
    voice = Voice(engine)
    for texts in (("A",), ("A",), ("B",), ("A",)):
        voice.say(words(*texts))
    assert [utterance.text for utterance in engine.said] == ["A", "B", "A"]


def test_advice_is_said_again_as_a_whole_also_after_a_page() -> None:
    engine = Recorder()
    voice = Voice(engine)
    voice.say(words("A", "B"))
    voice.say(words("Page", kind="page"))
    voice.say(words("Page", kind="page"))
    voice.say_again()
    assert [utterance.text for utterance in engine.said] == ["A", "B", "Page", "Page", "A", "B"]


def test_nothing_said_yet_means_nothing_again() -> None:
    engine = Recorder()
    voice = Voice(engine)
    voice.say(())
    voice.say_again()
    assert engine.said == []


def test_every_sentence_is_shown_as_a_caption() -> None:
    captions: list[str] = []
    voice = Voice(Recorder(), captions.append)
    voice.say(words("A", "B"))
    voice.say_again()
    assert captions == ["A", "B", "A", "B"]


def test_silence_is_immediate() -> None:
    mouth = Mouth()
    Voice(mouth).be_silent()
    assert mouth.done == ["(stop)"]


def test_the_recorder_writes_a_line_for_each_utterance(tmp_path: Path) -> None:
    now = iter((10.0, 10.25, 11.5))
    recorder = Recorder(tmp_path / "spoken.jsonl", clock=lambda: next(now))
    for utterance in words("Straße", "Two"):
        recorder.say(utterance)
    lines = (tmp_path / "spoken.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == [
        {"at_ms": 250, "text": "Straße", "language": "en", "kind": "advice", "priority": "now"},
        {"at_ms": 1500, "text": "Two", "language": "en", "kind": "advice", "priority": "next"},
    ]


def test_a_recorder_begins_a_new_transcript(tmp_path: Path) -> None:
    file = tmp_path / "spoken.jsonl"
    file.write_text("old\n", encoding="utf-8")
    Recorder(file)
    assert file.read_text(encoding="utf-8") == ""


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(VoiceError, match="cannot be written"):
        Recorder(tmp_path / "nowhere" / "spoken.jsonl")
