"""Runs the command line as it is installed."""

import os
import shutil
import subprocess
import sys
import sysconfig
from importlib import metadata

import pytest

MODULE = [sys.executable, "-m", "journeykit"]


def script():
    """The console script beside the Python that runs. It is left out where the package is not installed."""
    found = shutil.which("journeykit", path=os.pathsep.join([os.path.dirname(sys.executable), sysconfig.get_path("scripts")]))
    if not found:
        try:
            metadata.distribution("journeykit")
        except metadata.PackageNotFoundError:
            pytest.skip("the package is not installed: there is no script")
        pytest.fail("the package is installed without its script")
    return [found]


def environment(**changed):
    """The environment of the tests, in which nobody has asked for colours or for none."""
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "TERM", "COLUMNS")}
    return {**kept, **changed}


def run(*words, program=MODULE, folder=None, given=b"", **changed):
    """Runs the program in a pipe: its exit code, and what it printed on both outputs."""
    given = given.encode() if isinstance(given, str) else given
    done = subprocess.run(
        [*program, *map(os.fspath, words)], cwd=folder, input=given, capture_output=True, env=environment(**changed), timeout=60
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def printed(*words, **named):
    """What a call prints that ends with 0 and has nothing to complain about."""
    code, out, told = run(*words, **named)
    assert (code, told) == (0, ""), told
    return out
