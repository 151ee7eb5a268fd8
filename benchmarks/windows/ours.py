"""Handrail as a user starts it, up to its first window; the first argument is the data folder."""

import sys
from pathlib import Path

from trainer.app import build

house = build(Path(sys.argv[1]))
from readiness import Readiness  # noqa: E402  (after ours, so that nothing is loaded beforehand)

readiness = Readiness(house.shell)
house.shell.show()
sys.exit(house.app.exec())
