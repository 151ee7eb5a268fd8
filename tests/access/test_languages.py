"""A language is put in force whole: words, direction, numbers; and English costs nothing."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QWidget

from trainer.access import languages, preferences
from trainer.words import PSEUDO


@pytest.fixture(autouse=True)
def english_again(qapp):
    languages.use(qapp, languages.ENGLISH)
    yield
    preferences.begin({"language": languages.ENGLISH})
    languages.use(qapp, languages.ENGLISH)


class Helps(QWidget):
    def said(self):
        return self.tr("Helps")


class OfTheSameKind(Helps):
    """Texts are looked for under the names of all classes that something derives from."""


def test_english_is_as_it_is_written_until_another_is_in_force(qapp, qtbot):
    widget = OfTheSameKind()
    qtbot.addWidget(widget)
    assert widget.said() == "Helps"
    languages.use(qapp, PSEUDO)
    assert widget.said() == "\u200fĤéļṗš öñé ťŵö"
    assert languages.current() == PSEUDO
    languages.use(qapp, languages.ENGLISH)
    assert widget.said() == "Helps"


def test_the_direction_of_writing_and_the_numbers_follow(qapp):
    languages.use(qapp, PSEUDO)
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().toString(14) == "14"
    languages.use(qapp, "de")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QLocale().toString(3.2, "g") == "3,2"


def test_what_is_counted_has_a_form_for_one_and_one_for_more(qapp):
    languages.use(qapp, PSEUDO)
    one, three = (QCoreApplication.translate("NarrowChrome", "%n tabs", "", n) for n in (1, 3))
    assert one == "\u200f1 ťáḃ öñé"
    assert three == "\u200f3 ťáḃš öñé ťŵö"


def test_names_of_keys_and_the_direction_that_qt_asks_for_stay(qapp):
    languages.use(qapp, PSEUDO)
    assert QCoreApplication.translate("QShortcut", "Ctrl") == "Ctrl"
    assert QCoreApplication.translate("QGuiApplication", "QT_LAYOUT_DIRECTION") == "QT_LAYOUT_DIRECTION"
    assert QCoreApplication.translate("QLineEdit", "&Undo") != "&Undo"


def test_a_language_that_is_not_there_is_english():
    assert languages.chosen("xx") == languages.ENGLISH
    assert languages.chosen("en-GB") == languages.ENGLISH
    assert languages.chosen(PSEUDO) == PSEUDO
    assert languages.chosen("../../etc") == languages.ENGLISH


def test_without_a_wish_it_is_the_one_of_this_pc_if_handrail_speaks_it():
    own = QLocale.system().uiLanguages()[0].partition("-")[0]
    assert languages.chosen("") in (own, languages.ENGLISH)


def test_it_is_a_preference(qapp):
    preferences.put("language", PSEUDO)
    assert languages.current() == PSEUDO
    preferences.put("language", "en")
    assert languages.current() == languages.ENGLISH
