"""`make gallery-accept REASON="why"`: what is drawn today is accepted from now on, and the reason is kept with it."""

import os
import sys
from itertools import groupby
from pathlib import Path

from tests.gallery.accepting import FOLDER, forget, keep, names
from tests.gallery.hanging import Hung, draw_all
from tests.gallery.screens import Wanted, wanted

REASONS = "REASONS.md"
_HEAD = """# Why the pictures changed

Newest last. `make gallery-accept` writes here; the commit says the same.

"""


def accept(reason: str, all_wanted: list[Wanted], folder: Path = FOLDER) -> list[Wanted]:
    """Draw and accept *all_wanted*, take out what is wanted no longer, and write down why; what has changed."""
    changed: list[Wanted] = []

    def deal(hung: Hung) -> None:
        if keep(*hung, folder):
            changed.append(hung.wanted)

    draw_all(all_wanted, deal)
    gone = sorted(names(folder) - {each.name for each in all_wanted})
    for name in gone:
        forget(name, folder)
    if changed or gone:
        _write_down(reason, changed, gone, folder / REASONS)
    print(f"{len(changed)} accepted anew, {len(gone)} taken out")
    return changed


def _write_down(reason: str, changed: list[Wanted], gone: list[str], file: Path) -> None:
    parts = []
    for screen, pictures in groupby(sorted(changed), lambda each: each.screen):
        parts.append(f"{screen} ({', '.join(f'{p.theme} {round(p.scale * 100)} %' for p in pictures)})")
    parts += [f"{name} taken out" for name in gone]
    before = file.read_text(encoding="utf-8") if file.is_file() else _HEAD
    screens = sorted({each.screen for each in changed})
    told = "; ".join(parts) if len(parts) <= 12 else f"{len(changed) + len(gone)} pictures of {len(screens)} screens"
    file.write_text(f"{before}- {reason}: {told}.\n", encoding="utf-8")


def main() -> int:
    """The exit code: 2 without a reason."""
    reason = os.environ.get("REASON", "").strip().rstrip(".")
    if not reason:
        print('Say why it looks different: make gallery-accept REASON="why"', file=sys.stderr)
        return 2
    accept(reason, wanted())
    return 0


if __name__ == "__main__":
    sys.exit(main())
