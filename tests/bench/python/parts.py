"""Where journeykit's own time goes: `python tests/bench/python/parts.py [--documents FOLDER] [SIZE...]`.

Medians in milliseconds, and nanoseconds a touchpoint, of the thread that works.
"""

import argparse
import gc
import json
import statistics
from pathlib import Path
from time import thread_time

import journeykit
import orjson
import published
from journeykit import _native, _wire


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--documents", type=Path, default=published.ROOT / "target" / "documents")
    parser.add_argument("sizes", nargs="*", default=["10k", "1m", "50m"])
    asked = parser.parse_args()
    for size in asked.sizes:
        data = (asked.documents / f"{size}.json").read_bytes()
        touchpoints = data.count(b'"channel":')
        print(f"\n| {size}: {touchpoints:,} touchpoints | ms | ns per touchpoint |\n|---|--:|--:|")
        for name, seconds in measured(list(parts(data)), rounds=max(5, min(301, 150_000 // touchpoints))):
            print(f"| {name} | {seconds * 1e3:,.3f} | {seconds * 1e9 / touchpoints:,.0f} |", flush=True)


def parts(data):
    """What is called, in the order in which one call stands in the other."""
    text, plain = data.decode(), orjson.loads(data)
    atlas = journeykit.read(data)
    options, report = _wire.options(), _native.check(atlas, _wire.options())
    findings = len(journeykit.Report(report).findings)
    yield "bytes.decode, for scale", data.decode
    yield "read(bytes)", lambda: journeykit.read(data)
    yield "read(text)", lambda: journeykit.read(text)
    yield "read(dict)", lambda: journeykit.read(plain)
    yield "- json.dumps of the dict", lambda: json.dumps(plain, allow_nan=False, ensure_ascii=False, separators=(",", ":"))
    yield "- are all keys text", lambda: _native.keys_are_text(plain)
    yield "- orjson.dumps, for scale", lambda: orjson.dumps(plain)
    yield f"check(), {findings} findings, {len(report):,} characters", lambda: atlas.check()
    yield "- core, and the report as text", lambda: _native.check(atlas, options)
    yield "- the same, 1 finding listed", lambda: _native.check(atlas, '{"limits":{"findings":1}}')
    yield "- json.loads of the report", lambda: json.loads(report)
    yield "gap", lambda: atlas.gap("current", "future")
    yield "to_json", lambda: atlas.to_json()
    yield "freeing what was read", Freed(lambda: journeykit.read(data))


class Freed:
    """Measures the end of what is made, not the making."""

    def __init__(self, make):
        self.make = make


def measured(parts, rounds):
    times = {name: [] for name, _ in parts}
    for _ in range(rounds):
        for name, run in parts:
            times[name].append(timed(run))
    return [(name, statistics.median(each)) for name, each in times.items()]


def timed(run):
    if isinstance(run, Freed):
        made = run.make()
        start = thread_time()
        del made
        return thread_time() - start
    start = thread_time()
    result = run()
    took = thread_time() - start
    del result
    return took


if __name__ == "__main__":
    gc.freeze()
    main()
