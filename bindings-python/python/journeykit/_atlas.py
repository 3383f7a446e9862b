"""Reading, and what can be asked of an atlas and of a gap."""

from __future__ import annotations

import os
from collections.abc import Mapping

from . import _native, _wire, model
from ._errors import ArgumentError, ValidationError
from ._report import Report

# Type checkers know this name; importing `typing` would cost more than the whole package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date
    from typing import Any, Protocol

    from . import shapes
    from .model import _AtlasMembers, _GapMembers

    class _Readable(Protocol):
        """A file object."""

        def read(self, size: int, /) -> str | bytes: ...

else:
    _AtlasMembers, _GapMembers = model.base("Atlas"), model.base("Gap")


class Atlas(_AtlasMembers):
    """A set of journey maps with everything that they refer to: one document. It never changes.

    It is read, or made of its members; ``title`` and ``language`` are needed.

    >>> atlas = Atlas.from_json('{"schema_version": "1.0", "title": "Home insurance", "language": "en"}')
    >>> atlas.title, atlas["title"], len(atlas.maps)
    ('Home insurance', 'Home insurance', 0)
    """

    __slots__ = ()

    if not TYPE_CHECKING:

        def __new__(cls, /, *position, schema_version="1.0", **members):
            if position:
                raise ArgumentError("an atlas is read, or made of its members by name")
            return model.make("Atlas", {"schema_version": schema_version, **members})

    @classmethod
    def from_json(
        cls, text: str | bytes, *, limits: Mapping[str, int] | None = None, lang: str | None = None, mask: bool = False
    ) -> Atlas:
        """Reads an atlas from JSON text, or from bytes in UTF-8.

        ``limits`` are those on a stranger's text that differ: ``text_bytes``, ``depth``, ``values``,
        ``string_bytes``, ``findings``. ``lang`` is the language of messages (en, nb, nn, sv, da); with ``mask`` they
        name no values of the document.
        """
        atlas: Atlas = _decoded(_native.read, text, limits, lang, mask)
        return atlas

    @classmethod
    def from_dict(
        cls,
        data: Mapping[str, Any],
        *,
        limits: Mapping[str, int] | None = None,
        lang: str | None = None,
        mask: bool = False,
    ) -> Atlas:
        """Reads an atlas from a dict as ``json.load`` gives it."""
        if not isinstance(data, Mapping):
            raise ArgumentError(f"`data` must be a dict, not {type(data).__name__}")
        try:
            return cls.from_json(_wire.dumps(data), limits=limits, lang=lang, mask=mask)
        except ValidationError as error:
            raise error._about(data, mask) from None

    if TYPE_CHECKING:

        def to_dict(self) -> shapes.Atlas: ...

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        """An atlas as a field of a pydantic model: data, a text or an atlas is taken, data is given."""
        from . import _pydantic

        return _pydantic.core_schema()

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: object, handler: object) -> Any:
        from . import _pydantic

        return _pydantic.json_schema()

    def write(self, path: str | os.PathLike[str]) -> None:
        """Writes the canonical text with two blanks a level, as UTF-8."""
        text = self.to_json(indent=2).encode()
        with open(_path(path), "wb") as file:
            file.write(text)

    def check(
        self,
        *,
        today: date | str | None = None,
        profile: str | None = None,
        lang: str | None = None,
        thresholds: Mapping[str, int | tuple[int, int]] | None = None,
        limits: Mapping[str, int] | None = None,
        mask: bool = False,
    ) -> Report:
        """Everything that is wrong, missing or worth knowing.

        Without ``today`` nothing is said about age: there is no clock in here. ``profile`` is the order in which the
        project works, ``thresholds`` what counts as too few and too many (``people`` and ``people_per_segment`` are
        pairs; ``stages``, ``steps``, ``segments``, ``jobs`` numbers); of ``limits`` only ``findings`` matters.
        """
        asked = _wire.options(today=today, profile=profile, lang=lang, thresholds=thresholds, limits=limits, mask=mask)
        return Report._made(_native.check(self, asked), lang)

    def gap(
        self,
        before: str | model.JourneyMap,
        after: str | model.JourneyMap,
        *,
        lang: str | None = None,
        mask: bool = False,
    ) -> Gap:
        """What separates one map from another: two of this atlas by their ids, or maps as they are, of any document.

        Between maps that are given as they are, no initiatives are asked about. ``lang`` and ``mask`` are for what a
        refusal says.

        >>> atlas = Atlas.from_dict({"schema_version": "1.0", "title": "Home insurance", "language": "en", "maps": [
        ...     {"id": "today", "title": "Today", "state": "current", "stages": [{"id": "a", "name": "Before"}]},
        ...     {"id": "wanted", "title": "Wanted", "state": "future",
        ...      "stages": [{"id": "a", "name": "Before"}, {"id": "b", "name": "After"}]}]})
        >>> gap = atlas.gap("today", "wanted")
        >>> [(change.kind, change.element) for change in gap.changes]
        [('changed', 'map'), ('added', 'stage')]
        >>> gap.apply(atlas.maps["today"]) == atlas.maps["wanted"]
        True
        """
        gap: Gap = _native.gap(self, before, after, _wire.options(lang=lang, mask=mask))
        return gap

    def table(self, name: str, *, language: str | None = None) -> _native.Table:
        """The parts of one kind in rows, for data frames: ``touchpoints``, ``steps``, ``pains``, ``personas``,
        ``evidence``, whatever stands in lists.

        The ids of what a part stands in come first, the pointer to it last; columns have the names that members have,
        with points where parts stand in parts (``experience.emotion``). Texts are those in ``language``, or else in
        the language of the document.

        >>> atlas = Atlas(title="Home insurance", language="en", channels=[{"id": "phone", "name": "Telephone"}])
        >>> atlas.table("channels").records()[0]["name"]
        'Telephone'
        """
        table: _native.Table = _native.table(self, name, language)
        return table

    def tables(self) -> tuple[str, ...]:
        """The names of the tables that there are."""
        names: tuple[str, ...] = _native.table(self)
        return names


