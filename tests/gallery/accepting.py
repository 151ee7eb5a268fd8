"""The pictures that were accepted, and whether what is drawn now still looks like them.

check(wanted, drawn)                      nothing, or NotAsAccepted, whose words name screen and place
keep(wanted, drawn)                       accept it from now on; whether anything changed
names(), forget(name)                     what is accepted; take it out
"""

from pathlib import Path

from PySide6.QtGui import QImage, QImageWriter

from tests.gallery.comparing import Change, compare, reduced, shown
from tests.gallery.painter import ROOT
from tests.gallery.screens import Wanted

FOLDER = Path(__file__).with_name("accepted")
CHANGED = ROOT / "build/gallery/changed"
ENDING = ".webp"
_LOSSLESS = 100
HOW_TO_ACCEPT = 'If this is meant: make gallery-accept REASON="why"'


class NotAsAccepted(AssertionError):
    """It looks different, or was never accepted."""


def check(wanted: Wanted, drawn: QImage, folder: Path = FOLDER, changed: Path = CHANGED) -> None:
    """Compare *drawn* with what was accepted; where they differ, leave pictures of it in *changed*.

    Raises:
        NotAsAccepted: it does not look as accepted.
    """
    for stale in changed.glob(f"{wanted.name}-*.png"):
        stale.unlink()
    accepted = _accepted(wanted, folder)
    if accepted is None:
        _leave(changed, wanted, after=drawn)
        raise NotAsAccepted(f"{wanted}: no picture of it is accepted yet. {HOW_TO_ACCEPT}")
    change = compare(accepted, drawn)
    if change is not None:
        _leave(changed, wanted, before=accepted, after=drawn, difference=shown(drawn, change))
        raise NotAsAccepted(_words(wanted, change, changed))


def keep(wanted: Wanted, drawn: QImage, folder: Path = FOLDER) -> bool:
    """Accept *drawn*; whether it differs from what was accepted before."""
    accepted = _accepted(wanted, folder)
    if accepted is not None and compare(accepted, drawn) is None:
        return False
    folder.mkdir(parents=True, exist_ok=True)
    writer = QImageWriter(str(_file(wanted.name, folder)), b"webp")
    writer.setQuality(_LOSSLESS)
    if not writer.write(reduced(drawn)):
        raise OSError(writer.errorString())
    return True


def names(folder: Path = FOLDER) -> set[str]:
    """What is accepted."""
    return {file.stem for file in folder.glob(f"*{ENDING}")}


def forget(name: str, folder: Path = FOLDER) -> None:
    """Take a picture out."""
    _file(name, folder).unlink()


def _file(name: str, folder: Path) -> Path:
    return folder / f"{name}{ENDING}"


def _accepted(wanted: Wanted, folder: Path) -> QImage | None:
    file = _file(wanted.name, folder)
    return QImage(str(file)) if file.is_file() else None


def _leave(changed: Path, wanted: Wanted, **pictures: QImage) -> None:
    changed.mkdir(parents=True, exist_ok=True)
    for name, picture in pictures.items():
        picture.save(str(changed / f"{wanted.name}-{name}.png"))


def _words(wanted: Wanted, change: Change, changed: Path) -> str:
    where = changed.relative_to(ROOT) if changed.is_relative_to(ROOT) else changed
    return f"{wanted}: it does not look as accepted: {change}. See {where}/{wanted.name}-*.png. {HOW_TO_ACCEPT}"
