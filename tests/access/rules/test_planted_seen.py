"""Faults of what is seen and heard, planted into ten real places and pages each: named just over the limit, and only
there."""

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.access.rules.broken import told
from tests.access.rules.planting import MOST_OPENED, PLACES_EACH, SEED, Planted, _all
from tests.access.rules.shades import Box, Ring, just, red_or_green, with_tick
from trainer.access import announce, painted, pixels, roles, themes
from trainer.access.focus import view_of
from trainer.access.rules.contrast import LARGE_PX, _control_of, _is_icon, _is_outline
from trainer.access.rules.ring import _focusable
from trainer.access.sight import Sight, called
from trainer.auditing.windows import begin, opened
from trainer.screens.parts.button import Button
from trainer.screens.parts.text import Words

Plant = Callable[[Sight, Random], "tuple[Sight, Planted] | None"]


def assert_named(rule: str, *plants: Plant, only: str = "") -> None:
    """In ten places each, what *plants* spoil is named by *rule*, and no more when it is nearly spoiled, and after it.

    A plant gives the sight to look at, narrowed to where the fault is, so that it is quick.
    """
    begin()
    chance = Random(SEED)
    left = dict.fromkeys(plants, PLACES_EACH)
    wanted = [opening for opening in _all() if only in opening.name]
    for opening in chance.sample(wanted, min(MOST_OPENED, len(wanted))):
        if not any(left.values()):
            return
        with opened(opening) as sight:
            for plant in [plant for plant in plants if left[plant]]:
                made = plant(sight, chance)
                if made is not None:
                    _assert_told(rule, *made, f"{plant.__name__} in {sight.name}")
                    left[plant] -= 1
    assert not any(left.values()), {plant.__name__: count for plant, count in left.items()}


def _assert_told(rule: str, sight: Sight, planted: Planted, what: str) -> None:
    sight.settle()
    named = {(sight.name, sight.name if widget is sight.place else called(widget)) for widget in planted.spoiled}
    assert named & set(told(sight, rule)), f"{what}: {named}"
    if planted.nearly is not None:
        planted.nearly()
        sight.settle()
        assert not named & set(told(sight, rule)), f"{what}, nearly"
    planted.undo()
    sight.settle()
    assert not named & set(told(sight, rule)), f"{what}, undone"


# rule 4: the ring


def _ringed(sight, chance, width, colour, nearly):
    buttons = [thing for thing in _focusable(sight.place) if isinstance(thing, Button) and thing.parentWidget()]
    if not buttons:
        return None
    button = chance.choice(buttons)
    ring = Ring(sight.window, width, colour)

    def nearly_it():
        ring.width_px, ring.colour = nearly

    return sight._replace(own=button.parentWidget(), reopen=None), Planted([button], ring.take_away, nearly_it)


def thin_ring(sight, chance):
    colour = themes.current().focus
    return _ringed(sight, chance, 2, colour, (4, colour))


def pale_ring(sight, chance):
    row = themes.current()
    grounds = {row.room, row.page, row.card, row.chrome, row.tab}
    palest = max(grounds, key=lambda ground: QColor(ground).lightness())
    darkest = min(grounds, key=lambda ground: QColor(ground).lightness())
    return _ringed(sight, chance, 4, just(2.9, palest), (4, just(3.2, darkest, over=True)))


def covered(sight, chance):
    things = [thing for thing in _focusable(sight.place) if isinstance(thing, Button)]
    if not things:
        return None
    thing = chance.choice(things)
    lid = QWidget(thing.parentWidget())
    lid.setGeometry(thing.geometry())
    lid.show()
    return sight._replace(own=thing.parentWidget()), Planted([thing], lid.hide, lid.lower)


def test_faults_of_the_ring(qapp):
    assert_named("ring", thin_ring, pale_ring, covered)


# rule 5: contrast. A token is brought just under the limit, so it is named wherever it is painted.


def _paler(sight: Sight, token: str, ground: int, limit: float, widget: QWidget) -> tuple[Sight, Planted]:
    row, beside = themes.current(), QColor(ground).name()

    def put(over: bool) -> None:
        themes.put_in_force(row._replace(**{token: just(limit, beside, over)}))

    put(over=False)
    return sight, Planted([widget], lambda: themes.put_in_force(row), lambda: put(over=True))


