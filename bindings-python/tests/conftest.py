"""The package is tested as it is installed, beside the data of the repository."""

from pathlib import Path

import journeykit
import pytest

ROOT = Path(__file__).resolve().parents[2]


def pytest_report_header():
    return f"journeykit {journeykit.__version__}"


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
