"""A sheet for each family of parts: every kind in every state, on the ground it is made for.

PARTS             name -> what draws its sheet
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from tests.gallery.sheets import Specimen, sheet
from tests.gallery.windows import STILL_ROUNDS, Window
from tests.screens.seeing import place_of
from trainer.access import focus, textsize
from trainer.access.spotlight import Ground
from trainer.access.textsize import px
from trainer.installation import RESOURCES
from trainer.screens.parts import icon, text
from trainer.screens.parts.button import LOOKS, Button
from trainer.screens.parts.card import Card, CardButton
from trainer.screens.parts.choice import ChoiceGroup, Pick, choice
from trainer.screens.parts.choice_card import ChoiceCard
from trainer.screens.parts.field import Field
from trainer.screens.parts.flow import Flow
from trainer.screens.parts.icon_button import IconButton
from trainer.screens.parts.icon_paths import PATHS
from trainer.screens.parts.mark import Mark
from trainer.screens.parts.notice import CaptionStrip, Notice
from trainer.screens.parts.picture import Picture
from trainer.screens.parts.rail import Rail
from trainer.screens.parts.space import Column, Row
from trainer.screens.parts.text import Words

Deed = Callable[[Window, QWidget], object]
_AROUND, _OVER = 16, 24
_TEXT = "One small step at a time, as slowly as you like."
_START = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


class Part(NamedTuple):
    """A part, made anew for its sheet; *wide*: px at 100 % (0: as wide as it likes); *deeds*: its states by name."""

    name: str
    make: Callable[[], QWidget]
    ground: str = "room"
    wide: int = 0
    deeds: tuple[tuple[str, Deed], ...] = ()


def _at_rest(window: Window, thing: QWidget) -> None:
    pass


_REST = (("", _at_rest),)
_POINTED = (
    *_REST,
    ("hovered", lambda window, thing: window.hover(thing)),
    ("pressed", lambda window, thing: window.hold(thing)),
    ("focused", lambda window, thing: window.walk_to(thing)),
)


def _drawn(parts: tuple[Part, ...]) -> QImage:
    return sheet(specimen for part in parts for specimen in _specimens(part))


def _specimens(part: Part) -> Iterator[Specimen]:
    """The part in a window of its own, state by state."""
    window_ground = Ground(part.ground)
    column = Column(_OVER, (_OVER, _OVER, _OVER, _OVER), window_ground)
    thing, elsewhere = part.make(), Button("Elsewhere", "quiet")
    column.addWidget(elsewhere, 0, _START)
    if part.wide:
        thing.setFixedWidth(px(part.wide))
        row = Row(0)  # a layout that aligns its widgets does not ask how high they are at this width
        row.addWidget(thing)
        row.addStretch(1)
        column.addLayout(row)
    else:
        column.addWidget(thing, 0, _START)
    column.addStretch(1)
    focus.Marks(window_ground)
    with Window(window_ground, round(1000 * textsize.scale()), round(640 * textsize.scale())) as window:
        window.settle(STILL_ROUNDS)
        for state, deed in part.deeds or _REST:
            window.leave()
            elsewhere.setFocus()
            deed(window, thing)
            around = px(_AROUND)
            place = place_of(thing, window_ground).adjusted(-around, -around, around, around)
            yield Specimen(f"{part.name}, {state}" if state else part.name, window.picture(place))


def _button_ground(kind: str) -> str:
    if kind.startswith("bar"):
        return "bar"
    return {"chrome": "tab", "city": "page", "city_second": "page", "link": "page", "error_link": "page"}.get(
        kind, "room"
    )


def _buttons() -> tuple[Part, ...]:
    kinds = [kind for kind in LOOKS if kind not in ("chosen", "bar_chosen")]
    refused = ("cannot be used now", lambda _, thing: thing.set_unavailable("Not before noon."))
    chosen = ("chosen", lambda _, thing: (thing.set_unavailable(None), thing.set_chosen(True)))
    named = (
        Part(
            kind.replace("_", " "),
            lambda kind=kind: Button("Go on", kind, "arrow-right", icon_at_end=kind == "primary"),
            _button_ground(kind),
            deeds=(*_POINTED, refused, *((chosen,) if kind in ("secondary", "help", "bar_framed") else ())),
        )
        for kind in kinds
    )
    return *named, Part("icon alone", lambda: IconButton("Close", "x"), "tab", deeds=(*_POINTED, refused))


def _card(kind: str) -> Callable[[], QWidget]:
    def made() -> QWidget:
        card = Card(kind)
        card.column.addWidget(text.heading("A card", 2, "card"))
        card.column.addWidget(text.paragraph(_TEXT))
        return card

    return made


def _choice_card() -> QWidget:
    return ChoiceCard("Together", _TEXT, "hand-pointing", "We suggest this")


def _press(window: Window, thing: QWidget) -> None:
    window.hold(thing)
    window.let_go()
    window.leave()


def _cards() -> tuple[Part, ...]:
    return (
        Part("card button", lambda: CardButton("I am new here", _TEXT, "hand-waving"), "room", 412, _POINTED),
        Part("choice card", _choice_card, "room", 310, (*_POINTED, ("chosen", _press))),
        *(Part(f"card, {kind}", _card(kind), "room", 412) for kind in ("plain", "target", "main", "note")),
    )


def _picks() -> QWidget:
    group = ChoiceGroup("Reading size", kind="picks")
    for word in ("Normal", "Large", "Larger"):
        group.add(word, word)
    group.choose("Large")
    return group


def _choices() -> tuple[Part, ...]:
    states = (*_POINTED, ("chosen", _press))
    return (
        Part("one of several", lambda: choice("High", hint="From 3 metres on"), "page", 430, states),
        Part("any of several", lambda: choice("Grass", True), "page", 430, states),
        Part("picks", _picks, "room", 640),
        Part("pick", lambda: Pick("Large"), "room", 0, states),
    )


def _fill(window: Window, field: Field) -> None:
    field.edit.setFocus()
    for letter in "Rope Walk":
        window.hands.key(ord(letter))
    _elsewhere(window)


def _elsewhere(window: Window) -> None:
    window.hands.key(Qt.Key.Key_Tab)


_FIELD_STATES: tuple[tuple[str, Deed], ...] = (
    ("empty", _at_rest),
    ("hovered", lambda window, thing: window.hover(thing.edit)),
    ("focused", lambda window, thing: window.walk_to(thing.edit)),
    ("filled", _fill),
    ("in error", lambda window, thing: thing.set_error("Enter a street of this town")),
    ("read-only", lambda window, thing: (thing.set_error(None), thing.set_read_only(True))),
)
_SEVERAL_STATES = (_FIELD_STATES[0], _FIELD_STATES[3])


def _fields() -> tuple[Part, ...]:
    lines = (
        Part(f"{look} field", lambda look=look: Field("Street", "As on your letters", look), ground, 430, _FIELD_STATES)
        for look, ground in (("app", "room"), ("city", "page"))
    )
    several = Part("several lines", lambda: Field("Why there?", look="city", lines=3), "page", 430, _SEVERAL_STATES)
    return *lines, several


def _caption() -> QWidget:
    made = CaptionStrip()
    made.show_words("Attached: tree.jpg")
    return made


def _notices() -> tuple[Part, ...]:
    return (
        Part("notice", lambda: Notice(_TEXT), "room", 800),
        Part("attention", lambda: Notice(_TEXT, "warning-circle", attention=True), "room", 800),
        Part("stays", lambda: Notice(_TEXT, closable=False), "room", 800),
        Part("caption", _caption, "room", 800),
    )


def _rails() -> tuple[Part, ...]:
    rows = [(f"{done} of 5", 5, done, {}) for done in (0, 2, 5)]
    rows += [
        ("8 of 14", 14, 8, {}),
        ("columns, 2 of 5", 5, 2, {"columns": True}),
        ("columns, finished", 5, 5, {"columns": True}),
        ("small, 2 of 5", 5, 2, {"small": True}),
        ("round beginning, 2 of 5", 5, 2, {"from_edge": False}),
    ]
    return tuple(
        Part(name, lambda count=count, done=done, kind=kind: Rail(count, done, "", **kind), "room", 400)
        for name, count, done, kind in rows
    )


def _all_icons() -> QWidget:
    """Each icon with its name; of the names the file has, none is left out."""
    shown = QWidget()
    flow = Flow(shown, gap=16)
    for name in sorted(PATHS):
        one = QWidget()
        row = Row(8, parent=one)
        row.addWidget(icon.Icon(name, 32))
        row.addWidget(text.small(name, "ink"))
        flow.addWidget(one)
    return shown


def _tree() -> QWidget:
    made = Picture(200, 200)
    made.show_file(RESOURCES / "samples/pictures/tree.svg", "A young tree beside a path")
    return made


def _missing() -> QWidget:
    made = Picture(200, 200)
    made.show_file(RESOURCES / "samples/pictures/none.svg", "A picture whose file is not there")
    return made


def _icons() -> tuple[Part, ...]:
    return (
        Part("icons", _all_icons, "card", 900),
        Part("mark", lambda: Mark(37), "bar"),
        Part("picture", _tree, "page", 200),
        Part("picture that is missing", _missing, "page", 200),
    )


def _words() -> tuple[Part, ...]:
    return tuple(
        Part(style, lambda style=style: Words("Nothing here can go wrong, 0123456789", style), "room", 600)
        for style in textsize.STYLES
    )


PARTS: dict[str, Callable[[], QImage]] = {
    name: lambda parts=parts: _drawn(parts())
    for name, parts in (
        ("buttons", _buttons),
        ("cards", _cards),
        ("choices", _choices),
        ("fields", _fields),
        ("notices", _notices),
        ("rail", _rails),
        ("icons", _icons),
        ("words", _words),
    )
}
