"""Everything grows with the text size, at once, and headings stop in time."""

import pytest
from PySide6.QtGui import QRawFont

from trainer.access import fonts, textsize
from trainer.access.textsize import px
from trainer.screens.parts.text import heading, paragraph


@pytest.fixture(autouse=True)
def normal_again(qapp):
    yield
    textsize.set_scale(1.0)


@pytest.mark.parametrize(("wanted", "kept"), [(0.2, 1.0), (1.1, 1.0), (1.2, 1.25), (2.5, 2.5), (9, 3.0)])
def test_the_scale_keeps_its_steps_and_bounds(wanted, kept):
    textsize.set_scale(wanted)
    assert textsize.scale() == kept


def test_measures_grow_and_never_vanish():
    textsize.set_scale(1.5)
    assert (px(48), px(1), px(0)) == (72, 2, 0)


def test_headings_stop_at_96_px_and_text_does_not_shrink():
    textsize.set_scale(3.0)
    assert textsize.font("display").pixelSize() == 96
    assert textsize.font("body").pixelSize() == 60


def test_words_that_stand_measure_again_at_once_and_none_is_clipped(qtbot):
    made = paragraph("Nothing is sent. Everything can be undone. Take your time. " * 4)
    qtbot.addWidget(made)
    before = made.heightForWidth(640)
    textsize.set_scale(2.0)
    assert made.heightForWidth(640) >= 2 * before


def test_a_line_is_never_wider_than_62_characters(qtbot):
    made = paragraph("word " * 60)
    qtbot.addWidget(made)
    assert made.heightForWidth(2000) == made.heightForWidth(640)


def test_a_title_has_no_such_limit(qtbot):
    made = heading("word " * 30, 1)
    qtbot.addWidget(made)
    assert made.heightForWidth(4000) < made.heightForWidth(640)


def test_noto_comes_only_when_a_letter_needs_it(qapp):
    assert fonts.families("Où est l’école?") == [fonts.ATKINSON]
    assert fonts.families("Русский") == [fonts.ATKINSON, fonts.NOTO]
    assert fonts.families("العربية") == [fonts.ATKINSON, fonts.NOTO_ARABIC]


def test_letters_that_atkinson_lacks_are_noto(qapp):
    letters = QRawFont(str(fonts.files(fonts.ATKINSON)[0]), 16)
    for code in range(0x00C0, 0x0180):
        expected = [fonts.ATKINSON] if letters.supportsCharacter(code) else [fonts.ATKINSON, fonts.NOTO]
        assert fonts.families(chr(code)) == expected, chr(code)
