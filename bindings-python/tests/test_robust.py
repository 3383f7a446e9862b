"""Edits at random, objects by the hundred thousand, and documents that nobody looks at."""

import copy
import gc
import json
import subprocess
import sys
from pathlib import Path

import journeykit
import pytest
from cases import ROOT
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

DOCUMENT = json.loads((ROOT / "examples" / "kitchen-maker.json").read_text("utf-8"))

VALUES = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(max_size=8) | some.just("\ud800"),
    lambda inside: some.lists(inside, max_size=3) | some.dictionaries(some.text(max_size=8) | some.integers(), inside, max_size=3),
    max_leaves=5,
)


def places(value, way=()):
    """The ways to all values of a document."""
    for key, below in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield (*way, key)
        yield from places(below, (*way, key))


PLACES = list(places(DOCUMENT))


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(edits=some.lists(some.tuples(some.sampled_from(PLACES), some.sampled_from(["put", "drop", "name"]), VALUES), min_size=1, max_size=3))
def test_edits_at_random_are_read_or_refused_alike_in_every_form(edits):
    data = copy.deepcopy(DOCUMENT)
    for way, what, value in edits:
        try:
            here = data
            for key in way[:-1]:
                here = here[key]
            if what == "put":
                here[way[-1]] = value
            elif what == "drop":
                del here[way[-1]]
            elif isinstance(here, dict):
                here[value if isinstance(value, (str, int)) else str(value)] = here.pop(way[-1])
        except (KeyError, IndexError, TypeError):
            continue
    found = outcome(lambda: journeykit.read(data))
    try:
        text = json.dumps(data, allow_nan=False)
        plain = json.loads(text) == data
    except (ValueError, TypeError):
        plain = False
    if plain:
        assert outcome(lambda: journeykit.read(text)) == found
        assert outcome(lambda: journeykit.read(text.encode())) == found


def outcome(call):
    """What comes of it: the canonical text, or codes and places. Nothing else may be raised."""
    try:
        atlas = call()
    except journeykit.ValidationError as error:
        json.loads(error.json())
        return [(each["code"], each["loc"]) for each in error.errors()]
    assert atlas.check().total >= 0
    assert journeykit.read(atlas.to_dict()) == atlas
    return atlas.to_json()


def test_what_nobody_looks_at_costs_no_objects():
    step = {"id": "s", "name": "Step", "touchpoints": []}
    touchpoints = [{"id": f"t{at}", "name": "Touchpoint"} for at in range(50_000)]
    document = {"schema_version": "1.0", "title": "Large", "language": "en", "maps": [
        {"id": "today", "title": "Today", "state": "current",
         "stages": [{"id": "a", "name": "A", "steps": [{**step, "touchpoints": touchpoints}]}]}]}  # fmt: skip
    text = json.dumps(document)
    # Makes the classes, which stay.
    journeykit.read(text).maps["today"].stages[0].steps[0].touchpoints[0]
    gc.collect()
    before = sys.getallocatedblocks()
    atlas = journeykit.read(text)
    steps = atlas.maps["today"].stages[0].steps[0]
    last = steps.touchpoints["t49999"]
    assert last.name == "Touchpoint" and len(steps.touchpoints) == 50_000
    assert sys.getallocatedblocks() - before < 200


CYCLES = """
import gc, sys
from pathlib import Path
import journeykit

text = sys.argv[1]

def cycle(times):
    for _ in range(times):
        atlas = journeykit.read(text)
        stage = atlas.maps[0].stages["a"].replace(name="After")
        assert stage.atlas.gap("today", "today").changes == []
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1])

cycle(2_000)
warm = cycle(2_000)
print(cycle(100_000) - warm)
"""


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="reads Linux's own count of pages")
def test_a_hundred_thousand_objects_come_and_go(small):
    # In a process of its own: what other tests leave in the allocator moves the count of pages.
    run = subprocess.run([sys.executable, "-c", CYCLES, json.dumps(small)], capture_output=True, text=True, check=True)
    assert int(run.stdout) < 256  # pages, 1 MiB


def test_errors_leave_nothing_behind():
    def cycle(times):
        for _ in range(times):
            with pytest.raises(journeykit.ValidationError):
                journeykit.read({"title": float("nan"), 1: 2})
        gc.collect()
        return sys.getallocatedblocks()

    cycle(200)
    warm = cycle(200)
    assert cycle(2_000) - warm < 200
