"""What is typed is said: letters, words, what is deleted, where the caret goes; and never a secret."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from trainer.access import echo, secrecy


class Desk(QWidget):
    """A line, a text, a field for a password and one for a code; what was said."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.text, self.password, self.code = QLineEdit(), QPlainTextEdit(), QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        secrecy.keep(self.code)
        column = QVBoxLayout(self)
        for edit in (self.line, self.text, self.password, self.code):
            column.addWidget(edit)
        self.said: list[str] = []
        echo.speaker.said.connect(self._hear)

    def _hear(self, text: str) -> None:
        self.said.append(text)

    def type(self, edit: QWidget, text: str) -> list[str]:
        """Type *text* key by key; what was said of it."""
        edit.setFocus()
        self.said.clear()
        QTest.keyClicks(edit, text)
        return self.said

    def strike(self, edit: QWidget, key: Qt.Key) -> list[str]:
        self.said.clear()
        QTest.keyClick(edit, key)
        return self.said


@pytest.fixture
def desk(qtbot):
    made = Desk()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    echo.use("off")


@pytest.mark.parametrize("edit", ["line", "text"])
@pytest.mark.parametrize(
    ("mode", "said"),
    [
        ("letters", ["capital M", "y", "space", "b", "i", "n", "full stop"]),
        ("words", ["My", "bin."]),
        ("both", ["capital M", "y", "My", "b", "i", "n", "full stop", "bin."]),
        ("off", []),
    ],
)
def test_letters_words_or_both(desk, edit, mode, said):
    echo.use(mode)
    assert desk.type(getattr(desk, edit), "My bin. ") == said + (["space"] if mode == "letters" else [])


def test_what_is_deleted_is_said(desk):
    echo.use("words")
    desk.type(desk.line, "ab")
    assert desk.strike(desk.line, Qt.Key.Key_Backspace) == ["b deleted"]


def test_the_letter_at_the_caret_is_said_and_the_word_it_jumps_to(desk):
    echo.use("letters")
    desk.type(desk.line, "Mill Lane")
    assert desk.strike(desk.line, Qt.Key.Key_Left) == ["e"]
    assert desk.strike(desk.line, Qt.Key.Key_Home) == ["Mill"]
    assert desk.strike(desk.line, Qt.Key.Key_End) == []


@pytest.mark.parametrize("mode", ["letters", "words", "both"])
@pytest.mark.parametrize("edit", ["password", "code"])
def test_no_letter_of_a_secret_is_ever_said(desk, mode, edit):
    echo.use(mode)
    secret = getattr(desk, edit)
    assert desk.type(secret, "4711 Xy.") == []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
        assert desk.strike(secret, key) == []


def test_a_field_that_becomes_secret_while_one_types_is_silent(desk):
    echo.use("both")
    desk.type(desk.line, "a")
    desk.line.setEchoMode(QLineEdit.EchoMode.Password)
    assert desk.type(desk.line, "bc ") == []


def test_what_the_program_puts_in_is_not_said(desk):
    echo.use("both")
    desk.line.setFocus()
    desk.line.setText("Rivermouth complaints")
    desk.text.setFocus()
    desk.text.setPlainText("Rivermouth")
    assert desk.said == []
