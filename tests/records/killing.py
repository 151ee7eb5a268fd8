"""Writes through a visit in processes that are killed, and looks at what is there afterwards.

    python -m tests.records.killing FOLDER WAVES SEED

Each wave begins a process in each of a dozen data folders and kills them at seeded moments; the next wave goes on in
the same folders. Prints JSON: how many were killed, what was wrong, and the oldest change that was missing.

A process says what it is about to tell the keeper before it tells it; so after the kill the records must be in one of
the states it named, and not in one from before the last that is older than a second.
"""

import hashlib
import json
import os
import random
import signal
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from alembic import command, config, ddl  # noqa: F401 (imported once for all the processes)

from tests.records.samples import acts_of, done, kinds_of, record
from trainer.records.database import Database, open_database
from trainer.simulator.acts import AnyAct, Choose, Fill, Press
from trainer.visits.visit import begin_visit

FOLDERS = 12
LIMIT_S = 1.0
NOTHING = "no-attempt"
GONE = "no-bookmark"


class Said(NamedTuple):
    """What a process was about to tell, and when: then the acts of this attempt are these, and its events so many."""

    at: float
    attempt: str
    acts: str
    events: int


def live(folder: Path, log: Path, seed: int) -> None:
    """Begin attempts, type, choose, undo, end, as fast as no person could; never returns by itself."""
    chance = random.Random(seed)
    visit = begin_visit(folder, _now())
    with log.open("w") as said:
        while True:
            attempt = record(visit.learner, at=_now())
            _say(said, attempt.id, (), 0)
            memory = visit.start(attempt)
            acts: tuple[AnyAct, ...] = ()
            events = 0
            for _ in range(chance.randint(1, 60)):
                position, new = _next_act(chance, acts)
                acts = (*acts[:position], *new)
                happened = [done(act) for act in new]
                events += len(happened)
                _say(said, attempt.id, acts, events)
                memory.keep_acts(position, new)
                memory.keep_events(happened, _now())
                time.sleep(chance.choice((0, 0, 0.001, 0.005, 0.03)))
            if chance.random() < 0.5:
                _say(said, attempt.id, None, events)
                memory.end("reached", _now())


def _next_act(chance: random.Random, acts: tuple[AnyAct, ...]) -> tuple[int, tuple[AnyAct, ...]]:
    if acts and chance.random() < 0.1:
        return len(acts) - 1, ()
    last = acts[-1] if acts else None
    if isinstance(last, Fill) and chance.random() < 0.7:
        return len(acts) - 1, (Fill(block=last.block, text=last.text + chance.choice("aeiou "), means="key"),)
    kinds = (Press(block="send"), Choose(block="kind", option="lamp"), Fill(block=f"line-{len(acts)}", text="S"))
    return len(acts), (chance.choice(kinds),)


def _say(log: object, attempt: str, acts: tuple[AnyAct, ...] | None, events: int) -> None:
    words = GONE if acts is None else _digest(acts)
    print(time.monotonic(), attempt, words, events, file=log, flush=True)  # type: ignore[call-overload]


def _digest(acts: tuple[AnyAct, ...]) -> str:
    return f"{len(acts)}:" + hashlib.sha256(repr(acts).encode()).hexdigest()[:12]


def _now() -> datetime:
    return datetime.now(UTC)


class Report:
    """What was found."""

    def __init__(self) -> None:
        self.kills = 0
        self.changes = 0
        self.wrong: list[str] = []
        self.oldest_missing_s = 0.0

    def look(self, folder: Path, log: Path, killed_at: float) -> None:
        """Compare the records in *folder* with what was said before the kill."""
        self.kills += 1
        lines = log.read_text().splitlines() if log.exists() else []
        said = [Said(float(at), attempt, acts, int(n)) for at, attempt, acts, n in map(str.split, lines)]
        self.changes += len(said)
        database = open_database(folder)
        for attempt in dict.fromkeys(line.attempt for line in said):
            self._look_at(database, [line for line in said if line.attempt == attempt], killed_at)
        with database.read() as connection:
            if connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() != "ok":
                self.wrong.append("integrity_check")
        database.close()

    def _look_at(self, database: Database, said: list[Said], killed_at: float) -> None:
        attempt = said[0].attempt
        acts, kinds = acts_of(database, attempt), kinds_of(database, attempt)
        if acts is None:
            with database.read() as connection:
                known = connection.exec_driver_sql("SELECT 1 FROM attempts WHERE id = ?", (attempt,)).first()
            state = GONE if known else NOTHING
        else:
            state = _digest(acts)
        where = max((number for number, line in enumerate(said) if line.acts == state), default=-1)
        if where < 0 and state != NOTHING:
            self.wrong.append(f"{attempt} is in a state that it was never in: {state}")
        missing = said[where + 1 :]
        if missing:
            self.oldest_missing_s = max(self.oldest_missing_s, killed_at - missing[0].at)
        old_events = max((line.events for line in said if line.at < killed_at - LIMIT_S), default=0)
        if not old_events <= kinds.count("act_done") <= said[-1].events:
            self.wrong.append(f"{attempt} has {kinds.count('act_done')} events, {old_events} are old enough")
        if (state == GONE) != ("attempt_ended" in kinds):
            self.wrong.append(f"{attempt}: the bookmark and the Journal differ on whether it has ended")


def main(place: Path, waves: int, seed: int) -> None:
    chance = random.Random(seed)
    report = Report()
    for wave in range(waves):
        running = []
        for number in range(FOLDERS):
            folder, log = place / f"data-{number}", place / f"said-{number}-{wave}"
            # Some while they still open the records, most while they write.
            moment = time.monotonic() + chance.choice(
                (chance.uniform(0, 0.1), chance.uniform(0, 1), 1 + chance.random())
            )
            running.append((moment, _begun(folder, log, chance.getrandbits(32)), folder, log))
        for moment, process, folder, log in sorted(running):
            time.sleep(max(0.0, moment - time.monotonic()))
            killed_at = time.monotonic()
            os.kill(process, signal.SIGKILL)
            if os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) != -signal.SIGKILL:
                report.wrong.append(f"the process in {folder} had ended before it was killed")
            report.look(folder, log, killed_at)
    print(json.dumps(vars(report)))


def _begun(folder: Path, log: Path, seed: int) -> int:
    process = os.fork()
    if not process:
        try:
            live(folder, log, seed)
        finally:
            os._exit(1)
    return process


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
