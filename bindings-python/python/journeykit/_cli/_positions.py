"""Where in a JSON text that stands to which a JSON Pointer (RFC 6901) leads."""

from __future__ import annotations

import json
import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+', re.DOTALL)


def positions(text: str, pointers: Iterable[str]) -> dict[str, tuple[int, int]]:
    """The line and the column, from 1, at which each value begins. What is not there is shown where its nearest parent
    is, and everything at the beginning if the text is no JSON up to there."""
    wanted = {pointer: _parents(pointer) for pointer in pointers}
    offsets = _offsets(text, {parent for parents in wanted.values() for parent in parents})
    ends = [match.start() for match in re.finditer("\n", text)]
    found = {}
    for pointer, parents in wanted.items():
        offset = next((offsets[parent] for parent in parents if parent in offsets), 0)
        found[pointer] = _line_and_column(ends, offset)
    return found


def _parents(pointer: str) -> list[str]:
    """A pointer, and those to what its value stands in, the nearest first."""
    parts = pointer.split("/")
    return ["/".join(parts[:count]) for count in range(len(parts), 0, -1)]


def _line_and_column(ends: list[int], offset: int) -> tuple[int, int]:
    from bisect import bisect_left

    line = bisect_left(ends, offset)
    return line + 1, offset - (ends[line - 1] if line else -1)


def _offsets(text: str, wanted: set[str]) -> dict[str, int]:
    """Where the values begin to which some pointers lead, as far as the text is JSON."""
    offsets: dict[str, int] = {}
    # For each object and list that is open: its pointer, and the name or number of what comes next in it.
    open_values: list[tuple[str, str | int | None]] = []
    for match in _TOKEN.finditer(text):
        token, offset = match.group(), match.start()
        if token in "}]":
            if not open_values:
                return offsets
            open_values.pop()
        elif token == ",":
            if open_values:
                pointer, place = open_values[-1]
                open_values[-1] = (pointer, place + 1 if isinstance(place, int) else None)
        elif token != ":":
            parent, place = open_values[-1] if open_values else ("", None)
            if open_values and place is None:
                name = _name(token)
                if name is None:
                    return offsets
                open_values[-1] = (parent, name)
                continue
            pointer = f"{parent}/{place}" if open_values else ""
            if pointer in wanted:
                offsets.setdefault(pointer, offset)
            if token in "{[":
                open_values.append((pointer, 0 if token == "[" else None))
    return offsets


def _name(token: str) -> str | None:
    """The name of a member as a pointer spells it; `None` if the token is no string."""
    try:
        name = json.loads(token, strict=False)
    except ValueError:
        return None
    return name.replace("~", "~0").replace("/", "~1") if isinstance(name, str) else None
