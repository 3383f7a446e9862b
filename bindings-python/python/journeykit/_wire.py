"""Python values as JSON text, the form in which the compiled half takes them, and back."""

from __future__ import annotations

from collections.abc import Mapping
from operator import index
from sys import modules

from . import _native
from ._texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

# Deeper values are cut off. The limit of the reader is lower (64 unless given, 128 at most), so it refuses them.
_DEEP = 200
# What is too much is looked for in so many levels.
_NAMED_LEVELS = 3
# So many values that turn out not to be plain are looked at as wholes before the rest is written item by item.
_TRIES = 16


def loads(text: str | bytes) -> Any:
    """JSON text as dicts, lists, strings and numbers."""
    # Imported when needed: importing it takes longer than importing the rest of the package.
    import json

    return json.loads(text)


def dumps(value: object, limits: object = None) -> str:
    """A value as JSON text. What JSON can't hold is written as it is, so that the reader refuses it and names the place.

    What holds more values or text than the reader takes, by ``limits`` or else by itself, is cut off soon after that: a
    few values that share others can stand for millions. The reader must have the same limits, so that it refuses it.
    """
    return text_and_wholeness(value, limits)[0]


def text_and_wholeness(value: object, limits: object = None) -> tuple[str, bool]:
    """A value as JSON text as `dumps` gives it, and whether it is all of it."""
    if isinstance(value, (_native.Part, _native.Parts)):
        return value.to_json(), True
    writer = _Writer(limits)
    return writer.text(value), writer.is_whole


def options(mask: object = None, **given: object) -> str:
    """Options of reading, checking and comparing as JSON text; One that is ``None`` is not given."""
    options = {name: value for name, value in given.items() if value is not None}
    if mask is not None and mask is not False:
        options["mask"] = mask
    # Most calls give no options.
    return dumps(options) if options else "{}"


class _TooMuchError(ValueError):
    """A value holds more than may still be written."""


class _Writer:
    """Writes one value, and knows how many values and characters may still be written."""

    __slots__ = ("characters", "is_whole", "text_bytes", "tries", "values")

    def __init__(self, limits: object) -> None:
        self.values, self.text_bytes = _limit(limits, "values", _native.VALUES), _limit(limits, "text_bytes", _native.TEXT_BYTES)
        self.characters, self.tries, self.is_whole = self.text_bytes, _TRIES, True

    def text(self, value: object) -> str:
        pieces: list[str] = []
        self._write_value(value, (), pieces)
        return "".join(pieces)

    def _write_value(self, value: Any, above: tuple[int, ...], pieces: list[str]) -> None:
        """Writes a value at once if it is plain, else item by item. ``above`` are the ids of the values that contain it."""
        import json

        left = self.values, self.characters
        try:
            self._take(value)
            # No search for values that contain themselves: these are too deep to be plain.
            text = json.dumps(value, allow_nan=False, ensure_ascii=False, separators=(",", ":"), default=self._plain, check_circular=False)
            text.encode()
            return pieces.append(text)
        except _TooMuchError:
            if len(above) >= _NAMED_LEVELS:
                return self._fill(left[0], pieces)
        except (TypeError, ValueError, RecursionError):
            self.tries -= 1
        self.values, self.characters = left
        self._spell(value, above, pieces)

    def _take(self, value: Any) -> None:
        """Counts a value that is plain. ``_TooMuchError`` if it is too much, ``ValueError`` if it is not plain."""
        size = _native.plain_size(value, max(self.values, 0), max(self.characters, 0))
        if size is None:
            raise ValueError
        self.values -= size[0]
        self.characters -= size[1]
        if self.values < 0 or self.characters < 0:
            raise _TooMuchError

    def _fill(self, values: int, pieces: list[str]) -> None:
        """In place of a value that is too much writes another that is: ``values`` zeros and one, or as much blank."""
        self.is_whole = False
        blank = " " * self.text_bytes if self.characters < 0 else ""
        zeros = "0," * values if self.values < 0 else ""
        pieces.append(f"[{blank}{zeros}0]")

    def _plain(self, value: Any) -> Any:
        """A value that the standard library can't write, in a form that it can: entities and lists of a document,
        mappings, dates, whole numbers of other libraries. ``ValueError`` if it is too much."""
        if isinstance(value, (_native.Part, _native.Parts, Mapping)):
            plain = self._copied(value)
            self._take(plain)
            return plain
        return _foreign(value)

    def _copied(self, value: Any) -> Any:
        """A part, parts or a mapping as a dict or a list. Of a mapping that goes on for ever, so much that it is seen."""
        if isinstance(value, _native.Part):
            return value.to_dict()
        if isinstance(value, _native.Parts):
            return value.to_list()
        copy, characters = {}, self.characters
        for key in value:
            copy[key] = value[key]
            characters -= len(key) if isinstance(key, str) else 1
            if len(copy) > self.values or characters < 0:
                break
        return copy

    def _spell(self, value: Any, above: tuple[int, ...], pieces: list[str]) -> None:
        """Writes a value item by item, valid JSON or not. ``above`` are the ids of the values that contain it."""
        self.values -= 1
        if id(value) in above:
            return self._write(f"<circular {type(value).__name__}>", pieces)
        if len(above) > _DEEP:
            return self._write("null", pieces)
        inside = (*above, id(value))
        if isinstance(value, (_native.Part, _native.Parts)):
            value = self._copied(value)
        elif isinstance(value, Text):
            value = value.languages
        if isinstance(value, Mapping):
            before = "{"
            for key in value:
                self._write(f"{before}{_key(key)}:", pieces)
                self._write_item(value[key], inside, pieces)
                before = ","
                if not self.is_whole:
                    break
            return self._write("}" if before == "," else "{}", pieces)
        if isinstance(value, (list, tuple)):
            before = "["
            for item in value:
                self._write(before, pieces)
                self._write_item(item, inside, pieces)
                before = ","
                if not self.is_whole:
                    break
            return self._write("]" if before == "," else "[]", pieces)
        return self._write(_leaf(value, self._plain), pieces)

    def _write_item(self, value: Any, above: tuple[int, ...], pieces: list[str]) -> None:
        if self.values <= 0 or self.characters < 0:
            self.values = -1
            self._fill(0, pieces)
        elif self.tries > 0 and isinstance(value, (dict, list, tuple, Mapping)):
            self._write_value(value, above, pieces)
        else:
            self._spell(value, above, pieces)

    def _write(self, piece: str, pieces: list[str]) -> None:
        self.characters -= len(piece)
        pieces.append(piece)


