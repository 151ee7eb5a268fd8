"""Practice: the one gate. What it gives to the Bookmark, the Journal and the Voice, and when nothing may happen."""

import datetime
from collections.abc import Sequence

import msgspec
import pytest

from tests.coach.playing import ALL, NOON, TO_WHO, WHO, began
from tests.samples.packs import meadow
from trainer.coach.attempt import Outcome, begin, replay
from trainer.coach.events import ActDone, AnyEvent, GoalReached, HelpUsed, HintOffered, StepReached, SurenessSaid
from trainer.coach.modes import MODES, Mode
from trainer.simulator import acts
from trainer.simulator.acts import AnyAct
from trainer.speech.engines import Recorder
from trainer.speech.voice import Voice
from trainer.visits.practice import Practice


class Notebook:
    """A Memory that keeps everything in sight: the Bookmark as it would stand on the disk, and all that was written."""

    attempt_id = "attempt"

    def __init__(self) -> None:
        self.events: list[AnyEvent] = []
        self.bookmark: list[AnyAct] = []
        self.written: list[tuple[int, tuple[AnyAct, ...]]] = []
        self.ended: list[str] = []

    def keep_events(self, events: Sequence[AnyEvent], at: datetime.datetime) -> None:
        self.events += events

    def keep_acts(self, position: int, acts: Sequence[AnyAct]) -> None:
        assert position <= len(self.bookmark), "a gap in the bookmark"
        self.written.append((position, tuple(acts)))
        self.bookmark[position:] = acts

    def stop(self, at: datetime.datetime) -> None:
        self.ended.append("stopped")

    def end(self, outcome: str, at: datetime.datetime) -> None:
        self.ended.append(outcome)


class Room:
    """A practice with its notebook, its recorder, and a clock that stands until it is moved."""

    def __init__(self, mode: Mode = "together") -> None:
        self.now, self.memory, self.engine = NOON, Notebook(), Recorder(clock=lambda: 0.0)
        attempt, outcome = begin(meadow(), "join-the-library", "", mode, seed=1, at=NOON)
        voice = Voice(self.engine)
        self.practice = Practice(attempt, outcome, memory=self.memory, voice=voice, clock=lambda: self.now)
        self.practice.enter()

    def do(self, *done: AnyAct) -> "Room":
        for act in done:
            self.practice.do(act)
        return self

    def heard(self) -> list[str]:
        """What was said since the last time."""
        said = [utterance.text for utterance in self.engine.said]
        self.engine.said.clear()
        return said


def fill(text: str) -> AnyAct:
    return acts.Fill(block="name", text=text)


def test_entering_says_what_comes_first_and_writes_down_that_it_began() -> None:
    room = Room()
    assert room.heard() == ["Look for the library.", "meadow library"]
    assert room.memory.events == [StepReached(step="find")]


def test_each_act_goes_into_the_bookmark_at_its_place() -> None:
    room = Room().do(*TO_WHO)
    assert room.memory.written == [(index, (act,)) for index, act in enumerate(TO_WHO)]


def test_typing_rewrites_its_place_and_appends_nothing() -> None:
    room = Room().do(*TO_WHO, fill("O"), fill("Ol"), fill("Oli"))
    assert [position for position, _ in room.memory.written] == [0, 1, 2, 3, 3, 3]
    assert room.memory.bookmark == [*TO_WHO, fill("Oli")]


def test_taking_back_cuts_the_bookmark() -> None:
    room = Room().do(*TO_WHO, fill("O"), fill("Ol"))
    room.practice.undo()
    assert room.memory.written[-1] == (3, ())
    assert tuple(room.memory.bookmark) == TO_WHO == room.practice.attempt.acts
    room.do(fill("Olive"))
    assert room.memory.bookmark == [*TO_WHO, fill("Olive")]


def test_what_had_no_effect_is_not_in_the_bookmark_but_in_the_journal() -> None:
    room = Room().do(acts.Press(block="nowhere"))
    assert room.memory.written == []
    assert ActDone(act="press", block="finder/home.nowhere", means="pointer", outcome="not_here") in room.memory.events


def test_the_bookmark_is_always_what_the_attempt_is_made_of() -> None:
    room = Room()
    for act in (*ALL[:9], acts.Press(block="nowhere"), acts.Back(), *ALL[8:]):
        room.do(act)
        assert tuple(room.memory.bookmark) == room.practice.attempt.acts


@pytest.mark.parametrize("mode", MODES)
def test_the_journal_holds_no_value(mode: Mode) -> None:
    room = Room(mode).do(*TO_WHO, fill("Quince-7f3a"), *WHO[1:], *ALL[8:-1], acts.Go(text="quince.example"))
    room.practice.undo()
    journal = b"".join(msgspec.json.encode(event) for event in room.memory.events).decode().casefold()
    for value in ("quince", "olive", "2019", "large", "pond", "face", "204060", "meadow library"):
        assert f'"{value}"' not in journal
        assert "quince" not in journal


def test_whoever_watches_is_told_every_outcome_until_they_leave() -> None:
    room, told = Room(), list[Outcome]()
    leave = room.practice.subscribe(told.append)
    room.do(TO_WHO[0])
    assert told[0].scene == room.practice.scene
    leave()
    room.do(TO_WHO[1])
    assert len(told) == 1


def test_the_same_is_not_said_twice() -> None:
    room = Room().do(*TO_WHO)
    room.heard()
    room.do(fill("O"), fill("Ol"), acts.Unfold(block="nothing"))
    assert room.heard() == ["That cannot be used here. Nothing has changed.", "Type your name.", *_NAME]


_NAME = ("Olive Tern", "The card bears your name.")


