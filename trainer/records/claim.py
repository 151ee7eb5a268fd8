"""The claim: one Handrail at a time has the records of a data folder. An OS lock, so it goes with the process."""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

from trainer.records.errors import FolderRefused, RecordsInUse

LOCK_FILE = "handrail.lock"
_TAKEN = {errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK}


class Claim:
    """The right of this process to the records in *folder*, which is made if it is not there.

    Raises:
        FolderRefused: *folder* cannot be made or written; nothing has been changed.
        RecordsInUse: another process, or another claim of this one, has the right; nothing has been changed.
    """

    def __init__(self, folder: Path) -> None:
        self._made = _missing(folder)
        self._file = folder / LOCK_FILE
        try:
            folder.mkdir(0o700, parents=True, exist_ok=True)
            is_new = not self._file.exists()
            self._held = self._file.open("a")
        except OSError as error:
            self._unmake()
            raise FolderRefused(folder, error.strerror or type(error).__name__) from error
        if is_new:
            self._made.insert(0, self._file)
        try:
            _lock(self._held.fileno())
        except OSError as error:
            if error.errno in _TAKEN:
                self._held.close()
                raise RecordsInUse(folder) from error
            self.give_up()
            raise FolderRefused(folder, error.strerror or type(error).__name__) from error

    def release(self) -> None:
        """Let others claim the folder. The lock file stays: removing it could take it from one who waits."""
        self._held.close()

    def give_up(self) -> None:
        """Release, and leave no lock file or folder behind that was not there before."""
        if sys.platform == "win32":  # where a file that is open cannot be removed
            self.release()
            self._unmake()
        else:  # while it is still locked, so that nobody can have claimed it meanwhile
            self._unmake()
            self.release()

    def _unmake(self) -> None:
        with suppress(OSError):  # someone else has put something there meanwhile: it stays
            for place in self._made:
                place.unlink(missing_ok=True) if place == self._file else place.rmdir()


def _missing(folder: Path) -> list[Path]:
    """*folder* and those above it that do not exist, the innermost first."""
    return [place for place in (folder, *folder.parents) if not os.path.lexists(place)]


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
