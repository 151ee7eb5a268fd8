"""The machine, the day and the versions: without them no figure says anything."""

import datetime
import os
import platform
from importlib.metadata import version
from pathlib import Path

LIBRARIES = ("handrail", "PySide6-Essentials", "SQLAlchemy", "msgspec", "PyYAML")


def machine() -> dict[str, object]:
    """What the figures were measured on."""
    return {
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "processor": _processor(),
        "processors": os.cpu_count(),
        "others_at_work": round(os.getloadavg()[0], 1),
        "python": platform.python_version(),
        "display": "offscreen",
        "versions": {name: version(name) for name in LIBRARIES},
    }


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace").splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
