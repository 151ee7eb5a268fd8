"""Find every text of the app for translators, and compile what they have translated: `make words`.

    handrail_en.ts      all texts with their contexts, and the English plural forms, which are written there by hand
    handrail_<xx>.ts    the same in another language, begun as an empty file; those that are gone are taken out
    handrail_<xx>.qm    compiled, what the app reads; made anew by `make setup` and for a wheel, so it is not kept

Texts are found by Python's own parser, in calls of `self.tr`, `translate` and `marked`, and of a module's own helpers
with one context: `_tr`, which translates what it is given, and `_mark`, which gives it back. Qt's lupdate 6.11 knows no
helpers, loses calls of `translate` whose count is more than a name, and does not see which of them are plurals.

A text that is not written out in its call cannot be found, and is an error; only `translate` may be given one that is
`marked` elsewhere, with its context written out.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

FOLDER = Path(__file__).resolve().parent
SOURCES = FOLDER.parent / "trainer"
ENGLISH = FOLDER / "handrail_en.ts"
FORMS = {"ar": 6, "cs": 3, "hr": 3, "ja": 1, "lt": 3, "lv": 3, "pl": 3, "ro": 3, "ru": 3, "sk": 3, "sl": 4, "uk": 3}
"""How many plural forms Qt knows in a language; 2 in those that are not named."""


class Text(NamedTuple):
    """A text of the app; *place* is the file it stands in."""

    context: str
    text: str
    place: str = ""

    @property
    def is_counted(self) -> bool:
        """Whether it has plural forms."""
        return "%n" in self.text


class NotFound(Exception):
    """A text is not written out where it is to be translated."""


def texts(sources: Path = SOURCES) -> dict[tuple[str, str], Text]:
    """All texts in the Python files under *sources*, by context and text.

    Raises:
        NotFound: one is not written out; says where.
    """
    found: dict[tuple[str, str], Text] = {}
    given_elsewhere: dict[str, str] = {}
    for file in sorted(sources.rglob("*.py")):
        place = file.relative_to(sources.parent).as_posix()
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for context, text, where in _calls(tree, "", place, _helpers(tree)):
            if text is None:
                given_elsewhere[context] = where
            else:
                found.setdefault((context, text), Text(context, text, place))
    contexts = {context for context, _ in found}
    for context, where in given_elsewhere.items():
        if context not in contexts:
            raise NotFound(f"{where}: this text is not written out, and none is marked for “{context}”.")
    return dict(sorted(found.items()))


def _helpers(tree: ast.Module) -> dict[str, str]:
    """The helpers of a module, and the context of each: what `_tr` translates in is that of `_mark` too."""
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and function.name == "_tr":
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and _named(call.func) == "translate":
                    context = _written(call.args[0]) or ""
                    return {"_tr": context, "_mark": context}
    return {}


def _calls(node: ast.AST, context: str, place: str, helpers: dict[str, str]) -> Iterator[tuple[str, str | None, str]]:
    """Context, text and place of every text asked for under *node*; no text where a variable holds it."""
    if isinstance(node, ast.ClassDef):
        context = node.name
    if isinstance(node, ast.Call):
        where = f"{place}:{node.lineno}"
        match _named(node.func), [_written(argument) for argument in node.args]:
            case "tr", [str(text), *_]:
                yield context, text, where
            case "translate" | "marked", [str(given), text, *_]:
                yield given, text, where
            case ("_tr" | "_mark") as name, [text] if name in helpers:
                yield helpers[name], text, where
            case ("tr" | "marked" | "_tr" | "_mark") as name, _:
                raise NotFound(f"{where}: write out what {name}() is given.")
            case "translate", _ if isinstance(node.func, ast.Name):
                raise NotFound(f"{where}: write out the context.")
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, context, place, helpers)


def _named(function: ast.expr) -> str:
    return getattr(function, "attr", "") or getattr(function, "id", "")


def _written(argument: ast.expr) -> str | None:
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else None


def translations(file: Path) -> dict[tuple[str, str], list[str]]:
    """What *file*, a .ts that may be empty or missing, has for each text: a translation, or one for each plural."""
    found: dict[tuple[str, str], list[str]] = {}
    has_begun = file.is_file() and file.stat().st_size
    for context in ElementTree.parse(file).iter("context") if has_begun else ():
        for message in context.iter("message"):
            forms = message.findall("translation/numerusform") or message.findall("translation")
            key = context.findtext("name", ""), message.findtext("source", "")
            found[key] = [form.text or "" for form in forms]
    return found


def written(language: str, found: dict[tuple[str, str], Text], known: dict[tuple[str, str], list[str]]) -> str:
    """The .ts of *language*: all texts that were *found*, with the translations that are *known*."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context in dict.fromkeys(text.context for text in found.values()):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for key, text in found.items():
            if text.context == context:
                lines += _message(text, known.get(key, []), language)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(text: Text, known: list[str], language: str) -> Iterator[str]:
    count = FORMS.get(language.partition("_")[0], 2) if text.is_counted else 1
    forms = [escape(form) for form in (known + [""] * count)[:count]]
    state = "" if all(forms) else ' type="unfinished"'
    yield '    <message numerus="yes">' if text.is_counted else "    <message>"
    yield f'        <location filename="../{escape(text.place)}"/>'
    yield f"        <source>{escape(text.text)}</source>"
    if text.is_counted:
        yield f"        <translation{state}>"
        yield from (f"            <numerusform>{form}</numerusform>" for form in forms)
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{forms[0]}</translation>"
    yield "    </message>"


def compiled(folder: Path = FOLDER) -> list[Path]:
    """Compile every .ts of *folder*; the files that were made.

    Raises:
        CalledProcessError: Qt's lrelease refused one.
    """
    import PySide6

    release = next(file for file in Path(PySide6.__file__).parent.glob("lrelease*") if file.suffix in ("", ".exe"))
    made = []
    for file in sorted(folder.glob("handrail_*.ts")):
        made.append(file.with_suffix(".qm"))
        subprocess.run([release, "-silent", file, "-qm", made[-1]], check=True)
    return made


def main() -> None:
    """All of it; with --compile only what is translated is compiled."""
    if "--compile" not in sys.argv:
        found = texts()
        for file in {ENGLISH, *FOLDER.glob("handrail_*.ts")}:
            language = file.stem.removeprefix("handrail_")
            now = written(language, found, translations(file))
            if not file.is_file() or file.read_text(encoding="utf-8") != now:
                file.write_text(now, encoding="utf-8")  # only then: `make setup` looks at its date
        print(f"{len(found)} texts: {ENGLISH.relative_to(FOLDER.parent)}")
    compiled()


if __name__ == "__main__":
    main()
