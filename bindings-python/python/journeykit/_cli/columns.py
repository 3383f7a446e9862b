"""Rows in columns, however wide their characters are."""

from __future__ import annotations

import unicodedata


def width(text: str) -> int:
    """How many columns of a terminal a text takes: two for wide characters, none for marks and joiners."""
    return sum(_width(each) for each in text)


def padded(text: str, columns: int) -> str:
    """A text with blanks behind it."""
    return text + " " * (columns - width(text))


def cut(text: str, columns: int) -> str:
    """A text that takes no more than so many columns."""
    if width(text) <= columns:
        return text
    taken = 0
    for at, each in enumerate(text):
        taken += _width(each)
        if taken > columns - 1:
            return f"{text[:at].rstrip()}…"
    return text


def rows(cells: list[list[str]], indent: str = "") -> list[str]:
    """Rows as lines: each column is as wide as its widest cell, the last is not filled up. Columns without any text are
    left out."""
    count = max(map(len, cells), default=0)
    widths = [max((width(row[at]) for row in cells if at < len(row)), default=0) for at in range(count)]
    lines = ("  ".join(padded(cell, wide) for cell, wide in zip(row, widths) if wide) for row in cells)
    return [f"{indent}{line}".rstrip() for line in lines]


def _width(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
