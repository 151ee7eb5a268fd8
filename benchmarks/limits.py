"""What a part of the benchmarks gives: its figures, and which of them must stay within which limit."""

from typing import Any, NamedTuple


class Limit(NamedTuple):
    """A figure, and the most it may be."""

    what: str
    measured: float
    most: float
    is_ratio: bool = True
    """Ratios gate; milliseconds are those of one machine, and are only told."""

    @property
    def is_kept(self) -> bool:
        """Whether it is."""
        return self.measured <= self.most


class Part(NamedTuple):
    """Figures by name, and the limits."""

    figures: dict[str, Any]
    limits: tuple[Limit, ...]
