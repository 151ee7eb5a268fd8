"""Corrections: the way on when no instruction fits the page: back to the errand, or to an answer that needs a change.

Following them always ends: Back and another tab are named only if they lead to a page where the errand goes on, and
whatever is left is to take steps back. A way that turned out to lead nowhere is *closed*: ``browser.back``, or a tab's
number.
"""

from collections.abc import Collection
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from trainer.coach.instructions import every, field_of, page_of, usual_deed
from trainer.content.blocks import Link, SummaryList
from trainer.content.lessons import Deed, Lesson
from trainer.content.packs import Pack
from trainer.content.texts import fill
from trainer.simulator.browser_pages import BROWSER
from trainer.simulator.conditions import values_of
from trainer.simulator.fields import is_field
from trainer.simulator.scene import visible_blocks
from trainer.simulator.validation import errors, is_empty
from trainer.simulator.world import Tab, World


class Correction(Struct, frozen=True, kw_only=True):
    """What to do when no instruction fits the page: why, and the way on."""

    slip: Literal["wrong_place", "differs", "page_waits"]
    use: str
    """``service/page.block``, ``browser.back``, ``browser.tab`` or ``coach.go_back``."""
    do: Deed
    row: str = ""
    """Of a summary list, the field to change; of the tabs, the number of one."""
    step: str = ""
    """The title of the step whose answer differs from the note."""
    title: str = ""
    """The name of the tab to turn to, or of the field to mend."""


def way_back(lesson: Lesson, world: World, pack: Pack, closed: Collection[str]) -> Correction:
    """From a page of no step to one of the errand."""
    pages = {page_of(instruction) for instruction in every(lesson)}
    return _way(pages, Correction(slip="wrong_place", use="coach.go_back", do="press"), world, pack, closed)


def way_to(page: str, step: str, world: World, pack: Pack, closed: Collection[str]) -> Correction:
    """To *page*, where the answer of *step* can be changed: by a “Change” or a link in sight, else as `way_back`."""
    service, _, page_id = page.partition("/")
    names = {page, page_id} if service == world.visit.service else {page}
    for block in visible_blocks(world, pack):
        use = f"{world.visit.place}.{block.id}"
        if isinstance(block, SummaryList) and not block.of_case:
            row = next((row for row in block.rows if row.change in names), None)
            if row:
                return Correction(slip="differs", use=use, do="follow", row=row.field, step=step)
        if isinstance(block, Link) and any(effect.go in names for effect in block.does):
            return Correction(slip="differs", use=use, do="follow", step=step)
    undo = Correction(slip="differs", use="coach.go_back", do="press", step=step)
    return _way({page}, undo, world, pack, closed)


def mending(lesson: Lesson, world: World, pack: Pack) -> Correction | None:
    """To the field beside which a message stands although the errand does not need it; None if there is none."""
    service, told = world.visit.service, {error.field for error in world.visit.errors}
    if not told:
        return None
    blocks = visible_blocks(world, pack)
    told &= {error.field for error in errors(blocks, service, world, pack)}
    needed = {field_of(instruction) for instruction in every(lesson)}
    for block in blocks:
        name = f"{service}/{block.id}"
        if is_field(block) and block.id in told and name not in needed and not is_empty(world.answer(name)):
            title = fill(block.label, values_of(world))
            return Correction(
                slip="page_waits", use=f"{world.visit.place}.{block.id}", do=usual_deed(block), title=title
            )
    return None


def _way(pages: Collection[str], undo: Correction, world: World, pack: Pack, closed: Collection[str]) -> Correction:
    """Back or another tab, if one of *pages* was open there; else *undo*."""
    here = world.tabs[world.tab]
    if "browser.back" not in closed and any(visit.place in pages for visit in here.visits[: here.position]):
        return replace(undo, use="browser.back", do="back")
    for index, tab in enumerate(world.tabs):
        is_open = index != world.tab and str(index) not in closed
        if is_open and any(visit.place in pages for visit in tab.visits[: tab.position + 1]):
            return replace(undo, use="browser.tab", do="turn", row=str(index), title=_title(tab, world, pack))
    return undo


def _title(tab: Tab, world: World, pack: Pack) -> str:
    if tab.visit.service == BROWSER:
        return pack.sentence("page.missing.title" if tab.visit.page == "missing" else "page.new_tab.title")
    return fill(pack.page(tab.visit.place).title, values_of(world))
