"""Python's values as JSON text, the one form in which core takes them."""

from __future__ import annotations

from collections.abc import Mapping
from operator import index
from sys import modules

from . import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Core reads no deeper than 128; deeper values are cut here, so that it says so.
_DEEP = 200


def loads(text: str | bytes) -> Any:
    """A text as data. The standard library's reader costs more than the rest of this package to import: so, when needed."""
    import json

    return json.loads(text)


def dumps(value: object) -> str:
    """A value as JSON. What JSON can't hold is spelled out where it stands, so that core refuses it at its place."""
    import json

    try:
        if isinstance(value, (_native.Part, _native.Parts)):
            return value.to_json()
        # What holds itself ends in a RecursionError without being looked for.
        text = json.dumps(
            value, allow_nan=False, ensure_ascii=False, separators=(",", ":"), default=_plain, check_circular=False
        )
        if _native.keys_are_text(value):
            text.encode()
            return text
    except (TypeError, ValueError, RecursionError):
        pass
    return _spell(value, ())


def options(mask: object = None, **given: object) -> str:
    """The keyword arguments that say how something is read, checked or told; `None` is one that is not given."""
    asked = {name: value for name, value in given.items() if value is not None}
    if mask is not None and mask is not False:
        asked["mask"] = mask
    # Most ask for nothing: that takes no writing.
    return dumps(asked) if asked else "{}"


def _plain(value: Any) -> Any:
    """What is no JSON, but has a plain form: parts of a document, mappings, days, numbers of other libraries."""
    if isinstance(value, _native.Part):
        return value.to_dict()
    if isinstance(value, _native.Parts):
        return value.to_list()
    if isinstance(value, Mapping):
        plain = dict(value)
        if _native.keys_are_text(plain):
            return plain
    # Whoever has a date has imported its module; a moment is a date too, and says its time.
    dates: Any = modules.get("datetime")
    if dates and isinstance(value, dates.date):
        return value.isoformat()
    return index(value)


def _spell(value: Any, above: tuple[int, ...]) -> str:
    import json

    if id(value) in above:
        return f"<circular {type(value).__name__}>"
    if len(above) > _DEEP:
        return "null"
    inside = (*above, id(value))
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{_spell(key, inside)}:{_spell(value[key], inside)}" for key in value) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(_spell(item, inside) for item in value) + "]"
    try:
        # With its escapes half a surrogate pair can be written; `NaN` is written as it is.
        return json.dumps(value, default=_plain)
    except (TypeError, ValueError, RecursionError):
        return f"<{type(value).__name__}>"
