"""What is written down about an attempt before its first act: who, what, how, and with which pack."""

from datetime import datetime

from msgspec import Struct

from trainer.coach.modes import Mode
from trainer.simulator.acts import AnyAct


class AttemptRecord(Struct, frozen=True, kw_only=True):
    """An attempt as it began. With pack, variant and seed, replaying its acts leads to the same World."""

    id: str
    learner: str
    lesson: str
    variant: str
    mode: Mode
    seed: int
    pack: str
    pack_version: str
    language: str
    started: datetime


class Bookmark(Struct, frozen=True, kw_only=True):
    """An unfinished attempt and its acts, typed values included."""

    attempt: AttemptRecord
    acts: tuple[AnyAct, ...]
    is_whole: bool = True
    """False where acts at the end could not be read, because another version of Handrail wrote them."""
