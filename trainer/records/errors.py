"""What can go wrong with the records. Each error says what happened and what to do, in words for whoever is at the PC.

::

    RecordsError
    ├── FolderRefused       the data folder cannot be written, or is no folder
    ├── RecordsDamaged      the file of the records cannot be read as one
    ├── RecordsTooNew       a newer Handrail wrote it
    ├── RecordsInUse        another Handrail has it open
    └── DiskTrouble         while working: the disk is full, gone or does not answer

The first four are raised while opening, and then nothing in the folder has been changed.
"""

from pathlib import Path


class RecordsError(Exception):
    """The records cannot be kept or read."""

    exit_code = 2


class FolderRefused(RecordsError):
    """The data folder cannot be written, or is no folder."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(
            f"Handrail cannot write its records in {folder} ({reason}). Nothing was changed. "
            "Let this account write there, or choose another folder: trainer --data FOLDER"
        )


class RecordsDamaged(RecordsError):
    """The file of the records cannot be read as one."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"The records in {file} are damaged and cannot be read. Nothing was changed. "
            "Put a back-up of the file in its place, or move the file away to begin with empty records."
        )


class RecordsTooNew(RecordsError):
    """A newer Handrail wrote the records."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"The records in {file} were written by a newer version of Handrail. Nothing was changed. "
            "Install the newer version on this PC too, or choose another folder: trainer --data FOLDER"
        )


class RecordsInUse(RecordsError):
    """Another Handrail has the records open."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"Handrail is open already, with the records in {folder}. Nothing was changed. "
            "Go on in the window that is open, or close it and then open Handrail again."
        )


class DiskTrouble(RecordsError):
    """The disk is full, gone or does not answer; what is to be kept waits in memory."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"What you do cannot be saved now ({reason}). You can go on: nothing is lost while Handrail stays open. "
            "Please tell the person who looks after this PC."
        )
