"""Show me plays what a learner would do, from wherever they stand."""

import pytest
from msgspec.structs import replace

from tests.coach.playing import LESSON, TO_START, TO_WHO, WHO, began, helped, played
from tests.samples.packs import meadow
from trainer.coach.attempt import Attempt
from trainer.coach.demonstration import next_act
from trainer.content.lessons import Instruction
from trainer.content.packs import Pack
from trainer.simulator import acts
from trainer.simulator.acts import AnyAct


def shown(attempt: Attempt) -> AnyAct | None:
    return next_act(attempt.where, attempt.world, attempt.pack)


def test_looking_for_something_is_typed_first_and_then_looked_for() -> None:
    typed = acts.Fill(block="words", text="meadow library", means="demonstration")
    assert shown(began("show")) == typed
    assert shown(played(began("show"), typed)[0]) == acts.Search(
        block="words", text="meadow library", means="demonstration"
    )


def test_a_date_is_typed_part_by_part_and_what_is_right_is_left() -> None:
    attempt, _ = played(began("show"), *TO_WHO, WHO[0])
    assert shown(attempt) == acts.Fill(block="since", text="4", part="day", means="demonstration")
    attempt, _ = played(attempt, acts.Fill(block="since", text="04", part="day"))
    assert shown(attempt) == acts.Fill(block="since", text="May", part="month", means="demonstration")
    attempt, _ = played(attempt, acts.Fill(block="since", text="5", part="month"))
    attempt, _ = played(attempt, acts.Fill(block="since", text="19", part="year"))
    assert shown(attempt) == acts.Press(block="next", means="demonstration")


def test_at_the_goal_and_where_only_taking_back_helps_there_is_nothing_to_show() -> None:
    assert shown(helped(began("show"))[0]) is None
    away = played(began("show"), acts.Open(), acts.Close(tab=0))[0]
    assert shown(away) is None
    assert away.where.correction is not None


def choosing_maps() -> Pack:
    """The sample pack, its lesson asking for maps among the things one likes to read; two are the most."""
    lesson = meadow().lesson(LESSON)
    maps = Instruction(say="Choose maps.", use="library/reading.kinds", do="choose", value="maps")
    steps = tuple(
        replace(step, instructions=(maps, *step.instructions)) if step.id == "reading" else step
        for step in lesson.steps
    )
    return replace(meadow(), lessons={LESSON: replace(lesson, steps=steps)})


@pytest.mark.parametrize("others", [("novels",), ("novels", "music")])
def test_where_no_more_can_be_chosen_one_goes_before_another_comes(others: tuple[str, ...]) -> None:
    attempt, _ = played(began("show", pack=choosing_maps()), *TO_WHO, *WHO)
    attempt, _ = played(attempt, *(acts.Choose(block="kinds", option=option) for option in others))
    attempt, _ = helped(attempt)
    assert "maps" in attempt.world.answer("library/kinds")
    assert attempt.has_reached_goal


def test_a_picture_that_is_too_large_for_a_box_nobody_needs_is_taken_away() -> None:
    lesson = meadow().lesson(LESSON)
    steps = tuple(
        replace(step, instructions=tuple(told for told in step.instructions if told.do != "attach"))
        for step in lesson.steps
    )
    pack = replace(meadow(), lessons={LESSON: replace(lesson, steps=steps)})
    attempt, _ = played(began("show", pack=pack), *TO_START, acts.Go(text="library.meadow.example/papers"))
    attempt, _ = played(attempt, acts.Attach(block="picture", picture="boat"), acts.Press(block="next"))
    correction = attempt.where.correction
    attempt, _ = played(attempt, acts.Fill(block="code", text="204060"))
    assert shown(attempt) == acts.Attach(block="picture", picture="", means="demonstration"), correction
