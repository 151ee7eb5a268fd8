"""Starting: from nothing to a window that takes keys, and the memory it holds, against a bare window."""

import tempfile
from pathlib import Path
from statistics import median

from benchmarks.limits import Limit, Part
from benchmarks.processes import start

PAIRS = 11


def measure() -> Part:
    """Medians of interleaved pairs, one of each to warm up first; and the goal, which does not gate."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        start("bare.py", data=data), start("ours.py", data=data)
        pairs = [(start("bare.py", data=data), start("ours.py", data=data)) for _ in range(PAIRS)]
    time_ratio = median(ours.seconds / bare.seconds for bare, ours in pairs)
    memory_ratio = median(ours.memory_kb / bare.memory_kb for bare, ours in pairs)
    figures = {
        "pairs": PAIRS,
        "bare_s": round(median(bare.seconds for bare, _ in pairs), 3),
        "ours_s": round(median(ours.seconds for _, ours in pairs), 3),
        "time_ratio": round(time_ratio, 2),
        "time_ratio_goal": 1.5,
        "bare_mb": round(median(bare.memory_kb for bare, _ in pairs) / 1024, 1),
        "ours_mb": round(median(ours.memory_kb for _, ours in pairs) / 1024, 1),
        "memory_ratio": round(memory_ratio, 2),
    }
    limits = (
        Limit("start, × the bare window", time_ratio, 2.0),
        Limit("memory at the first window, × bare", memory_ratio, 1.6),
    )
    return Part(figures, limits)
