"""The faces of blocks: one for every kind; they change in place, keep caret and focus, and send acts."""

import typing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from tests.hands import BUTTON, CHECK, FIELD, LINK, RADIO, described
from tests.screens.practising import Room
from trainer.content.blocks import AnyBlock
from trainer.screens.blocks import every
from trainer.screens.parts.scroll import ScrollBar
from trainer.screens.practice import samples


@pytest.fixture(params=["mouse", "keyboard"])
def questions(qtbot, request):
    """The page with all kinds of question, to be used by mouse alone or by keyboard alone."""
    return Room(qtbot, samples.practice(page="questions"), request.param)


def answer(room, field):
    return room.practice.attempt.world.answer(f"trees/{field}")


def test_every_kind_of_block_has_a_face():
    faceless = [
        kind.__name__
        for kind in typing.get_args(AnyBlock)
        if every.widget.dispatch(kind) is every.widget.dispatch(object)
    ]
    assert not faceless


def test_typing_is_an_act_and_leaves_field_caret_and_focus(questions):
    field = questions.hands.find(FIELD, "Where shall it stand?")
    questions.hands.write(FIELD, "Where shall it stand?", "3 Rop Walk")
    for _ in range(5):
        questions.hands.key(Qt.Key.Key_Left)
    questions.hands.key(Qt.Key.Key_E)
    assert answer(questions, "street") == "3 Rope Walk"
    assert QApplication.focusWidget() is field
    assert field.cursorPosition() == 6
    assert questions.hands.find(FIELD, "Where shall it stand?") is field


def test_an_undo_shows_what_stood_there_before(questions):
    questions.hands.write(FIELD, "Code from the letter", "12")
    questions.hands.press(BUTTON, "Go back")
    assert questions.hands.the(FIELD, "Code from the letter").text() == answer(questions, "code")


def test_a_date_is_typed_in_three_parts(questions):
    for part, text in (("Day", "4"), ("Month", "May"), ("Year", "2027")):
        questions.hands.write(FIELD, part, text)
    assert answer(questions, "when") == ("4", "May", "2027")
    assert questions.hands.sees("When may we come?")


def test_one_of_a_few_is_chosen(questions):
    questions.hands.choose(RADIO, "High")
    assert answer(questions, "size") == "high"
    questions.hands.choose(RADIO, "Low")
    assert answer(questions, "size") == "low"
    assert not questions.hands.the(RADIO, "High").isChecked()


def test_too_many_choices_are_answered_with_words(questions):
    questions.hands.choose(CHECK, "Grass")
    questions.hands.choose(CHECK, "Stones")
    assert answer(questions, "likes") == ("grass",)
    assert not questions.hands.the(CHECK, "Stones").isChecked()
    assert questions.hands.sees("You can choose 1. To choose another, first take it back.")


def test_one_of_many_is_chosen_in_a_list(questions):
    questions.hands.choose_in_list("Willow")
    assert answer(questions, "kind") == "willow"
    assert questions.hands.sees("Willow, chosen")


def test_a_picture_comes_from_a_folder_on_the_page(questions):
    questions.hands.press(BUTTON, "Choose a picture")
    assert questions.hands.where() == "tree.jpg"
    questions.hands.key(Qt.Key.Key_Escape)
    assert not questions.hands.find(BUTTON, "tree.jpg")
    assert questions.hands.where() == "Choose a picture"
    questions.hands.press(BUTTON, "Choose a picture")
    questions.hands.press(BUTTON, "tree.jpg")
    assert answer(questions, "photo") == "tree"
    questions.hands.press(LINK, "Take it away: tree.jpg")
    assert answer(questions, "photo") == ""


def test_what_was_found_is_taken(questions):
    questions.hands.write(FIELD, "Find your part of town", "mill")
    questions.hands.enter()
    assert questions.hands.sees("Parts of town")
    questions.hands.press(LINK, "Mill quarter")
    assert answer(questions, "town") == "mill"


def test_what_is_always_found_is_found_whatever_is_typed(questions):
    questions.hands.write(FIELD, "Find your part of town", "zzz")
    questions.hands.press(BUTTON, "Find")
    assert questions.hands.sees("Quay")
    assert not questions.hands.sees("Mill quarter")


def test_after_a_check_in_vain_the_summary_has_the_focus_and_leads_to_each_field(questions):
    questions.hands.press(BUTTON, "Continue")
    assert questions.hands.where() == "There is a problem"
    for link, field in (
        ("Enter the street", "Where shall it stand?"),
        ("Enter a date", "Day"),
        ("Choose a height", "Low"),
    ):
        questions.hands.press(LINK, link)
        assert questions.hands.where() == field
        assert f"Error: {link}" in described(QApplication.focusWidget())[1] or field == "Low"


def test_the_same_check_again_brings_the_focus_back_to_the_summary(questions):
    questions.hands.press(BUTTON, "Continue")
    questions.hands.press(LINK, "Enter the street")
    questions.hands.enter()
    assert questions.hands.where() == "There is a problem"


def test_what_scrolls_on_the_page_has_our_broad_bar(qtbot):
    room = Room(qtbot, samples.practice(page="questions"))
    for area in room.screen.findChildren(QAbstractScrollArea):
        if area.verticalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            assert isinstance(area.verticalScrollBar(), ScrollBar), area.accessibleName()


def test_optional_questions_say_so(questions):
    assert questions.hands.find(CHECK, "Grass")
    assert questions.hands.sees("What is there now? (optional)")


def test_details_open_and_fold(qtbot):
    room = Room(qtbot, samples.practice(), "keyboard")
    room.hands.press(BUTTON, "What is the tree by-law?")
    assert room.hands.sees("A rule of the town about trees.")
    room.hands.enter()
    assert not room.hands.sees("A rule of the town about trees.")


def test_change_says_what_it_changes(qtbot):
    room = Room(qtbot, samples.practice(page="end"))
    room.hands.press(LINK, "Change where it shall stand")
    assert room.practice.scene.place == "trees/questions"
