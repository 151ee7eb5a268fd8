"""The page of the manual, made from the table of commands: `manual(version, day)`."""

from collections.abc import Iterator, Mapping
from typing import Any

from trainer.cli import COMMANDS, FOR_ALL, OPEN_THE_APP, Command

_ABOUT = """\
Handrail is a desktop trainer for the PCs of libraries and community centres.
People practise on it the errands that governments have moved online, on simulated services of a made-up city.
Nothing reaches a real office, and everything can be undone.
"""
_FILES = {
    "~/.local/share/handrail": "where the records of a person's account lie, unless another folder is named",
    "/usr/share/doc/handrail/administrators.md": "for whoever looks after the PC: kiosk, back-up, what messages mean",
}
_VARIABLES = {
    "HANDRAIL_DATA": "the folder for the records, when --data names none",
    "QT_QPA_PLATFORM": "what Qt draws on: xcb, wayland, or offscreen, which needs no display",
}
_CODES = {
    "0": "all went well",
    "1": "check found faults",
    "2": "it could not be done; one line says why",
}


def manual(version: str, day: str) -> str:
    """The page, as `man` reads it; *day* is when this *version* was made, such as 2026-11-25."""
    return "\n".join(_page(version, day)) + "\n"


def _page(version: str, day: str) -> Iterator[str]:
    yield f'.TH TRAINER 1 "{day}" "Handrail {_plain(version)}" "Handrail"'
    yield ".SH NAME"
    yield r"trainer, handrail \- practise public e\-services on simulated ones"
    yield ".SH SYNOPSIS"
    yield from _call("handrail", "", {**FOR_ALL, **OPEN_THE_APP.options})
    for command in COMMANDS:
        yield ".br"
        yield from _call("trainer", command.name, command.options)
    yield ".SH DESCRIPTION"
    yield _plain(_ABOUT).rstrip()
    yield ".PP"
    yield rf"\fBhandrail\fR and \fBtrainer\fR are one program. Without a command they {_plain(OPEN_THE_APP.help)}."
    yield ".SH OPTIONS"
    yield from _options({**FOR_ALL, **OPEN_THE_APP.options})
    yield ".SH COMMANDS"
    for command in COMMANDS:
        yield from _command(command)
    yield from _table("FILES", _FILES)
    yield from _table("ENVIRONMENT", _VARIABLES)
    yield from _table("EXIT STATUS", _CODES)


def _call(program: str, command: str, options: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """How it is typed: a line for the program and one for each option."""
    yield rf"\fB{program}\fR" + (rf" \fB{_plain(command)}\fR" if command else "")
    for flag, words in options.items():
        yield f"[{_typed(flag, words)}]"


def _command(command: Command) -> Iterator[str]:
    yield f'.SS "trainer {_plain(command.name)}"'
    yield f"{_sentence(command.help)}"
    yield from _options(command.options)


def _options(options: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    for flag, words in options.items():
        yield ".TP"
        yield _typed(flag, words)
        yield _sentence(words["help"] + _usual(words))


def _usual(words: Mapping[str, Any]) -> str:
    usual = words.get("default")
    return f" (without it: {usual})" if usual not in (None, "") else ""


def _typed(flag: str, words: Mapping[str, Any]) -> str:
    """An option as it is typed: what stays as it is in bold, what one fills in in italics."""
    if not flag.startswith("-"):
        return rf"\fI{_plain(words.get('metavar', flag))}\fR" + ("..." if words.get("nargs") == "*" else "")
    if words.get("action") == "store_true":
        return rf"\fB{_plain(flag)}\fR"
    filled = words.get("metavar") or "|".join(words.get("choices", ())) or flag.strip("-").upper()
    return rf"\fB{_plain(flag)}\fR \fI{_plain(filled)}\fR"


def _table(heading: str, rows: Mapping[str, str]) -> Iterator[str]:
    yield f".SH {heading}"
    for name, meaning in rows.items():
        yield ".TP"
        yield rf"\fB{_plain(name)}\fR"
        yield _sentence(meaning)


def _sentence(words: str) -> str:
    return _plain(words[:1].upper() + words[1:]) + "."


def _plain(words: str) -> str:
    """*words* so that `man` shows them as they are."""
    shown = words.replace("\\", r"\e").replace("-", r"\-").replace("~", r"\(ti").replace("'", r"\(aq")
    return "\n".join(rf"\&{line}" if line.startswith(".") else line for line in shown.split("\n"))
