"""Lessons: the start with 500 of them against the start with one. Apart from the index, the same files are read."""

import shutil
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.limits import Limit, Part
from benchmarks.processes import start
from trainer.installation import LESSONS

MANY, PAIRS = 500, 9


def measure() -> Part:
    """From nothing to home, in interleaved pairs; one of each beforehand, which compiles the catalogue."""
    with tempfile.TemporaryDirectory() as folder:
        one, many = Path(folder) / "one", Path(folder) / "many"
        _install(one, 1)
        _install(many, MANY)
        for place in (one, many):
            start("home.py", str(place / "pack"), data=place / "data")
        pairs = [
            [start("home.py", str(place / "pack"), data=place / "data") for place in (one, many)] for _ in range(PAIRS)
        ]
    ratio = median(with_many.seconds / with_one.seconds for with_one, with_many in pairs)
    read = [{name: size for name, size in each.told.items() if "index" not in name} for each in pairs[-1]]
    index = [sum(size for name, size in each.told.items() if "index" in name) for each in pairs[-1]]
    figures = {
        "lessons": MANY,
        "pairs": PAIRS,
        "home_with_one_s": round(median(with_one.seconds for with_one, _ in pairs), 3),
        "home_with_many_s": round(median(with_many.seconds for _, with_many in pairs), 3),
        "time_ratio": round(ratio, 3),
        "files_read_with_one": sorted(read[0]),
        "files_read_with_many": sorted(read[1]),
        "index_bytes": index,
    }
    differing = len(read[0].items() ^ read[1].items())
    limits = (
        Limit(f"start with {MANY} lessons, × with one", ratio, 1.15),
        Limit("files read with many and not with one", differing, 0),
    )
    return Part(figures, limits)


def _install(place: Path, lessons: int) -> None:
    """A pack that ships, with so many lessons, all copies of its first."""
    pack = place / "pack"
    shutil.copytree(sorted(LESSONS.iterdir())[0], pack)
    shutil.rmtree(pack / "courses")
    first, *others = sorted((pack / "lessons").glob("*.yaml"))
    for other in others:
        other.unlink()
    text = first.read_text("utf-8")
    for number in range(1, lessons):
        copy = text.replace(f"id: {first.stem}\n", f"id: lesson-{number}\n", 1)
        (pack / "lessons" / f"lesson-{number}.yaml").write_text(copy, "utf-8")
