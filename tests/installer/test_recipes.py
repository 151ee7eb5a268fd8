"""The recipes for Windows and macOS can be read by PyInstaller, and name what there is. Nobody has tried them there."""

from collections.abc import Callable
from importlib.metadata import metadata
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from installer import freezing
from tests.house.repository import ROOT

RECIPES = sorted(ROOT.glob("installer/*/*.spec"))
Asked = dict[str, list[tuple[tuple[Any, ...], dict[str, Any]]]]


class Made:
    """What PyInstaller gives back: a thing with parts."""

    pure = scripts = binaries = datas = ()


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[Path], Asked]:
    """Read a recipe as PyInstaller does: what it was asked to make."""
    import sys

    hooks = ModuleType("PyInstaller.utils.hooks")
    hooks.collect_data_files = lambda name: [(str(spec.origin), name)] if (spec := find_spec(name)) else []
    hooks.collect_submodules = lambda name: [name]
    hooks.copy_metadata = lambda name: [(metadata(name)["Name"], ".")]
    for name in ("PyInstaller", "PyInstaller.utils", "PyInstaller.utils.hooks"):
        monkeypatch.setitem(sys.modules, name, hooks)
    monkeypatch.setattr(sys, "path", list(sys.path))
    asked: Asked = {}

    def making(name: str) -> Callable[..., Made]:
        return lambda *words, **named: asked.setdefault(name, []).append((words, named)) or Made()

    def call(recipe: Path) -> Asked:
        names = {name: making(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
        places = {"SPECPATH": str(recipe.parent), "workpath": str(tmp_path / "work")}
        exec(compile(recipe.read_text(encoding="utf-8"), recipe, "exec"), {**names, **places})
        return asked

    return call


def test_there_is_one_for_each_system() -> None:
    assert [recipe.parent.name for recipe in RECIPES] == ["macos", "windows"]


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.parent.name)
def test_it_names_what_there_is(recipe: Path, read: Callable[[Path], Asked]) -> None:
    asked = read(recipe)
    ((scripts,), words) = asked["Analysis"][0]
    assert [Path(script).is_file() for script in scripts] == [True]
    assert not [name for name in words["hiddenimports"] if find_spec(name) is None]
    shipped = [Path(file) for file, place in words["datas"] if place.startswith("trainer/")]
    assert {file.name for file in shipped} == {"lessons", "resources", "translations", "migrations"}
    assert all(file.is_dir() for file in shipped)
    pictures = [Path(named["icon"]) for _, named in asked["EXE"] + asked.get("BUNDLE", []) if "icon" in named]
    assert pictures
    assert all(picture.stat().st_size > 1000 for picture in pictures)


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.parent.name)
def test_it_says_that_nobody_tried_it(recipe: Path) -> None:
    assert recipe.read_text(encoding="utf-8").startswith("# NOT TRIED.")
    assert "not tried" in (recipe.parent / "README.md").read_text(encoding="utf-8").splitlines()[0]


def test_the_letters_it_names_are_those_that_are_used() -> None:
    from trainer.access import fonts

    assert [fonts.files(family)[0].parents[1].name for family in (fonts.ATKINSON, fonts.NOTO, fonts.NOTO_ARABIC)] == [
        *freezing.FONTS
    ]
