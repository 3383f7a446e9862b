"""``journeykit check``: finds what is wrong, missing or worth knowing."""

from __future__ import annotations

import json
from datetime import date

from .. import _native
from .._atlas import Atlas
from .._report import Finding, Report, ValidationError
from . import _inputs, _positions, _sarif, _terminal

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

_SEVERITIES = ("error", "warning", "info")
_COMMANDS_OF_GITHUB = {"error": "error", "warning": "warning", "info": "notice"}


def add_to(commands: Any) -> None:
    parser = commands.add_parser(
        "check",
        help="find what is wrong, missing or worth knowing",
        description="Finds what is wrong, missing or worth knowing in documents.",
        epilog="It ends with 1 if a document has an error, or with --min-severity a finding of that severity.",
    )
    parser.add_argument("files", metavar="FILE", nargs="+", help="documents, folders or patterns; - is standard input")
    parser.add_argument(
        "--today", metavar="DATE", help="the day of the check, such as 2026-11-22: the present day unless given; none leaves age out"
    )
    _inputs.add_lang(parser)
    parser.add_argument(
        "--profile", choices=("current_first", "future_first", "iterative"), help="the order in which the project works"
    )
    parser.add_argument("--min-severity", choices=_SEVERITIES, help="tell nothing less severe, and end with 1 if there is such")
    parser.add_argument("--format", choices=("text", "json", "sarif", "github"), default="text", help="text unless given")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    names, problems = _inputs.files(asked.files)
    _terminal.complain(*problems)
    counts_from = asked.min_severity or "error"
    ended, placed = (2 if problems else 0), []
    for name in _inputs.progress(names):
        try:
            data = _inputs.content(name)
        except OSError as error:
            _terminal.complain(_inputs.problem(error))
            ended = 2
            continue
        report = _report(data, asked)
        told = [finding for finding in report.findings if _is_told(finding, asked.min_severity or "info")]
        if asked.format == "sarif":
            placed += _placed(name, data, told)
        else:
            _print(name, data, report, told, asked)
        if _count(report, counts_from):
            ended = max(ended, 1)
    if asked.format == "sarif":
        print(_sarif.sarif(placed))
    return ended


def _report(data: bytes, asked: argparse.Namespace) -> Report:
    """What the check finds; of a document that is refused, why."""
    # The command line alone has a clock: people who check a file mean now.
    today = {None: date.today().isoformat(), "none": None}.get(asked.today, asked.today)
    try:
        atlas = Atlas.from_json(data, lang=asked.lang)
    except ValidationError as error:
        return error.report
    return atlas.check(today=today, profile=asked.profile, lang=asked.lang)


def _is_told(finding: Finding, least: str) -> bool:
    return _SEVERITIES.index(finding.severity) <= _SEVERITIES.index(least)


def _count(report: Report, least: str) -> int:
    counts = (report.errors, report.warnings, report.infos)
    return sum(counts[: _SEVERITIES.index(least) + 1])


def _print(name: str, data: bytes, report: Report, told: list[Finding], asked: argparse.Namespace) -> None:
    if asked.format == "json":
        named = json.dumps(_inputs.STDIN if name == _inputs.STDIN else _terminal.safe(name), ensure_ascii=False)
        print(f'{{"file":{named},"report":{_terminal.safe_json(report.to_json())}}}')
    elif asked.format == "github":
        for _, finding, (line, column) in _placed(name, data, told):
            place = f"file={_escaped(_terminal.safe(name))},line={line},col={column},title={finding.code}"
            print(f"::{_COMMANDS_OF_GITHUB[finding.severity]} {place}::{_escaped(str(finding), is_property=False)}")
    else:
        lines = [_terminal.coloured(str(finding), finding.severity) for finding in told]
        print("\n  ".join([f"{_inputs.shown(name)}: {_counts(report, asked.lang)}", *lines]))


def _counts(report: Report, lang: str | None) -> str:
    words = _native.labels(lang)
    counts = {"errors": report.errors, "warnings": report.warnings, "notes": report.infos}
    return ", ".join(f"{count} {words[f'{word}.one' if count == 1 else word]}" for word, count in counts.items())


def _placed(name: str, data: bytes, findings: list[Finding]) -> list[_sarif.Placed]:
    """Findings with the line and the column of what they are about."""
    positions = _positions.positions(data.decode("utf-8", "replace"), {finding.pointer for finding in findings})
    return [(name, finding, _stated(finding) or positions[finding.pointer]) for finding in findings]


def _stated(finding: Finding) -> tuple[int, int] | None:
    """The line and the column that a finding about a broken text says itself."""
    line, column = finding.params.get("line", ""), finding.params.get("column", "")
    return (int(line), int(column)) if line.isdecimal() and column.isdecimal() else None


def _escaped(text: str, is_property: bool = True) -> str:
    """A text as commands of GitHub's workflows have it."""
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if is_property else text
