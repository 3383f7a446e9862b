"""``journeykit check``: what is wrong with documents, what is missing and what is worth knowing."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

import journeykit

from . import documents, files, shown, workflow
from .arguments import PROFILES, Commands, add_lang
from .positions import Positions
from .sarif import Log
from .terminal import Failure, Progress, Terminal

SEVERITIES = ("error", "warning", "info")
FORMATS = ("text", "json", "sarif", "github")


class Checked(NamedTuple):
    """A file that was checked."""

    name: str
    content: bytes
    report: journeykit.Report
    # Those that were asked for.
    findings: list[journeykit.Finding]

    def positions(self) -> Positions:
        return Positions(self.content, self.findings)


def add(commands: Commands) -> None:
    parser = commands.add("check", "tell what is wrong with documents, what is missing and what is worth knowing", run)
    parser.add_argument("files", nargs="+", metavar="FILE", help="documents, folders, patterns, or - for the standard input")
    parser.add_argument(
        "--today",
        metavar="DATE",
        help="the day of the check, such as 2026-11-22, or none: then nothing is said about age (unless given: today)",
    )
    add_lang(parser)
    parser.add_argument("--profile", metavar="WORD", help=f"the order in which the project works: {', '.join(PROFILES)}")
    parser.add_argument(
        "--min-severity",
        choices=SEVERITIES,
        help="leave out what is less, and end with 1 for what is left (unless given: tell all, and end with 1 for errors)",
    )
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help="text for people, a line of JSON for each file, SARIF 2.1.0, or commands of GitHub's workflows",
    )


def run(arguments: argparse.Namespace, terminal: Terminal) -> int:
    options = _options(arguments)
    failures: list[str] = []
    progress = Progress()

    def tell(message: str) -> None:
        progress.clear()
        failures.append(message)
        terminal.tell(message)

    names = files.named(arguments.files, tell)
    progress.total = len(names)
    log = Log(arguments.lang) if arguments.format == "sarif" else None
    is_clean = True
    for name in names:
        progress.step()
        try:
            checked = _checked(name, options, arguments)
        except Failure as failure:
            tell(str(failure))
            continue
        is_clean = is_clean and not _counted(checked.report, arguments.min_severity or "error")
        if log:
            log.add(name, checked.positions(), checked.findings)
            continue
        progress.clear()
        for line in _lines(checked, arguments, terminal):
            terminal.line(line)
    progress.clear()
    if log:
        terminal.line(shown.data(json.dumps(log.finished(not failures), ensure_ascii=False, indent=2)))
    return 2 if failures else 0 if is_clean else 1


def _options(arguments: argparse.Namespace) -> dict[str, Any]:
    """The options of the check. The library has no clock; whoever sits at a terminal means the day that it is."""
    today = None if arguments.today == "none" else arguments.today or date.today()
    options = {"today": today, "profile": arguments.profile, "lang": arguments.lang}
    # An option that makes no sense is refused once, before any file is read.
    journeykit.Atlas(title="-", language="en").check(**options)
    return options


def _checked(name: str, options: dict[str, Any], arguments: argparse.Namespace) -> Checked:
    atlas, content = documents.recorded(name, arguments.lang)
    report = atlas.report if isinstance(atlas, journeykit.ValidationError) else atlas.check(**options)
    wanted = _from(arguments.min_severity or "info")
    return Checked(name, content, report, [finding for finding in report.findings if finding.severity in wanted])


def _from(severity: str) -> tuple[str, ...]:
    """A severity and those that are more."""
    return SEVERITIES[: SEVERITIES.index(severity) + 1]


def _counted(report: journeykit.Report, least: str) -> int:
    """How many findings of a severity or more there are, listed or not."""
    counts = {"error": report.errors, "warning": report.warnings, "info": report.infos}
    return sum(counts[severity] for severity in _from(least))


def _lines(checked: Checked, arguments: argparse.Namespace, terminal: Terminal) -> Iterator[str]:
    if arguments.format == "json":
        yield shown.data(_as_data(checked, arguments.min_severity))
    elif arguments.format == "github":
        yield from workflow.lines(checked.name, checked.positions(), checked.findings)
    else:
        yield from _as_text(checked, arguments, terminal)


def _as_data(checked: Checked, least: str | None) -> str:
    """A line of JSON: the name of the file, and its report without what was not asked for."""
    report = checked.report.to_json()
    if least:
        kept: dict[str, Any] = {**checked.report.to_dict()}
        for severity in SEVERITIES:
            if severity not in _from(least):
                kept[f"{severity}s"] = 0
        kept["total"] = _counted(checked.report, least)
        kept["findings"] = [finding.to_dict() for finding in checked.findings]
        kept["truncated"] = len(checked.findings) < kept["total"]
        report = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
    return f'{{"file":{json.dumps(checked.name, ensure_ascii=False)},"report":{report}}}'


def _as_text(checked: Checked, arguments: argparse.Namespace, terminal: Terminal) -> Iterator[str]:
    words, report = journeykit.labels(arguments.lang), checked.report
    counts = {"errors": report.errors, "warnings": report.warnings, "notes": report.infos}
    told = ", ".join(f"{count} {words[f'{word}.one' if count == 1 else word]}" for word, count in counts.items())
    yield f"{terminal.paint(shown.name(checked.name), 'bold')}: {told}"
    for finding in checked.findings:
        severity, _, rest = str(finding).partition(" ")
        yield f"  {terminal.paint(severity, finding.severity)} {rest}"
    more = _counted(report, arguments.min_severity or "info") - len(checked.findings)
    if more:
        yield f"  … {more} {words['more']}"
