"""What our voice says of a place when it is asked to read it aloud, for the rule that compares it with what is seen.

with_voice(sight)      the same sight; where a page of the practice browser is open, with all that is said of it
"""

import re

from trainer.access.sight import Sight
from trainer.content.packs import Pack
from trainer.content.texts import SENTENCES
from trainer.screens.practice.screen import PracticeScreen
from trainer.speech.phrases import page_utterances

_GAP = re.compile(r"\{[^}]*\}")


def with_voice(sight: Sight) -> Sight:
    """*sight*, and what the learner hears after asking for the page, where there is one and nothing lies over it."""
    place = sight.place
    if not isinstance(place, PracticeScreen) or not place.browser.page.isVisible():
        return sight
    practice = place.practice
    said = tuple(utterance.text for utterance in page_utterances(practice.scene, practice.pack))
    return sight._replace(spoken=said, besides=_besides(practice.pack), read=place.browser.page)


def _besides(pack: Pack) -> tuple[str, ...]:
    """The words of the voice for kinds and states, in the language of *pack*: its sentences without their gaps."""
    sentences = (pack.sentence(key) for key in SENTENCES if key.startswith("said."))
    pieces = (piece.strip(" .,:;") for sentence in sentences for piece in _GAP.split(sentence))
    return tuple(dict.fromkeys(piece for piece in pieces if piece))
