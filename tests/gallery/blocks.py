"""A sheet for each kind of block: on a page in the place where people practise, in every state it can come to.

KINDS             kind -> what stands on its sheet
drawn(kind)       the sheet
"""

from collections.abc import Callable
from typing import NamedTuple, get_args

from msgspec.structs import replace
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from tests.gallery.sheets import Specimen, sheet
from tests.gallery.windows import STILL_ROUNDS, Window, opened
from tests.hands import BUTTON, CHECK, FIELD, LINK, RADIO
from tests.screens.seeing import place_of
from trainer.access import textsize
from trainer.access.textsize import px
from trainer.coach.attempt import begin
from trainer.content import blocks
from trainer.content.blocks import AnyBlock
from trainer.content.effects import Effect
from trainer.content.lessons import Start
from trainer.content.services import CaseKind, Page, Stage
from trainer.screens.blocks.face import Face
from trainer.screens.places import Place
from trainer.screens.practice import samples
from trainer.screens.practice.screen import PracticeScreen

_CHECK, _ASK = "Continue", "Ask for it"
_HIGH, _AROUND = 1150, 16
_ANSWERED = "3 Rope Walk"
_WIDE = 1440
"""Two specimens beside each other at 100 %."""


class Bench:
    """A page with a few blocks on it, and what a person can do with the first of them."""

    def __init__(self, window: Window) -> None:
        self.window, self.hands = window, window.hands
        screen = window.widget.place()
        assert isinstance(screen, PracticeScreen)
        self._page = screen.browser.page

    def faces(self) -> list[Face]:
        """The specimens, without the buttons that were added to have them checked."""
        return [face for face in self._page.faces() if face.item.block.id not in ("check", "ask")]

    def thing(self, number: int = 0) -> QWidget:
        """What is used of a specimen."""
        return self.faces()[number].to_use()

    def look(self) -> QImage:
        """The specimens, with room for a ring."""
        whole = QRect()
        for face in self.faces():
            whole = whole.united(place_of(face, self.window.widget))
        around = px(_AROUND)
        return self.window.picture(whole.adjusted(-around, -around, around, around))

    def rest(self) -> None:
        """Take pointer and keyboard away."""
        self.window.leave()
        self.hands.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


Deed = Callable[[Bench], object]
State = tuple[str, Deed]


def _hovered(number: int = 0, name: str = "hovered") -> State:
    return name, lambda bench: bench.window.hover(bench.thing(number))


def _held(number: int = 0, name: str = "pressed") -> State:
    return name, lambda bench: bench.window.hold(bench.thing(number))


def _focused(number: int = 0, name: str = "focused") -> State:
    return name, lambda bench: bench.window.walk_to(bench.thing(number))


def _write(label: str, text: str, name: str = "filled") -> State:
    return name, lambda bench: bench.hands.write(FIELD, label, text)


def _choose(role, option: str, name: str = "chosen") -> State:
    return name, lambda bench: bench.hands.choose(role, option)


def _press(role, thing: str, name: str) -> State:
    return name, lambda bench: bench.hands.press(role, thing)


def _keep(name: str) -> State:
    return name, lambda bench: None


_AT_REST = _keep("at rest")
_POINTED = (_AT_REST, _hovered(), _held(), _focused())
_IN_ERROR = _press(BUTTON, _CHECK, "in error")
_TYPED = (_keep("empty"), _hovered(), _focused(), _IN_ERROR, _focused(name="in error, focused"))


class Kind(NamedTuple):
    """What stands on a page, and the states it is brought to, one after the other."""

    blocks: tuple[AnyBlock, ...]
    states: tuple[State, ...] = (_AT_REST,)


def _of(kind: type) -> tuple[AnyBlock, ...]:
    """The sample blocks of a kind."""
    pages = (samples.START, samples.QUESTIONS, samples.END)
    return tuple(block for page in pages for block in page.blocks if type(block) is kind)


def _folder_states() -> tuple[State, ...]:
    return (
        *_TYPED,
        _press(BUTTON, "Choose a picture", "the folder is open"),
        ("a picture hovered", lambda bench: bench.window.hover(bench.faces()[0].to_use("tree"))),
        _press(BUTTON, "tree.jpg", "attached"),
    )


def _searching_states() -> tuple[State, ...]:
    label = "Find your part of town"
    return (
        *_TYPED,
        _write(label, "mill"),
        _press(BUTTON, "Find", "found"),
        ("a result hovered", lambda bench: bench.window.hover(bench.faces()[0].to_use("mill"))),
        _press(LINK, "Mill quarter", "a result taken"),
        _write(label, "zzz", "other words"),
        _press(BUTTON, "Find", "looked again"),
    )


def _change(name: str, point: Callable[[Window, QWidget], None]) -> State:
    """The first link that leads to a change."""
    return name, lambda bench: point(bench.window, bench.faces()[0].to_use("street"))


_SECOND = (_hovered(1, "second, hovered"), _held(1, "second, pressed"), _focused(1, "second, focused"))
_SUMMARY = blocks.SummaryList(
    id="answers",
    change="Change",
    rows=(
        blocks.Row(label="Where it shall stand", field="street", change="questions", changes="where it shall stand"),
        blocks.Row(label="Reason", field="why", change="questions", changes="the reason"),
        blocks.Row(label="Your name", field="name"),
    ),
)

