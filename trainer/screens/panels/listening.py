"""Listening: whether Handrail reads aloud, and in which voice, as choices for several places.

aloud_picks()       On or Off; it follows what is chosen elsewhere, and a screen reader that begins or ends
voice_picks()       the voices for the language in force, if there is a choice
"""

from PySide6.QtCore import QCoreApplication

from trainer.access import hearing, languages, preferences
from trainer.screens.parts.choice import ChoiceGroup

_MOST = 4
"""So many voices are a choice; more are a list that nobody wants to hear."""


def aloud_picks() -> ChoiceGroup:
    """A choice that acts at once. With a screen reader it stands on Off by itself."""
    made = ChoiceGroup(_tr("Read aloud"), kind="picks")
    made.add(_tr("On"), True)
    made.add(_tr("Off"), False)
    made.choose(hearing.is_aloud())
    made.chosen.connect(_put)
    hearing.notice.aloud_changed.connect(made.choose)
    return made


def voice_picks() -> ChoiceGroup | None:
    """The voices that speak the language in force, the best first; None where there is no choice."""
    language = languages.current()
    voices = hearing.voices_for(language)[:_MOST]
    if len(voices) < 2:
        return None
    made = ChoiceGroup(_tr("Voice"), kind="picks")
    for voice in voices:
        made.add(voice.name, voice.id)
    made.choose(hearing.voices().get(language, voices[0].id))
    made.chosen.connect(
        lambda chosen: preferences.put("speech_voices", hearing.written({**hearing.voices(), language: str(chosen)}))
    )
    return made


def _put(is_wanted: object) -> None:
    preferences.put("read_aloud", hearing.ON if is_wanted else hearing.OFF)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Listening", words)