class Gap(_GapMembers):
    """What separates one journey map from another, and how to get from the first to the second: data, and an edit
    script. Its members are attributes: ``summary``, ``pains``, ``gains``, ``matches``, ``changes`` and more."""

    __slots__ = ()

    if not TYPE_CHECKING:

        def __new__(cls, /, *position, **members):
            raise ArgumentError("a gap is computed: Atlas.gap(before, after)")

    @classmethod
    def from_json(
        cls, text: str | bytes, *, limits: Mapping[str, int] | None = None, lang: str | None = None, mask: bool = False
    ) -> Gap:
        """Reads a gap that was written with ``to_json``."""
        gap: Gap = _decoded(_native.read_gap, text, limits, lang, mask)
        return gap

    if TYPE_CHECKING:

        def to_dict(self) -> shapes.Gap: ...

    def table(self, name: str, *, language: str | None = None) -> _native.Table:
        """The parts of one kind in rows, for data frames: ``changes``, ``pains``, ``gains``, ``matches``,
        ``curve_before``. Texts are those in ``language``, or else the first."""
        table: _native.Table = _native.table(self, name, language)
        return table

    def tables(self) -> tuple[str, ...]:
        """The names of the tables that there are."""
        names: tuple[str, ...] = _native.table(self)
        return names

    def apply(self, map: model.JourneyMap) -> model.JourneyMap:
        """The second map, made from the first; for a :meth:`part` the map that lies between."""
        made: model.JourneyMap = _native.apply(self, map)
        return made

    def inverse(self) -> Gap:
        """The way back."""
        gap: Gap = _native.inverse(self)
        return gap

    def part(self, initiatives: Iterable[str]) -> Gap:
        """What these initiatives pay for, with what it needs."""
        if isinstance(initiatives, str) or not hasattr(initiatives, "__iter__"):
            raise ArgumentError("`initiatives` must be a list of ids")
        ids = list(initiatives)
        gap: Gap = _native.part(self, ids)
        return gap


def read(
    source: str | bytes | os.PathLike[str] | Mapping[str, Any] | _Readable,
    *,
    limits: Mapping[str, int] | None = None,
    lang: str | None = None,
    mask: bool = False,
) -> Atlas:
    """Reads an atlas from a path, a text, bytes, a dict or a file object.

    A string that begins with ``{`` or ``[`` is the text itself; any other is a path. The keyword arguments are those
    of :meth:`Atlas.from_json`.
    """
    if isinstance(source, Mapping):
        return Atlas.from_dict(source, limits=limits, lang=lang, mask=mask)
    data = _content(source, limits)
    return Atlas.from_json(data, limits=limits, lang=lang, mask=mask)


def schema(of: str = "atlas") -> dict[str, Any]:
    """The JSON Schema (2020-12) of an ``atlas``, a ``gap``, a ``report`` or the ``options``."""
    data: dict[str, Any] = _wire.loads(_native.schema(of))
    return data


def _content(source: Any, limits: Mapping[str, int] | None) -> str | bytes:
    """The text of a document, or as much of it as shows that it is too long."""
    if isinstance(source, (bytes, bytearray, memoryview)):
        return bytes(source)
    if isinstance(source, str) and source.lstrip("\ufeff \t\r\n")[:1] in ("{", "["):
        return source
    most = limits.get("text_bytes") if isinstance(limits, Mapping) else None
    most = most if isinstance(most, int) and most >= 0 else _native.TEXT_BYTES
    if isinstance(source, (str, os.PathLike)):
        with open(_path(source), "rb") as file:
            return _pieces(file, most + 1)
    if isinstance(source, type) or not hasattr(source, "read"):
        raise ArgumentError(f"`source` must be a path, a text, bytes, a dict or a file object, not {type(source).__name__}")
    return _pieces(source, most + 1)


# A file is read in pieces of so many bytes, so that a high limit costs nothing by itself.
_PIECE = 1 << 20


def _pieces(file: _Readable, most: int) -> str | bytes:
    """What a file object holds; some give less than they are asked for."""
    piece = file.read(min(most, _PIECE))
    if not isinstance(piece, (str, bytes)):
        raise ArgumentError(f"`source.read` must give a string or bytes, not {type(piece).__name__}")
    whole: list[Any] = []
    while piece:
        whole.append(piece)
        most -= len(piece)
        piece = file.read(min(most, _PIECE)) if most > 0 else piece[:0]
        if type(piece) is not type(whole[0]):
            raise ArgumentError("`source.read` must give either strings or bytes")
    return piece[:0].join(whole)


def _path(path: Any) -> str | bytes:
    try:
        plain: str | bytes = os.fspath(path)
    except TypeError:
        raise ArgumentError(f"`path` must be a path, not {type(path).__name__}") from None
    if "\0" in os.fsdecode(plain):
        raise ArgumentError("a path holds no NUL")
    return plain


def _decoded(read: Callable[[Any, str], Any], text: Any, limits: Any, lang: Any, mask: Any) -> Any:
    """What core reads out of a text; a refusal knows the text."""
    data = bytes(text) if isinstance(text, (bytearray, memoryview)) else text
    try:
        return read(data, _wire.options(limits=limits, lang=lang, mask=mask))
    except ValidationError as error:
        raise error._about(data, mask) from None
