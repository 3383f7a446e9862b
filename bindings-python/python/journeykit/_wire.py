"""Python values as JSON text, the form in which the compiled half takes them, and back."""

from __future__ import annotations

from collections.abc import Mapping
from operator import index
from sys import modules

from . import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Deeper values are cut off. The limit of the reader is lower (64 unless given, 128 at most), so it refuses them.
_DEEP = 200


def loads(text: str | bytes) -> Any:
    """JSON text as dicts, lists, strings and numbers."""
    # Imported when needed: importing it takes longer than importing the rest of the package.
    import json

    return json.loads(text)


def dumps(value: object) -> str:
    """A value as JSON text. What JSON can't hold is written as it is, so that the reader refuses it and names the place."""
    import json

    try:
        if isinstance(value, (_native.Part, _native.Parts)):
            return value.to_json()
        # No search for values that contain themselves: these raise a RecursionError.
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
    """Options of reading, checking and comparing as JSON text; One that is ``None`` is not given."""
    options = {name: value for name, value in given.items() if value is not None}
    if mask is not None and mask is not False:
        options["mask"] = mask
    # Most calls give no options.
    return dumps(options) if options else "{}"


def _plain(value: Any) -> Any:
    """A value that the standard library can't write, in a form that it can: entities and lists of a document, mappings,
    dates, whole numbers of other libraries."""
    if isinstance(value, _native.Part):
        return value.to_dict()
    if isinstance(value, _native.Parts):
        return value.to_list()
    if isinstance(value, Mapping):
        plain = dict(value)
        if _native.keys_are_text(plain):
            return plain
    # If `datetime` was never imported, the value is no date. (A `datetime` is a `date`: its time is written too.)
    dates: Any = modules.get("datetime")
    if dates and isinstance(value, dates.date):
        return value.isoformat()
    return index(value)


def _spell(value: Any, above: tuple[int, ...]) -> str:
    """A value written out item by item, valid JSON or not. ``above`` are the ids of the values that contain it."""
    import json

    if id(value) in above:
        return f"<circular {type(value).__name__}>"
    if len(above) > _DEEP:
        return "null"
    inside = (*above, id(value))
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{_key(key)}:{_spell(value[key], inside)}" for key in value) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(_spell(item, inside) for item in value) + "]"
    try:
        # Escapes non-ASCII, so that half a surrogate pair can be written; writes `NaN` as it is.
        return json.dumps(value, default=_plain)
    except (TypeError, ValueError, RecursionError):
        return f"<{type(value).__name__}>"


def _key(key: Any) -> str:
    """A key as JSON. One that is no text, such as the ``False`` that YAML 1.1 makes of ``no``, is written as ``<false>``,
    for which the reader has words."""
    import json

    if isinstance(key, str):
        return json.dumps(key)
    kind = type(key).__name__
    try:
        word = json.dumps(key, allow_nan=False) if key is None or isinstance(key, (bool, int, float)) else kind
    except ValueError:
        word = kind
    return f"<{word if len(word) < 100 else kind}>"
