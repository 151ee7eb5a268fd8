"""`trainer doctor`, as a person runs it: with sound, without, and with a data folder that cannot be written."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.repository import ROOT
from tests.speech.hearing.sound import Ear, SoundServer


def run(*words: str, environment: dict[str, str] | None = None) -> tuple[int, list[str], str]:
    """The exit code, the lines on stdout, and all of stderr."""
    silent = {**os.environ, "PULSE_SERVER": "unix:/nowhere", "ALSA_CONFIG_PATH": "/nowhere"}
    done = subprocess.run(
        [sys.executable, "-m", "trainer", "doctor", *words],
        cwd=ROOT,
        env=environment or silent,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return done.returncode, done.stdout.splitlines(), done.stderr


@pytest.fixture
def server(tmp_path: Path):
    made = SoundServer(tmp_path / "sound")
    yield made
    made.stop()


@pytest.mark.alone
def test_with_sound_it_says_which_voices_there_are_and_plays_a_sentence(server: SoundServer) -> None:
    ear = Ear(server)
    code, lines, complaints = run(environment=server.environment)
    length = sum(sound.length for sound in ear.sounds(0.0))
    ear.close()
    assert (code, complaints) == (0, "")
    assert any(line.startswith("espeak-ng: ") and "voices for" in line for line in lines)
    assert "Piper: 1 voice for 1 language." in lines
    assert "English is read by: Joe (Piper)." in lines
    assert lines[-1] == "All is well."
    assert length > 1.5, "the sentence was heard"


@pytest.mark.alone
def test_silent_plays_nothing(server: SoundServer) -> None:
    ear = Ear(server)
    code, lines, _ = run("--silent", environment=server.environment)
    sounds = ear.sounds(0.0)
    ear.close()
    assert code == 0
    assert not any(line.startswith("A sentence") for line in lines)
    assert not sounds


@pytest.mark.alone
def test_without_sound_it_says_what_to_do() -> None:
    code, lines, complaints = run()
    assert (code, complaints) == (1, "")
    marked = [line for line in lines if line.startswith("! ")]
    assert len(marked) == 1
    assert marked[0].startswith("! Sound: No sound device was found. Plug in")


@pytest.mark.alone
def test_a_data_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    code, lines, _ = run("--data", str(tmp_path / "file" / "data"))
    assert code == 1
    assert any(line.startswith("! Data folder: ") and "cannot be written" in line for line in lines)
