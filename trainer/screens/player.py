"""The player of `trainer demo`: goes through a lesson as a person would, by what is written on things.

It knows the lesson as its author wrote it and the window, and nothing of how they are joined: no World, no coach, no
practice. Whether the goal was reached is for others to read in the Journal.

    player = Player(driver, pack, lesson, variant, take_picture)
    player.play("together")
"""

import re
from collections.abc import Callable

from trainer.access.languages import translate
from trainer.content import blocks
from trainer.content.lessons import Instruction, Lesson, Variant
from trainer.content.packs import Pack
from trainer.content.texts import fill, gaps
from trainer.screens.driver import Driver, NotFound, Role
from trainer.screens.errand import modes

PictureTaker = Callable[[str], None]
"""Keeps a picture of the window under this name."""

SHOWING_MS = 300_000
"""How long Show me may take for a whole lesson."""


class Player:
    """Plays one variant of one lesson."""

    def __init__(
        self, driver: Driver, pack: Pack, lesson: Lesson, variant: Variant, take_picture: PictureTaker
    ) -> None:
        self._driver, self._pack, self._lesson, self._take_picture = driver, pack, lesson, take_picture
        self._values = {**pack.identity(variant.identity).values(), **variant.values}

    def play(self, mode: str) -> None:
        """From welcome to results, in *mode*.

        Raises:
            NotFound: something that the lesson needs cannot be seen or reached.
        """
        self._open_errand(mode)
        see_results = translate("CoachPanel", "See what you did")
        if mode == "show":
            patiently = self._driver.with_patience(SHOWING_MS)
            patiently.await_thing(Role.Button, see_results)
        else:
            self._do_steps()
        self._driver.await_thing(Role.Button, see_results)
        self._take_picture("done")
        self._driver.press(Role.Button, see_results)
        self._driver.await_thing(Role.RadioButton, translate("Sureness", "Very sure"))
        self._take_picture("results")

    def _open_errand(self, mode: str) -> None:
        driver = self._driver
        driver.await_thing(Role.Button, translate("Welcome", "I have been here"))
        self._take_picture("welcome")
        driver.press(Role.Button, translate("Welcome", "I have been here"))
        driver.await_thing(Role.Link, self._lesson.title)
        self._take_picture("home")
        driver.press(Role.Link, self._lesson.title)
        name = next(name for mode_id, _, name, _ in modes() if mode_id == mode)
        driver.choose(Role.RadioButton, name)
        self._take_picture("errand")
        driver.press(Role.Button, translate("ErrandScreen", "Begin"))
        driver.await_thing(Role.Button, translate("Helps", "Stop for today"))

    def _do_steps(self) -> None:
        for number, step in enumerate(self._lesson.steps, 1):
            for place, instruction in enumerate(step.instructions, 1):
                self._follow(instruction)
                self._take_picture(f"step-{number}-{place}-{step.id}")

    def _follow(self, instruction: Instruction) -> None:
        value = self._filled(instruction.value)
        if instruction.use.startswith(("browser.", "coach.")):
            self._use_frame(instruction, value)
            return
        footer = self._footer_link(instruction.use)
        if footer:
            self._driver.press(Role.Link, footer)
            return
        block = self._pack.block(instruction.use)
        if instruction.do == "search" and isinstance(block, blocks.Search):
            self._look_for(block, value)
        elif instruction.do == "take" and isinstance(block, blocks.Search):
            title = next(result.title for result in block.results if result.id == value)
            self._driver.press(Role.Link, title)
        elif isinstance(block, blocks.DateField):
            self._write_date(block, value)
        elif instruction.do == "fill" and isinstance(block, blocks.Search | blocks.Field):
            self._driver.write(Role.EditableText, block.label, value)
        elif instruction.do == "attach" and isinstance(block, blocks.FileField):
            self._driver.press(Role.Button, block.button)
            self._driver.press(Role.Button, self._pack.picture(value).name)
        else:
            self._choose_or_press(block, value)

    def _footer_link(self, use: str) -> str:
        """The words of the link at the foot of a service's pages; an empty text if *use* is none."""
        place, _, link_id = use.partition(".")
        links = self._pack.service(place.partition("/")[0]).footer
        return next((link.text for link in links if link.id == link_id), "")

    def _look_for(self, block: blocks.Search, value: str) -> None:
        """Type and search; not where just this has been looked for already, as the page shows."""
        is_typed = self._driver.value(Role.EditableText, block.label) == value
        if is_typed and {result.title for result in block.results} & set(self._driver.all_names()):
            return
        self._driver.write(Role.EditableText, block.label, value)
        self._driver.press(Role.Button, block.button)

    def _choose_or_press(self, block: blocks.AnyBlock, value: str) -> None:
        if isinstance(block, blocks.Select):
            self._driver.choose_in_list(_option(block, value))
        elif isinstance(block, blocks.ChooseOne):
            self._driver.choose(Role.RadioButton, _option(block, value))
        elif isinstance(block, blocks.ChooseSeveral):
            self._driver.choose(Role.CheckBox, _option(block, value))
        elif isinstance(block, blocks.Link):
            self._driver.press(Role.Link, self._filled(block.text))
        elif isinstance(block, blocks.Button):
            self._driver.press(Role.Button, self._filled(block.text))
        elif isinstance(block, blocks.Details):
            self._driver.press(Role.Button, self._filled(block.summary))
        elif isinstance(block, blocks.SummaryList):
            row = next(row for row in block.rows if row.field == value)
            name = translate("_AnswerRow", "{change} {what}")
            self._driver.press(Role.Link, name.format(change=block.change, what=row.changes or row.label))

    def _write_date(self, block: blocks.DateField, value: str) -> None:
        for name, part in zip((block.day, block.month, block.year), value.split(), strict=True):
            self._driver.write(Role.EditableText, name, part)

    def _use_frame(self, instruction: Instruction, value: str) -> None:
        if instruction.do == "wait":
            texts = [waiting.text for waiting in self._lesson.waitings if str(waiting.days) == value]
            self._driver.press(Role.Button, self._first_shown(texts))
        elif instruction.do == "go":
            self._driver.write(Role.EditableText, translate("AddressBox", "Address"), value)
            self._driver.enter()
        elif instruction.do == "turn":
            self._driver.press(Role.PageTab, self._driver.names(Role.PageTab)[int(value)])
        elif instruction.do == "open":
            self._driver.press(Role.Button, translate("TabStrip", "Open a new tab"))
        else:
            self._driver.press(Role.Button, translate("Chrome", "Back"))

    def _first_shown(self, names: list[str]) -> str:
        def shown() -> list[str]:
            return [name for name in names if self._driver.find(Role.Button, name)]

        self._driver.wait_until(lambda: bool(shown()), " or ".join(names))
        return shown()[0]

    def _filled(self, text: str) -> str:
        """*text* with its gaps filled; one that the lesson does not know is read from the note on the screen."""
        filled = fill(text, self._values)
        for gap in gaps(filled):
            filled = fill(filled, {gap: self._read_from_note(gap)})
        return filled

    def _read_from_note(self, gap: str) -> str:
        lines = (_line_of_note(name) for name in self._driver.all_names())
        written = [line for line in lines if line]
        notes = [i.note for step in self._lesson.steps for i in step.instructions] + list(self._lesson.note)
        for note in notes:
            if gap in gaps(note):
                pattern = _pattern(fill(note, self._values), gap)
                found = next((match for name in written if (match := pattern.fullmatch(name))), None)
                if found:
                    return found[1]
        raise NotFound(f"What stands for “{gap}” is not on the note.")


def _line_of_note(name: str) -> str:
    """The line of the note that something of this name shows; an empty text if it shows none."""
    before, _, after = translate("Note", "On your note: {line}").partition("{line}")
    is_line = name.startswith(before) and name.endswith(after)
    return name.removeprefix(before).removesuffix(after) if is_line else ""


def _pattern(note: str, gap: str) -> re.Pattern[str]:
    before, _, after = note.partition(f"{{{gap}}}")
    return re.compile(re.escape(before) + r"([\w-]+)" + re.escape(after))


def _option(block: blocks.ChooseOne | blocks.ChooseSeveral | blocks.Select, value: str) -> str:
    return next(option.text for option in block.options if option.id == value)
