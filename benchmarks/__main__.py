"""`make bench`: measures every part, prints a table, writes results.json; 1 if a ratio is beyond its limit."""

import json
import sys
from pathlib import Path

from benchmarks import acting, changing, lessons, painting, peers, speaking, starting
from benchmarks.limits import Limit
from benchmarks.machine import machine

PARTS = {
    "starting": starting,
    "painting": painting,
    "changing": changing,
    "lessons": lessons,
    "acting": acting,
    "speaking": speaking,
}
RESULTS = Path(__file__).with_name("results.json")


def main() -> int:
    """Measure all."""
    results: dict[str, object] = {"machine": machine()}
    limits: list[Limit] = []
    figures: dict[str, dict[str, object]] = {}
    for name, part in PARTS.items():
        print(f"measuring: {name} …", file=sys.stderr)
        figures[name], its_limits = part.measure()
        limits += its_limits
    others = [
        {**peer._asdict(), "time_ratio": peer.time_ratio, "memory_ratio": peer.memory_ratio} for peer in peers.PEERS
    ]
    results |= figures | {"peers": {"measured": peers.MEASURED, "bare_s": peers.BARE_S, "programs": others}}
    RESULTS.write_text(json.dumps(results, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    _print_programs(figures["starting"])
    _print_limits(limits)
    return int(any(limit.is_ratio and not limit.is_kept for limit in limits))


def _print_programs(ours: dict[str, object]) -> None:
    print(f"{'program':<12}{'first picture':>15}{'× bare':>9}{'memory':>10}{'× bare':>9}   measured")
    row = "{:<12}{:>13} s{:>9}{:>7} MB{:>9}   {}"
    print(row.format("bare window", ours["bare_s"], 1, ours["bare_mb"], 1, "now, here"))
    print(
        row.format("Handrail", ours["ours_s"], ours["time_ratio"], ours["ours_mb"], ours["memory_ratio"], "now, here")
    )
    for peer in peers.PEERS:
        print(row.format(peer.name, peer.first_s, peer.time_ratio, peer.memory_mb, peer.memory_ratio, peers.MEASURED))


def _print_limits(limits: list[Limit]) -> None:
    print()
    for limit in limits:
        verdict = "kept" if limit.is_kept else "BEYOND" if limit.is_ratio else "beyond, on this machine now"
        print(f"{limit.what:<45}{limit.measured:>8.2f}  at most {limit.most:<6g}{verdict}")


if __name__ == "__main__":
    sys.exit(main())
