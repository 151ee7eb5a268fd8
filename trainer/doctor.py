"""The command `trainer doctor`: can Handrail speak and remember on this PC, and what to do where it cannot.

Looks at the real thing: it opens the data folder, starts the process of the voice, and lets it say a sentence.
"""

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import NamedTuple

from trainer.speech.messages import Ask, Begun, Ended, FoundVoice, Here, News, Ready, Say, Trouble
from trainer.speech.process import VoiceProcess

SENTENCE = "Good morning. This is Handrail, and this is how I read to you."
PATIENCE_S = 30.0
_MUTE = {
    "no_engine": "No engine can speak here. Install Handrail anew; the log of this command says what is missing.",
    "no_device": "No sound device was found. Plug in loudspeakers or headphones, or start the sound of this PC.",
}


class Finding(NamedTuple):
    """A line of what was found; *is_well* is false where something should be done."""

    about: str
    words: str
    is_well: bool = True


def doctor(data: Path, silent: bool = False) -> int:
    """Say what was found; 0 if Handrail can speak and remember here, 1 if it cannot. *silent* plays nothing."""
    is_well = True
    for finding in (_remembering(data), *_speaking(silent)):
        is_well = is_well and finding.is_well
        print(f"{'' if finding.is_well else '! '}{finding.about}: {finding.words}", flush=True)
    print("All is well." if is_well else "Handrail works all the same; what is marked with ! is missing.")
    return 0 if is_well else 1


def _remembering(data: Path) -> Finding:
    try:
        data.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=data):
            pass
    except OSError as error:
        return Finding("Data folder", f"{data} cannot be written: {os.strerror(error.errno or 0)}.", is_well=False)
    return Finding("Data folder", f"{data}, can be written.")


def _speaking(silent: bool) -> Iterator[Finding]:
    came: SimpleQueue[News] = SimpleQueue()
    process = VoiceProcess(came.put)
    try:
        process.post(Ask())
        told = _until(came, lambda news: isinstance(news, Here) or _is_mute(news))
        here = next((news for news in told if isinstance(news, Here)), None)
        if here is None:
            yield Finding("Voices", _why(told), is_well=False)
            return
        yield from _voices(here.voices)
        yield _device(told)
        if any(isinstance(news, Ready) for news in told) and not silent:
            process.post(Say(number=1, text=SENTENCE, language="en"))
            yield _sentence(_until(came, lambda news: isinstance(news, Ended) or _is_mute(news)))
    finally:
        process.close()


def _voices(voices: tuple[FoundVoice, ...]) -> Iterator[Finding]:
    engines: dict[str, list[FoundVoice]] = {}
    for voice in voices:
        engines.setdefault(voice.engine, []).append(voice)
    for engine, own in engines.items():
        languages = sorted({tag.partition("-")[0] for voice in own for tag in voice.languages})
        yield Finding(engine, f"{_counted(len(own), 'voice')} for {_counted(len(languages), 'language')}.")
    if "Piper" not in engines:
        yield Finding("Natural voice", "not installed. docs/administrators.md says how; Handrail speaks without it.")
    if voices:
        yield Finding("English is read by", f"{voices[0].name} ({voices[0].engine}).")


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _device(told: list[News]) -> Finding:
    if any(isinstance(news, Ready) for news in told):
        return Finding("Sound", "a device is open.")
    return Finding("Sound", _why(told), is_well=False)


def _sentence(told: list[News]) -> Finding:
    ended = next((news for news in told if isinstance(news, Ended)), None)
    if ended is None or not ended.is_whole:
        return Finding("A sentence", "was not played to its end.", is_well=False)
    length_ms = next((news.length_ms for news in told if isinstance(news, Begun)), 0)
    seconds = f", {length_ms / 1000:.1f} seconds" if length_ms else ""
    return Finding("A sentence", f"was played{seconds}. If you did not hear it, look at the loudness of this PC.")


def _why(told: list[News]) -> str:
    trouble = next((news for news in told if isinstance(news, Trouble)), None)
    if trouble is None:
        return "The voice does not answer."
    return _MUTE.get(trouble.kind, f"The voice does not work ({trouble.kind}, {trouble.detail}).")


def _is_mute(news: News) -> bool:
    return isinstance(news, Trouble) and news.kind != "no_device"


def _until(came: "SimpleQueue[News]", holds: Callable[[News], bool]) -> list[News]:
    """All that is told until something *holds*, or nothing more comes."""
    told: list[News] = []
    while not told or not holds(told[-1]):
        try:
            told.append(came.get(timeout=PATIENCE_S))
        except Empty:
            break
    return told
