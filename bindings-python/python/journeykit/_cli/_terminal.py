"""What is printed, and in which colours."""

from __future__ import annotations

import os
import sys

from .. import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

_COLOURS = {"error": "31", "warning": "33", "info": "36"}


def prepare() -> None:
    """The same bytes on every machine."""
    for stream in (sys.stdout, sys.stderr):
        # What stands in for a stream, in a test or a notebook, is left as it is.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", newline="\n", errors="backslashreplace")


def close() -> None:
    """Nothing more is written to where nobody reads."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def has_colours(stream: TextIO) -> bool:
    """Whether a stream shows colours: a terminal, unless `NO_COLOR` is set; anything if `FORCE_COLOR` is."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def coloured(line: str, severity: str) -> str:
    """A line that begins with its severity, in the colour of that severity where there are colours."""
    if not has_colours(sys.stdout):
        return line
    word, blank, rest = line.partition(" ")
    return f"\x1b[{_COLOURS[severity]}m{word}\x1b[0m{blank}{rest}"


def safe(text: str) -> str:
    """A text as it can be shown: without control characters and the like, whoever wrote it."""
    # What is no Unicode, in the name of a file, is shown as its bytes.
    return _native.visible(text.encode("utf-8", "backslashreplace").decode())


def safe_json(text: str) -> str:
    """JSON in which what turns the direction of writing is escaped: the same data, and nothing happens to a terminal."""
    import re

    turning = "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]"
    return re.sub(turning, lambda match: f"\\u{ord(match.group()):04x}", text)


def complain(*lines: str) -> None:
    """Says what is wrong."""
    for line in lines:
        print(f"journeykit: {safe(line)}", file=sys.stderr)


def columns(rows: list[list[str]]) -> str:
    """Rows with their cells below each other; the last one ends where its text ends."""
    widths = [max(map(width, cells)) for cells in zip(*rows, strict=True)]
    lines = []
    for row in rows:
        cells = [cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths, strict=True)]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def width(text: str) -> int:
    """How many cells of a terminal a text takes."""
    import unicodedata

    wide = sum(unicodedata.east_asian_width(each) in "WF" for each in text)
    return len(text) + wide - sum(unicodedata.combining(each) > 0 for each in text)
