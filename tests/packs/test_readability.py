"""Sentences, words, syllables and grades are counted as readers meet them."""

import pytest

from trainer.packs.readability import grade, sentences, syllables, too_long, uses, words


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("the", 1), ("one", 1), ("make", 1), ("makes", 1), ("walked", 1), ("needed", 2), ("table", 2), ("places", 2),
        ("value", 2), ("street", 1), ("people", 2), ("complaint", 2), ("telephone", 3), ("official", 3),
        ("easier", 3), ("city", 2), ("library", 3), ("14", 1), ("w", 1), ("information", 4), ("authorisation", 5),
    ],
)  # fmt: skip
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == syllables(word.upper()) == count


def test_sentences_end_where_readers_breathe() -> None:
    assert sentences("Press “Send.” Then wait! Is it there? Yes…") == [
        "Press “Send.",
        "Then wait!",
        "Is it there?",
        "Yes…",
    ]
    assert len(sentences("Open complaints.rivermouth.example at 10.30. It costs 3.5 florins.")) == 2
    assert sentences("A line\nand another\n\n") == ["A line", "and another"]
    assert sentences(" … ") == []


def test_words() -> None:
    assert words("Don’t type a@b.example, 0555-010 or “14”!") == [
        "Don’t",
        "type",
        "a@b.example",
        "0555-010",
        "or",
        "14",
    ]
    assert words("Привет, мир") == ["Привет", "мир"]


def test_a_sentence_of_20_words_is_short_enough_and_one_of_21_is_not() -> None:
    assert too_long("word " * 20 + ".") == []
    assert len(too_long("Short. " + "word " * 21 + ".")) == 1


def test_the_grade_is_that_of_flesch_and_kincaid() -> None:
    # 60 words of one syllable in 6 sentences: 0.39 * 10 + 11.8 * 1 - 15.59
    assert grade(["We go on and on to the end of it. " * 6]) == pytest.approx(0.39 * 10 + 11.8 - 15.59)
    assert grade(["We go on and on to the end of it. " * 5]) is None, "too short to have a grade"
    assert (grade(["Municipal administration necessitates authorisation. " * 20]) or 0) > 20


def test_terms_are_found_as_whole_words() -> None:
    assert uses("Ask the Ombudsman.", "ombudsman")
    assert uses("Keep both tracking numbers safe", "tracking number")
    assert not uses("levying", "levy")
    assert not uses("a tracker number", "tracking number")
