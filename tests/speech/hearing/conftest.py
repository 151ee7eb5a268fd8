"""What these tests share: a sound server of their own, an ear at it, and the real process that speaks into it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.speech.hearing.mouth import Mouth
from tests.speech.hearing.sound import Ear, SoundServer


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    """PulseAudio, which whatever is started in the test plays to."""
    made = SoundServer(tmp_path / "sound")
    for name in ("PULSE_SERVER", "PULSE_COOKIE"):
        monkeypatch.setenv(name, made.environment[name])
    yield made
    made.stop()


@pytest.fixture
def ear(server: SoundServer) -> Iterator[Ear]:
    """Hears what the server plays."""
    made = Ear(server)
    yield made
    made.close()


@pytest.fixture(params=["en-gb"])
def mouth(server: SoundServer, request: pytest.FixtureRequest) -> Iterator[Mouth]:
    """The process of the voice, with its device open: espeak-ng, unless a test asks for others."""
    made = Mouth(request.param)
    made.opens()
    yield made
    made.process.close()
