"""The commands: one table. An error is one line on stderr and exit code 2; its traceback goes to the log.

A command is a function that is imported when it is called. It takes its options by name, and `data`, the data folder;
what it returns is the exit code, None being 0.
"""

import gc
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from trainer.installation import data_folder, version

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from pathlib import Path

FAILED = 2

_COMPLAINTS = (
    (r"argument command: invalid choice: '(.*)' \(choose from (.*)\)", "There is no command “{0}”. There are: {1}."),
    (r"argument (\S+): invalid choice: '(.*)' \(choose from (.*)\)", "{0} cannot be “{1}”. It can be: {2}."),
    (r"argument (\S+): invalid int value: '(.*)'", "{0} has to be a number, and “{1}” is none."),
    (r"argument (\S+): expected one argument", "{0} needs a word after it."),
    (r"unrecognized arguments: (.*)", "“{0}” means nothing here."),
)
"""What argparse complains of, and how we say it."""


class Command(NamedTuple):
    """A row of the table. *options* holds argparse's own words: flag or name, then the keywords of add_argument."""

    name: str
    function: str
    help: str
    options: Mapping[str, Mapping[str, Any]] = {}


FOR_ALL: Mapping[str, Mapping[str, Any]] = {
    "--version": {"action": "store_true", "help": "say which Handrail this is, and end"},
    "--data": {
        "metavar": "DIR",
        "help": "where records are kept; otherwise HANDRAIL_DATA, or this system's usual place",
    },
}
"""The options that need no command."""

LANGUAGE: Mapping[str, Mapping[str, Any]] = {
    "--language": {
        "default": "",
        "metavar": "CODE",
        "help": "the language of this time: en, or qps to see what was not translated; otherwise that of the settings",
    }
}

OPEN_THE_APP = Command("", "trainer.app:open_app", "open Handrail", LANGUAGE)

COMMANDS: tuple[Command, ...] = (
    Command(
        "check",
        "trainer.packs.checking:check_packs",
        "say what is wrong in a pack, by file and line",
        {"packs": {"nargs": "*", "metavar": "PACK", "help": "a folder or zip; otherwise the packs that ship"}},
    ),
    Command(
        "audit",
        "trainer.auditing.command:audit_all",
        "look whether everyone can see, reach and use every place, or every page of a pack",
        {
            "pack": {"nargs": "?", "metavar": "PACK", "help": "a folder or zip; otherwise the app and what ships"},
            "--quick": {"action": "store_true", "help": "at 100 %% in English only"},
            "--place": {"default": "", "metavar": "NAME", "help": "only this place, or this page: service/page"},
        },
    ),
    Command(
        "demo",
        "trainer.demo:demo",
        "play a lesson in the real app; leave pictures, what was said, and the Journal",
        {
            "lesson": {"nargs": "?", "default": "", "metavar": "LESSON", "help": "its id; otherwise the first"},
            "--mode": {
                "choices": ("show", "together", "hints", "alone"),
                "default": "together",
                "help": "how much help",
            },
            "--variant": {"type": int, "default": 1, "metavar": "N", "help": "which of its variants, from 1"},
            "--by": {"choices": ("mouse", "keyboard"), "default": "mouse", "help": "by what it is done"},
            "--out": {"metavar": "DIR", "help": "where all is left; otherwise a new folder for passing things"},
            "--pack": {"metavar": "DIR", "help": "a pack of your own, folder or zip; otherwise the one that ships"},
            "--all": {"action": "store_true", "help": "every lesson in every mode and variant"},
            **LANGUAGE,
        },
    ),
    Command(
        "doctor",
        "trainer.doctor:doctor",
        "say whether Handrail can speak and remember on this PC, and play a sentence",
        {"--silent": {"action": "store_true", "help": "play nothing"}},
    ),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; the exit code."""
    words = sys.argv[1:] if arguments is None else arguments
    if not words:  # the usual start, which need not wait for argparse
        return run(OPEN_THE_APP, data_folder())
    options = vars(_parser().parse_args(words))
    if options["version"]:
        print(f"handrail {version()}")
        return 0
    command = options["command"]
    named = {flag.lstrip("-") for flag in command.options}
    return run(command, data_folder(options["data"]), **{name: options[name] for name in named})


def run(command: Command, data: "Path", **options: Any) -> int:
    """Do one command; the exit code."""
    module, function = command.function.split(":")
    if command is OPEN_THE_APP:
        gc.disable()  # a tenth of the start; the app lets it begin once the first window stands
    try:
        do: Callable[..., int | None] = getattr(import_module(module), function)
        return do(data=data, **options) or 0
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        return _tell(error, data)


def _tell(error: Exception, data: "Path") -> int:
    """Say *error* in one line, the rest in the log. Errors that are ours have an `exit_code` and know their words."""
    import logging

    from trainer.log import keep_log, log_file

    kept = keep_log(data)
    if kept:
        logging.getLogger(__name__).error("The command ended early.", exc_info=error)
    if hasattr(error, "exit_code"):
        line = " ".join(str(error).split())
    else:
        line = "Something went wrong inside Handrail; nothing that was saved is lost."
        line += f" For the person who mends it: {log_file(data)}" if kept else f" ({type(error).__name__})"
    print(f"trainer: {line}", file=sys.stderr)
    return int(getattr(error, "exit_code", FAILED))


def _parser() -> "ArgumentParser":
    from argparse import SUPPRESS, ArgumentParser

    class OneLine(ArgumentParser):
        def error(self, message: str) -> Any:
            self.exit(FAILED, f"trainer: {_plain(message)} All commands: trainer --help\n")

    parser = OneLine(prog="trainer", description="Without a command, Handrail opens.")
    for flag, words in {**FOR_ALL, **OPEN_THE_APP.options}.items():
        parser.add_argument(flag, **words)
    parser.set_defaults(command=OPEN_THE_APP)
    if COMMANDS:
        rows = parser.add_subparsers(metavar="command", title="commands", parser_class=OneLine)
        for command in COMMANDS:
            row = rows.add_parser(command.name, help=command.help, description=command.help)
            row.add_argument(
                "--data", default=SUPPRESS, **FOR_ALL["--data"]
            )  # before or after the command, as one likes
            row.set_defaults(command=command)
            for flag, words in command.options.items():
                is_before = flag in OPEN_THE_APP.options  # before or after the command, this one too
                row.add_argument(flag, **{**words, "default": SUPPRESS} if is_before else words)
    return parser


def _plain(message: str) -> str:
    """What argparse says of a wrong word, in plain words."""
    import re

    for pattern, words in _COMPLAINTS:
        if found := re.fullmatch(pattern, message):
            return words.format(*found.groups())
    return f"{message}."
