"""What home, the card that opens an errand and the results are told: plain frozen values, made by `app`.

`done` is always the number of solid posts on the five stages (seen, with help, with hints, alone, held): 0 to 5. For an
errand whose review is due it is 4, so that only the last post is open again.
"""

from typing import NamedTuple


class UnfinishedErrand(NamedTuple):
    """An attempt that waits on the exact step; without *steps* the rail of steps is not shown (On my own)."""

    attempt_id: str
    title: str
    step: int = 0
    """Counted from 1."""
    steps: int = 0
    step_title: str = ""


class DueErrand(NamedTuple):
    """An errand whose review is due, and how many days ago it was last done."""

    lesson_id: str
    title: str
    days_ago: int


class NextErrand(NamedTuple):
    """The errand to begin next."""

    lesson_id: str
    title: str
    summary: str
    steps: int = 0


class ErrandRow(NamedTuple):
    """An errand and how far the person has come with it."""

    lesson_id: str
    title: str
    done: int = 0
    summary: str = ""


class CourseRows(NamedTuple):
    """A course and its errands, in the order in which they are best learned."""

    title: str
    errands: tuple[ErrandRow, ...]
    summary: str = ""


class HomeView(NamedTuple):
    """What home shows. *hour* is the local hour of the day, 0 to 23; *errands* those practised, the latest first."""

    hour: int
    unfinished: UnfinishedErrand | None = None
    due: DueErrand | None = None
    next: NextErrand | None = None
    errands: tuple[ErrandRow, ...] = ()
    courses: tuple[CourseRows, ...] = ()
    is_guest: bool = False


class ErrandView(NamedTuple):
    """What the card that opens an errand shows. *suggested* is a mode: show, together, hints, alone."""

    lesson_id: str
    title: str
    summary: str
    suggested: str
    done: int = 0


class HardStep(NamedTuple):
    """The hardest step of an attempt. *why*: "shown", "hint" or "slip"; *number* counts from 1, 0 for none."""

    number: int
    title: str
    why: str


class ResultsView(NamedTuple):
    """What the results show after an attempt in *mode* that reached its goal.

    *deed* is the title ("You asked the city for a tree."), *did* its sentences. After Show me the person has done
    nothing: then *seen* ("You saw how one asks for a tree.") and *saw* stand there, or words of our own where an author
    gave none.
    """

    mode: str
    title: str
    deed: str
    did: tuple[str, ...]
    done: int
    today: int | None = None
    """The stage reached today, counted from 0."""
    next_mode: str | None = None
    """What to do next with this errand; None: it is done alone."""
    review_days: int | None = None
    """In how many days it is good to practise it again."""
    steps: int = 0
    hardest: HardStep | None = None
    seen: str = ""
    saw: tuple[str, ...] = ()
    is_guest: bool = False