def test_it_is_said_again_when_asked_for_and_noted() -> None:
    room = Room().do(*TO_WHO)
    room.heard()
    room.practice.say_again()
    assert room.heard() == ["Type your name.", *_NAME]
    assert room.memory.events[-1] == HelpUsed(help="say_again", step="who")


def test_after_the_page_was_read_the_advice_is_what_is_said_again_and_once() -> None:
    room = Room().do(*TO_WHO)
    room.practice.read_page()
    room.heard()
    room.practice.say_again()
    assert room.heard() == ["Type your name.", *_NAME]


def test_the_page_is_read_as_often_as_it_is_asked_for() -> None:
    room = Room().do(*TO_WHO)
    room.heard()
    room.practice.read_page()
    once = room.heard()
    room.practice.read_page()
    assert room.heard() == once
    assert once[0] == "Who are you? – Library."


def test_a_page_that_is_being_read_is_not_cut_short_by_advice_that_is_not_new() -> None:
    room = Room().do(*TO_WHO)
    room.practice.read_page()
    room.heard()
    room.do(fill("O"))
    assert room.heard() == []


def test_while_a_person_is_called_nothing_changes() -> None:
    room = Room().do(*TO_WHO, fill("Olive"))
    room.practice.need_person()
    attempt, acts_kept = room.practice.attempt, list(room.memory.bookmark)
    room.do(fill("Olga"), acts.Back())
    room.practice.undo()
    room.practice.hint()
    room.practice.begin_showing()
    room.now += datetime.timedelta(hours=1)
    assert room.practice.look_at_clock() is None
    assert (room.practice.attempt, room.memory.bookmark) == (attempt, acts_kept)
    assert not room.practice.is_showing


def test_when_the_person_came_it_goes_on_and_waiting_was_no_silence() -> None:
    room = Room().do(*TO_WHO)
    room.practice.need_person()
    room.now += datetime.timedelta(hours=1)
    room.practice.person_came()
    assert room.practice.look_at_clock() is None
    assert [event.help for event in room.memory.events if isinstance(event, HelpUsed)] == ["person", "person_came"]
    assert room.do(fill("Olive")).practice.attempt.world.answer("library/name") == "Olive"


def test_long_silence_is_answered_once() -> None:
    room = Room("hints")
    room.heard()
    room.now += datetime.timedelta(seconds=91)
    assert room.practice.look_at_clock() is not None
    assert room.practice.look_at_clock() is None
    assert room.heard() == ["Take your time. Would you like a hint?"]
    assert room.memory.events[-1] == HintOffered(because="silence", step="find")


def test_show_me_this_step_plays_until_the_step_is_done() -> None:
    room = Room().do(*TO_WHO)
    room.practice.begin_showing()
    played = 0
    while room.practice.is_showing:
        act = room.practice.next_act()
        assert act is not None
        room.do(act)
        played += 1
    assert (played, room.practice.attempt.step_id) == (5, "reading")
    assert {act.means for act in room.practice.attempt.acts[3:]} == {"demonstration"}


def test_a_step_that_was_shown_is_not_shown_again_without_being_asked_for() -> None:
    room = Room().do(*TO_WHO)
    room.practice.begin_showing()
    room.do(*WHO, acts.Back())
    assert room.practice.attempt.step_id == "who"
    assert not room.practice.is_showing


@pytest.mark.parametrize("stop", ["undo", "stop_showing"])
def test_showing_ends_when_the_learner_wants_it(stop: str) -> None:
    room = Room().do(*TO_WHO)
    room.practice.begin_showing()
    assert room.practice.is_showing
    getattr(room.practice, stop)()
    assert not room.practice.is_showing


def test_at_the_goal_there_is_nothing_to_show() -> None:
    room = Room().do(*ALL)
    room.practice.begin_showing()
    assert not room.practice.is_showing
    assert room.practice.next_act() is None


def test_stopping_keeps_the_bookmark_and_says_so_once() -> None:
    room = Room().do(*TO_WHO)
    room.practice.stop()
    room.practice.stop()
    assert room.memory.ended == ["stopped"]
    assert room.memory.events[-1] == HelpUsed(help="stop", step="who")


def test_with_the_goal_reached_leaving_ends_the_attempt_also_after_a_step_back() -> None:
    room = Room("alone").do(*ALL)
    assert room.memory.events[-1] == GoalReached(assisted_mode="alone")
    room.practice.undo()
    room.practice.stop()
    assert room.memory.ended == ["reached"]


def test_after_leaving_nothing_happens_any_more() -> None:
    room = Room("hints").do(*TO_WHO)
    room.practice.stop()
    room.heard()
    written, events = list(room.memory.written), list(room.memory.events)
    room.do(fill("Olive"))
    room.practice.undo()
    room.now += datetime.timedelta(hours=1)
    room.practice.look_at_clock()
    assert (room.memory.written, room.memory.events, room.heard()) == (written, events, [])


def test_how_sure_someone_feels_is_written_down() -> None:
    room = Room()
    room.practice.say_sureness(4, "after")
    assert room.memory.events[-1] == SurenessSaid(sureness=4, moment="after")


def test_a_resumed_practice_goes_on_at_the_next_place_of_the_bookmark() -> None:
    attempt, outcome = replay(began(), (*TO_WHO, fill("Oli")), (), NOON)
    memory = Notebook()
    memory.bookmark = list(attempt.acts)
    practice = Practice(attempt, outcome, memory=memory, voice=Voice(Recorder()), clock=lambda: NOON)
    practice.enter()
    practice.do(fill("Olive"))
    assert memory.written == [(3, (fill("Olive"),))]
    assert memory.events == []
