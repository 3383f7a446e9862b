"""The package is tested as it is installed, beside the data of the repository."""

import importlib
import os
from pathlib import Path

import journeykit
import pytest

ROOT = Path(__file__).resolve().parents[2]


def pytest_report_header():
    return f"journeykit {journeykit.__version__}"


def library(name):
    """A library that only some environments have. Where all are promised, one that is not there is a failure."""
    if os.environ.get("JOURNEYKIT_ALL_LIBRARIES"):
        return importlib.import_module(name)
    return pytest.importorskip(name)


@pytest.fixture
def portal():
    return journeykit.read(ROOT / "examples" / "insurance-portal.json")


@pytest.fixture
def small():
    """A document as a dict, fresh for each test."""
    return {
        "schema_version": "1.0",
        "title": "Home insurance",
        "language": "en",
        "maps": [{"id": "today", "title": "Today", "state": "current", "stages": [{"id": "a", "name": "Before"}]}],
    }
