"""espeak-ng: small, quick, in a hundred languages. Library and data come in a wheel: no system package is needed.

    espeak = Espeak()            OSError: there is no library for this system
    espeak.say(text, wanted, take)

One at a time, in one thread: the library keeps its state in itself. Names and numbers are those of its speak_lib.h.
"""

import ctypes as c
from collections.abc import Iterator

from trainer.speech.messages import FoundVoice
from trainer.speech.talking.synthesis import RATE_HZ, Chunk, Take, Wanted, Word, speakable

_SYNCHRONOUS, _DONT_EXIT = 2, 0x8000
_RATE, _VOLUME = 1, 2
_UTF8, _BY_CHARACTER = 1, 1
_EVENTS_END, _EVENT_WORD = 0, 1
_CHUNK_MS = 100
_SLOWEST, _FASTEST = 80, 450
_LONGEST = 2000
"""Characters given to the library at once; far longer texts have crashed processes."""
_FIRST = ("en-gb", "en-us")
"""Of the many voices of English, these are offered before others."""


class _Id(c.Union):
    _fields_ = (("number", c.c_int), ("name", c.c_char_p), ("string", c.c_char * 8))


class _Event(c.Structure):
    _fields_ = (
        ("type", c.c_int),
        ("unique_identifier", c.c_uint),
        ("text_position", c.c_int),
        ("length", c.c_int),
        ("audio_position", c.c_int),
        ("sample", c.c_int),
        ("user_data", c.c_void_p),
        ("id", _Id),
    )


class _Voice(c.Structure):
    _fields_ = (
        ("name", c.c_char_p),
        ("languages", c.c_void_p),
        ("identifier", c.c_char_p),
        ("gender", c.c_ubyte),
        ("age", c.c_ubyte),
        ("variant", c.c_ubyte),
        ("xx1", c.c_ubyte),
        ("score", c.c_int),
        ("spare", c.c_void_p),
    )


_Callback = c.CFUNCTYPE(c.c_int, c.POINTER(c.c_short), c.c_int, c.POINTER(_Event))


class Espeak:
    """The library, loaded."""

    name = "espeak-ng"

    def __init__(self) -> None:
        """Load it.

        Raises:
            OSError: there is none for this system, or it cannot work.
        """
        import espeakng_loader

        self._library = c.cdll.LoadLibrary(espeakng_loader.get_library_path())
        self._library.espeak_ListVoices.restype = c.POINTER(c.POINTER(_Voice))
        data = espeakng_loader.get_data_path().encode()
        rate = self._library.espeak_Initialize(_SYNCHRONOUS, _CHUNK_MS, data, _DONT_EXIT)
        if rate != RATE_HZ:
            raise OSError(f"espeak-ng gives {rate} samples a second")
        self._callback = _Callback(self._hear)
        self._library.espeak_SetSynthCallback(self._callback)
        self._voices: tuple[FoundVoice, ...] = ()
        self._take: Take | None = None
        self._goes_on = True
        self._said, self._before, self._origin, self._given = "", 0, 0, 0
        self._wanted: Wanted | None = None

    def warm(self) -> None:
        """It is ready."""

    def voices(self) -> tuple[FoundVoice, ...]:
        """One for each language; of a language with several, those of _FIRST first."""
        if not self._voices:
            found = sorted(self._listed(), key=lambda voice: (voice.id not in _FIRST, voice.id))
            self._voices = tuple({voice.id: voice for voice in found}.values())
        return self._voices

    def say(self, text: str, wanted: Wanted, take: Take) -> None:
        """Give the sound of *text* to *take*; a voice that is unknown is that of English."""
        self._put(wanted)
        self._take, self._goes_on = take, True
        self._origin = self._given = 0
        for start, part in pieces(speakable(text), _LONGEST):
            self._said, self._before, self._origin = part, start, self._given
            encoded = part.encode()
            self._library.espeak_Synth(encoded, len(encoded) + 1, 0, _BY_CHARACTER, 0, _UTF8, None, None)
            if not self._goes_on:
                break

    def _put(self, wanted: Wanted) -> None:
        if wanted == self._wanted:
            return
        if self._library.espeak_SetVoiceByName(wanted.voice.encode()) != 0:
            self._library.espeak_SetVoiceByName(_FIRST[0].encode())
        self._library.espeak_SetParameter(_RATE, min(max(wanted.rate, _SLOWEST), _FASTEST), 0)
        self._library.espeak_SetParameter(_VOLUME, round(100 * wanted.volume), 0)
        self._wanted = wanted

    def _hear(self, samples: "c._Pointer[c.c_short]", count: int, events: "c._Pointer[_Event]") -> int:
        """The library gives sound; the answer is whether it shall stop."""
        if self._take is None or count <= 0:
            return 0
        words = tuple(self._words(events))
        sound = c.string_at(samples, 2 * count)
        self._given += count
        self._goes_on = self._take(Chunk(sound, words))
        return 0 if self._goes_on else 1

    def _words(self, events: "c._Pointer[_Event]") -> Iterator[Word]:
        number = 0
        while events[number].type != _EVENTS_END:
            event = events[number]
            number += 1
            if event.type == _EVENT_WORD and event.length > 0:
                start = max(0, event.text_position - 1)
                length = min(event.length, len(self._said) - start)
                if length > 0:
                    at = self._origin + event.audio_position * RATE_HZ // 1000
                    yield Word(self._before + start, length, at)

    def _listed(self) -> Iterator[FoundVoice]:
        listed = self._library.espeak_ListVoices(None)
        number = 0
        while listed[number]:
            voice = listed[number].contents
            number += 1
            language = c.string_at(voice.languages + 1).decode()  # before it stands one byte, its priority
            if voice.name and "mb/" not in voice.identifier.decode():
                yield FoundVoice(id=language, name=voice.name.decode(), languages=(language,), engine=self.name)


def pieces(text: str, longest: int) -> Iterator[tuple[int, str]]:
    """*text* in pieces of at most *longest* characters, each with where it begins; cut at sentences, else at words."""
    start = 0
    while start < len(text):
        end = len(text)
        if end - start > longest:
            window = text[start : start + longest]
            cut = max(window.rfind(mark) for mark in (". ", "? ", "! ", "\n"))
            cut = cut if cut > 0 else window.rfind(" ")
            end = start + (cut + 1 if cut > 0 else longest)
        yield start, text[start:end]
        start = end