def _main_ground(sight: Sight, rect) -> int:
    around = pixels.Pixels(sight.window).frame(rect.adjusted(-2, -2, 2, 2))
    return around.most_common(1)[0][0]


def pale_words(sight, chance):
    texts = [
        text
        for text in painted.painted(sight.place)
        if isinstance(text.widget, Words) and text.seen.contains(text.rect) and not text.is_bold
        and text.font_px < LARGE_PX and text.colour == themes.colour("soft")
    ]  # fmt: skip
    if not texts:
        return None
    text = chance.choice(texts)
    return _paler(sight, "soft", _main_ground(sight, text.ink), 7.0, text.widget)


def pale_outline(sight, chance):
    shapes = [
        shape
        for shape in painted.shapes(sight.place)
        if shape.line == themes.colour("line") and shape.width == 2 and _is_outline(shape)
        and isinstance(shape.widget, Button) and shape.widget.visibleRegion().boundingRect() == shape.widget.rect()
    ]  # fmt: skip
    if not shapes:
        return None
    shape = chance.choice(shapes)
    rect = shape.path.boundingRect().toAlignedRect().adjusted(-1, -1, 1, 1)
    return _paler(sight, "line", _main_ground(sight, rect), 3.0, shape.widget)


def pale_icon(sight, chance):
    shapes = [
        shape
        for shape in painted.shapes(sight.place)
        if _is_icon(shape) and shape.fill == themes.colour("primary") and isinstance(shape.widget, Button)
        and not shape.widget.property("cue")
        and view_of(shape.widget, sight.window).contains(shape.seen.adjusted(-2, -2, 2, 2))
    ]  # fmt: skip
    if not shapes:
        return None
    shape = chance.choice(shapes)
    widget = _control_of(shape.widget) or shape.widget
    return _paler(sight, "primary", _main_ground(sight, shape.path.boundingRect().toAlignedRect()), 3.0, widget)


def test_faults_of_contrast(qapp):
    assert_named("contrast", pale_words, pale_outline, pale_icon)


def told_by_colour(sight, chance):
    box = Box("Grass", red_or_green, sight.place)
    box.show()

    def nearly():
        box.paint = with_tick

    return sight, Planted([box], box.hide, nearly)


def test_faults_of_colour_alone(qapp):
    assert_named("colour", told_by_colour)


# rules 7 and 8


def _seen_words(sight: Sight) -> list[Words]:
    """Words that stand once in the place, so that it shows when they go."""
    said = [" ".join(lines) for lines in painted.sayings(sight.window).values()]
    return [
        words
        for words in sight.place.findChildren(Words)
        if words.isVisible() and words.visibleRegion().boundingRect() == words.rect() and said.count(words.text()) == 1
    ]


def vanishing(sight, chance):
    found = _seen_words(sight)
    if not found:
        return None
    words = chance.choice(found)
    timer = QTimer(words)
    timer.setSingleShot(True)
    timer.timeout.connect(words.hide)
    timer.start(3_600_000)
    return words, timer


def test_faults_of_time(qapp):
    begin()
    chance, count = Random(SEED), 0
    for opening in chance.sample(_all(), MOST_OPENED):
        if count == PLACES_EACH:
            break
        with opened(opening) as sight:
            planted = vanishing(sight, chance) if not sight.place.property("plays") else None
            if planted is None:
                continue
            words, timer = planted
            assert (sight.name, f"“{words.text()}”") in told(sight, "time"), sight.name
            timer.stop()
            words.show()
            sight.settle()
            assert told(sight, "time") == [], sight.name
            count += 1
    assert count == PLACES_EACH


def creeping(sight, chance):
    found = _seen_words(sight)
    if not found or sight.place.property("plays"):
        return None
    words = chance.choice(found)
    timer = QTimer(words)
    timer.timeout.connect(lambda: words.set_colour("link" if words.property("far") else "ink"))
    timer.timeout.connect(lambda: words.setProperty("far", not words.property("far")))
    words.set_colour("error")
    timer.start(3_600_000)

    def still():
        timer.stop()
        words.set_colour("ink")

    return sight, Planted([words], still, still)


def test_faults_of_motion(qapp):
    assert_named("motion", creeping)


# rules 9 to 11


