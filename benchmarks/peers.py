"""The peers: desktop programs of the same kind, measured once on one machine, with a bare window beside them."""

from typing import NamedTuple

MEASURED = "November 2026"
BARE_S, BARE_MB = 0.31, 50


class Peer(NamedTuple):
    """Seconds to the first picture and until settled, and the memory in megabytes (PSS)."""

    name: str
    first_s: float
    settled_s: float
    memory_mb: int

    @property
    def time_ratio(self) -> float:
        """Against the bare window of the same machine."""
        return round(self.first_s / BARE_S, 2)

    @property
    def memory_ratio(self) -> float:
        """Against the bare window of the same machine."""
        return round(self.memory_mb / BARE_MB, 2)


PEERS = (
    Peer("GCompris", 0.86, 2.35, 96),
    Peer("Anki", 1.35, 2.01, 456),
    Peer("Mu", 0.75, 0.79, 138),
    Peer("KTouch", 0.80, 1.70, 174),
)
