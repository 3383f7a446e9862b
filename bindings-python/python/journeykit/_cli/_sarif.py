"""Reports as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the text."""

from __future__ import annotations

import json
import os
from urllib.parse import quote

from .. import _native
from . import _inputs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .._report import Finding

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_HOME = "https://github.com/journeykit/journeykit"

Placed = tuple[str, "Finding", tuple[int, int]]


def sarif(placed: list[Placed]) -> str:
    """Findings of files, each with its line and column, as one run."""
    codes = sorted({finding.code for _, finding, _ in placed})
    rules = {rule["code"]: rule for rule in _native.rules()}
    driver = {
        "name": "journeykit",
        "version": _native.__version__,
        "informationUri": _HOME,
        "rules": [_rule(rules[code]) for code in codes],
    }
    results = [_result(name, finding, position, codes) for name, finding, position in placed]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _rule(rule: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": rule["code"],
        "shortDescription": {"text": rule["message"]["en"]},
        "defaultConfiguration": {"level": _LEVELS[rule["severity"]]},
    }


def _result(name: str, finding: Finding, position: tuple[int, int], codes: list[str]) -> dict[str, Any]:
    text = finding.message if finding.hint is None else f"{finding.message} ({finding.hint})"
    line, column = position
    return {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": _LEVELS[finding.severity],
        "message": {"text": text},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": _uri(name)},
                    "region": {"startLine": line, "startColumn": column},
                },
                "logicalLocations": [{"fullyQualifiedName": finding.pointer, "kind": "value"}],
            }
        ],
    }


def _uri(name: str) -> str:
    """The name of a file as a reference to it: relative where the name is."""
    if name == _inputs.STDIN:
        return "stdin"
    path = os.fsencode(name.replace(os.sep, "/"))
    return ("file://" if os.path.isabs(name) else "") + quote(path)
