"""The classes ``Atlas`` and ``Gap``, and reading."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from . import _kinds, _native, _saving, _source, _wire
from ._errors import ArgumentError
from ._report import Report, ValidationError

# Type checkers know this name. `typing` is not imported: that takes longer than importing the rest of the package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from typing import Any

    from . import model, shapes
    from .model import _AtlasMembers, _GapMembers
    from ._source import _Readable
else:
    _AtlasMembers, _GapMembers = _kinds.members_base("Atlas"), _kinds.members_base("Gap")


class Atlas(_AtlasMembers):
    """A document: journey maps, and the personas, channels and so on that they refer to. It is immutable.

    An atlas is read, or made of its members by name; ``title`` and ``language`` are required.

    >>> atlas = Atlas.from_json('{"schema_version": "1.0", "title": "Home insurance", "language": "en"}')
    >>> atlas.title, atlas["title"], len(atlas.maps)
    ('Home insurance', 'Home insurance', 0)
    """

    __slots__ = ()

    __signature__: Any = _kinds.Signature("Atlas")

    if not TYPE_CHECKING:

        def __new__(cls, /, *position, schema_version="1.0", **members):
            if position:
                raise ArgumentError("an atlas is read, or made of its members by name")
            return _kinds.make("Atlas", {"schema_version": schema_version, **members})

    @classmethod
    def from_json(
        cls, text: str | bytes, *, limits: Mapping[str, int] | None = None, lang: str | None = None, mask: bool = False
    ) -> Atlas:
        """Reads an atlas from JSON, as a string or as bytes in UTF-8. Raises :class:`ValidationError` if it is refused.

        ``limits`` change how large a document may be (``text_bytes``, ``depth``, ``values``, ``string_bytes``), how
        much memory it may take (``memory_bytes``), and how many errors are listed (``findings``, and ``report_bytes`` of
        what they say). ``lang`` is the language of messages: en (unless given), nb, nn, sv, da. With ``mask=True``
        messages contain no values of the document.
        """
        atlas: Atlas = _source.decoded(_native.read, text, limits, lang, mask)
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
        """Reads an atlas from a dict as ``json.load`` gives it. The other arguments are those of :meth:`from_json`."""
        if not isinstance(data, Mapping):
            raise ArgumentError(f"`data` must be a dict, not {type(data).__name__}")
        try:
            return cls.from_json(_wire.dumps(data, limits), limits=limits, lang=lang, mask=mask)
        except ValidationError as error:
            raise error._about(data, mask) from None

    if TYPE_CHECKING:

        def to_dict(self) -> shapes.Atlas: ...

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        """Lets an atlas be a field of a pydantic model, which takes an atlas, a dict or JSON, and gives a dict."""
        from . import _pydantic

        return _pydantic.core_schema(Atlas)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: object, handler: object) -> Any:
        from . import _pydantic

        return _pydantic.json_schema(schema())

    def write(self, path: str | os.PathLike[str]) -> None:
        """Writes the atlas to a file, as canonical JSON in UTF-8, indented by two spaces.

        The file is replaced as a whole: if writing fails, it is as it was. That takes the right to make files in its
        folder. Symbolic links and the rights of the file are kept; further hard links keep the old content.
        """
        _saving.write_whole(_source.checked_path(path), self.to_json(indent=2).encode())

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
        """Finds everything in the atlas that is wrong, missing or worth knowing.

        ``today`` is the day of the check, as a date or as "2026-11-22"; without it nothing is said about the age of
        evidence. ``profile`` is the order in which the project works, unless given that in the document's context.
        ``thresholds`` change what counts as too few or too many: ``people`` and ``people_per_segment`` are pairs (at
        least, at most); ``stages``, ``steps``, ``segments`` and ``jobs`` are numbers. Of ``limits`` only ``findings``
        and ``report_bytes`` are used: how many findings are listed (1000 unless given), and how much they may say.
        ``lang`` and ``mask`` are those of :meth:`from_json`.
        """
        options = _wire.options(today=today, profile=profile, lang=lang, thresholds=thresholds, limits=limits, mask=mask)
        return Report._made(_native.check(self, options), lang, self)

    def gap(
        self,
        before: str | model.JourneyMap,
        after: str | model.JourneyMap,
        *,
        limits: Mapping[str, int] | None = None,
        lang: str | None = None,
        mask: bool = False,
    ) -> Gap:
        """The gap between two maps: the differences, and the changes that lead from ``before`` to ``after``.

        Each map is given by its id in this atlas, or as a map of any document. If either is a map of another document,
        no initiatives are asked who pays (``funding_status``). ``limits`` change how much work comparing the maps may be
        (``work``) and how many bytes it may take to say who pays for what (``answer_bytes``). ``lang`` and ``mask`` apply
        to the message of a refusal.

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
        gap: Gap = _native.gap(self, before, after, _wire.options(lang=lang, limits=limits, mask=mask))
        return gap

    def confirm(
        self,
        before: str,
        after: str,
        *,
        same: Iterable[tuple[str, str]] = (),
        gone: Iterable[str] = (),
        lang: str | None = None,
        mask: bool = False,
    ) -> Atlas:
        """A copy with answers to the ``suggestions`` of a gap written into the map ``after``: ``same`` are pairs of ids, a
        step of ``before`` and the step of ``after`` that stands for it; ``gone`` are ids of steps of ``before`` that go,
        with nothing in their place. Raises :class:`ValidationError` for ids that are not there, and for contradictions.

        >>> atlas = Atlas.from_dict({"schema_version": "1.0", "title": "Home insurance", "language": "en", "maps": [
        ...     {"id": "today", "title": "Today", "state": "current", "stages": [{"id": "a", "name": "Report", "steps": [
        ...         {"id": "form", "name": "Fill in the form"}, {"id": "queue", "name": "Wait in the queue"}]}]},
        ...     {"id": "wanted", "title": "Wanted", "state": "future", "stages": [{"id": "a", "name": "Report", "steps": [
        ...         {"id": "tell", "name": "Say what happened"}]}]}]})
        >>> atlas = atlas.confirm("today", "wanted", same=[("form", "tell")], gone=["queue"])
        >>> [(match.before, match.after) for match in atlas.gap("today", "wanted").matches if match.element == "step"]
        [('form', 'tell')]
        """
        options = _wire.options(lang=lang, mask=mask)
        try:
            pairs = [(str(old), str(new)) for old, new in same]
        except (TypeError, ValueError):
            raise ArgumentError("`same` must be pairs of ids: (before, after)") from None
        if isinstance(gone, str):
            raise ArgumentError("`gone` must be a list of ids")
        try:
            confirmed: Atlas = _native.confirm(self, (before, after), pairs, list(gone), options)
        except UnicodeEncodeError:
            raise ArgumentError("ids must be valid Unicode: half a surrogate pair is none") from None
        return confirmed

    def table(self, name: str, *, language: str | None = None) -> _native.Table:
        """The entities of one kind in rows, for data frames: ``touchpoints``, ``steps``, ``pains``, ``personas``,
        ``evidence`` and all others that stand in lists (:meth:`tables`).

        The first columns are the ids of the map, the stage and so on to which the entity belongs, the last is the JSON
        Pointer to it. The others are its members, with a dot before the members of an entity in it
        (``experience.emotion``). Texts are in ``language``, or else in the language of the document.

        >>> atlas = Atlas(title="Home insurance", language="en", channels=[{"id": "phone", "name": "Telephone"}])
        >>> atlas.table("channels").records()[0]["name"]
        'Telephone'
        """
        table: _native.Table = _native.table(self, name, language)
        return table

    def tables(self) -> tuple[str, ...]:
        """The names that :meth:`table` takes."""
        names: tuple[str, ...] = _native.table(self)
        return names


