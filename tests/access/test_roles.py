"""What a screen reader is told of our parts, asked through the accessibility interface."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from trainer.access import announce, roles
from trainer.screens.parts.button import Button
from trainer.screens.parts.field import Field
from trainer.screens.parts.notice import CaptionStrip
from trainer.screens.parts.rail import Rail
from trainer.screens.parts.text import Words, heading, paragraph

ROLE, TEXT = QAccessible.Role, QAccessible.Text


@pytest.fixture(autouse=True)
def installed(qapp):
    roles.install()


def heard(widget):
    told = QAccessible.queryAccessibleInterface(widget)
    return told.role(), told.text(TEXT.Name), told.text(TEXT.Description)


def test_a_heading_is_a_heading_and_says_its_level_in_words(qtbot):
    made = heading("Your rights", 2)
    qtbot.addWidget(made)
    assert heard(made) == (ROLE.Heading, "Your rights", "Heading level 2")


def test_a_paragraph_and_a_picture_are_not_called_labels(qtbot):
    words, rail = paragraph("Take your time.", focusable=True), Rail(7, 2, "Step 3 of 7")
    qtbot.addWidget(words)
    qtbot.addWidget(rail)
    assert heard(words)[:2] == (ROLE.Paragraph, "Take your time.")
    assert heard(rail)[:2] == (ROLE.Graphic, "Step 3 of 7")


def test_a_role_holds_also_where_a_running_reader_has_met_the_widget_before(qtbot):
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    words, link = Words("Help"), Button("Enter the street", "error_link")
    qtbot.addWidget(words)
    qtbot.addWidget(link)
    assert (heard(words)[0], heard(link)[0]) == (ROLE.Paragraph, ROLE.Button)
    roles.heading(words, 1)
    roles.link(link)
    assert (heard(words)[0], heard(link)[0]) == (ROLE.Heading, ROLE.Link)
    QAccessible.setActive(was_active)


def test_a_link_is_a_link_and_can_be_pressed_as_one(qtbot):
    made = Button("All my errands", "link")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.used):
        QAccessible.queryAccessibleInterface(made).actionInterface().doAction("Press")
    assert heard(made)[:2] == (ROLE.Link, "All my errands")


def test_a_field_is_named_by_its_label_and_describes_its_error_and_hint(qtbot):
    made = Field("Street", "As on your card")
    qtbot.addWidget(made)
    made.set_error("Enter the street")
    assert heard(made.edit) == (ROLE.EditableText, "Street", "Error: Enter the street. As on your card.")
    made.set_error(None)
    assert heard(made.edit)[2] == "As on your card."


def test_an_interface_goes_with_its_widget_and_does_no_harm(qtbot):
    made = heading("Gone soon", 1)
    told = QAccessible.queryAccessibleInterface(made)
    made.deleteLater()
    qtbot.waitUntil(lambda: not isValid(made))
    assert not isValid(told)


def test_an_announcement_stands_on_the_screen_and_is_a_notification(qtbot):
    window = QWidget()
    caption = CaptionStrip(window)
    qtbot.addWidget(window)
    window.show()
    assert not caption.isVisible()
    announce.announce(window, "Step one is done.")
    assert caption.isVisible()
    assert heard(caption)[:2] == (ROLE.Notification, "Step one is done.")
    announce.announce(window, "")
    assert not caption.isVisible()
