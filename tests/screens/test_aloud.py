"""The whole app by ear: what is said when, by keys and by mouse; silence; trouble; the word being heard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.hands import BUTTON, RADIO, Hands
from tests.mouths import Mouth
from trainer.access import announce, preferences, readers, themes
from trainer.app import House, build
from trainer.screens.parts.field import Field
from trainer.screens.parts.text import Words
from trainer.speech.messages import Begun, FoundVoice, Here, Manner, Ready, Trouble, WordHeard
from trainer.speech.voice import JUST_BEGUN_S

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Room:
    """Handrail in a window, with a mouth that is listened to."""

    def __init__(self, qtbot, data: Path) -> None:
        self.mouth, self._qtbot = Mouth(), qtbot
        self.house: House = build(data, make_engine=lambda _post: self.mouth)
        self.shell = self.house.shell
        self.shell.show()
        self.shell.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        self.hands = Hands(self.shell, "keyboard")

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Strike a key as the window of the system gets it."""
        QTest.keyClick(self.shell.windowHandle(), key, modifier)

    def arrive(self) -> None:
        """Someone touches a key that does nothing; what is said then is heard."""
        self._qtbot.waitUntil(lambda: self._touched(), timeout=10_000)
        self.hears("I am new here")
        self.is_silent()

    def _touched(self) -> bool:
        self.key(KEY.Key_Shift)
        return bool(self.mouth.done)

    def says(self) -> str:
        """All that was said since the last silence, to its end."""
        while self.mouth.open:
            self.mouth.tells(Begun(number=min(self.mouth.open), length_ms=100))
            self.mouth.is_heard()
        return " ".join(self.mouth.done)

    def hears(self, words: str) -> None:
        """Wait until *words* are said."""
        self._qtbot.waitUntil(lambda: words in self.says(), timeout=10_000)

    def is_silent(self) -> None:
        """Forget what was said."""
        self.says()
        self._qtbot.wait_for_age()
        self.mouth.done.clear()

    def close(self) -> None:
        self.house.navigator.leave()
        self.shell.close()
        self.shell.deleteLater()


@pytest.fixture
def room(qtbot, data):
    """A room in which nothing is young any more once it is silent."""

    def wait_for_age() -> None:
        from PySide6.QtCore import QElapsedTimer

        since = QElapsedTimer()
        since.start()
        qtbot.waitUntil(lambda: since.elapsed() > JUST_BEGUN_S * 1000 + 20)

    qtbot.wait_for_age = wait_for_age
    made = Room(qtbot, data)
    yield made
    made.close()
    readers.know(False)
    for key in ("read_aloud", "speech_rate", "speech_voices", "echo", "captions", "captions_stay"):
        preferences.begin({key: preferences.PREFERENCES[key].natural})
    announce.forget()


def test_who_comes_is_told_where_they_are_and_then_what_has_the_focus(room) -> None:
    assert room.mouth.done == [], "nobody has come"
    room.arrive()


def test_tab_says_name_role_state_and_position(room) -> None:
    room.arrive()
    for _ in range(3):
        room.key(KEY.Key_Tab)
    room.hears("Reading size. Normal, choice, chosen. 1 of 4.")


def test_a_burst_of_tabs_says_where_it_ended_and_is_not_slower_for_it(room, qtbot) -> None:
    room.arrive()
    widgets = [room.hands.the(BUTTON, name) for name in ("I am new here", "I have been here")]
    for number in range(1001):
        widgets[number % 2].setFocus()
    room.hands.the(BUTTON, "Just try").setFocus()
    room.hears("Just try, button.")
    assert len([line for line in room.mouth.done if line != "(stop)"]) == 1


def test_a_choice_that_is_made_says_so(room) -> None:
    room.arrive()
    for _ in range(3):
        room.key(KEY.Key_Tab)
    room.key(KEY.Key_Right)
    room.hears("Large, choice, chosen. 2 of 4.")


def test_ctrl_alone_is_silence_at_once(room) -> None:
    room.arrive()
    room.key(KEY.Key_Tab)
    QTest.keyPress(room.shell.windowHandle(), KEY.Key_Control)
    assert room.mouth.done[-1] == "(stop)"
    QTest.keyRelease(room.shell.windowHandle(), KEY.Key_Control)


def test_where_am_i(room) -> None:
    room.arrive()
    room.key(KEY.Key_F2)
    room.hears("I am new here, button.")


def test_the_last_message_again(room) -> None:
    room.arrive()
    room.key(KEY.Key_Tab)
    room.hears("I have been here, button.")
    room.is_silent()
    room.key(KEY.Key_F3)
    room.hears("I have been here, button.")


def test_the_page_is_read_as_a_whole_and_from_here_on(room) -> None:
    room.arrive()
    room.key(KEY.Key_F8)
    room.hears("All settings, link.")
    assert "Practise city services." in room.says()
    room.is_silent()
    room.hands.the(BUTTON, "Just try").setFocus()
    room.hears("Just try, button.")
    room.is_silent()
    room.key(KEY.Key_F8, SHIFT)
    room.hears("All settings, link.")
    assert "Practise city services." not in room.says()
    assert "Just try, button." in room.says()


def test_a_pause_and_going_on(room) -> None:
    room.arrive()
    room.key(KEY.Key_F8)
    room.key(KEY.Key_F9)
    assert room.mouth.done[-1] == "(pause)"
    room.key(KEY.Key_F9)
    assert room.mouth.done[-1] == "(go on)"