KINDS: dict[type, Kind] = {
    blocks.Heading: Kind(tuple(blocks.Heading(text=f"Heading of level {n}", level=n) for n in (1, 2, 3))),
    blocks.Paragraph: Kind(_of(blocks.Paragraph)),
    blocks.List: Kind((*_of(blocks.List), blocks.List(items=("A place with light", samples.LONG)))),
    blocks.Link: Kind(_of(blocks.Link), (*_POINTED, *_SECOND)),
    blocks.Button: Kind(_of(blocks.Button)[1:], (*_POINTED, *_SECOND)),
    blocks.Notice: Kind(_of(blocks.Notice)),
    blocks.Image: Kind(_of(blocks.Image)),
    blocks.Details: Kind(_of(blocks.Details), (*_POINTED, _press(BUTTON, "What is the tree by-law?", "unfolded"))),
    blocks.Search: Kind(_of(blocks.Search), _searching_states()),
    blocks.TextField: Kind(_of(blocks.TextField), (*_TYPED, _write("Where shall it stand?", _ANSWERED))),
    blocks.LongText: Kind(_of(blocks.LongText), (*_TYPED, _write("Why there?", "There is light"))),
    blocks.NumberField: Kind(_of(blocks.NumberField), (*_TYPED, _write("Width of the path", "12"))),
    blocks.DateField: Kind(
        _of(blocks.DateField), (*_TYPED, _write("Day", "4", "a day"), _press(BUTTON, _CHECK, "two parts are missing"))
    ),
    blocks.ChooseOne: Kind(_of(blocks.ChooseOne), (*_TYPED, _choose(RADIO, "High"))),
    blocks.ChooseSeveral: Kind(
        _of(blocks.ChooseSeveral), (*_POINTED, _choose(CHECK, "Grass"), _choose(CHECK, "Stones", "one too many"))
    ),
    blocks.Select: Kind(_of(blocks.Select), (*_TYPED, ("chosen", lambda bench: bench.hands.choose_in_list("Willow")))),
    blocks.FileField: Kind(_of(blocks.FileField), _folder_states()),
    blocks.CodeField: Kind(_of(blocks.CodeField), (*_TYPED, _write("Code from the letter", "123456"))),
    blocks.SummaryList: Kind(
        (_SUMMARY,), (_AT_REST, _change("hovered", Window.hover), _change("focused", Window.walk_to))
    ),
    blocks.StatusTracker: Kind(_of(blocks.StatusTracker), (_press(BUTTON, _ASK, "a case has come some way"),)),
    blocks.Table: Kind(_of(blocks.Table), (_AT_REST, _focused())),
}


def name_of(kind: type) -> str:
    """What a kind is called in the files of a pack."""
    return str(kind.__struct_config__.tag)


ALL_KINDS = get_args(AnyBlock)


def drawn(kind: type) -> QImage:
    """The sheet of *kind*."""
    row = KINDS[kind]
    with opened(Place(name_of(kind), "", lambda: _screen(row.blocks)), round(_HIGH * textsize.scale())) as window:
        bench = Bench(window)
        if textsize.in_one_column():
            bench.hands.key(Qt.Key.Key_F6)
            window.settle(STILL_ROUNDS)
        made = []
        for name, deed in row.states:
            bench.rest()
            deed(bench)
            if not name.endswith(("hovered", "pressed")):
                window.leave()
            made.append(Specimen(name, bench.look()))
    return sheet(made, _WIDE)


def _screen(specimens: tuple[AnyBlock, ...]) -> PracticeScreen:
    """The place where people practise, with a page of these."""
    pack = replace(samples.PACK, services={"trees": _service(specimens)}, lessons={"tree": _LESSON})
    practice = samples.lived(*begin(pack, "tree", "", "alone", seed=1, at=samples.MOMENT))
    return PracticeScreen(practice)


def _service(specimens: tuple[AnyBlock, ...]):
    ask = (Effect(open_case="wish"), Effect(move_case="seen"), Effect(go="sheet"))
    page = Page(
        id="sheet",
        title="Specimens",
        path="/sheet",
        blocks=(
            *specimens,
            blocks.Button(id="check", text=_CHECK, does=(Effect(go="sheet"),)),
            blocks.Button(id="ask", text=_ASK, checks=False, is_main=False, does=ask),
        ),
    )
    return replace(samples.SERVICE, pages=(page, samples.START, samples.QUESTIONS, samples.END), cases=(_CASE,))


_CASE = CaseKind(
    id="wish",
    name="Wish",
    letters="TR",
    stages=(
        Stage(id="asked", name="Asked for", text="We have it."),
        Stage(id="seen", name="The place was looked at", text="A gardener was there."),
        Stage(id="planted", name="Planted", text="The tree stands."),
    ),
)
_LESSON = replace(
    samples.LESSON, start=Start(tabs=("trees/sheet",), date=samples.MOMENT.date(), pictures=("tree",)), note=()
)
