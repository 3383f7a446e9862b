"""journeykit beside what else a Python program would use: `python tests/bench/python/measure.py [--quick]`.

Prints Markdown: medians of one run, and how many times as long as journeykit each takes. All tasks of a round run in
turn, so that a busy moment of the machine meets them all; the clock is that of the one thread that works, system calls
included, since waiting for the processor would stretch the long tasks and spare the short ones. What is freed is freed
outside the measurement.

The garbage collector is as a program has it: on, for all. Before each turn it has collected, and what was prepared is
frozen, so that nobody pays for what others made. `--gc off` turns it off while the clock runs.
"""

import argparse
import gc
import platform
import statistics
import sys
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from time import thread_time
from typing import Callable

import agree
import footprint
import gaps
import journeykit
import orjson
import peers
import published
from within import within

# Rounds for each document, and how many times in a row a short task runs in a round.
SIZES = {"10k": (41, 20), "1m": (25, 1), "50m": (5, 1)}
QUICK = {"10k": (5, 10), "1m": (3, 1)}
# What would take longer than its share of seconds takes part in fewer rounds; one call that takes longer than the
# limit is given up.
SHARE, LIMIT, QUICK_LIMIT = 40, 120, 10
PEERS = ("pydantic", "msgspec", "orjson", "jsonschema_rs", "deepdiff")


@dataclass
class Task:
    group: str
    name: str
    run: Callable[[], object]
    times: list[float] = field(default_factory=list)
    # How long the first call took: it counts only where there is no other.
    first: float | None = None

    @property
    def median(self):
        return statistics.median(self.times or [self.first]) if self.first else None


def main():
    asked = arguments()
    sizes, limit = (QUICK, QUICK_LIMIT) if asked.quick else (SIZES, LIMIT)
    documents = {name: (asked.documents / f"{name}.json").read_bytes() for name in sizes}
    print(heading(asked), agree.agree(), sep="\n\n", flush=True)
    columns = {}
    for name, (rounds, repeats) in sizes.items():
        agree.accepted(documents[name], name)
        # What is refused in a small document is refused in a large one, and would take minutes there.
        if len(documents[name]) < 5_000_000:
            agree.refused(documents[name], name)
        columns[name] = measure(documents[name], rounds, repeats, limit, asked.gc == "on")
    print("", *times(columns, documents, limit), "", *footprint.table(asked.documents, asked.wheel, asked.quick), sep="\n")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    folder = published.ROOT / "target" / "documents"
    parser.add_argument("--documents", type=Path, default=folder, help="the folder of 10k.json, 1m.json, 50m.json")
    parser.add_argument("--wheel", type=Path, help="the file that journeykit was installed from, for its size")
    parser.add_argument("--quick", action="store_true", help="small documents and few rounds: whether it works")
    parser.add_argument("--gc", choices=("on", "off"), default="on", help="the garbage collector while the clock runs")
    return parser.parse_args()


def heading(asked):
    versions = ", ".join(f"{name.replace('_', '-')} {version(name)}" for name in PEERS)
    python = f"{platform.python_implementation()} {platform.python_version()}"
    machine = f"{platform.system()} {platform.machine()}"
    return f"journeykit {journeykit.__version__}; {python}, {machine}; {versions}; garbage collector {asked.gc}"


def tasks(data):
    for name, check in peers.checkers().items():
        yield Task("read and check", name, lambda check=check: check(data))
    for name, read in peers.readers().items():
        yield Task("read", name, lambda read=read: read(data))
    # A gap is computed on data that is already read.
    atlas, plain = journeykit.read(data), orjson.loads(data)
    before, after = (next(each for each in plain["maps"] if each["id"] == name) for name in ("current", "future"))
    yield Task("gap", "journeykit", lambda: atlas.gap("current", "future"))
    yield Task("gap", "dicts by hand", lambda: gaps.by_hand(before, after))
    yield Task("gap", "DeepDiff", lambda: gaps.by_deepdiff(before, after))


def measure(data, rounds, repeats, limit, collector):
    every = list(tasks(data))
    gc.collect()
    gc.freeze()
    for task in every:
        task.first = within(limit, lambda task=task: timed(task.run, collector))
    for turn in range(rounds):
        for task in every:
            if task.first and turn % max(1, round(task.first * rounds / SHARE)) == 0:
                gc.collect()
                task.times += [timed(task.run, collector) for _ in range(repeats if task.first < 0.01 else 1)]
    gc.unfreeze()
    return every


def timed(run, collector):
    """One call, not the drop of what it gives."""
    if not collector:
        gc.disable()
    start = thread_time()
    result = run()
    took = thread_time() - start
    gc.enable()
    del result
    return took


def times(columns, documents, limit):
    """The rows of the table: for each document a time, and how many times journeykit's it is."""
    heads = [f"{size} ({len(documents[size]) / 1e6:.3g} MB) | beside" for size in columns]
    yield f"| | {' | '.join(heads)} |"
    yield "|---|" + "--:|--:|" * len(columns)
    first = next(iter(columns.values()))
    for at, task in enumerate(first):
        cells = []
        for column in columns.values():
            ours = next(each.median for each in column if each.group == task.group)
            cells += cell(column[at].median, ours, limit)
        yield f"| {task.group}: {task.name} | {' | '.join(cells)} |"


def cell(median, ours, limit):
    if median is None:
        return f"> {limit} s", f"> {limit / ours:,.0f}"
    unit, factor = next(each for each in (("s", 1), ("ms", 1e3), ("µs", 1e6)) if median * each[1] >= 1 or each[0] == "µs")
    return f"{short(median * factor)} {unit}", short(median / ours)


def short(number):
    return f"{number:,.0f}" if number >= 100 else f"{number:#.3g}"


if __name__ == "__main__":
    sys.exit(main())
