"""Commands answer in one line, and open only what they need."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from trainer import cli
from trainer.installation import data_folder, version


class Refused(Exception):
    exit_code = 2


def refuse(data: Path, times: int) -> None:
    raise Refused(f"The folder {times}\nis full.")


def break_down(data: Path) -> None:
    typed = "7 Mill Street"
    int(typed)


def find_faults(data: Path) -> int:
    print(data)
    return 1


ROWS = (
    cli.Command("refuse", f"{__name__}:refuse", "refuse", {"--times": {"type": int, "default": 3}}),
    cli.Command("break", f"{__name__}:break_down", "break down"),
    cli.Command("check", f"{__name__}:find_faults", "find faults"),
)


@pytest.fixture
def trainer(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Call the command line with ROWS as its table: exit code, stdout, stderr."""
    monkeypatch.setattr(cli, "COMMANDS", ROWS)
    monkeypatch.setitem(sys.modules, __name__, sys.modules[__name__])

    def call(*words: str) -> tuple[int, str, str]:
        try:
            code = cli.main(words)
        except SystemExit as ended:
            code = int(ended.code or 0)
        return (code, *capsys.readouterr())

    return call


def test_an_error_of_ours_is_one_line_and_its_code(trainer, data, expected_log) -> None:
    assert trainer("refuse") == (2, "", "trainer: The folder 3 is full.\n")
    assert "Refused: The folder 3" in (data / "handrail.log").read_text()
    expected_log("ended early")


def test_any_other_error_and_the_log_has_its_place_but_not_what_was_typed(trainer, data, expected_log) -> None:
    code, out, err = trainer("break")
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert str(data / "handrail.log") in err
    written = (data / "handrail.log").read_text()
    assert "int(typed)" in written
    assert "ValueError" in written
    assert "Mill" not in written
    expected_log("ended early")


def test_an_error_is_told_also_where_no_log_can_be_written(trainer, tmp_path) -> None:
    (tmp_path / "file").write_text("")
    code, _, err = trainer("--data", str(tmp_path / "file" / "data"), "break")
    assert code == 2
    assert "(ValueError)" in err


@pytest.mark.parametrize(
    "words", [("refuse", "--times", "many"), ("unheard-of",), ("--unheard-of",), ("refuse", "too", "much")]
)
def test_a_word_that_is_not_understood_is_one_line(trainer, words) -> None:
    code, out, err = trainer(*words)
    assert (code, out) == (2, "")
    assert err.startswith("trainer")
    assert err.count("\n") == 1


@pytest.mark.parametrize("words", [("--data", "here", "check"), ("check", "--data", "here")])
def test_the_data_folder_is_named_before_or_after_the_command(trainer, words) -> None:
    assert trainer(*words) == (1, f"{Path('here').absolute()}\n", "")


def test_the_data_folder_is_the_one_named_else_the_environment_else_the_systems(monkeypatch) -> None:
    monkeypatch.setenv("HANDRAIL_DATA", "from-environment")
    assert data_folder("named") == Path("named").absolute()
    assert data_folder() == Path("from-environment").absolute()
    monkeypatch.delenv("HANDRAIL_DATA")
    assert data_folder().name == "handrail"


def test_the_version_is_told_without_loading_qt() -> None:
    code = (
        "import sys, trainer.cli; sys.argv = ['trainer', '--version']; trainer.cli.main();"
        "print(*(m for m in sys.modules if m.split('.')[0] in {'PySide6', 'shiboken6', 'sqlalchemy', 'yaml'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == f"handrail {version()}\n\n"


def test_python_m_trainer_is_the_same_command() -> None:
    done = subprocess.run([sys.executable, "-m", "trainer", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"handrail {version()}\n"


def test_every_row_of_the_real_table_names_a_function_that_exists() -> None:
    from importlib import import_module

    for row in (cli.OPEN_THE_APP, *cli.COMMANDS):
        module, function = row.function.split(":")
        assert callable(getattr(import_module(module), function)), row.name
