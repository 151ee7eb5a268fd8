"""Pronunciation, as text: what is written and what is said, by language; and where each spoken word is written."""

import re
import time
import xml.etree.ElementTree as ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.access.languages import CATALOGUE
from trainer.installation import shipped_packs
from trainer.packs.loading import load
from trainer.packs.translating import texts_of
from trainer.speech.pronunciation import Pronounced, pronounce

ENGLISH = [
    ("2 Willow Bank", "two Willow Bank"),
    ("flat 14a", "flat fourteen A"),
    ("12,450 people", "twelve thousand four hundred and fifty people"),
    ("3.2 megabytes", "three point two megabytes"),
    ("18 %", "eighteen per cent"),
    ("the 3rd of 12", "the third of twelve"),
    ("27 3 2027", "twenty-seven three twenty twenty-seven"),
    ("since 1998", "since nineteen ninety-eight"),
    ("10 March", "the tenth of March"),
    ("10 March 2027", "the tenth of March, twenty twenty-seven"),
    ("March 3, 2027", "the third of March, twenty twenty-seven"),
    ("2027-03-22", "the twenty-second of March, twenty twenty-seven"),
    ("14/03/2031", "the fourteenth of March, twenty thirty-one"),
    ("9:30", "nine thirty"),
    ("9:05", "nine oh five"),
    ("9:00", "nine o'clock"),
    ("17:00", "seventeen hundred"),
    ("9 am. Then", "nine a m. Then"),
    ("4.30 p.m.", "four thirty p m"),
    ("9–17", "nine to seventeen"),
    ("£12.50", "twelve pounds fifty"),
    ("$1", "one dollar"),
    ("€1,200", "one thousand two hundred euros"),
    ("0555 010 203", "zero five five five, zero one zero, two zero three"),
    ("+44 20 123 456", "plus four four, two zero, one two three, four five six"),
    ("RC-4827-1935", "R C, four eight two seven, one nine three five"),
    ("123456789", "one two three four five six seven eight nine"),
    ("nora.fenn@post.example", "nora dot fenn at post dot example"),
    ("www.rivermouth.example/complaints", "w w w dot rivermouth dot example, slash complaints"),
    ("https://city-hall.example", "city dash hall dot example"),
    ("e.g. this, i.e. that, etc.", "for example this, that is that, et cetera"),
    ("Mr Reyd and Dr Fenn", "Mister Raid and Doctor Fenn"),
    ("14 Mill St", "fourteen Mill Street"),
    ("St Mary", "Saint Mary"),
    ("No. 5", "number five"),
    ("ID and PIN", "I D and pin"),
    ("F1, Ctrl + L, Esc", "F one, Control plus L, Escape"),
    ("and/or", "and or"),
    ("yes/no", "yes or no"),
    ("Home › Complaints", "Home, then Complaints"),
    ("Nothing to say here.", "Nothing to say here."),
]
GERMAN = [
    ("12.450 Leute", "zwölftausendvierhundertfünfzig Leute"),
    ("3,2 Megabyte", "drei Komma zwei Megabyte"),
    ("10. März 2027", "zehnter März zweitausendsiebenundzwanzig"),
    ("14.03.2031", "vierzehnter März zweitausendeinunddreißig"),
    ("9:30 Uhr", "neun Uhr dreißig"),
    ("9–17", "neun bis siebzehn"),
    ("0555 010 203", "null fünf fünf fünf, null eins null, zwei null drei"),
    ("rathaus.example", "rathaus Punkt example"),
    ("z. B. Nr. 5", "zum Beispiel Nummer fünf"),
]
NAMES = {"Reyd": "Raid"}
NOT_SAID = re.compile(r"[\d@&%£$€#+=<>*~^|→–—•×·/\\_{}\[\]]")


@pytest.mark.parametrize(("written", "said"), ENGLISH)
def test_english(written: str, said: str) -> None:
    assert pronounce(written, "en", NAMES).text == said


@pytest.mark.parametrize(("written", "said"), GERMAN)
def test_german(written: str, said: str) -> None:
    assert pronounce(written, "de").text == said


def test_a_country_changes_nothing() -> None:
    assert pronounce("No. 5", "en-GB").text == "number five"


@pytest.mark.parametrize("language", ["tlh", "rules", "", "x-y", "../en"])
def test_a_language_without_rules_is_left_to_the_engine(language: str) -> None:
    assert pronounce("9–17 Mr Reyd", language, NAMES).text == "9–17 Mr Reyd"


def test_a_spoken_word_is_found_where_it_is_written() -> None:
    written = "Open 9–17 on 10 March, at RC-4827-1935."
    said = pronounce(written, "en")
    found = {}
    for word in re.finditer(r"[\w'-]+", said.text):
        start, length = said.original(word.start(), len(word[0]))
        found[word[0]] = written[start : start + length]
    assert found["Open"] == "Open"
    assert found["nine"] == "RC-4827-1935"  # its last “nine”
    assert found["seventeen"] == "9–17"
    assert found["tenth"] == found["March"] == "10 March"
    assert found["eight"] == "RC-4827-1935"
    assert found["at"] == "at"


def texts() -> list[str]:
    """Every text that ships: of the app, and of the packs."""
    found = [each.text or "" for each in ElementTree.parse(CATALOGUE).iter("source")]
    for place in shipped_packs():
        found += texts_of(load(place)).values()
    return found


def test_every_text_that_ships_is_said_without_digits_and_signs() -> None:
    wrong = {}
    for text in texts():
        written = re.sub(r"\{[^}]*\}|%n", "5", text)  # gaps are filled before it is said
        said = pronounce(written, "en", NAMES).text
        if NOT_SAID.search(said):
            wrong[written] = said
    assert not wrong


def spans(said: Pronounced) -> list[tuple[int, int]]:
    return [said.original(at, 1) for at in range(len(said.text))]


@given(
    st.text(max_size=80) | st.from_regex(r"[0-9A-Za-z.,:/@£ –-]{0,40}", fullmatch=True), st.sampled_from(["en", "de"])
)
def test_any_text_can_be_said_and_every_part_of_it_is_written_somewhere(text: str, language: str) -> None:
    said = pronounce(text, language, NAMES)
    begins = [start for start, _ in spans(said)]
    assert begins == sorted(begins)
    assert all(start >= 0 and start + length <= len(text) for start, length in spans(said))


def test_it_takes_no_time() -> None:
    text = "The office in Mill Lane is open on weekdays; call 0555 010 203 or write to nora.fenn@post.example. " * 2
    pronounce(text, "en")
    began = time.perf_counter()
    for _ in range(20):
        pronounce(text, "en")
    assert (time.perf_counter() - began) / 20 < 0.02
