"""What goes wrong, as exceptions. Codes, places, order and wording are core's."""

from __future__ import annotations

from . import _wire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._report import Finding, Report


class JourneyError(Exception):
    """Everything that this package raises about documents and arguments."""

    __module__ = "journeykit"


class ArgumentError(JourneyError, TypeError, ValueError):
    """An argument that can't be meant: of a wrong type, or a word that nobody knows."""

    __module__ = "journeykit"


class ValidationError(JourneyError, ValueError):
    """A document that is refused, or one that is wanted without errors and has some.

    >>> import journeykit
    >>> try:
    ...     journeykit.read({"schema_version": "1.0", "titel": "Home insurance", "language": "en"})
    ... except journeykit.ValidationError as error:
    ...     [(each["loc"], each["code"]) for each in error.errors()]
    [(('titel',), 'member.unknown'), ((), 'member.missing')]
    """

    __module__ = "journeykit"

    # What was read, for `input`; and whether its values may be shown.
    _input: Any = None
    _masked: bool = False

    def __init__(self, message: str, report: str) -> None:
        super().__init__(message, report)

    def _about(self, source: Any, mask: bool = False) -> ValidationError:
        """The same error, knowing what was read. A masked one goes to logs: the document does not go with it."""
        self._input, self._masked = None if mask else source, bool(mask)
        return self

    def __str__(self) -> str:
        """The first finding, and how many there are beside it."""
        return str(self.args[0])

    @property
    def report(self) -> Report:
        """All that is wrong, as a report."""
        from ._report import Report

        return Report._made(self.args[1], None)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings of that report."""
        return self.report.findings

    def error_count(self) -> int:
        """How many errors there are, listed or not."""
        return self.report.errors

    def errors(self, *, include_input: bool = True) -> list[dict[str, Any]]:
        """The findings as dicts with pydantic's keys (``type``, ``loc``, ``msg``, ``input``, ``ctx``, ``url``) and
        ours (``code``, ``pointer``, ``severity``, ``hint``).

        ``include_input=False`` leaves out the values of the document, which may be about persons; so does a
        document that was read with ``mask=True``. (Messages name values too: read with ``mask=True`` to hide those.)
        """
        with_input = include_input and self._input is not None and not self._masked
        data = _data(self._input) if with_input else None
        return [_error(finding, data, with_input) for finding in _wire.loads(self.args[1])["findings"]]

    def json(self, *, include_input: bool = True, indent: int | None = None) -> str:
        """:meth:`errors` as JSON; what JSON can't hold is written as Python shows it."""
        import json

        errors = self.errors(include_input=include_input)
        return json.dumps(errors, indent=indent, ensure_ascii=False, default=repr)


def _error(finding: dict[str, Any], data: Any, with_input: bool) -> dict[str, Any]:
    loc, value = _place(finding["pointer"], data)
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


def _data(source: Any) -> Any:
    """What was read, as data where it is a text; the text itself where that is no JSON."""
    if isinstance(source, (str, bytes)):
        try:
            return _wire.loads(source)
        except (ValueError, RecursionError):
            return source
    return source


def _place(pointer: str, data: Any) -> tuple[tuple[str | int, ...], Any]:
    """The way to a place, positions in lists as numbers, and what stands there (its parent's value if nothing does)."""
    loc: list[str | int] = []
    for segment in pointer.split("/")[1:]:
        name = segment.replace("~1", "/").replace("~0", "~")
        if isinstance(data, dict):
            loc.append(name)
            data = data.get(name, data)
        elif name.isdecimal() and len(name) < 10:
            # No id and no member begins with a digit.
            loc.append(int(name))
            data = data[int(name)] if isinstance(data, (list, tuple)) and int(name) < len(data) else data
        else:
            loc.append(name)
    return tuple(loc), data
