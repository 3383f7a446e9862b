"""Findings as SARIF 2.1.0 (OASIS), which services that show code read."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any
from urllib.parse import quote

import journeykit

from .arguments import lang_of_messages
from .positions import Positions, Region

_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_HOME = "https://github.com/journeykit/journeykit"


class Log:
    """A log of one run, to which one file after the other is added."""

    def __init__(self, lang: str) -> None:
        self._lang = lang_of_messages(lang)
        self._known = {rule["code"]: rule for rule in journeykit.rules()}
        self._rules: dict[str, dict[str, Any]] = {}
        self._results: list[dict[str, Any]] = []

    def add(self, name: str, positions: Positions, findings: list[journeykit.Finding]) -> None:
        """Adds the findings about a file."""
        uri = _uri(name)
        self._results += [self._result(uri, positions, finding) for finding in findings]

    def finished(self, is_complete: bool) -> dict[str, Any]:
        """The log. `is_complete` says whether every file could be read."""
        driver = {
            "name": "journeykit",
            "version": journeykit.__version__,
            "informationUri": _HOME,
            "rules": list(self._rules.values()),
        }
        run = {
            "tool": {"driver": driver},
            "invocations": [{"executionSuccessful": is_complete}],
            "columnKind": "unicodeCodePoints",
            "results": self._results,
        }
        return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}

    def _result(self, uri: str, positions: Positions, finding: journeykit.Finding) -> dict[str, Any]:
        code = finding.code
        self._rules.setdefault(code, self._rule(code))
        hint = f" ({finding.hint})" if finding.hint else ""
        result = {
            "ruleId": code,
            "ruleIndex": list(self._rules).index(code),
            "level": _LEVELS[finding.severity],
            "message": {"text": _message(f"{finding.message}{hint}")},
            "locations": [_location(uri, positions.of_finding(finding), finding.pointer)],
        }
        if finding.related:
            result["relatedLocations"] = [_location(uri, positions.of_pointer(pointer), pointer) for pointer in finding.related]
        return result

    def _rule(self, code: str) -> dict[str, Any]:
        rule = self._known[code]
        # What stands in braces is filled in for each finding.
        about = re.sub(r"\{\w+\}", "…", rule["message"][self._lang])
        return {
            "id": code,
            "shortDescription": {"text": _message(about)},
            # GitHub shows no rule without these two.
            "fullDescription": {"text": _message(about)},
            "help": {"text": _message(rule["source"])},
            "helpUri": rule["url"],
            "defaultConfiguration": {"level": _LEVELS[rule["severity"]]},
        }


def _message(text: str) -> str:
    """A text as a message of SARIF, in which braces stand for arguments, and brackets with parentheses for links."""
    text = text.replace("{", "{{").replace("}", "}}")
    return re.sub(r"([\\\[\]])", r"\\\1", text) if "](" in text else text


def _location(uri: str, region: Region, pointer: str) -> dict[str, Any]:
    line, column, end_line, end_column = region
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": uri},
            "region": {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column},
        },
        "logicalLocations": [{"fullyQualifiedName": pointer}],
    }


def _uri(name: str) -> str:
    """The name of a file as a reference: relative to the folder that the program was started in, as it was given."""
    if os.path.isabs(name):
        return Path(name).as_uri()
    return quote(os.fsencode(name.replace(os.sep, "/")))
