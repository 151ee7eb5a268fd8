"""Modules stay small enough to be read, and are called after what they hold."""

import ast
import warnings
from pathlib import Path
from statistics import median

import pytest

from tests.house.repository import MODULES, in_house

MEDIAN_LINES = 160
GETTING_LONG = 300
TOO_LONG = 400
PUBLIC_METHODS = 15
SAYS_NOTHING = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "misc", "base"}
TABLES_AND_DATA = {"icon_paths"}  # made by a program, read by none

by_name = pytest.mark.parametrize("module", MODULES, ids=in_house)


def lines(module: Path) -> int:
    return len(module.read_text(encoding="utf-8").splitlines())


@by_name
def test_a_module_is_short(module: Path) -> None:
    if module.stem in TABLES_AND_DATA:
        return
    if (long := lines(module)) > GETTING_LONG:
        warnings.warn(f"getting long: {in_house(module)} has {long} lines", UserWarning, stacklevel=1)
    assert long <= TOO_LONG


def test_most_modules_are_shorter_still() -> None:
    assert median(lines(module) for module in MODULES if module.name != "__init__.py") <= MEDIAN_LINES


@by_name
def test_a_module_is_called_after_what_it_holds(module: Path) -> None:
    assert not {module.stem, module.parent.name} & SAYS_NOTHING


@by_name
def test_a_class_has_few_public_methods(module: Path) -> None:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef):
            own = [child.name for child in node.body if isinstance(child, ast.FunctionDef) and not _is_property(child)]
            assert len([name for name in own if not name.startswith("_")]) <= PUBLIC_METHODS, node.name


def _is_property(method: ast.FunctionDef) -> bool:
    """What an object is, not what it can do."""
    return any(isinstance(decorator, ast.Name) and decorator.id == "property" for decorator in method.decorator_list)


@pytest.mark.parametrize("module", [file for file in MODULES if file.name == "__init__.py"], ids=in_house)
def test_a_package_says_what_it_is_for_and_nothing_else(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    assert len(tree.body) == 1, "re-exports break the import contracts and slow the start"
