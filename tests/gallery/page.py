"""`make gallery`: a page with every screen in every state, in all themes and text sizes, for eyes."""

import sys
from html import escape
from itertools import groupby
from pathlib import Path

from tests.gallery.hanging import Hung, draw_all
from tests.gallery.painter import ROOT
from tests.gallery.screens import SCREENS, SIZES, Wanted, every_one
from trainer.access.tokens import THEMES

FOLDER = ROOT / "build/gallery"
_STYLE = """
body { font: 18px/1.5 "Atkinson Hyperlegible", sans-serif; margin: 24px; color: #14252a; background: #e7ece3 }
h2 { margin-top: 56px } h3 { margin: 40px 0 8px; scroll-margin-top: 160px }
nav ul { columns: 4 260px; padding-left: 20px }
form { position: sticky; top: 0; padding: 8px 16px }
form { background: #fbfcf8; border: 2px solid #5a6a67; border-radius: 10px }
fieldset { border: 0; display: inline-block; margin: 0 32px 0 0; padding: 0 }
legend { font-weight: bold; float: left; margin-right: 16px }
label { margin-right: 16px; display: inline-block; min-height: 32px }
input { width: 20px; height: 20px; vertical-align: middle }
a:focus, input:focus { outline: 4px solid #0a3cc2; outline-offset: 3px }
.row { display: flex; flex-wrap: wrap; gap: 24px; align-items: start }
figure { margin: 0; width: min(683px, 100%) } figcaption { font-weight: bold }
img { width: 100%; height: auto; border: 1px solid #5a6a67 }
"""


def _choices(name: str, values: dict[str, str]) -> str:
    """Boxes to leave themes or sizes out; the first is ticked, or all where there are few."""
    boxes = "".join(
        f'<label><input type="checkbox" id="{name}-{key}"{" checked" if number == 0 else ""}> {words}</label>'
        for number, (key, words) in enumerate(values.items())
    )
    return f"<fieldset><legend>{name.capitalize()}</legend>{boxes}</fieldset>"


def _hiding(name: str, keys: list[str]) -> str:
    """A picture is hidden while the box of its theme or size is not ticked."""
    return "".join(f"body:not(:has(#{name}-{key}:checked)) .{name}-{key} {{ display: none }}\n" for key in keys)


def _figure(wanted: Wanted, size: tuple[int, int]) -> str:
    percent = round(wanted.scale * 100)
    words = f"{wanted.theme}, {percent} %"
    file = f"pictures/{wanted.name}.png"
    return (
        f'<figure class="theme-{wanted.theme} size-{percent}"><figcaption>{escape(words)}</figcaption>'
        f'<a href="{file}"><img src="{file}" loading="lazy" width="{size[0]}" height="{size[1]}" '
        f'alt="{escape(wanted.screen)} in {escape(words)}; opens at its full size"></a></figure>\n'
    )


def _section(group: str, sizes: dict[Wanted, tuple[int, int]]) -> str:
    screens = [screen for screen in SCREENS.values() if screen.group == group]
    parts = [f"<h2>{escape(group)}</h2>\n"]
    for screen in screens:
        shown = "".join(_figure(wanted, size) for wanted, size in sizes.items() if wanted.screen == screen.id)
        parts.append(f'<h3 id="{screen.id}">{escape(screen.id)}</h3>\n<div class="row">\n{shown}</div>\n')
    return "".join(parts)


def page(sizes: dict[Wanted, tuple[int, int]]) -> str:
    """The page; *sizes*: of every picture, px."""
    themes = {theme: theme for theme in THEMES}
    scales = {str(round(scale * 100)): f"{round(scale * 100)} %" for scale in SIZES}
    groups = [group for group, _ in groupby(SCREENS.values(), lambda screen: screen.group)]
    links = "".join(f'<li><a href="#{screen}">{escape(screen)}</a></li>' for screen in SCREENS)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<meta charset="utf-8">\n<title>The gallery of Handrail</title>\n'
        f"<style>{_STYLE}{_hiding('theme', list(themes))}{_hiding('size', list(scales))}</style>\n"
        f"<h1>The gallery of Handrail</h1>\n<p>{len(SCREENS)} screens, {len(sizes)} pictures.</p>\n"
        f'<form aria-label="What to show">{_choices("theme", themes)}{_choices("size", scales)}</form>\n'
        f'<nav aria-label="Screens"><ul>{links}</ul></nav>\n<main>\n'
        + "".join(_section(group, sizes) for group in groups)
        + "</main>\n</html>\n"
    )


def make(all_wanted: list[Wanted], folder: Path = FOLDER) -> Path:
    """Draw *all_wanted* into *folder*; the page."""
    pictures, sizes = folder / "pictures", dict.fromkeys(all_wanted, (0, 0))
    pictures.mkdir(parents=True, exist_ok=True)
    for stale in pictures.glob("*.png"):
        stale.unlink()

    def deal(hung: Hung) -> None:
        hung.picture.save(str(pictures / f"{hung.wanted.name}.png"))
        sizes[hung.wanted] = hung.picture.size().toTuple()

    draw_all(all_wanted, deal)
    file = folder / "index.html"
    file.write_text(page(sizes), encoding="utf-8")
    return file


def main() -> int:
    print(f"See {make(every_one()).relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