def _foreign(value: Any) -> Any:
    """A value of another library as JSON has it: dates, whole numbers, scalars of numpy and what is like them."""
    # What was never imported has no values here.
    dates: Any = modules.get("datetime")
    if dates and isinstance(value, dates.date):
        # A time of day is written too, and refused, unless it is that of a day as such.
        is_day = isinstance(value, dates.datetime) and value.time() == dates.time()
        return (value.date() if is_day else value).isoformat()
    decimals: Any = modules.get("decimal")
    if decimals and isinstance(value, decimals.Decimal):
        # `float` has words for what is no number; the writer refuses these.
        return int(value) if value.is_finite() and value == value.to_integral_value() else float(value)
    numbers: Any = modules.get("numpy")
    if numbers and isinstance(value, numbers.generic):
        # A float of another size means the decimal that it shows.
        plain = float(str(value)) if isinstance(value, numbers.floating) else value.item()
        return plain if isinstance(plain, (bool, int, float, str)) else _foreign(plain)
    return index(value)


def is_nothing(value: object) -> bool:
    """Whether a value says that there is none: ``None``, and pandas' ``NA`` and ``NaT``."""
    tables: Any = modules.get("pandas")
    return value is None or (tables is not None and (value is tables.NA or value is tables.NaT))


def _limit(limits: object, name: str, usual: int) -> int:
    """A limit that is given, or the usual one. What is no limit at all the reader refuses."""
    given = limits.get(name) if isinstance(limits, Mapping) else None
    return given if isinstance(given, int) and given >= 0 else usual


def _leaf(value: Any, plain: Callable[[Any], Any]) -> str:
    """A value that holds no others as JSON, or its type in angle brackets."""
    import json

    try:
        text = json.dumps(value, ensure_ascii=False, default=plain)
        text.encode()
        return text
    except UnicodeEncodeError:
        # Half a surrogate pair can be written as an escape only.
        return json.dumps(value)
    except (TypeError, ValueError, RecursionError):
        kind = type(value)
        return f"<{kind.__name__}>" if kind.__module__ in ("builtins", "__main__") else f"<{kind.__module__}.{kind.__name__}>"


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
