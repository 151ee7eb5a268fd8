"""The reception: someone comes, as this PC's learner or as a guest, and leaves again. One visit at a time.

Everything here takes its time (the first visit imports SQLAlchemy): call it in the background.
"""

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.speech.voice import Voice

if TYPE_CHECKING:
    from trainer.visits.errands import Errands
    from trainer.visits.practice import Clock
    from trainer.visits.visit import Trouble, Visit


class Reception:
    """Where visits begin and end."""

    def __init__(
        self,
        data: Path,
        packs: Sequence[Path],
        voice: Voice,
        *,
        clock: "Clock",
        draw_seed: Callable[[], int],
        on_trouble: "Trouble | None" = None,
        variant: str = "",
        language: Callable[[], str] = str,
    ) -> None:
        """A reception for the data folder *data* and the lessons of *packs*; *voice* says what is to be heard.

        Each attempt takes the next variant of its lesson, unless *variant* names the one for all. Who comes finds the
        lessons in the *language* of that time; an empty one is each pack's own.
        """
        self._data, self._packs = data, packs
        self._clock, self._draw_seed, self._on_trouble = clock, draw_seed, on_trouble
        self._voice = voice
        self._variant, self._language = variant, language
        self._visit: Visit | None = None

    @property
    def visit(self) -> "Visit | None":
        """Who is here now."""
        return self._visit

    @property
    def is_guest(self) -> bool:
        """Whether a guest is here."""
        return self._visit is not None and self._visit.is_guest

    def receive(self, *, as_guest: bool) -> "Errands":
        """Someone comes; whoever was here before has left.

        Raises:
            RecordsError: the records cannot be opened; nothing has been changed.
        """
        from trainer.packs.catalogue import Catalogue
        from trainer.visits.errands import Errands
        from trainer.visits.visit import begin_guest_visit, begin_visit

        self.take_leave()
        now = self._clock()
        self._visit = (
            begin_guest_visit(now, self._on_trouble) if as_guest else begin_visit(self._data, now, self._on_trouble)
        )
        catalogue = Catalogue(self._packs, self._data / "catalogue", self._language(), keeps=not as_guest)
        return Errands(
            self._visit, catalogue, self._voice, clock=self._clock, draw_seed=self._draw_seed, variant=self._variant
        )

    def take_leave(self) -> bool:
        """Whoever is here leaves; False if something could not be written down."""
        visit, self._visit = self._visit, None
        return visit.end(self._clock()) if visit is not None else True


def now() -> datetime.datetime:
    """The time by this PC's clock, in UTC: what records keep."""
    return datetime.datetime.now(datetime.UTC)
