"""Turn the icons of this folder (Phosphor 2.1.1, weight bold, MIT: see LICENSE) into icon_paths.py.

Run by hand when an icon is added: python resources/icons/compile.py. To add one, copy <name>-bold.svg of the npm
package @phosphor-icons/core 2.1.1 here as <name>.svg. The result holds absolute moves, lines and cubic curves only
(arcs and short forms are worked out here), in tenths of a unit of the 256-unit square, so drawing needs no SVG reader.
"""

import math
import re
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
TARGET = FOLDER.parents[1] / "trainer" / "screens" / "parts" / "icon_paths.py"
COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
Point = tuple[float, float]


def tokens(data: str):
    """The letters and numbers of path *data*; the flags of an arc may stand without a gap between them."""
    position, letter, place = 0, "", 0
    while position < len(data):
        if data[position] in " ,\n\t":
            position += 1
        elif data[position].isalpha():
            letter, place = data[position], 0
            yield letter
            position += 1
        else:
            if letter in "aA" and place % 7 in (3, 4):
                yield float(data[position])
                position += 1
            else:
                found = NUMBER.match(data, position)
                yield float(found.group())
                position = found.end()
            place += 1


def commands(data: str):
    """(letter, numbers) for each command, repeated letters written out."""
    letter, held = "", []
    for token in tokens(data):
        if isinstance(token, str):
            letter, held = token, []
            if letter in "zZ":
                yield "Z", []
            continue
        held.append(token)
        if len(held) == COUNTS[letter.upper()]:
            yield letter, held
            held = []
            letter = {"m": "l", "M": "L"}.get(letter, letter)


def arc(start: Point, numbers: list[float], end: Point) -> list[list[float]]:
    """The cubic curves of an elliptic arc (SVG 1.1, appendix F.6)."""
    rx, ry, turn, large, sweep = abs(numbers[0]), abs(numbers[1]), math.radians(numbers[2]), numbers[3], numbers[4]
    if start == end:
        return []
    cos, sin = math.cos(turn), math.sin(turn)
    dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x1, y1 = cos * dx + sin * dy, -sin * dx + cos * dy
    grow = max(1.0, math.sqrt((x1 / rx) ** 2 + (y1 / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    under = (rx * ry) ** 2 - (rx * y1) ** 2 - (ry * x1) ** 2
    factor = math.sqrt(max(0.0, under / ((rx * y1) ** 2 + (ry * x1) ** 2))) * (1 if large != sweep else -1)
    cx1, cy1 = factor * rx * y1 / ry, -factor * ry * x1 / rx
    cx, cy = cos * cx1 - sin * cy1 + (start[0] + end[0]) / 2, sin * cx1 + cos * cy1 + (start[1] + end[1]) / 2
    first = math.atan2((y1 - cy1) / ry, (x1 - cx1) / rx)
    span = math.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx) - first
    if sweep and span < 0:
        span += 2 * math.pi
    elif not sweep and span > 0:
        span -= 2 * math.pi
    return _curves((cx, cy, rx, ry, cos, sin), first, span)


def _curves(ellipse: tuple[float, ...], first: float, span: float) -> list[list[float]]:
    cx, cy, rx, ry, cos, sin = ellipse
    pieces = max(1, math.ceil(abs(span) / (math.pi / 2) - 1e-9))
    step = span / pieces
    reach = 4 / 3 * math.tan(step / 4)

    def place(angle: float, ahead: float) -> Point:
        x = rx * (math.cos(angle) - ahead * math.sin(angle))
        y = ry * (math.sin(angle) + ahead * math.cos(angle))
        return cx + cos * x - sin * y, cy + sin * x + cos * y

    made = []
    for piece in range(pieces):
        here, there = first + piece * step, first + (piece + 1) * step
        made.append([*place(here, reach), *place(there, -reach), *place(there, 0)])
    return made


def absolute(data: str) -> list[tuple[str, list[float]]]:
    """The path as absolute M, L, C and Z."""
    out: list[tuple[str, list[float]]] = []
    here: Point = (0.0, 0.0)
    begun, last = here, None
    for letter, given in commands(data):
        kind = letter.upper()
        if kind == "Z":
            out.append(("Z", []))
            here, last = begun, None
            continue
        numbers = _shifted(kind, list(given), here) if letter.islower() else list(given)
        drawn = _drawn(kind, numbers, here, last)
        out += drawn
        last = (drawn[-1][1][2], drawn[-1][1][3]) if kind in "CS" else None
        here = (drawn[-1][1][-2], drawn[-1][1][-1]) if drawn else here
        begun = here if kind == "M" else begun
    return out


def _drawn(kind: str, numbers: list[float], here: Point, last: Point | None) -> list[tuple[str, list[float]]]:
    """One absolute command as M, L and C; *last* is the second handle of a curve that came just before."""
    if kind == "H":
        return [("L", [numbers[0], here[1]])]
    if kind == "V":
        return [("L", [here[0], numbers[0]])]
    if kind == "A":
        return [("C", curve) for curve in arc(here, numbers, (numbers[-2], numbers[-1]))]
    if kind == "S":
        return [("C", [*_mirror(last, here), *numbers])]
    if kind in "QT":
        raise ValueError(f"{kind} is in none of our icons; teach it here when it is")
    return [(kind, numbers)]


def _mirror(last: Point | None, here: Point) -> Point:
    return here if last is None else (2 * here[0] - last[0], 2 * here[1] - last[1])


def _shifted(kind: str, numbers: list[float], here: Point) -> list[float]:
    if kind == "A":
        return [*numbers[:5], numbers[5] + here[0], numbers[6] + here[1]]
    if kind == "H":
        return [numbers[0] + here[0]]
    if kind == "V":
        return [numbers[0] + here[1]]
    return [number + here[place % 2] for place, number in enumerate(numbers)]


def compiled(svg: str) -> str:
    """The compact path of one SVG file: letters and tenths of units, parted by spaces."""
    data = " ".join(re.findall(r'\sd="([^"]*)"', svg))
    parts: list[str] = []
    for letter, numbers in absolute(data):
        parts.append(letter)
        parts += [str(round(number * 10)) for number in numbers]
    return " ".join(parts)


def source(folder: Path = FOLDER) -> str:
    """The text of the compiled module."""
    lines = [
        '"""Icons as paths, made by resources/icons/compile.py from the SVG files beside it; not written by hand."""',
        "",
    ]
    lines += ["# ruff: noqa: E501", "PATHS = {"]
    for file in sorted(folder.glob("*.svg")):
        lines.append(f'    "{file.stem}": "{compiled(file.read_text(encoding="utf-8"))}",')
    return "\n".join([*lines, "}", ""])


if __name__ == "__main__":
    TARGET.write_text(source(), encoding="utf-8")
