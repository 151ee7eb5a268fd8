"""Acting: what one act costs, in the simulator and coach alone."""

import datetime
import time
from statistics import median, quantiles

from benchmarks.limits import Limit, Part
from trainer.coach import attempt as coach
from trainer.coach.demonstration import next_act
from trainer.coach.modes import MODES, Mode
from trainer.content.packs import Pack
from trainer.installation import LESSONS
from trainer.packs.loading import load

ROUNDS = 20
AT = datetime.datetime(2027, 1, 1, tzinfo=datetime.UTC)


def measure() -> Part:
    """Each act of every shipped lesson, in each mode and variant: the best of several rounds; milliseconds."""
    acts: list[float] = []
    for place in sorted(LESSONS.iterdir()):
        pack = load(place, "")
        for lesson in pack.lessons.values():
            for mode in MODES:
                for variant in lesson.variants:
                    rounds = [_play(pack, lesson.id, variant.id, mode) for _ in range(ROUNDS)]
                    acts += [min(took) for took in zip(*rounds, strict=True)]
    figures = {
        "acts": len(acts),
        "median_ms": round(median(acts), 3),
        "p95_ms": round(quantiles(acts, n=20)[-1], 3),
        "slowest_ms": round(max(acts), 3),
    }
    return Part(figures, (Limit("an act in simulator and coach, ms (slowest)", max(acts), 1.0, is_ratio=False),))


def _play(pack: Pack, lesson: str, variant: str, mode: Mode) -> list[float]:
    attempt, outcome = coach.begin(pack, lesson, variant, mode, seed=1, at=AT)
    took = []
    while not outcome.advice.is_finished:
        act = next_act(attempt.where, attempt.world, pack)
        assert act is not None, "the lesson's own steps must lead on"
        began = time.perf_counter()
        attempt, outcome = coach.do(attempt, act, AT)
        took.append((time.perf_counter() - began) * 1000)
    return took
