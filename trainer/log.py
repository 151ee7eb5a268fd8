"""The log file: what went wrong, for whoever mends it. Two files at most, of one megabyte each.

What a person typed never stands in it: of an exception that is not one of ours only its type and place are written,
for Python puts the value it choked on into the message.
"""

import logging
import traceback
from contextlib import suppress
from pathlib import Path

LARGEST_BYTES = 1_000_000


def log_file(data: Path) -> Path:
    """Where the log of the data folder *data* lies."""
    return data / "handrail.log"


def keep_log(data: Path) -> bool:
    """Write the records of our loggers to the log file from now on; False where the folder cannot be written.

    Asking again for the same folder changes nothing.
    """
    file = log_file(data)
    logger = logging.getLogger("trainer")
    if any(isinstance(handler, _LogFile) and handler.baseFilename == str(file) for handler in logger.handlers):
        return True
    try:
        data.mkdir(0o700, parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > LARGEST_BYTES:
            _put_aside(file)
        handler = _LogFile(file, encoding="utf-8")
    except OSError:
        return False
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    return True


def _put_aside(file: Path) -> None:
    file.replace(file.with_suffix(".log.1"))


class _LogFile(logging.FileHandler):
    """Ours, so that a second call finds it; begins a new file when this one is full."""

    def emit(self, record: logging.LogRecord) -> None:
        if self.stream is not None and self.stream.tell() > LARGEST_BYTES:
            self.close()  # the next line opens it anew
            with suppress(OSError):
                _put_aside(Path(self.baseFilename))
        super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 (the name is logging's)
        """A log that cannot be written is nothing to trouble people with."""


class _Discreet(logging.Formatter):
    def formatException(self, ei: object) -> str:  # noqa: N802 (the name is logging's)
        error = ei[1] if isinstance(ei, tuple) else None
        told: list[str] = []
        while isinstance(error, BaseException):
            words = f": {error}" if hasattr(error, "exit_code") else ""
            told += [*traceback.format_tb(error.__traceback__), f"{type(error).__qualname__}{words}\n"]
            error = error.__cause__ or error.__context__
        return "".join(told).rstrip()
