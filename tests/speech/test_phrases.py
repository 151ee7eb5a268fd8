"""What is said of a page: every kind of block, with its value and its message, in the order of the page."""

from typing import get_args

import pytest

from tests.coach.playing import ALL, TO_START, TO_WHO, began, played
from tests.samples.packs import meadow
from tests.simulator.office import NEXT, after, at, office
from trainer.coach.advice import Advice
from trainer.content import blocks
from trainer.content.blocks import AnyBlock, Option, Result
from trainer.simulator import acts
from trainer.simulator.items import Scene
from trainer.simulator.scene import scene
from trainer.speech.phrases import advice_utterances, page_utterances, phrase


def heard(seen: Scene) -> list[str]:
    return [utterance.text for utterance in page_utterances(seen, meadow())]


def test_every_kind_of_block_has_its_phrase() -> None:
    assert {kind for kind in get_args(AnyBlock) if phrase.dispatch(kind) is phrase.dispatch(object)} == set()


def test_every_block_of_the_sample_pack_says_something() -> None:
    attempt, said = began(), set[type]()
    for act in ALL:
        attempt, outcome = played(attempt, act)
        for item in outcome.scene.items:
            texts = phrase(item.block, item, meadow())
            assert all(texts), item
            said |= {type(item.block)} if texts else set()
    assert said == set(get_args(AnyBlock))


def test_a_page_is_read_from_its_title_to_its_foot() -> None:
    assert heard(played(began(), *TO_START)[1].scene) == [
        "Get a library card – Library.",
        "Town of Meadow.",
        "Get a library card, heading.",
        "The card is free. You need a picture of your face.",
        "1. Tell us who you are",
        "2. Choose how you read",
        "3. Add a picture",
        "Begin now, button.",
        "Help, link.",
    ]


def test_messages_are_read_first_and_beside_their_fields() -> None:
    said = heard(played(began(), *TO_WHO, acts.Press(block="next"))[1].scene)
    assert said[0] == "Error: Who are you? – Library."
    assert said[said.index("There is a problem.") + 1 :][:2] == ["Enter your full name.", "Enter a date."]
    assert said[said.index("Full name, text box.") + 1] == "Problem: Enter your full name."


def test_fields_say_what_stands_in_them() -> None:
    said = heard(played(began(), *TO_WHO, *ALL[3:6])[1].scene)
    assert said[said.index("Full name, text box.") + 1] == "It says: Olive Tern"
    assert said[said.index("E-mail address (optional), text box.") + 1] == "It is empty."
    start = said.index("Since when have you lived here?, date in three boxes.")
    assert said[start + 1 : start + 5] == ["Day.", "Month.", "Year.", "It says: 4 5"]


def test_choices_say_what_is_chosen_and_what_explains_them() -> None:
    said = heard(played(began(), *ALL[:9], acts.Choose(block="kinds", option="maps"))[1].scene)
    start = said.index("Which letters suit you?, choose one.")
    assert said[start : start + 4] == [
        "Which letters suit you?, choose one.",
        "Large letters, chosen.",
        "Small letters.",
        "As in a newspaper.",
    ]
    start = said.index("What do you like to read? (optional), choose as many as fit.")
    assert said[start + 1 : start + 4] == ["Novels.", "Maps, chosen.", "Music."]


def test_a_question_that_need_not_be_answered_says_so() -> None:
    pack = office(blocks.LongText(id="more", label="More"), blocks.LongText(id="why", label="Why?", empty="Enter it"))
    said = heard(scene(at(), pack))
    assert [text for text in said if "text box" in text] == ["More (optional), text box.", "Why?, text box."]


def test_official_words_and_advertisements_are_told_apart_from_the_rest() -> None:
    official = blocks.Paragraph(text="Herewith refused.", register="official", explanation="They say no.")
    said = heard(scene(at(), office(official, blocks.Notice(title="Garden tools", tone="advertisement"))))
    assert said[1:5] == ["Herewith refused.", "This means: They say no.", "Advertisement.", "Garden tools"]


