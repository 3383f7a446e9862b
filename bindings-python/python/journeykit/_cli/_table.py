"""``journeykit table``: what stands in lists, in rows."""

from __future__ import annotations

import csv
import io

from . import _inputs, _terminal

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

# What programs for spreadsheets take for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def add_to(commands: Any) -> None:
    parser = commands.add_parser(
        "table",
        help="steps, pains, personas and so on in rows",
        description="What stands in a list of a document, in rows. Without NAME it lists the tables and how many rows each has.",
    )
    _inputs.add_file(parser)
    parser.add_argument("name", metavar="NAME", nargs="?", help="such as steps, touchpoints, pains")
    parser.add_argument("--csv", action="store_true", help="as comma-separated values, with all columns")
    parser.add_argument("--delimiter", metavar="SIGN", default=",", help="what separates values in CSV: a comma unless given")
    parser.add_argument("--raw", action="store_true", help="leave texts in CSV that a spreadsheet may take for a formula as they are")
    parser.add_argument("--lang", metavar="TAG", help="the language of texts: that of the document unless given")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    atlas = _inputs.atlas(asked.file)
    if asked.name is None:
        sizes = {name: len(atlas.table(name)) for name in atlas.tables()}
        rows = [[name, str(size)] for name, size in sizes.items() if size]
        print(_terminal.columns(rows) if rows else "the document has no lists")
        return 0
    table = atlas.table(asked.name, language=asked.lang)
    columns, records = list(table.columns), table.records()
    if asked.csv:
        print(_csv(columns, records, asked.delimiter, asked.raw), end="")
        return 0
    filled = [name for name in columns if any(record[name] is not None for record in records)]
    if not filled:
        print("the table has no rows")
        return 0
    cells = [[_terminal.safe(_cell(record[name])) for name in filled] for record in records]
    print(_terminal.columns([filled, *cells]))
    return 0


def _csv(columns: list[str], records: list[dict[str, Any]], delimiter: str, raw: bool) -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(columns)
    for record in records:
        writer.writerow([_value(record[name]) if raw else _no_formula(_value(record[name])) for name in columns])
    return out.getvalue()


def _no_formula(value: Any) -> Any:
    """A value that no spreadsheet takes for a formula (OWASP: CSV injection)."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _value(value: Any) -> Any:
    """A value as CSV has it: lists become one text."""
    return _cell(value) if isinstance(value, (list, tuple, bool)) else value


def _cell(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return "; ".join(map(_cell, value))
    return "" if value is None else str(value)
