"""Ctrl-C is answered while the compiled half works."""

import signal
import sys
import time

import journeykit
import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no timer that sends a signal")


def map_of_alike_pains(id, state, groups):
    """A map whose pains have words that share their beginnings, group by group."""
    begin = [f"{(group + 1) * 0x9E3779B97F4A7C15 % 2**64:x}" for group in range(groups)]
    pains = [{"id": f"{id}{at}", "text": f"{begin[at // 250]}{id}{at}"} for at in range(groups * 250)]
    return {"id": id, "title": id, "state": state, "stages": [{"id": "s", "name": "s", "steps": [{"id": id, "name": id * 5, "pains": pains}]}]}


@pytest.fixture
def slow():
    atlas = journeykit.read({
        "schema_version": "1.0",
        "title": "t",
        "language": "en",
        "maps": [map_of_alike_pains("x", "current", 10), {**map_of_alike_pains("y", "future", 10), "derived_from": "x"}],
    })
    return lambda: atlas.gap("x", "y", limits={"work": 10**12})


def test_a_gap_is_given_up_when_a_signal_says_so(slow):
    begin = time.perf_counter()
    slow()
    whole = time.perf_counter() - begin

    def stop(*_):
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, stop)
    try:
        begin = time.perf_counter()
        signal.setitimer(signal.ITIMER_REAL, whole / 10)
        with pytest.raises(KeyboardInterrupt):
            slow()
        assert time.perf_counter() - begin < whole / 2
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_an_exception_of_a_signal_handler_comes_as_it_is(slow):
    class Timeout(Exception):
        pass

    def stop(*_):
        raise Timeout

    before = signal.signal(signal.SIGALRM, stop)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.05)
        with pytest.raises(Timeout):
            slow()
    finally:
        signal.signal(signal.SIGALRM, before)
