"""Findings as commands of GitHub's workflows, which show them beside the lines."""

from __future__ import annotations

import journeykit

from . import shown
from .positions import Positions

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def lines(name: str, positions: Positions, findings: list[journeykit.Finding]) -> list[str]:
    """A command for each finding about a file."""
    return [_line(name, positions, finding) for finding in findings]


def _line(name: str, positions: Positions, finding: journeykit.Finding) -> str:
    line, column, end_line, end_column = positions.of_finding(finding)
    hint = f" ({finding.hint})" if finding.hint else ""
    properties = {
        "file": shown.name(name),
        "line": str(line),
        "endLine": str(end_line),
        "col": str(column),
        "endColumn": str(end_column),
        "title": finding.code,
    }
    told = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {told}::{_data(f'{finding.message}{hint}')}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
