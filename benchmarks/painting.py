"""Painting: from an input to the picture, through a whole lesson with the real widgets; and the memory afterwards."""

import tempfile
from pathlib import Path
from statistics import median, quantiles

from benchmarks.limits import Limit, Part
from benchmarks.processes import start


def measure() -> Part:
    """A lesson by mouse and one by keyboard; milliseconds for each input that was an act."""
    took: list[float] = []
    memory: list[float] = []
    for by in ("mouse", "keyboard"):
        with tempfile.TemporaryDirectory() as folder:
            bare = start("bare.py", data=Path(folder))
            ours = start("lesson.py", by, data=Path(folder))
            took += ours.told
            memory.append(ours.memory_kb / bare.memory_kb)
    p95 = quantiles(took, n=20)[-1]
    figures = {
        "acts": len(took),
        "median_ms": round(median(took), 1),
        "p95_ms": round(p95, 1),
        "slowest_ms": round(max(took), 1),
        "lesson_mb": round(ours.memory_kb / 1024, 1),
        "memory_ratio": round(max(memory), 2),
    }
    limits = (
        Limit("an act to its picture, ms (95 of 100)", p95, 50.0, is_ratio=False),
        Limit("memory after a whole lesson, × bare", max(memory), 3.0),
    )
    return Part(figures, limits)
