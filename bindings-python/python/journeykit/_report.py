"""Findings, reports of them, and the exception that carries a report."""

from __future__ import annotations

from . import _native, _wire
from ._details import details, parsed
from ._errors import ArgumentError, JourneyError
from ._frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, SupportsIndex, overload

    from . import shapes
else:

    def overload(signature):
        return signature


class Finding(Frozen):
    """One thing that reading or checking found: something wrong, missing or worth knowing."""

    __slots__ = ()

    @property
    def code(self) -> str:
        """The code of the rule, such as ``member.unknown``. Codes are stable; messages may change."""
        return str(self._data["code"])

    @property
    def severity(self) -> str:
        """``error``, ``warning`` or ``info``."""
        return str(self._data["severity"])

    @property
    def pointer(self) -> str:
        """The JSON Pointer (RFC 6901) to what the finding is about; ``""`` is the whole document."""
        return str(self._data["pointer"])

    @property
    def message(self) -> str:
        """What was found, in the language that ``lang`` asked for."""
        return str(self._data["message"])

    @property
    def hint(self) -> str | None:
        """What to do about it; ``None`` if there is no advice."""
        return self._data.get("hint")

    @property
    def params(self) -> dict[str, str]:
        """The values in the message, by name, for messages of your own."""
        return dict(self._data.get("params", {}))

    @property
    def related(self) -> tuple[str, ...]:
        """JSON Pointers to other parts of the document that the finding involves."""
        return tuple(self._data.get("related", ()))

    @property
    def url(self) -> str:
        """The address of the documentation of the rule."""
        return str(self._data["url"])

    def __str__(self) -> str:
        """The finding in one line, for terminals and logs: control characters are escaped, and long values and
        pointers cut."""
        return _native.report_line(_wire.dumps({"errors": 0, "warnings": 0, "infos": 1, "findings": [self._data]}))

    def __repr__(self) -> str:
        return f"<{self}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return Finding, (self._data,)