def test_details_say_that_there_is_more_and_read_it_once_they_are_open() -> None:
    folded = played(began(), *ALL[:8])
    assert "What is a deposit?, more to read, folded away." in heard(folded[1].scene)
    said = heard(played(folded[0], acts.Unfold(block="more"))[1].scene)
    start = said.index("What is a deposit?, open.")
    assert said[start + 1 : start + 3] == ["A deposit is money you get back later.", "More help, link."]


def test_a_code_is_never_read_out() -> None:
    said = heard(played(began(), *ALL[:13])[1].scene)
    assert not [text for text in said if "204060" in text]


def test_pictures_are_said_by_their_text() -> None:
    said = heard(played(began(), *ALL[:12])[1].scene)
    start = said.index("Attached: my-face.jpg.")
    assert said[start + 1 : start + 3] == ["Take the picture away, link.", "Choose a picture, button."]
    assert "Picture: A drawn face with a calm smile." in said


def test_the_summary_says_each_answer_and_what_can_be_changed() -> None:
    said = heard(played(began(), *ALL[:14])[1].scene)
    start = said.index("Name: Olive Tern.")
    assert said[start : start + 4] == [
        "Name: Olive Tern.",
        "Change, link.",
        "Living here since: 4 May 2019.",
        "Change, link.",
    ]
    assert "E-mail address: Not provided." in said


def test_the_tracker_and_the_table_are_read_in_sentences() -> None:
    said = heard(played(began(), *ALL)[1].scene)
    assert said[said.index("How far it is") + 1 :] == [
        "Now: Asked for. 10 March 2027.",
        "We have your wish.",
        "Printed: not yet.",
        "When the library is open, table.",
        "Day: Monday.",
        "Hours: 9 to 5.",
        "Day: Tuesday.",
        "Hours: 9 to 7.",
        "Look at the help, link.",
        "Help, link.",
    ]


STREET = blocks.Search(
    id="street",
    label="Street",
    button="Find",
    found="Streets",
    nothing="No such street",
    results=(Result(id="mill", title="Mill Lane", address="mill.example", badge="Advertisement", value="Mill Lane"),),
)


def test_a_result_is_read_with_its_badge_and_its_address_which_tells_the_genuine_one() -> None:
    pack = office(STREET)
    world = after(pack, acts.Fill(block="street", text="mill"), acts.Search(block="street", text="mill"))
    said = heard(scene(world, pack))
    assert said[1:] == [
        "Street, search box.",
        "It says: mill",
        "Find, button.",
        "Streets",
        "Advertisement",
        "Mill Lane, link.",
        "mill.example",
        "Help, link.",
    ]
    taken = after(pack, acts.Take(block="street", result="mill"), world=world)
    assert "Mill Lane, chosen." in heard(scene(taken, pack))


def test_a_search_that_found_nothing_says_so() -> None:
    pack = office(STREET)
    assert "No such street" in heard(scene(after(pack, acts.Search(block="street", text="oak")), pack))
    assert "No such street" not in heard(scene(at(), pack))


def test_what_is_said_of_a_kind_nobody_knows_is_an_error_of_ours() -> None:
    pack = office(blocks.Select(id="s", label="S", options=(Option(id="a", text="A"),)), NEXT)
    with pytest.raises(TypeError):
        phrase(object(), scene(at(), pack).items[0], pack)


def test_advice_cuts_short_and_the_rest_waits_its_turn() -> None:
    advice = Advice(goal="G", happened="H", instruction="I", note=("N",), why="W", hint="T", offer="O")
    said = advice_utterances(advice, meadow())
    assert [utterance.text for utterance in said] == ["H", "I", "N", "W", "T", "O"]
    assert [utterance.priority for utterance in said] == ["now", *["next"] * 5]
    assert {utterance.language for utterance in said} == {"en"}
    assert {utterance.kind for utterance in said} == {"advice"}


def test_the_page_is_said_as_a_page() -> None:
    said = page_utterances(scene(at(), office()), office())
    assert (said[0].priority, {utterance.kind for utterance in said}) == ("now", {"page"})