class Gap(_GapMembers):
    """The differences between two journey maps, and the changes that lead from the first to the second. Its members are
    attributes: ``summary``, ``pains``, ``gains``, ``matches``, ``changes`` and more. It is immutable, and computed by
    :meth:`Atlas.gap`."""

    __slots__ = ()

    if not TYPE_CHECKING:

        def __new__(cls, /, *position, **members):
            raise ArgumentError("a gap is computed: Atlas.gap(before, after)")

    @classmethod
    def from_json(
        cls, text: str | bytes, *, limits: Mapping[str, int] | None = None, lang: str | None = None, mask: bool = False
    ) -> Gap:
        """Reads a gap that was written with :meth:`to_json`. The arguments are those of :meth:`Atlas.from_json`."""
        gap: Gap = _source.decoded(_native.read_gap, text, limits, lang, mask)
        return gap

    if TYPE_CHECKING:

        def to_dict(self) -> shapes.Gap: ...

    def table(self, name: str, *, language: str | None = None) -> _native.Table:
        """The entities of one kind in rows, for data frames: ``changes``, ``pains``, ``gains``, ``matches``,
        ``curve_before`` and others (:meth:`tables`). Texts are in ``language``, or else in the first that they have."""
        table: _native.Table = _native.table(self, name, language)
        return table

    def tables(self) -> tuple[str, ...]:
        """The names that :meth:`table` takes."""
        names: tuple[str, ...] = _native.table(self)
        return names

    def apply(self, map: model.JourneyMap) -> model.JourneyMap:
        """The second map, made from the first. For a :meth:`part` of a gap: the first map with only these changes. Raises
        :class:`ValidationError` if ``map`` is not the map from which the gap was computed."""
        made: model.JourneyMap = _native.apply(self, map)
        return made

    def inverse(self) -> Gap:
        """The gap from the second map back to the first."""
        gap: Gap = _native.inverse(self)
        return gap

    def to_text(self, lang: str | None = None) -> str:
        """The gap as plain text that a manager can read, what gets worse first, with labels in ``lang`` (en, nb, nn, sv,
        da) or else in the language of the document."""
        text: str = _native.gap_text(self, lang)
        return text

    def part(self, initiatives: Iterable[str]) -> Gap:
        """The changes that some initiatives, given by their ids, pay for, with the changes that these need. Raises
        :class:`ValidationError` for an id that has nothing to do with this gap."""
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
    """Reads an atlas from a path, JSON text, bytes, a dict or a file object.

    A string that begins with ``{`` or ``[``, has line breaks or is too long for a path is JSON text; any other string is a
    path. The keyword arguments are those of :meth:`Atlas.from_json`; with ``mask=True`` no exception names the path either.
    """
    if isinstance(source, Mapping):
        return Atlas.from_dict(source, limits=limits, lang=lang, mask=mask)
    data = _source.content(source, limits, mask)
    return Atlas.from_json(data, limits=limits, lang=lang, mask=mask)


def schema(of: str = "atlas") -> dict[str, Any]:
    """The published JSON Schema (2020-12) of an ``atlas``, a ``gap``, a ``report`` or the ``options``, as a dict."""
    data: dict[str, Any] = _wire.loads(_native.schema(of))
    return data


def rules() -> list[dict[str, Any]]:
    """Every rule whose code a finding may carry, as ``rules.json`` has it: its ``code``, ``severity``, ``level`` (who can see
    that it is broken), ``source``, ``url``, and the ``message`` in en, nb and sv.

    >>> import journeykit
    >>> next(rule["message"]["en"] for rule in journeykit.rules() if rule["code"] == "json.bom")
    'the text begins with a byte-order mark'
    """
    data: list[dict[str, Any]] = _wire.loads(_native.rules())
    return data


_kinds.hand_written.update(Atlas=Atlas, Gap=Gap)

# What they are to code that asks, and to `match`.
Mapping.register(_native.Part)
Sequence.register(_native.Parts)
