"""The Recorder: the transcript of what is said."""

import json
from pathlib import Path

import pytest

from trainer.speech.engines import Recorder, VoiceError
from trainer.speech.utterances import Utterance
from trainer.speech.voice import Voice

ADVICE = (
    Utterance(text="Straße", language="en", priority="now"),
    Utterance(text="Two", language="en"),
)


def test_the_recorder_writes_a_line_for_each_utterance(tmp_path: Path) -> None:
    now = iter((10.0, 10.25, 11.5))
    recorder = Recorder(tmp_path / "spoken.jsonl", clock=lambda: next(now))
    Voice(recorder).say(ADVICE)
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
