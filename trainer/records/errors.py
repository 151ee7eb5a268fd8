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

from trainer.words import WordedError, marked


class RecordsError(WordedError):
    """The records cannot be kept or read."""


class FolderRefused(RecordsError):
    """The data folder cannot be written, or is no folder."""

    words = marked(
        "Errors",
        "Handrail cannot write its records in {folder} ({reason}). Nothing was changed. "
        "Let this account write there, or choose another folder: trainer --data FOLDER",
    )

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(folder=str(folder), reason=reason)


class RecordsDamaged(RecordsError):
    """The file of the records cannot be read as one."""

    words = marked(
        "Errors",
        "The records in {file} are damaged and cannot be read. Nothing was changed. "
        "Put a back-up of the file in its place, or move the file away to begin with empty records.",
    )

    def __init__(self, file: Path) -> None:
        super().__init__(file=str(file))


class RecordsTooNew(RecordsError):
    """A newer Handrail wrote the records."""

    words = marked(
        "Errors",
        "The records in {file} were written by a newer version of Handrail. Nothing was changed. "
        "Install the newer version on this PC too, or choose another folder: trainer --data FOLDER",
    )

    def __init__(self, file: Path) -> None:
        super().__init__(file=str(file))


class RecordsInUse(RecordsError):
    """Another Handrail has the records open."""

    words = marked(
        "Errors",
        "Handrail is open already, with the records in {folder}. Nothing was changed. "
        "Go on in the window that is open, or close it and then open Handrail again.",
    )

    def __init__(self, folder: Path) -> None:
        super().__init__(folder=str(folder))


class DiskTrouble(RecordsError):
    """The disk is full, gone or does not answer; what is to be kept waits in memory."""

    words = marked(
        "Errors",
        "What you do cannot be saved now ({reason}). You can go on: nothing is lost while Handrail stays open. "
        "Please tell the person who looks after this PC.",
    )

    def __init__(self, reason: str) -> None:
        super().__init__(reason=reason)
