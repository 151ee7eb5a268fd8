"""Texts: filling their gaps, comparing what people typed, and the sentences every pack may use.

A text is an ordinary string with gaps in braces: ``"Type {street}."``. Gaps are names and nothing more, so content
can never run code. The sentences in `SENTENCES` are said by the simulated browser and by the coach whatever the pack
is about; a pack's translation may give each of them in its own language under the same id.
"""

import re
import unicodedata
from collections.abc import Mapping

_GAP = re.compile(r"\{([a-z][a-z0-9_.-]*)\}")
_NOT_LETTERS = re.compile(r"[\W_]+")

SENTENCES: Mapping[str, str] = {
    # the simulated browser and its pages
    "page.error_title": "Error: {title}",
    "page.named": "{title} – {service}",
    "page.problem": "There is a problem",
    "page.not_provided": "Not provided",
    "page.too_many": "Choose {count} or fewer. Take another one away first",
    "page.date": "{day} {month} {year}",
    "page.missing.title": "This page does not exist",
    "page.missing.text": "There is no page at {address}. Look for a small mistake in the address, or go back.",
    "page.missing.back": "Go back to the page before",
    "page.new_tab.title": "New tab",
    "page.new_tab.text": "This tab is empty. Type an address or a few words in the long box at the top.",
    "month.1": "January",
    "month.2": "February",
    "month.3": "March",
    "month.4": "April",
    "month.5": "May",
    "month.6": "June",
    "month.7": "July",
    "month.8": "August",
    "month.9": "September",
    "month.10": "October",
    "month.11": "November",
    "month.12": "December",
    # what is said of a page besides its own words: the kind of a thing, and its state
    "said.heading": "{text}, heading.",
    "said.explanation": "This means: {text}",
    "said.advertisement": "Advertisement.",
    "said.link": "{text}, link.",
    "said.button": "{text}, button.",
    "said.optional": "{text} (optional)",
    "said.field": "{text}, text box.",
    "said.date": "{text}, date in three boxes.",
    "said.choice": "{text}, choose one.",
    "said.choices": "{text}, choose as many as fit.",
    "said.file": "{text}, a picture can be added.",
    "said.attached": "Attached: {text}.",
    "said.search": "{text}, search box.",
    "said.picture": "Picture: {text}",
    "said.details": "{text}, more to read, folded away.",
    "said.details.open": "{text}, open.",
    "said.value": "It says: {text}",
    "said.empty": "It is empty.",
    "said.chosen": "{text}, chosen.",
    "said.problem": "Problem: {text}.",
    "said.row": "{label}: {value}.",
    "said.cells": "{column}: {value}.",
    "said.table": "{text}, table.",
    "said.stage.done": "{text}: done. {date}.",
    "said.stage.now": "Now: {text}. {date}.",
    "said.stage.ahead": "{text}: not yet.",
    # the coach, when the author of the lesson has foreseen nothing
    "coach.goal_reached": "Done. That was the last step.",
    "coach.wrong_place": "This page is not needed for this errand. Nothing is lost.",
    "coach.wrong_place.back": "Press Back to return to the page before.",
    "coach.wrong_place.turn": "Press the tab “{title}” to return to your errand.",
    "coach.wrong_place.undo": "Press “Go back” here beside the page. It takes back your last step.",
    "coach.wrong_field": "That box can stay as it was. Nothing is lost.",
    "coach.page_waits": "The page waits, because something is still missing or needs a change. Nothing is lost.",
    "coach.page_waits.mend": "Look at “{title}”. Mend what stands there, or empty it.",
    "coach.went_away": "You left the page of this errand. What you typed is kept.",
    "coach.not_here": "That cannot be used here. Nothing has changed.",
    "coach.differs": "“{title}” is not yet as it stands on your note. Nothing is lost.",
    "coach.differs.change": "Go to “{title}” again and change it.",
    "coach.stuck.together": "Take your time. “Show me this step” does it for you.",
    "coach.stuck.hints": "Take your time. Would you like a hint?",
    "coach.stuck.alone": "Take your time. “Show me this step” helps, and so does a person.",
    "coach.undone": "Your last step is taken back.",
    "coach.nothing_to_undo": "You are at the very beginning. There is nothing to take back.",
    "coach.shown": "Now I do it for you. Watch the page.",
    "coach.changed_lesson": "This errand has changed since you stopped. You stand on the last step that still exists.",
    "coach.no_more_hints": "That was the last hint. “Show me this step” does it for you.",
}


def fill(text: str, values: Mapping[str, str]) -> str:
    """*text* with each gap replaced by its value; a gap that has no value stays as it is.

    >>> fill("Type {street}.", {"street": "14 Mill Lane"})
    'Type 14 Mill Lane.'
    """
    if "{" not in text:
        return text
    return _GAP.sub(lambda gap: values.get(gap[1], gap[0]), text)


def gaps(text: str) -> tuple[str, ...]:
    """The names of the gaps in *text*, in their order."""
    return tuple(_GAP.findall(text))


def folded(text: str) -> str:
    """*text* as people mean it: no case, accents, punctuation or stray spaces. For comparing, never for showing.

    >>> folded("  14,  Mill Lane. ")
    '14 mill lane'
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return _NOT_LETTERS.sub(" ", letters).strip()
