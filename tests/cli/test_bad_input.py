"""What is asked wrongly is answered in one clear line and exit code 2; nothing is left half done."""

import logging
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.packs.conftest import LIBRARY
from trainer import log
from trainer.cli import main

Asked = tuple[int, str, str]
Ask = Callable[..., Asked]
OURS = ("Traceback", "Error", "Errno", "None")
"""What Python says, and no person should have to read."""


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Ask:
    """Call the command line: exit code, what was printed, what was complained of."""

    def call(*words: str | Path) -> Asked:
        try:
            code = main([str(word) for word in words])
        except SystemExit as ended:
            code = int(ended.code or 0)
        return (code, *capsys.readouterr())

    return call


def one_line(asked: Asked, *words: str) -> None:
    """It is refused, in one line that says this."""
    code, _, told = asked
    assert code == 2
    assert told.startswith("trainer: ")
    assert told.count("\n") == 1, told
    assert not [word for word in OURS if word in told], told
    for word in words:
        assert word in told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("frobnicate",), "There is no command “frobnicate”. There are: 'check', 'audit', 'demo'"),
        (("--frobnicate",), "“--frobnicate” means nothing here. All commands: trainer --help"),
        (("--data",), "--data needs a word after it."),
        (("demo", "--mode", "never"), "--mode cannot be “never”. It can be: 'show', 'together', 'hints', 'alone'."),
        (("demo", "--by", "mind"), "--by cannot be “mind”. It can be: 'mouse', 'keyboard'."),
        (("demo", "--variant", "many"), "--variant has to be a number, and “many” is none."),
        (("demo", "one", "two"), "“two” means nothing here."),
    ],
)
def test_words_that_are_not_understood(ask: Ask, words: tuple[str, ...], told: str) -> None:
    one_line(ask(*words), told)


def test_a_demo_of_what_is_not_there(ask: Ask, data: Path, tmp_path: Path, expected_log: Callable[[str], None]) -> None:
    out = tmp_path / "out"
    one_line(ask("demo", "nonsense", "--out", out), "has no lesson “nonsense”", "Check the spelling")
    for number in ("99", "0", "-1"):
        one_line(ask("demo", "file-a-complaint", "--variant", number, "--out", out), "has 3 variants; choose a number")
    one_line(ask("demo", "--pack", tmp_path / "none", "--out", out), "There is no pack at")
    assert not out.exists(), "nothing is begun"
    assert "There is no pack at" in log.log_file(data).read_text()
    expected_log("ended early")


def test_a_demo_whose_pictures_cannot_be_kept(ask: Ask, tmp_path: Path, expected_log: Callable[[str], None]) -> None:
    (tmp_path / "file").write_text("kept")
    for place in (tmp_path / "file", tmp_path / "file" / "inside", Path("/proc/handrail")):
        one_line(ask("demo", "file-a-complaint", "--out", place), str(place), "Choose another folder with --out")
    assert (tmp_path / "file").read_text() == "kept"
    expected_log("ended early")


def test_a_check_of_what_is_no_pack(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_text("no pack")
    (tmp_path / "noise.zip").write_bytes(b"PK\3\4" + bytes(range(256)))
    (tmp_path / "empty").mkdir()
    for name in ("none", "words.txt", "noise.zip", "empty"):
        one_line(ask("check", tmp_path / name), str(tmp_path / name))


def test_a_check_of_packs_that_mean_harm(ask: Ask, tmp_path: Path) -> None:
    outside = tmp_path / "outside.yaml"
    with zipfile.ZipFile(tmp_path / "climbing.zip", "w") as packed:
        packed.write(LIBRARY / "pack.yaml", "pack.yaml")
        packed.writestr("../outside.yaml", "id: outside")
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("pack.yaml", "#" * 300_000_000)
    linked = tmp_path / "linked"
    linked.mkdir()
    (linked / "pack.yaml").symlink_to("/etc/passwd")
    for name in ("climbing.zip", "bomb.zip", "linked"):
        one_line(ask("check", tmp_path / name), str(tmp_path / name))
    assert not outside.exists()


def test_a_data_folder_that_cannot_be_does_not_hinder_what_needs_none(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept")
    assert ask("--data", tmp_path / "file" / "data", "check", LIBRARY)[0] == 0
    one_line(ask("--data", tmp_path / "file" / "data", "check", tmp_path / "none"), "There is no pack at")
    one_line(ask("--data", "/proc/handrail", "demo", "nonsense"), "has no lesson “nonsense”")
    assert (tmp_path / "file").read_text() == "kept"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize("words", [(), ("demo",)], ids=["open", "demo"])
def test_without_a_screen_it_says_so(words: tuple[str, ...], data: Path) -> None:
    places = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
    command = [str(Path(sys.executable).with_name("trainer")), *words]
    environment = {**places, "DISPLAY": ":987"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    one_line((done.returncode, done.stdout, done.stderr), "found no screen", ":987", "trainer demo")
    if not words:  # a demo keeps its log with its pictures
        assert "There is no screen" in log.log_file(data).read_text()


def test_the_log_is_two_files_and_no_larger_than_they_may_be(data: Path, expected_log: Callable[[str], None]) -> None:
    assert log.keep_log(data)
    for number in range(30):
        logging.getLogger("trainer.tests").warning("%d %s", number, "x" * 100_000)
    sizes = {file.name: file.stat().st_size for file in data.iterdir()}
    assert sizes.keys() == {"handrail.log", "handrail.log.1"}
    assert all(size < log.LARGEST_BYTES + 200_000 for size in sizes.values())
    assert log.log_file(data).read_text().splitlines()[-1].split()[4] == "29"
    expected_log("xxx")
