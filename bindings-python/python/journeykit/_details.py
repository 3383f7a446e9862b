"""Findings as dicts with the keys that pydantic gives errors."""

from __future__ import annotations

from . import _wire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def details(finding: dict[str, Any], document: Any, with_input: bool) -> dict[str, Any]:
    """One finding, which comes as its JSON has it; ``with_input`` adds the value that it is about."""
    loc, value = _resolve(finding["pointer"], document)
    error: dict[str, Any] = {"type": finding["code"], "loc": loc, "msg": finding["message"]}
    if with_input:
        error["input"] = value
    error["ctx"] = finding.get("params", {})
    error["url"] = finding["url"]
    error["code"] = finding["code"]
    error["pointer"] = finding["pointer"]
    error["severity"] = finding["severity"]
    error["hint"] = finding.get("hint")
    return error


def parsed(source: Any) -> Any:
    """A document that was read: JSON text as data (as the text itself if it is not valid JSON), data as it is."""
    if isinstance(source, (str, bytes)):
        try:
            return _wire.loads(source)
        except (ValueError, RecursionError):
            return source
    return source


def _resolve(pointer: str, document: Any) -> tuple[tuple[str | int, ...], Any]:
    """The path that a JSON Pointer names, with positions in lists as numbers, and the value there. Where the document
    has no such value, the value of its closest parent."""
    path: list[str | int] = []
    value = document
    for segment in pointer.split("/")[1:]:
        name = segment.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict):
            path.append(name)
            value = value.get(name, value)
        # Ids and names of members never begin with a digit, so this is a position.
        elif name.isdecimal() and len(name) < 10:
            position = int(name)
            path.append(position)
            value = value[position] if isinstance(value, (list, tuple)) and position < len(value) else value
        else:
            path.append(name)
    return tuple(path), value
