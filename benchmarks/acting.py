"""Acting: what one act costs, in the simulator and coach alone."""

import datetime
import time
from statistics import median, quantiles

from trainer.coach import attempt as coach
from trainer.coach.demonstration import next_act
from trainer.coach.modes import MODES
from trainer.installation import LESSONS
from trainer.packs.loading import load

ROUNDS = 20
AT = datetime.datetime(2027, 1, 1, tzinfo=datetime.UTC)


def measure() -> dict[str, object]:
    """Each act of every shipped lesson, in each mode and variant, several times over; milliseconds."""
    pack = load(LESSONS / "rivermouth", "en")
    took: list[float] = []
    for lesson in pack.lessons.values():
        for mode in MODES:
            for variant in lesson.variants:
                for _ in range(ROUNDS):
                    took += _play(pack, lesson.id, variant.id, mode)
    return {
        "acts": len(took),
        "median_ms": round(median(took), 3),
        "p95_ms": round(quantiles(took, n=20)[-1], 3),
        "allowed_ms": 1.0,
    }


def _play(pack, lesson: str, variant: str, mode) -> list[float]:  # type: ignore[no-untyped-def]
    attempt, outcome = coach.begin(pack, lesson, variant, mode, seed=1, at=AT)
    took = []
    while not outcome.advice.is_finished:
        act = next_act(attempt.where, attempt.world, pack)
        assert act is not None, "the lesson's own steps must lead on"
        began = time.perf_counter()
        attempt, outcome = coach.do(attempt, act, AT)
        took.append((time.perf_counter() - began) * 1000)
    return took
