"""Handrail as a user starts it, with the data folder of HANDRAIL_DATA, up to its first window."""

import sys

from trainer import cli
from trainer.installation import data_folder


def watch(house):  # type: ignore[no-untyped-def]
    """Tell when the window stands."""
    from readiness import Readiness  # type: ignore[import-not-found]  # beside this file, and not before ours

    Readiness(house.shell)


sys.exit(cli.run(cli.OPEN_THE_APP, data_folder(), when_built=watch))
