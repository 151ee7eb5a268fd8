"""The command `trainer audit`: can everyone see, reach and use what there is? Exit 1 where something is to mend."""

import sys
import time
from pathlib import Path

from trainer.auditing.openings import openings
from trainer.auditing.settings import ALL, QUICK
from trainer.auditing.table import closing, lines
from trainer.auditing.walk import walked

FOUND = 1


class AuditRefused(Exception):
    """There is nothing to audit."""

    exit_code = 2


def audit_all(data: Path, pack: str | None, quick: bool, place: str) -> int:
    """Audit the app and the packs that ship, or the pages of *pack*; print what is found; the exit code.

    *data* is left alone. *quick* looks at 100 % in English only; *place* only at what is called so, in every state.

    Raises:
        PackFault: the pack cannot be read.
        AuditRefused: nothing is called *place*, or the pack has no page.
    """
    packs = (Path(pack),) if pack else None
    names = [opening.name for opening in openings(packs)]
    wanted = [number for number, name in enumerate(names) if not place or name.partition(" ")[0] == place]
    if not wanted:
        known = ", ".join(dict.fromkeys(name.partition(" ")[0] for name in names))
        raise AuditRefused(f"There is no place “{place}”. There are: {known}." if names else "The pack has no page.")
    settings = QUICK if quick else ALL
    begun = time.monotonic()
    seen = walked(packs, wanted, settings, lambda done: _tell(done, len(wanted)))
    for line in lines(seen, settings):
        print(line)
    if seen:
        print()
    print(closing(seen, len(wanted), len(settings), time.monotonic() - begun))
    return FOUND if seen else 0


def _tell(done: int, of: int) -> None:
    """How far it is, on one line that ends when all is done."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done} of {of} places" + ("\n" if done == of else ""))
        sys.stderr.flush()
