"""Changing: how long it takes until a place stands in other colours, or in another size."""

import tempfile
from pathlib import Path
from statistics import median, quantiles

from benchmarks.limits import Limit, Part
from benchmarks.processes import start

MOST_MS = 150.0


def measure() -> Part:
    """Each theme and four text sizes in every place; milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        told = start("changing.py", data=Path(folder)).told
    figures, limits = {}, []
    for key, words in (("theme", "other colours"), ("text_size", "another text size")):
        p95 = quantiles(told[key], n=20)[-1]
        figures[key] = {
            "changes": len(told[key]),
            "median_ms": round(median(told[key]), 1),
            "p95_ms": round(p95, 1),
            "slowest_ms": round(max(told[key]), 1),
        }
        limits.append(Limit(f"{words} to the picture, ms (95 of 100)", p95, MOST_MS, is_ratio=False))
    return Part(figures, tuple(limits))
