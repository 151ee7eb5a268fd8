"""Texts: gaps are names and nothing more, and comparing means what people mean."""

import pytest

from trainer.content.texts import SENTENCES, fill, folded, gaps


def test_gaps_are_filled_and_others_stay() -> None:
    assert fill("{me.name} lives in {town}. {x}", {"me.name": "Ada", "town": "Meadow"}) == "Ada lives in Meadow. {x}"


def test_what_is_filled_in_is_not_filled_again() -> None:
    assert fill("{a}", {"a": "{b}", "b": "c"}) == "{b}"


@pytest.mark.parametrize("text", ["{}", "{0}", "{Name}", "{a b}", "{a!r}", "{a:>9}", "{{a", "%s", "{__class__}"])
def test_nothing_but_a_name_is_a_gap(text: str) -> None:
    assert fill(text, {"a": "x", "0": "x", "Name": "x"}) == text
    assert gaps(text) == ()


def test_the_names_of_gaps_are_told_in_their_order() -> None:
    assert gaps("{b} and {a.c-d} and {b}") == ("b", "a.c-d", "b")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("14 Mill Lane", " 14, mill-lane. "),
        ("ÉCOLE", "ecole"),
        ("STRASSE", "Straße"),
        ("ﬁve", "five"),
        ("İstanbul", "istanbul"),
        ("O’Brien", "o'brien"),
    ],
)
def test_people_mean_the_same(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(("one", "other"), [("14", "41"), ("Mill Lane", "MillLane"), ("a", "b"), ("йод", "ёд")])
def test_people_mean_something_else(one: str, other: str) -> None:
    assert folded(one) != folded(other)


def test_folding_twice_changes_nothing() -> None:
    for text in ("Äß, 3.5 – x_y", "ΣΊΣΥΦΟΣ", "مرحبا"):
        assert folded(folded(text)) == folded(text)


def test_every_sentence_can_be_filled_and_ends_as_a_sentence() -> None:
    for name, sentence in SENTENCES.items():
        assert "{" not in fill(sentence, dict.fromkeys(gaps(sentence), "x")), name
        if name.startswith("coach."):
            assert sentence[-1] in ".?", name