def silent(sight, chance):
    around = QWidget(sight.place)
    roles.group(around, "Planted")
    button, words = Button("Reveal", parent=around), Words("A planted sentence.", parent=sight.place)
    around.setGeometry(300, 100, 200, 60)
    words.setGeometry(300, 180, 400, 30)
    words.hide()
    heard: list[str] = []

    def reveal():
        words.show()
        if heard:
            announce.announce(sight.window, words.text())

    def nearly():
        words.hide()
        heard.append("said")

    button.used.connect(reveal)
    around.show()
    around.raise_()

    def undo():
        around.hide()
        words.hide()

    return sight._replace(own=around, reopen=None), Planted([button], undo, nearly)


def test_faults_of_announcements(qapp):
    assert_named("announced", silent)


def mute(sight, chance):
    said = [part for part in sight.window.findChildren(QWidget) if part.isVisible()]
    found = [
        words
        for words in _seen_words(sight)
        if not any(words.text() in f"{p.accessibleName()}{p.accessibleDescription()}" for p in said if p is not words)
    ]
    if not found:
        return None
    words = chance.choice(found)
    words.setAccessibleName("")
    return sight, Planted([words], lambda: words.setAccessibleName(words.text()))


def _read_once(sight: Sight) -> list[Words]:
    """Words of the page that the voice says in one sentence, and that stand in no other."""
    page = sight.read
    found = [words for words in _seen_words(sight) if page is not None and page.isAncestorOf(words)]
    return [words for words in found if sum(words.text() in text for text in sight.spoken) == 1]


def left_out(sight, chance):
    """The voice says all of the page but one sentence."""
    found = _read_once(sight)
    if not found:
        return None
    words = chance.choice(found)
    spoken = tuple(text for text in sight.spoken if words.text() not in text)
    return sight._replace(spoken=spoken), Planted([words], lambda: words.setProperty("unread", "planted"))


def never_said(sight, chance):
    """A sentence stands on the page, with a name for screen readers; our voice knows nothing of it."""
    if not _read_once(sight):
        return None
    words = Words("A planted sentence.", parent=sight.read.ground)
    words.show()
    return sight, Planted([words], words.hide)


def only_said(sight, chance):
    """A sentence that our voice says has gone from the page."""
    found = _read_once(sight)
    if not found:
        return None
    words = chance.choice(found)
    words.hide()
    return sight, Planted([sight.place], words.show)


def one_word_more(sight, chance):
    """A sentence of our voice has one word more than stands there."""
    found = _read_once(sight)
    if not found:
        return None
    text = chance.choice(found).text()
    more = tuple(said.replace(text, f"{text} planted") for said in sight.spoken)
    words = Words("planted", parent=sight.place)
    return sight._replace(spoken=more), Planted([sight.place], words.show)


def test_faults_of_speech(qapp):
    assert_named("spoken", mute, left_out, never_said, only_said, one_word_more)


def undescribed(sight, chance):
    """One field of several does not hold its error in its description."""
    edits = [
        edit
        for edit in sight.place.findChildren(QLineEdit)
        if edit.isVisible() and edit.accessibleDescription().startswith("Error: ")
    ]
    links = {thing.accessibleName(): thing for thing in sight.place.findChildren(Button) if thing.isVisible()}
    told_of = [edit for edit in edits if _message(edit) in links]
    if not told_of or len({edit.accessibleDescription() for edit in edits}) < len(edits):
        return None
    edit = chance.choice(told_of)
    before = edit.accessibleDescription()
    edit.setAccessibleDescription("")
    spoiled = [links[_message_of(before)], sight.place]
    return sight._replace(reopen=None), Planted(spoiled, lambda: edit.setAccessibleDescription(before))


def _message(edit: QLineEdit) -> str:
    return _message_of(edit.accessibleDescription())


def _message_of(description: str) -> str:
    return description.removeprefix("Error: ").split(".")[0]


def untitled(sight, chance):
    """The title does not say that something is wrong."""
    found = [part for part in sight.place.findChildren(QWidget) if part.accessibleName().startswith("Error: ")]
    names = {part: part.accessibleName() for part in found if part.isVisible()}
    for part, name in names.items():
        part.setAccessibleName(name.removeprefix("Error: "))

    def undo():
        for part, name in names.items():
            part.setAccessibleName(name)

    return (sight._replace(reopen=None), Planted([sight.place], undo)) if names else None


def test_faults_of_errors(qapp):
    assert_named("errors", untitled, undescribed, only="vain")
