"""Line and column of what a JSON Pointer names, in a text that may be broken."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

import journeykit

# A quotation mark alone begins a string that never ends. What stands between others is a number or a word.
_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:"]|[^\s{}\[\],:"]+', re.DOTALL)


class Region(NamedTuple):
    """A piece of a text: lines and columns count from 1, columns in characters; the end is the first column behind it."""

    line: int
    column: int
    end_line: int
    end_column: int


class Positions:
    """Where the findings about a text stand in it."""

    def __init__(self, content: bytes, findings: Iterable[journeykit.Finding]) -> None:
        self._content, self._text = content, content.decode("utf-8", "replace")
        wanted = {pointer for finding in findings for pointer in (finding.pointer, *finding.related)}
        self._spans = _spans(self._text, {above for pointer in wanted for above in _with_parents(pointer)})
        self._lines = [0, *(match.end() for match in re.finditer("\n", self._text))]

    def of_finding(self, finding: journeykit.Finding) -> Region:
        """Where a finding stands: what is no JSON tells line and column or a byte, all else has a pointer."""
        params = finding.params
        if finding.code.startswith(("json.", "text.")):
            if "line" in params and "column" in params:
                line, column = int(params["line"]), int(params["column"])
                return Region(line, column, line, column + 1)
            if "byte" in params:
                start = len(self._content[: int(params["byte"])].decode("utf-8", "replace"))
                return self._region(start, start + 1)
        return self.of_pointer(finding.pointer)

    def of_pointer(self, pointer: str) -> Region:
        """Where the value that a pointer names stands, with its name if it has one. Of a list or an object, the name or
        the bracket; where nothing stands, what is closest above."""
        return self._region(*next((self._spans[above] for above in _with_parents(pointer) if above in self._spans), (0, 1)))

    def _region(self, start: int, end: int) -> Region:
        return Region(*self._line_and_column(start), *self._line_and_column(end))

    def _line_and_column(self, at: int) -> tuple[int, int]:
        line = bisect_right(self._lines, at)
        return line, at - self._lines[line - 1] + 1


def _with_parents(pointer: str) -> list[str]:
    """A pointer and those to what it stands in, from the inside out."""
    parts = pointer.split("/")
    return ["/".join(parts[:length]) for length in range(len(parts), 0, -1)]


class _Container:
    """An object or a list that is being read."""

    def __init__(self, pointer: str, is_object: bool) -> None:
        self.pointer, self.is_object, self.index = pointer, is_object, 0
        # Start and end of the name of the member that is being read.
        self.name: tuple[int, int] | None = None
        self.inside = f"{pointer}/0"

    def next(self) -> None:
        self.index, self.name = self.index + 1, None
        self.inside = f"{self.pointer}/{self.index}"


def _spans(text: str, wanted: set[str]) -> dict[str, tuple[int, int]]:
    """Start and end of the values that the pointers name, as far as the text is JSON. What holds none of them is passed
    over, however deep it is."""
    spans: dict[str, tuple[int, int]] = {}
    open_ones: list[_Container] = []
    passed_over = 0
    for match in _TOKEN.finditer(text) if wanted else ():
        token = match[0]
        if token in ("]", "}"):
            if passed_over:
                passed_over -= 1
            elif open_ones:
                open_ones.pop()
        elif passed_over:
            passed_over += token in ("[", "{")
        elif token == '"':
            break
        elif token == ",":
            if open_ones:
                open_ones[-1].next()
        elif token != ":":
            above = open_ones[-1] if open_ones else None
            if above and above.is_object and above.name is None and token[0] == '"':
                above.name, above.inside = match.span(), f"{above.pointer}/{_segment(token)}"
                continue
            pointer = above.inside if above else ""
            is_container = token in ("[", "{")
            if pointer not in wanted:
                passed_over += is_container
                continue
            name = above.name if above else None
            spans[pointer] = (name[0], name[1] if is_container else match.end()) if name else match.span()
            if is_container:
                open_ones.append(_Container(pointer, token == "{"))
    return spans


def _segment(token: str) -> str:
    """The name of a member as a segment of a pointer."""
    try:
        name = str(json.loads(token))
    except ValueError:
        name = token[1:-1]
    return name.replace("~", "~0").replace("/", "~1")
