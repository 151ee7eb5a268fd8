"""Where the ring runs, what the spotlight covers, and that both come into view."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from trainer.access import focus
from trainer.access.spotlight import Ground, Spot
from trainer.screens.parts.button import Button
from trainer.screens.parts.field import Field
from trainer.screens.parts.scroll import Scroll
from trainer.screens.parts.text import paragraph


class Window(QWidget):
    def __init__(self):
        super().__init__()
        content = Ground("page")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(40, 40, 40, 40)
        self.buttons = [Button(f"Button {number}") for number in range(20)]
        self.field = Field("Street", look="city")
        for widget in (*self.buttons, self.field):
            inner.addWidget(widget)
        QVBoxLayout(self).addWidget(Scroll(content, "page"))
        self.marks = focus.Marks(self)
        self.resize(900, 500)


@pytest.fixture
def window(qtbot):
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def place(widget, window):
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_the_ring_lies_around_what_has_the_focus_and_comes_into_view(window, qtbot):
    last = window.buttons[-1]
    last.setFocus()
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())
    ring = window.marks.ring_rect()
    assert ring.contains(place(last, window))
    assert ring.left() == place(last, window).left() - 5


def test_tab_moves_the_ring_in_the_order_that_is_seen(window, qtbot):
    window.buttons[0].setFocus()
    qtbot.keyClick(window.buttons[0], Qt.Key.Key_Tab)
    assert window.focusWidget() is window.buttons[1]


def test_the_ring_of_a_field_lies_around_its_frame(window, qtbot):
    window.field.edit.setFocus()
    ring = window.marks.ring_rect()
    assert ring.height() >= 54
    assert ring.contains(place(window.field.edit, window))


def test_the_spotlight_brings_its_thing_into_view_and_lays_a_tint(window, qtbot):
    window.marks.spot(Spot([window.field], window.field.edit, "Type here"))
    qtbot.waitUntil(lambda: window.field.edit.visibleRegion().boundingRect() == window.field.edit.rect())
    window.marks.spot(None)


def test_the_ring_takes_no_press(window, qtbot):
    with qtbot.waitSignal(window.buttons[0].used):
        qtbot.mouseClick(window.buttons[0], Qt.MouseButton.LeftButton)


def test_text_alone_can_be_scrolled_with_the_keys(qtbot):
    made = Scroll(paragraph("Take your time. " * 300))
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    assert made.area.focusPolicy() == Qt.FocusPolicy.TabFocus
    qtbot.keyClick(made.area, Qt.Key.Key_PageDown)
    assert made.area.verticalScrollBar().value() > 0


def test_what_is_pressed_at_the_edge_of_the_view_does_not_slip_away_under_the_pointer(window, qtbot):
    area = window.findChild(QScrollArea)
    cut, bar = window.buttons[12], area.verticalScrollBar()
    bar.setValue(cut.mapTo(area.widget(), QPoint(0, 0)).y() - area.viewport().height() + 20)
    before = bar.value()
    spot = cut.mapTo(window, cut.visibleRegion().boundingRect().center())
    with qtbot.waitSignal(cut.used):
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert bar.value() == before