def test_a_word_that_is_pressed_is_said(room, qtbot) -> None:
    room.arrive()
    words = next(each for each in room.shell.findChildren(Words) if each.text().startswith("Nothing is sent"))
    QTest.mouseClick(room.shell.windowHandle(), Qt.MouseButton.LeftButton, pos=words.mapTo(room.shell, QPoint(12, 12)))
    room.hears("Nothing")
    assert "Nothing is sent" not in room.says()


def test_each_word_that_is_typed_is_said_unless_someone_wants_it_otherwise(room) -> None:
    room.arrive()
    field = Field("Street")
    room.shell.show_place(field)
    field.edit.setFocus()
    room.hears("Street, field to type in.")
    room.is_silent()
    QTest.keyClicks(field.edit, "mill lane ")
    assert room.mouth.done[-1] == "lane"
    assert "mill" in room.says()
    preferences.put("echo", "letters")
    QTest.keyClicks(field.edit, "x")
    assert room.mouth.done[-1] == "x"


def test_with_a_screen_reader_it_is_off_by_itself_and_the_choice_shows_it(room) -> None:
    room.arrive()
    off = room.hands.the(RADIO, "Off")
    assert not off.isChecked()
    readers.know(True)
    assert off.isChecked()
    room.is_silent()
    room.key(KEY.Key_Tab)
    assert room.says() == ""
    readers.know(False)
    assert not off.isChecked()


def test_off_is_off_and_on_is_heard_at_once(room) -> None:
    room.arrive()
    room.hands.the(RADIO, "Off").click()
    room.is_silent()
    room.key(KEY.Key_Tab)
    assert room.says() == ""
    room.hands.the(RADIO, "On").click()
    room.hears("This is how I read to you.")


def test_how_it_sounds_is_tried_out_at_once(room) -> None:
    room.arrive()
    preferences.put("speech_rate", 220)
    room.hears("This is how I read to you.")
    assert room.mouth.manner == Manner(rate=220)


def test_the_voice_is_chosen_among_those_that_there_are(room) -> None:
    room.arrive()
    joe = FoundVoice(id="piper:joe", name="Joe", languages=("en",), engine="Piper")
    other = FoundVoice(id="en-gb", name="English", languages=("en-gb",), engine="espeak-ng")
    room.mouth.tells(Here(voices=(joe, other)))
    room.shell.show_settings()
    assert room.hands.the(RADIO, "Joe").isChecked()
    room.hands.the(RADIO, "English").click()
    assert room.mouth.manner == Manner(voices={"en": "en-gb"})


def test_trouble_is_said_once_on_the_screen_and_again_after_it_was_well(room, expected_log) -> None:
    room.arrive()
    for _ in range(2):
        room.mouth.tells(Trouble(kind="no_device", detail="none"))
    assert any(name.startswith("There is no sound on this PC now.") for name in room.hands.all_names())
    room.hands.the(BUTTON, "Close this notice").click()
    room.mouth.tells(Trouble(kind="no_device", detail="none"))
    assert not room.hands.sees("Close this notice")
    room.mouth.tells(Ready(engine="any"))
    room.mouth.tells(Trouble(kind="lost_device", detail="gone"))
    assert room.hands.sees("Close this notice")
    expected_log("no_device|lost_device")


@pytest.mark.parametrize("theme", ["light", "dark", "yellow-on-black"])
def test_the_word_being_heard_is_underlined_where_it_stands(room, theme) -> None:
    room.arrive()
    themes.use(theme)
    room.hands.the(BUTTON, "Just try").setFocus()
    room.shell.repaint()
    QApplication.processEvents()
    (number,) = room.mouth.open
    card = room.hands.the(BUTTON, "Just try")
    before = oak_in(card)
    room.mouth.tells(Begun(number=number, length_ms=500))
    room.mouth.tells(WordHeard(number=number, start=5, length=3))
    assert oak_in(card) > before
    room.mouth.is_heard()
    assert oak_in(card) == before
    themes.use("light")


def oak_in(widget: QWidget) -> int:
    """How many pixels have the colour of what stands out."""
    picture = widget.grab().toImage()
    oak = themes.colour("oak").rgb()
    return sum(picture.pixel(x, y) == oak for y in range(picture.height()) for x in range(0, picture.width(), 2))


def test_large_captions_show_what_is_read_and_stay_until_closed(room) -> None:
    room.arrive()
    preferences.put("captions", True)
    preferences.put("captions_stay", True)
    room.key(KEY.Key_F8)
    room.hears("All settings, link.")
    close = room.hands.the(BUTTON, "Close this caption")
    assert close.isVisible()
    room.house.navigator.open_welcome()
    assert room.hands.sees("Close this caption")
    room.hands.the(BUTTON, "Close this caption").click()
    assert not room.hands.sees("Close this caption")


def test_who_comes_next_cannot_hear_what_was_said_to_another(room, qtbot) -> None:
    room.arrive()
    room.hands.the(BUTTON, "Just try").click()
    qtbot.waitUntil(lambda: room.hands.sees("Finish for today"), timeout=20_000)
    room.hears("Plant a tree" if room.hands.sees("Plant a tree") else "Start, button.")
    room.hands.the(BUTTON, "Finish for today").click()
    qtbot.waitUntil(lambda: room.hands.sees("I am new here"), timeout=20_000)
    room.hears("I am new here, button.")
    room.is_silent()
    room.key(KEY.Key_F3)
    assert "Finish for today" not in room.says()
