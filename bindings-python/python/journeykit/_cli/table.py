"""``journeykit table``: what stands in lists as a table."""

from __future__ import annotations

import argparse
import json
from typing import Any

from . import documents, shown
from .arguments import Commands, add_file
from .columns import cut, rows
from .terminal import Terminal

_WIDEST = 40


def add(commands: Commands) -> None:
    parser = commands.add("table", "print steps, touchpoints, pains, personas or whatever else stands in lists as a table", run)
    add_file(parser)
    parser.add_argument("name", nargs="?", metavar="NAME", help="the table (unless given: list the tables that have rows)")
    parser.add_argument(
        "--csv",
        action="store_true",
        help="print all columns as CSV (RFC 4180); texts stay as they are, and a spreadsheet may take one for a formula",
    )
    parser.add_argument(
        "--lang", metavar="TAG", help="of texts that stand in several languages (unless given: that of the document)"
    )


def run(arguments: argparse.Namespace, terminal: Terminal) -> int:
    atlas = documents.opened(arguments.file, None)
    if arguments.name is None:
        tables = {name: len(atlas.table(name)) for name in atlas.tables()}
        cells = [[name, str(count)] for name, count in tables.items() if count]
        lines = [",".join(row) for row in cells] if arguments.csv else rows(cells)
        for line in lines:
            terminal.line(line)
        return 0
    table = atlas.table(arguments.name, language=arguments.lang)
    records = table.records()
    if arguments.csv:
        for row in [list(table.columns), *([_cell(record[name]) for name in table.columns] for record in records)]:
            # On a terminal they are made safe.
            terminal.line(",".join(_quoted(shown.text(cell) if terminal.is_terminal else cell) for cell in row))
        return 0
    columns = [name for name in table.columns if any(_cell(record[name]) for record in records)]
    cells = [[cut(shown.text(_cell(record[name])), _WIDEST) for name in columns] for record in records]
    for line in rows([columns, *cells]):
        terminal.line(line)
    return 0


def _cell(value: Any) -> str:
    """A value as text. The items of a list are joined by semicolons."""
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(map(_cell, value))
    if isinstance(value, (bool, dict)):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def _quoted(cell: str) -> str:
    """A cell of CSV. (The writer of the standard library refuses NUL before Python 3.11.)"""
    doubled = cell.replace('"', '""')
    return f'"{doubled}"' if any(each in cell for each in ',"\r\n') else cell
