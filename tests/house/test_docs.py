"""The documents name what there is, and nothing else; and they keep the rule of short sentences themselves."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from msgspec import Struct, inspect

from tests.house.repository import PACKAGE, ROOT
from trainer.access.tokens import SYSTEM, THEMES, Theme
from trainer.cli import COMMANDS
from trainer.coach.attempt import SILENCE_WHEN_STUCK, SLIPS_WHEN_STUCK
from trainer.content.blocks import AnyBlock, AnyField, Block, Field, Option, Result, Row
from trainer.content.conditions import Condition
from trainer.content.effects import Effect
from trainer.content.lessons import Course, Deed, Lesson
from trainer.content.packs import Manifest
from trainer.content.rules import AnyRule, Rule
from trainer.content.services import Page, Service
from trainer.packs import documents, faults, files, readability
from trainer.packs.checking import check
from trainer.packs.forms import _SUITS
from trainer.packs.loading import load
from trainer.packs.rehearsal import rehearse_all
from trainer.records import errors
from trainer.records.settings import SETTINGS
from trainer.screens.errand import modes
from trainer.screens.practice.help_sheet import KEYS
from trainer.screens.practice.helps import HELPS

DOCS = sorted((ROOT / "docs").glob("*.md"))
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *DOCS]
PLAIN = ["README.md", "docs/authors.md", "docs/administrators.md", "docs/instructors.md"]
KINDS = {str(kind.__struct_config__.tag): kind for kind in get_args(AnyBlock)}
RULES = {str(rule.__struct_config__.tag): rule for rule in get_args(AnyRule)}

by_name = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


def text_of(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def on_one_line(text: str) -> str:
    """*text* without line ends and the marks of quotations."""
    return " ".join(re.sub(r"^> ?", "", text, flags=re.M).split())


def rows(page: str, heading: str, table: int = 0) -> dict[str, list[str]]:
    """A table under *heading*: its rows by their first cell, without the marks of code."""
    prose = re.sub(r"^```.*?^```", "", text_of(page), flags=re.M | re.S)
    section = re.split(r"^#+ ", prose.split(f"# {heading}\n", 1)[1], maxsplit=1, flags=re.M)[0]
    lines = re.findall(r"(?:^\|.*\n)+", section, re.M)[table].splitlines()[2:]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return {row[0].strip("`*"): row[1:] for row in cells}


def codes(cell: str) -> set[str]:
    return set(re.findall(r"`([^`]+)`", cell))


def keys(kind: type[Struct], before: str = "") -> Iterator[tuple[str, bool]]:
    """The keys of *kind* and of what it holds, with dots, and whether each must be given."""
    info = inspect.type_info(kind)
    assert isinstance(info, inspect.StructType)
    for field in info.fields:
        inner = field.type.item_type if isinstance(field.type, inspect.VarTupleType) else field.type
        if (kind, field.name) == (Service, "pages"):
            continue  # files of their own
        yield before + field.encode_name, field.required
        if isinstance(inner, inspect.StructType) and inner.cls is not Condition and field.name != "detours":
            yield from keys(inner.cls, f"{before}{field.encode_name}.")


def own_keys(kind: type[Struct], shared: type[Struct]) -> tuple[set[str], set[str]]:
    """The keys of *kind* that are not those of *shared*: such as must be given, and such as may."""
    info, of_all = inspect.type_info(kind), set(shared.__struct_encode_fields__)
    assert isinstance(info, inspect.StructType)
    own = [field for field in info.fields if field.encode_name not in of_all]
    return {f.encode_name for f in own if f.required}, {f.encode_name for f in own if not f.required}


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("pack.yaml", Manifest),
        ("services/ID/service.yaml", Service),
        ("services/ID/pages/ID.yaml", Page),
        ("lessons/ID.yaml", Lesson),
        ("courses/ID.yaml", Course),
    ],
)
def test_authors_are_told_every_key_of_a_file(heading: str, kind: type[Struct]) -> None:
    told, there = rows("docs/authors.md", heading), dict(keys(kind))
    assert set(told) == set(there)
    must = {key for key, cells in told.items() if cells[0] == "yes"}
    enforced = {"steps.instructions.hints"}  # three of them: trainer check asks for it
    assert must == {key for key, is_needed in there.items() if is_needed} | (enforced & set(there))


def test_authors_are_told_every_kind_of_block_and_its_keys() -> None:
    told = rows("docs/authors.md", "Kinds of block")
    assert list(told) == list(KINDS)
    for name, kind in KINDS.items():
        shared = Field if issubclass(kind, Field) else Block
        assert (codes(told[name][0]), codes(told[name][1])) == own_keys(kind, shared), name


def test_authors_are_told_what_every_field_has() -> None:
    must, may = own_keys(Field, Block)
    told = rows("docs/authors.md", "Kinds of block", table=1)
    assert {key for key, cells in told.items() if cells[0] == "yes"} == must
    assert set(told) == must | may
    fields = [name for name, kind in KINDS.items() if kind in get_args(AnyField)]
    assert fields == list(KINDS)[list(KINDS).index(fields[0]) : list(KINDS).index(fields[-1]) + 1]
    assert f"All kinds from `{fields[0]}` to `{fields[-1]}` are fields." in text_of("docs/authors.md")


def test_authors_are_told_what_options_results_and_rows_have() -> None:
    told = rows("docs/authors.md", "Kinds of block", table=2)
    there: dict[str, bool] = {}
    for name, kind in (("options", Option), ("results", Result), ("rows", Row)):
        there |= {key: must for key, must in keys(kind, f"{name}.") if key.count(".") == 1}
    assert {key: cells[0] == "yes" for key, cells in told.items()} == there


def test_authors_are_told_every_rule_and_what_it_is_for() -> None:
    told = rows("docs/authors.md", "Rules")
    assert set(told) == set(RULES)
    for name, rule in RULES.items():
        assert codes(told[name][0]) == own_keys(rule, Rule)[0], name
        suited = {str(kind.__struct_config__.tag) for kind in _SUITS[rule]}  # type: ignore[attr-defined]
        assert {word.strip() for word in told[name][1].split(",")} == suited, name


@pytest.mark.parametrize(("heading", "kind"), [("Effects", Effect), ("Conditions", Condition)])
def test_authors_are_told_every_effect_and_condition(heading: str, kind: type[Struct]) -> None:
    assert list(rows("docs/authors.md", heading)) == list(kind.__struct_encode_fields__)


def test_authors_are_told_every_deed() -> None:
    assert tuple(rows("docs/authors.md", "Deeds")) == get_args(Deed)


def test_authors_are_told_the_true_bounds() -> None:
    told = [cells[0] for cells in rows("docs/authors.md", "Limits").values()]
    assert told == [
        f"{files.FILE_BYTES // 10**6} MB",
        f"{files.PICTURE_BYTES // 10**6} MB",
        f"{files.ALL_BYTES // 10**6} MB",
        f"{files.FILES:,}",
        f"{files.NAME_LETTERS} letters",
        f"{documents.DEPTH} levels",
        f"{faults.FAULTS:,}",
    ]
    words = on_one_line(text_of("docs/authors.md"))
    assert f"A sentence has {readability.WORDS_A_SENTENCE} words or fewer." in words
    assert (
        f"with {readability.WORDS_FOR_A_GRADE} words of running text or more has school grade {readability.GRADE:.0f}"
        in words
    )
    assert SLIPS_WHEN_STUCK == 3
    assert f"after three slips without progress or after {SILENCE_WHEN_STUCK.seconds} seconds of silence" in words


def test_the_example_for_authors_is_a_pack_without_faults_that_plays(tmp_path: Path) -> None:
    page = text_of("docs/authors.md")
    for name, content in re.findall(r"^```yaml\n# (\S+)\n(.*?)^```", page, re.M | re.S):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(content, encoding="utf-8")
    assert check(tmp_path) == ()
    (lesson,) = load(tmp_path).lessons
    assert not [played.problem for played in rehearse_all(load(tmp_path), lesson).values() if played.problem]
    _spoil_and_translate(tmp_path, re.findall(r"^```text\n(.*?)^```", page, re.M | re.S))


def _spoil_and_translate(pack: Path, told: list[str]) -> None:
    """What the page shows of `trainer check`, and its lines of a translation, are as they are shown."""
    shown, translation = told
    (pack / "translations").mkdir()
    (pack / "translations" / "de.yaml").write_text(translation, encoding="utf-8")
    (fault,) = check(pack)
    assert "texts are not translated yet" in fault.text
    start = pack / "services/library/pages/start.yaml"
    start.write_text(start.read_text(encoding="utf-8").replace("label:", "lable:"), encoding="utf-8")
    assert [f"corner/{fault}" for fault in check(pack)] == shown.splitlines()[:-1]


def test_every_command_is_in_the_readme_and_every_option_in_the_docs() -> None:
    told, docs = rows("README.md", "Commands"), " ".join(page.read_text(encoding="utf-8") for page in DOCS)
    assert {name.partition(" [")[0] for name in told} == {"trainer", *(f"trainer {row.name}" for row in COMMANDS)}
    for row in COMMANDS:
        assert f"trainer {row.name}" in docs
        for option in row.options:
            assert not option.startswith("--") or f"`{option}`" in docs, option


def test_administrators_are_told_every_setting() -> None:
    told = rows("docs/administrators.md", "Settings")
    assert {key: cells[0] for key, cells in told.items()} == {key: str(s.default) for key, s in SETTINGS.items()}


def test_administrators_are_told_every_message_of_the_records() -> None:
    page = on_one_line(text_of("docs/administrators.md"))
    folder, file = Path("FOLDER"), Path("FILE")
    for error in (
        errors.FolderRefused(folder, "REASON"),
        errors.RecordsDamaged(file),
        errors.RecordsTooNew(file),
        errors.RecordsInUse(folder),
        errors.DiskTrouble("REASON"),
    ):
        assert str(error) in page


def test_instructors_are_told_the_modes_the_helps_and_the_keys() -> None:
    page = "docs/instructors.md"
    names = [name for _, _, name, _ in modes()]
    assert list(rows(page, "Four ways to do an errand")) == names
    assert all(f"- **{name}**:" in text_of("README.md") for name in names)
    assert list(rows(page, "What a learner sees")) == [row.words for row in HELPS]
    assert {key: cells[0] for key, cells in rows(page, "Keys").items()} == dict(KEYS)


def test_every_room_is_on_the_page_of_the_house() -> None:
    told = {name for line in text_of("docs/architecture.md").splitlines() for name in _named_first(line)}
    there = {place.stem for place in PACKAGE.iterdir() if place.suffix == ".py" or (place / "__init__.py").is_file()}
    assert told == there - {"__init__", "__main__"}


def _named_first(line: str) -> set[str]:
    return codes(line.split("|")[1]) if line.startswith("| `") else set()


def test_what_contributing_names_is_there() -> None:
    named = {
        name for name in codes(text_of("CONTRIBUTING.md")) if re.match(r"(trainer|tests|docs|lessons|resources)/", name)
    }
    assert named
    assert not [name for name in named if "<" not in name and not (ROOT / name).exists()]
    lists = re.findall(r"(?:^\d\. .*\n(?:   .*\n)*)+", text_of("CONTRIBUTING.md"), re.M)
    assert max(len(re.findall(r"^\d\. ", one, re.M)) for one in lists) <= 6, "more means the house is built wrong"


@by_name
def test_links_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8"))
    assert not [target for target in targets if "://" not in target and not (page.parent / target).exists()]


@pytest.mark.parametrize("page", PLAIN)
def test_sentences_are_short(page: str) -> None:
    text = re.sub(r"^```.*?^```", "", text_of(page), flags=re.M | re.S)
    text = re.sub(r"^(    |\||>).*$", "", text, flags=re.M)
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", re.sub(r"`[^`]*`", "code", text))
    paragraphs = re.split(r"\n\s*\n|\n(?=[-#] |\d\. )", text)
    assert not [long for part in paragraphs for long in readability.too_long(part.replace("\n", " "))]


def test_the_picture_is_light() -> None:
    assert (ROOT / "docs/pictures/practice.png").stat().st_size < 200_000


def test_designers_are_told_every_token_and_its_colours() -> None:
    told = {name: [cell.strip("`") for cell in cells[:3]] for name, cells in rows("docs/look.md", "Tokens").items()}
    themes = THEMES.values()
    assert told == {
        token: [getattr(theme, token) or "none" for theme in themes] for token in Theme._fields if token != "name"
    }
    assert set(rows("docs/look.md", "Themes")) == {*THEMES, SYSTEM}
