"""The pseudo language: every letter has an accent, it is about twice as long, and what is no word stays."""

import pytest

from tests.words.perceiving import escapes
from trainer import pseudo
from trainer.content.texts import SENTENCES, fill, folded, gaps

SENTENCE = "Press {name} & type 14 in the box at post.example, then press F1: ada@post.example."


def test_every_letter_has_an_accent() -> None:
    alphabet = "The quick brown fox jumps over the lazy dog. PACK MY BOX WITH FIVE DOZEN LIQUOR JUGS"
    assert not any(letter.isascii() and letter.isalpha() for letter in pseudo.words(alphabet))


def test_what_is_no_word_stays() -> None:
    made = pseudo.words(SENTENCE)
    for kept in ("{name}", " & ", "14", "post.example,", "F1:", "ada@post.example"):
        assert kept in made
    assert escapes(made) == ["name"]


@pytest.mark.parametrize("text", ["", "{day} {month} {year}", "14", "Ctrl + L", "F6", "Handrail", "a.example/b", "%n"])
def test_a_text_without_words_is_the_same(text: str) -> None:
    assert pseudo.words(text) == text


@pytest.mark.parametrize("text", [SENTENCE, "Go", "%n days", *SENTENCES.values()])
def test_it_is_about_twice_as_long_and_keeps_its_gaps(text: str) -> None:
    made = pseudo.words(text)
    assert gaps(made) == gaps(text)
    assert made.count("%n") == text.count("%n")
    if made != text:
        own = len(fill(text, dict.fromkeys(gaps(text), "")))
        assert len(text) + 0.5 * own <= len(made) <= len(text) + own + 9


def test_each_line_is_read_from_right_to_left() -> None:
    first, second, number = pseudo.words("One line.\nAnother.\n12").split("\n")
    assert first[0] == second[0] == pseudo.RIGHT_TO_LEFT_MARK
    assert number == "12"


@pytest.mark.parametrize("text", ["14 Mill Lane", "Nora Fenn", "Rivermouth complaints", "queue"])
def test_what_is_typed_is_equal_for_whoever_forgives_accents(text: str) -> None:
    assert folded(pseudo.value(text)).replace("ꝗ", "q") == folded(text)


@pytest.mark.parametrize("name", ["mill-lane-14", "lamp", "broken_lamp"])
def test_what_may_be_an_id_stays(name: str) -> None:
    assert pseudo.value(name) == name
