"""The Journal and the Bookmark as they stand on the disk, read from outside while the app has them open."""

import sqlite3
from pathlib import Path
from typing import Any


class Notebook:
    """What is kept of the attempt that began last, in the data folder *data*."""

    def __init__(self, data: Path) -> None:
        self._file = data / "handrail.db"

    def entries(self, kind: str = "", **fields: str) -> list[dict[str, Any]]:
        """The entries of this attempt, of one *kind* and with these *fields* if they are named."""
        rows = self._rows(
            "SELECT * FROM journal WHERE attempt = (SELECT id FROM attempts ORDER BY id DESC LIMIT 1) ORDER BY id"
        )
        wanted = {"kind": kind, **fields} if kind else fields
        return [row for row in rows if all(row[name] == value for name, value in wanted.items())]

    def bookmark(self) -> list[str]:
        """The acts that are kept of all unfinished attempts, as they are written."""
        return [row["act"] for row in self._rows("SELECT act FROM bookmark_acts ORDER BY attempt, position")]

    def _rows(self, query: str) -> list[dict[str, Any]]:
        if not self._file.exists():
            return []
        connection = sqlite3.connect(f"{self._file.as_uri()}?mode=ro", uri=True)
        try:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(query)]
        finally:
            connection.close()
