"""Rule 6, targets: a broken screen is named, thing by thing; the same screen mended passes."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QWidget

from tests.access.rules.broken import PLACE, told
from trainer.access import roles, textsize
from trainer.access.textsize import px
from trainer.screens.parts.button import Button
from trainer.screens.parts.field import Field
from trainer.screens.parts.text import Words


@pytest.fixture
def pair(screen):
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setSpacing(8)
    made = [Button("One"), Button("Two")]
    for button in made:
        layout.addWidget(button)
    screen.add(row)
    return layout, *made


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("side", ["setFixedHeight", "setFixedWidth"])
def test_a_target_of_47_px_is_named_and_one_of_48_passes(screen, pair, side, scale):
    textsize.set_scale(scale)
    layout, one, _ = pair
    layout.setSpacing(px(8))
    getattr(one, side)(px(48) - 1)
    assert told(screen.sight(), "targets") == [(PLACE, "Button “One”")]
    getattr(one, side)(px(48))
    assert told(screen.sight(), "targets") == []
    textsize.set_scale(1.0)


def test_targets_7_px_apart_are_named_and_8_pass(screen, pair):
    layout, *_ = pair
    assert told(screen.sight(), "targets") == []
    layout.setSpacing(7)
    assert told(screen.sight(), "targets") == [(PLACE, "Button “One”")]


def test_a_tab_and_what_closes_it_may_stand_side_by_side(screen, pair):
    layout, one, _ = pair
    layout.setSpacing(0)
    roles.tab(one)
    assert told(screen.sight(), "targets") == []


def test_a_field_is_as_large_as_its_frame(screen):
    field = Field("Street")
    screen.add(field)
    assert field.edit.height() < 54
    assert told(screen.sight(), "targets") == []
    field.box.setFixedHeight(47)
    assert told(screen.sight(), "targets") == [(PLACE, "EditableText “Street”")]


def test_rows_of_a_list_are_targets(screen):
    listing = QListWidget()
    listing.setAccessibleName("Trees")
    listing.addItems(["Lime", "Oak"])
    screen.add(listing)
    assert told(screen.sight(), "targets") == [(PLACE, "List “Trees”")]
    listing.setStyleSheet("QListWidget::item { height: 48px; }")
    assert told(screen.sight(), "targets") == []


def test_text_of_17_px_is_named_and_18_passes(screen):
    label = QLabel("Fine print")
    font = textsize.font("small")
    screen.add(Words("Enough", "small"), label)
    label.setFont(font)
    assert told(screen.sight(), "targets") == []
    font.setPixelSize(17)
    label.setFont(font)
    assert told(screen.sight(), "targets") == [(PLACE, "StaticText “Fine print”")]
