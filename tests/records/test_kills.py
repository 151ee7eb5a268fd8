"""`kill -9` at any moment: the records open again, and what is older than a second is there."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

WAVES_OF_TWELVE = 5


@pytest.mark.alone
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL and no fork")
def test_after_a_kill_at_most_the_last_second_is_missing(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.records.killing", str(tmp_path), str(WAVES_OF_TWELVE), "3"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stderr
    report = json.loads(ended.stdout)
    assert report["wrong"] == []
    assert report["oldest_missing_s"] < 1.0
    assert report["kills"] >= 50
    assert report["changes"] > 1000
