"""What a check finds."""

from __future__ import annotations

from . import _native, _wire
from ._errors import ArgumentError, ValidationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

    from . import shapes


class _Frozen:
    """Data that came as JSON: equal where the JSON is, and never changed."""

    __slots__ = ("_data",)

    _data: dict[str, Any]

    def __init__(self, data: dict[str, Any]) -> None:
        object.__setattr__(self, "_data", data)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} never changes")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} never changes")

    def __eq__(self, other: object) -> bool:
        return self.to_json() == other.to_json() if isinstance(other, _Frozen) and type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.to_json())

    def to_dict(self) -> Any:
        """The data, yours to change."""
        return _wire.loads(self.to_json())

    def to_json(self) -> str:
        """The text, as core writes it."""
        return _wire.dumps(self._data)


class Finding(_Frozen):
    """One thing that is wrong, missing or worth knowing."""

    __slots__ = ()

    @property
    def code(self) -> str:
        """The stable code, such as ``member.unknown``; programs decide by it, never by the message."""
        return str(self._data["code"])

    @property
    def severity(self) -> str:
        """How much it matters: ``error``, ``warning`` or ``info``."""
        return str(self._data["severity"])

    @property
    def pointer(self) -> str:
        """JSON Pointer (RFC 6901) to the place; ``""`` is the whole document."""
        return str(self._data["pointer"])

    @property
    def message(self) -> str:
        """What is wrong, in the language asked for."""
        return str(self._data["message"])

    @property
    def hint(self) -> str | None:
        """What to do about it."""
        return self._data.get("hint")

    @property
    def params(self) -> dict[str, str]:
        """The values that the message names, so that others can word it anew."""
        return dict(self._data.get("params", {}))

    @property
    def related(self) -> tuple[str, ...]:
        """Pointers to other places that belong to it."""
        return tuple(self._data.get("related", ()))

    @property
    def url(self) -> str:
        """Address of the rule."""
        return str(self._data["url"])

    def __str__(self) -> str:
        """A line, as a terminal shows it."""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.severity} {self.code} at `{self.pointer}`: {self.message}{hint}"

    def __repr__(self) -> str:
        return f"<{self.severity} {self.code} at {self.pointer!r}: {self.message}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return Finding, (self._data,)


class Report(_Frozen):
    """What a check found: counts, and the findings in the order of their places.

    >>> import journeykit
    >>> atlas = journeykit.read({"schema_version": "1.0", "title": "Home insurance", "language": "en", "maps": [
    ...     {"id": "today", "title": "Today", "state": "current", "question": "Why do they leave?",
    ...      "derived_from": "nothing",
    ...      "stages": [{"id": "a", "name": "Before"}]}]})
    >>> report = atlas.check()
    >>> report.ok, report.errors, [finding.pointer for finding in report.findings if finding.severity == "error"]
    (False, 1, ['/maps/0/derived_from'])
    """

    __slots__ = ("_lang", "_text")

    _lang: str | None
    _text: str

    if TYPE_CHECKING:

        def to_dict(self) -> shapes.Report: ...

    def __init__(self, text: str, lang: str | None = None) -> None:
        # Core reads it, and refuses what is no report of its own.
        _native.only_errors(text)
        object.__setattr__(self, "_text", text)
        object.__setattr__(self, "_lang", lang)

    @classmethod
    def _made(cls, text: str, lang: str | None) -> Report:
        report = cls.__new__(cls)
        object.__setattr__(report, "_text", text)
        object.__setattr__(report, "_lang", lang)
        return report

    def __getattr__(self, name: str) -> Any:
        # The text is read when somebody looks.
        if name != "_data":
            raise AttributeError(f"a report has no member `{name}`")
        data = _wire.loads(self._text)
        object.__setattr__(self, "_data", data)
        return data

    def to_json(self) -> str:
        """The text, as core writes it."""
        return self._text

    @property
    def ok(self) -> bool:
        """No errors."""
        return bool(self._data["ok"])

    @property
    def errors(self) -> int:
        """How many errors there are."""
        return int(self._data["errors"])

    @property
    def warnings(self) -> int:
        """How many warnings."""
        return int(self._data["warnings"])

    @property
    def infos(self) -> int:
        """How many pieces of information."""
        return int(self._data["infos"])

    @property
    def total(self) -> int:
        """How many findings there are in all, listed or not."""
        return int(self._data["total"])

    @property
    def truncated(self) -> bool:
        """Whether more was found than is listed."""
        return bool(self._data["truncated"])

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings."""
        return tuple(Finding(finding) for finding in self._data["findings"])

    def raise_for_errors(self) -> None:
        """Raises a :class:`ValidationError` if there are errors; it holds them, and not the rest."""
        if not self.ok:
            raise ValidationError(*_native.only_errors(self.to_json()))

    def to_html(self, lang: str | None = None) -> str:
        """The findings as static HTML; ``lang`` is that of the words around them, unless told that of the messages."""
        return _native.report_html(self.to_json(), lang or self._lang)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        """What a notebook shows."""
        return {"text/plain": repr(self), "text/html": self.to_html()}

    def __len__(self) -> int:
        return len(self._data["findings"])

    def __bool__(self) -> bool:
        raise ArgumentError("ask `report.ok`: a report is neither true nor false")

    def __repr__(self) -> str:
        return f"<report: errors {self.errors}, warnings {self.warnings}, infos {self.infos}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return Report, (self.to_json(), self._lang)
