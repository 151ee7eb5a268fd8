"""Faults planted into real places and pages are named: rule, place and widget."""

from random import Random

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QWidget

from tests.access.rules.ink import ink_of
from tests.access.rules.planting import Planted, assert_named
from trainer.access import looking, painted, roles, textsize
from trainer.access.looking import Role
from trainer.access.rules.targets import apart
from trainer.access.sight import Sight
from trainer.access.walking import of_its_group, walked
from trainer.screens.parts.text import Words


@pytest.fixture(autouse=True)
def _read_aloud(qapp):
    """While someone listens, a role that is declared later is heard too."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def _buttons(sight: Sight) -> list[QPushButton]:
    return [thing for thing in looking.usable(sight.window) if isinstance(thing, QPushButton)]


def _headings(sight: Sight) -> list[QWidget]:
    return [thing for thing in looking.shown(sight.place) if roles.role_of(thing) == "heading"]


def _one(chance: Random, things: list):
    return chance.choice(things) if things else None


# rule 1


def swapped_tab(sight, chance):
    way = [thing for thing in walked(sight, Qt.Key.Key_Tab).round if not of_its_group(thing)]
    neighbours = list(zip(way, way[1:], way[2:], strict=False))
    neighbours = [three for three in neighbours if all(sight.place.isAncestorOf(thing) for thing in three)]
    if not neighbours:
        return None
    first, second, third = chance.choice(neighbours)
    QWidget.setTabOrder(first, third)
    QWidget.setTabOrder(third, second)

    def undo():
        QWidget.setTabOrder(first, second)
        QWidget.setTabOrder(second, third)

    return Planted([second, third], undo)


def left_out_of_tab(sight, chance):
    button = _one(chance, _buttons(sight))
    before = button.focusPolicy()
    button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return Planted([button], lambda: button.setFocusPolicy(before))


class _Eater(QObject):
    """Takes a key away."""

    def __init__(self, key: Qt.Key) -> None:
        super().__init__()
        self.key = key

    def eventFilter(self, watched, event):
        return event.type() == QEvent.Type.KeyPress and event.key() == self.key


def _trap(sight, chance, key):
    buttons = _buttons(sight)
    if len(buttons) < 2:
        return None
    button, eater = chance.choice(buttons), _Eater(key)
    button.installEventFilter(eater)
    return Planted([button], lambda: button.removeEventFilter(eater))


def trap(sight, chance):
    return _trap(sight, chance, Qt.Key.Key_Tab)


def test_faults_of_tab(qapp):
    assert_named("keyboard", swapped_tab, left_out_of_tab, trap)


def trap_on_the_way_back(sight, chance):
    return _trap(sight, chance, Qt.Key.Key_Backtab)


def deaf_to_enter(sight, chance):
    button = _one(chance, _buttons(sight))
    button.setAutoDefault(False)
    return Planted([button], lambda: button.setAutoDefault(True))


def key_without_answer(sight, chance):
    asked = [
        each for each in sight.window.findChildren(QShortcut) if each.key().toString() in ("Esc", "Alt+Left", "F1")
    ]
    shortcut = chance.choice(asked)
    shortcut.setEnabled(False)
    in_bar = [thing for thing in looking.usable(sight.window) if not sight.place.isAncestorOf(thing)]
    is_in_practice = sight.place.metaObject().className() == "PracticeScreen"
    deaf = in_bar if is_in_practice else looking.usable(sight.window)
    return Planted(deaf, lambda: shortcut.setEnabled(True))


def test_faults_of_keys(qapp):
    assert_named("keys", trap_on_the_way_back, deaf_to_enter, key_without_answer)


# rule 2


def name_emptied(sight, chance):
    button = _one(chance, _buttons(sight))
    name, words = button.accessibleName(), button.text()
    button.setAccessibleName("")
    button.setText("")

    def undo():
        button.setAccessibleName(name)
        button.setText(words)

    return Planted([button], undo)


def read_twice(sight, chance):
    button = _one(chance, _buttons(sight))
    name, before = button.accessibleName(), button.accessibleDescription()
    button.setAccessibleDescription(name)

    def undo():
        button.setAccessibleDescription(before)

    return Planted([button], undo, lambda: button.setAccessibleDescription(f"{name} now"))


def error_not_said(sight, chance):
    labels = [label for label in sight.place.findChildren(QLabel) if label.isVisible()]
    edits = {label.buddy(): label for label in labels if isinstance(label.buddy(), QLineEdit)}
    beside = {edit: _beside(label) for edit, label in edits.items()}
    edit = _one(chance, [edit for edit, words in beside.items() if words])
    if edit is None:
        return None
    said = edit.accessibleDescription()
    edit.setAccessibleDescription("")
    return Planted([edit], lambda: edit.setAccessibleDescription(said))


def _beside(label: QLabel) -> list[QLabel]:
    """Hint and error below the label of a field."""
    others = [other for other in label.parentWidget().findChildren(QLabel) if other is not label and other.isVisible()]
    said, low = label.buddy().accessibleDescription(), looking.target(label.buddy()).geometry().top()
    return [other for other in others if other.text() and other.text() in said and other.geometry().bottom() < low]


def error_of_a_question_not_said(sight, chance):
    groups = [thing for thing in looking.shown(sight.place) if looking.role(thing) == Role.Grouping]
    group = _one(chance, [group for group in groups if group.accessibleDescription()])
    if group is None:
        return None
    said = group.accessibleDescription()
    group.setAccessibleDescription("")
    return Planted([group], lambda: group.setAccessibleDescription(said))


def other_name_than_the_label(sight, chance):
    labels = [label for label in sight.place.findChildren(QLabel) if label.isVisible() and label.buddy() is not None]
    label = _one(chance, labels)
    if label is None:
        return None
    field, name = label.buddy(), label.buddy().accessibleName()
    field.setAccessibleName(f"{name}!")
    return Planted([field], lambda: field.setAccessibleName(name))


def picture_without_text(sight, chance):
    pictures = [thing for thing in looking.shown(sight.window) if looking.role(thing) == Role.Graphic]
    picture = _one(chance, [each for each in pictures if each.accessibleName()])
    if picture is None or any(isinstance(part, QAbstractButton) for part in looking.around(picture)):
        return None
    name = picture.accessibleName()
    picture.setAccessibleName("")
    return Planted([picture], lambda: picture.setAccessibleName(name))


def test_faults_of_names(qapp):
    assert_named(
        "names",
        name_emptied,
        read_twice,
        error_not_said,
        error_of_a_question_not_said,
        other_name_than_the_label,
        picture_without_text,
    )


# rule 3


def heading_turned_into_words(sight, chance):
    heading = _one(chance, _headings(sight))
    level, said = roles.level_of(heading), heading.accessibleDescription()
    roles.paragraph(heading)

    def undo():
        roles.heading(heading, level)
        heading.setAccessibleDescription(said)

    return Planted([heading], undo)


def level_left_out(sight, chance):
    headings = [heading for heading in _headings(sight) if roles.level_of(heading) == 2]
    heading = _one(chance, headings)
    if heading is None or heading.property(roles.AHEAD):
        return None
    said = heading.accessibleDescription()
    roles.heading(heading, 4)

    def undo():
        roles.heading(heading, 2)
        heading.setAccessibleDescription(said)

    return Planted([heading], undo, lambda: roles.heading(heading, 2))


def level_not_said(sight, chance):
    heading = _one(chance, _headings(sight))
    said = heading.accessibleDescription()
    heading.setAccessibleDescription("")
    return Planted([heading], lambda: heading.setAccessibleDescription(said))


def group_not_called_by_its_question(sight, chance):
    choices = [
        thing for thing in looking.shown(sight.place) if looking.role(thing) in (Role.RadioButton, Role.CheckBox)
    ]
    choice = _one(chance, choices)
    if choice is None:
        return None
    group = next(part for part in looking.around(choice) if looking.role(part) == Role.Grouping)
    name = group.accessibleName()
    group.setAccessibleName(f"{name}!")
    return Planted([group], lambda: group.setAccessibleName(name))


def test_faults_of_structure(qapp):
    assert_named(
        "structure",
        heading_turned_into_words,
        level_left_out,
        level_not_said,
        group_not_called_by_its_question,
    )


# rule 6


def _let_be(widget: QWidget):
    """From now on nobody lays *widget* out; what is given turns that on and off again."""
    layout = widget.parentWidget().layout()
    if layout is None:
        return bool
    layout.setEnabled(False)
    return layout.setEnabled


def target_of_47_px(sight, chance):
    things = [thing for thing in _buttons(sight) if looking.target(thing) is thing]
    thing = _one(chance, things)
    least, most = thing.minimumHeight(), thing.maximumHeight()
    thing.setFixedHeight(47)

    def undo():
        thing.setMinimumHeight(least)
        thing.setMaximumHeight(most)

    return Planted([thing], undo, lambda: thing.setFixedHeight(48))


def targets_7_px_apart(sight, chance):
    """The lower of two neighbours is brought nearer to the upper."""
    pairs = []
    things = [thing for thing in _buttons(sight) if looking.target(thing) is thing]
    for one in things:
        for other in things:
            first, second = looking.where(one, sight.window), looking.where(other, sight.window)
            if other.parentWidget() is one.parentWidget() and second.top() > first.bottom():
                pairs.append((apart(first, second), one, other))
    if not pairs:
        return None
    gap, one, other = min(pairs, key=lambda pair: pair[0])
    place, let_be = other.pos(), _let_be(other)
    other.move(place.x(), place.y() - (gap - 7))

    def undo():
        other.move(place)
        let_be(True)

    return Planted([one, other], undo, lambda: other.move(place.x(), place.y() - (gap - 8)))


def text_of_17_px(sight, chance):
    label, font = QLabel("Planted", sight.place), textsize.font("small")
    font.setPixelSize(17)
    label.setFont(font)
    label.show()

    def nearly():
        font.setPixelSize(18)
        label.setFont(font)

    return Planted([label], label.deleteLater, nearly)


def test_faults_of_targets(qapp):
    assert_named("targets", target_of_47_px, targets_7_px_apart, text_of_17_px)


def _plain_words(sight: Sight) -> list[Words]:
    """Words on something light that begin at the top of their widget."""
    things = [thing for thing in looking.shown(sight.place) if type(thing) is Words and thing.text().strip()]
    return [thing for thing in things if looking.where(thing, sight.window).bottom() < sight.window.height()]


def cut_by_2_px(sight, chance):
    words = _one(chance, _plain_words(sight))
    if words is None or (ink := ink_of(words)) is None:
        return None
    size, let_be = words.size(), _let_be(words)
    words.resize(size.width(), ink.bottom() + 1 - 2)

    def undo():
        words.resize(size)
        let_be(True)

    return Planted([words], undo, lambda: words.resize(size.width(), ink.bottom() + 1 - 1))


def _is_free_above(words: Words, sight: Sight) -> bool:
    """Whether nothing is written or pressed in the 30 px above."""
    above = looking.where(words, sight.window).translated(0, -30)
    above.setHeight(30)
    things = [looking.where(looking.target(thing), sight.window) for thing in looking.usable(sight.window)]
    taken = things + [text.rect for text in painted.lines(sight.window) if text.widget is not words]
    return not any(place.intersects(above) for place in taken)


def over_each_other_by_2_px(sight, chance):
    """A copy of some words stands over them, 2 px of ink deep, or 1."""
    words = _one(chance, [words for words in _plain_words(sight) if words.y() >= 40 and _is_free_above(words, sight)])
    if words is None or (ink := ink_of(words)) is None:
        return None
    copy = Words("Planted", "small", parent=words.parentWidget())
    copy.adjustSize()
    copy.show()
    own = ink_of(copy)
    place = words.pos()

    def put(deep):
        copy.move(place.x() + ink.left(), place.y() + ink.top() + deep - own.bottom() - 1)

    put(2)
    return Planted([words, copy], copy.deleteLater, lambda: put(1))


def beyond_the_window_by_2_px(sight, chance):
    words = Words("I", "small", parent=sight.window)
    words.adjustSize()
    words.show()
    right = ink_of(words).right()

    def put(beyond):
        words.move(sight.window.width() - 1 - right + beyond, 0)

    put(2)
    return Planted([words], words.deleteLater, lambda: put(1))


def test_faults_of_whole(qapp):
    assert_named("whole", cut_by_2_px, over_each_other_by_2_px, beyond_the_window_by_2_px)