class Report(Frozen):
    """The result of a check: the findings, in the order of the document, and how many there are of each severity.

    >>> import journeykit
    >>> atlas = journeykit.read({"schema_version": "1.0", "title": "Home insurance", "language": "en", "maps": [
    ...     {"id": "today", "title": "Today", "state": "current", "question": "Why do they leave?",
    ...      "derived_from": "nothing",
    ...      "stages": [{"id": "a", "name": "Before"}]}]})
    >>> report = atlas.check()
    >>> report.ok, report.errors, [finding.pointer for finding in report.findings if finding.severity == "error"]
    (False, 1, ['/maps/0/derived_from'])
    """

    __slots__ = ("_atlas", "_lang", "_text")

    _atlas: Any
    _lang: str | None
    _text: str

    if TYPE_CHECKING:

        def to_dict(self) -> shapes.Report: ...

    def __init__(self, text: str, lang: str | None = None) -> None:
        # Raises an `ArgumentError` if the text is not the JSON of a report.
        _native.only_errors(text)
        object.__setattr__(self, "_text", text)
        object.__setattr__(self, "_lang", lang)
        object.__setattr__(self, "_atlas", None)

    @classmethod
    def _made(cls, text: str, lang: str | None, atlas: Any = None) -> Report:
        """A report from text that the compiled half wrote, which needs no check. ``atlas`` is the document that was
        checked."""
        report = cls.__new__(cls)
        object.__setattr__(report, "_text", text)
        object.__setattr__(report, "_lang", lang)
        object.__setattr__(report, "_atlas", atlas)
        return report

    def __getattr__(self, name: str) -> Any:
        # The JSON is parsed when a member is first used.
        if name != "_data":
            raise AttributeError(f"a report has no member `{name}`")
        data = _wire.loads(self._text)
        object.__setattr__(self, "_data", data)
        return data

    def to_json(self) -> str:
        """The report as JSON, without white space."""
        return self._text

    @property
    def ok(self) -> bool:
        """Whether there are no errors. Warnings and infos may remain."""
        return bool(self._data["ok"])

    @property
    def errors(self) -> int:
        """How many errors there are."""
        return int(self._data["errors"])

    @property
    def warnings(self) -> int:
        """How many warnings there are."""
        return int(self._data["warnings"])

    @property
    def infos(self) -> int:
        """How many infos there are."""
        return int(self._data["infos"])

    @property
    def total(self) -> int:
        """How many findings there are of all severities, including those that are not listed."""
        return int(self._data["total"])

    @property
    def truncated(self) -> bool:
        """Whether there are more findings than ``findings`` lists (1000 unless ``limits`` say otherwise)."""
        return bool(self._data["truncated"])

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that are listed."""
        return tuple(Finding(finding) for finding in self._data["findings"])

    def table(self, *, language: str | None = None) -> _native.Table:
        """The findings that are listed in rows, for data frames: ``severity``, ``code``, ``message``, ``hint``, the names of
        the ``map``, the ``stage`` and the ``step`` that each is about, and the ``pointer``. Names are in ``language``, or
        else in the language of the document; a report that did not come from :meth:`Atlas.check` has none."""
        return _native.report_table(self._text, self._atlas, language)

    def raise_for_errors(self) -> None:
        """Raises a :class:`ValidationError` with the errors (without warnings and infos) if there are any."""
        if not self.ok:
            raise ValidationError(*_native.only_errors(self.to_json()))

    def to_html(self, lang: str | None = None) -> str:
        """The findings as static HTML. ``lang`` is the language of the labels: that of the messages unless given."""
        return _native.report_html(self.to_json(), lang or self._lang)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        """What a notebook shows: the findings as HTML."""
        return {"text/plain": repr(self), "text/html": self.to_html()}

    def __len__(self) -> int:
        return len(self._data["findings"])

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    @overload
    def __getitem__(self, key: SupportsIndex) -> Finding: ...
    @overload
    def __getitem__(self, key: slice) -> tuple[Finding, ...]: ...
    def __getitem__(self, key: SupportsIndex | slice) -> Finding | tuple[Finding, ...]:
        return self.findings[key]

    def __bool__(self) -> bool:
        raise ArgumentError("ask `report.ok`: a report is neither true nor false")

    def __repr__(self) -> str:
        return f"<report: errors {self.errors}, warnings {self.warnings}, infos {self.infos}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return Report, (self.to_json(), self._lang)


class ValidationError(JourneyError, ValueError):
    """A document was refused, or :meth:`Report.raise_for_errors` found errors.

    >>> import journeykit
    >>> try:
    ...     journeykit.read({"schema_version": "1.0", "titel": "Home insurance", "language": "en"})
    ... except journeykit.ValidationError as error:
    ...     [(each["loc"], each["code"]) for each in error.errors()]
    [(('titel',), 'member.unknown'), ((), 'member.missing')]
    """

    __module__ = "journeykit"

    # The document that was read, which `errors` shows as `input`, and whether its values must not be shown.
    _input: Any = None
    _masked: bool = False

    def __init__(self, message: str, report: str) -> None:
        super().__init__(message, report)

    def _about(self, source: Any, mask: bool = False) -> ValidationError:
        """Remembers the document that was read, unless ``mask`` says that its values must not be shown."""
        self._input, self._masked = None if mask else source, bool(mask)
        return self

    def __str__(self) -> str:
        """The first error in one line, and how many others there are."""
        return str(self.args[0])

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    @property
    def report(self) -> Report:
        """The errors as a report."""
        return Report._made(self.args[1], None)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The errors that are listed."""
        return self.report.findings

    def error_count(self) -> int:
        """How many errors there are, including those that are not listed."""
        return self.report.errors

    def errors(self, *, include_input: bool = True) -> list[dict[str, Any]]:
        """The errors as dicts, with pydantic's keys (``type``, ``loc``, ``msg``, ``input``, ``ctx``, ``url``) and with
        ``code``, ``pointer``, ``severity`` and ``hint``.

        ``include_input=False`` leaves out ``input``, the value in the document, which may be personal data. Messages
        name values too: if the document was read with ``mask=True``, neither shows any.
        """
        with_input = include_input and self._input is not None and not self._masked
        document = parsed(self._input) if with_input else None
        return [details(finding, document, with_input) for finding in _wire.loads(self.args[1])["findings"]]

    def json(self, *, include_input: bool = True, indent: int | None = None) -> str:
        """:meth:`errors` as JSON. A value that JSON can't hold is written as its ``repr``."""
        import json

        errors = self.errors(include_input=include_input)
        return json.dumps(errors, indent=indent, ensure_ascii=False, default=repr)
