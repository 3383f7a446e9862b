"""Limits are counted before and while values are written: what is shared, endless or lying about its size is refused soon."""

import tracemalloc
from collections.abc import Mapping
from types import MappingProxyType

import journeykit
import pytest
from journeykit import Atlas, ValidationError

START = {"schema_version": "1.0", "title": "t", "language": "en"}
FEW = {"values": 1000, "text_bytes": 10_000}
# The usual limits take as much memory as a document of the usual size.
MOST = 200_000_000


def doubled(times, value="x"):
    """A value that holds the other 2 ** times times over, in a few lists."""
    for _ in range(times):
        value = [value, value]
    return value


def aliased(levels, width=10):
    """What a YAML reader makes of anchors and aliases: each level ten times the one before."""
    value = {"a": "lol"}
    for level in range(levels):
        value = {f"{level}-{at}": value for at in range(width)}
    return value


class Endless(Mapping):
    """A mapping whose keys never end."""

    def __init__(self):
        self.given = 0

    def __getitem__(self, key):
        return "x"

    def __len__(self):
        return 1

    def __iter__(self):
        while True:
            self.given += 1
            yield f"key-{self.given}"


def refusal(call, *args, **kwargs):
    """The code by which a call is refused, and how many bytes it took at most."""
    tracemalloc.start()
    try:
        with pytest.raises(ValidationError) as caught:
            call(*args, **kwargs)
        return caught.value.findings[0].code, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "extensions",
    [{"x": doubled(40)}, aliased(9), MappingProxyType(aliased(12)), {"x": MappingProxyType({"y": doubled(30)})}, {"x": doubled(30, "y" * 9000)}],
    ids=["lists", "dicts", "a mapping", "in a mapping", "long texts"],
)
def test_what_is_shared_counts_each_time(extensions):
    code, size = refusal(journeykit.read, {**START, "extensions": extensions}, limits=FEW)
    assert code in ("limit.values", "limit.text") and size < 2_000_000


@pytest.mark.parametrize("limits", [FEW, {"values": 10}, {"text_bytes": 200}])
def test_an_endless_mapping_is_left_soon(limits):
    endless = Endless()
    code, size = refusal(journeykit.read, {**START, "extensions": endless}, limits=limits)
    assert code in ("limit.values", "limit.text") and size < 2_000_000 and endless.given < 3000
    endless = Endless()
    assert refusal(journeykit.read, endless, limits=limits)[0] in ("limit.values", "limit.text") and endless.given < 3000


def test_the_usual_limits_hold_everywhere():
    atlas = Atlas(title="t", language="en", personas=[{"id": "p", "name": "P"}])
    # Nine levels of ten, as a few hundred bytes of YAML give them.
    for call in (
        lambda: atlas.replace(extensions=aliased(9)),
        lambda: atlas.personas[0].replace(extensions={"x": doubled(40)}),
        lambda: Atlas(title="t", language="en", extensions={"x": doubled(40)}),
        lambda: journeykit.Pain(id="p", text="x", extensions=aliased(9)),
    ):
        code, size = refusal(call)
        assert code in ("limit.values", "limit.text") and size < MOST


def test_a_part_that_stands_there_many_times_counts_each_time():
    persona = Atlas(title="t", language="en", personas=[{"id": "p", "name": "x" * 1000}]).personas[0]
    code, size = refusal(journeykit.read, {**START, "extensions": {"x": [persona] * 1000}}, limits=FEW)
    assert code in ("limit.values", "limit.text") and size < 2_000_000


def test_what_is_within_the_limits_is_read_however_it_is_given():
    data = {**START, "extensions": {"x": doubled(4), "y": MappingProxyType({"z": (1, 2.5, None, True)})}}
    plain = {**START, "extensions": {"x": doubled(4), "y": {"z": [1, 2.5, None, True]}}}
    assert journeykit.read(data) == journeykit.read(plain) == journeykit.read(MappingProxyType(data))
    values = 3 + 1 + 1 + 2**5 - 1 + 1 + 5
    assert journeykit.read(plain, limits={"values": values}) == journeykit.read(data)
    assert refusal(journeykit.read, data, limits={"values": values - 1})[0] == "limit.values"


def test_a_limit_of_no_sense_is_refused_as_such():
    for limits in ({"values": -1}, {"values": "x"}, {"text_bytes": None}):
        with pytest.raises(journeykit.JourneyError):
            journeykit.read(START, limits=limits)
