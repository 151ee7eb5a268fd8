"""The compiled icons are those of the SVG files, and each can be drawn."""

import importlib.util
from pathlib import Path

from trainer.screens.parts import icon
from trainer.screens.parts.icon_paths import PATHS

FOLDER = Path(__file__).parents[2] / "resources" / "icons"


def test_the_compiled_file_equals_the_svgs():
    spec = importlib.util.spec_from_file_location("compile_icons", FOLDER / "compile.py")
    assert spec is not None
    assert spec.loader is not None
    compiler = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(compiler)
    assert compiler.TARGET.read_text(encoding="utf-8") == compiler.source()


def test_every_icon_lies_in_its_square():
    for name in PATHS:
        box = icon.path(name).boundingRect()
        assert 0 <= box.left() < box.right() <= icon.UNITS, name
        assert 0 <= box.top() < box.bottom() <= icon.UNITS, name


def test_the_licence_lies_beside_them():
    assert "MIT" in (FOLDER / "LICENSE").read_text(encoding="utf-8")
