"""Starting: from nothing to a window that takes keys, and the memory it holds, against a bare window."""

import tempfile
from statistics import median

from benchmarks.processes import start

PAIRS = 11
LARGEST_TIME_RATIO, TIME_GOAL, LARGEST_MEMORY_RATIO = 2.0, 1.5, 1.6


def measure() -> dict[str, object]:
    """Medians of interleaved pairs, one of each to warm up first."""
    with tempfile.TemporaryDirectory() as data:
        start("bare.py"), start("ours.py", data)
        pairs = [(start("bare.py"), start("ours.py", data)) for _ in range(PAIRS)]
    times = [ours.seconds / bare.seconds for bare, ours in pairs]
    memory = [ours.pss_kb / bare.pss_kb for bare, ours in pairs]
    return {
        "pairs": PAIRS,
        "bare_s": round(median(bare.seconds for bare, _ in pairs), 3),
        "ours_s": round(median(ours.seconds for _, ours in pairs), 3),
        "time_ratio": round(median(times), 2),
        "time_ratio_allowed": LARGEST_TIME_RATIO,
        "time_ratio_goal": TIME_GOAL,
        "bare_mb": round(median(bare.pss_kb for bare, _ in pairs) / 1024, 1),
        "ours_mb": round(median(ours.pss_kb for _, ours in pairs) / 1024, 1),
        "memory_ratio": round(median(memory), 2),
        "memory_ratio_allowed": LARGEST_MEMORY_RATIO,
    }
