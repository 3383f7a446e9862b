"""The compiled half of `journeykit`; use the names of that package."""

from collections.abc import Iterator
from types import GenericAlias
from typing import Any, Final, Generic, SupportsIndex, final, overload

from typing_extensions import Self, TypeVar, disjoint_base

from . import model
from ._atlas import Atlas

_T = TypeVar("_T", default=Any, covariant=True)

__all__ = [
    "TEXT_BYTES",
    "Items",
    "Part",
    "Parts",
    "Table",
    "__version__",
    "apply",
    "check",
    "gap",
    "inverse",
    "keys_are_text",
    "kind",
    "labels",
    "make",
    "only_errors",
    "part",
    "read",
    "read_gap",
    "report_html",
    "restore",
    "schema",
    "table",
]

__version__: Final[str]
TEXT_BYTES: Final[int]

@disjoint_base
class Part:
    """An object of a document: a map, a stage, a touchpoint, a figure of a gap. Its members are attributes and
    items, called what they are called in the data; a member that is not there is `None`, a list that is not there
    is empty. It never changes.

    >>> import journeykit
    >>> atlas = journeykit.read({"schema_version": "1.0", "title": "Home insurance", "language": "en",
    ...     "channels": [{"id": "phone", "name": "Telephone"}]})
    >>> atlas.channels["phone"].name, atlas.channels[0]["name"], atlas.channels[0].kind
    ('Telephone', 'Telephone', None)
    >>> list(atlas.channels[0]), "kind" in atlas.channels[0]
    (['id', 'name'], False)
    """

    def __new__(cls, part: Part) -> Self: ...
    def __getattribute__(self, name: str, /) -> Any: ...
    def __getitem__(self, key: str, /) -> Any: ...
    def __contains__(self, key: object, /) -> bool: ...
    def __iter__(self) -> Iterator[str]:
        """The names of the members that are there, in their order."""

    @property
    def pointer(self) -> str:
        """The JSON Pointer (RFC 6901) of this part in its document, as in findings."""

    @property
    def atlas(self) -> Atlas | None:
        """The atlas that this stands in; `None` for parts of a gap, and for what stands by itself."""

    def to_json(self, indent: int | None = None) -> str:
        """The canonical text, without blanks; with `indent=2` that for files and diffs."""

    def say(self, name: str, language: str | None = None) -> str | None:
        """The text of a member in a language: that of the document unless told. A text that is not there in that language
        comes in one near to it.

        >>> import journeykit
        >>> step = journeykit.Step(id="wait", name={"nb": "Venter", "sv": "Väntar"})
        >>> step.say("name", "sv"), step.say("name", "da"), step.say("goal")
        ('Väntar', 'Venter', None)
        """

    def to_html(self, lang: str | None = None) -> str | None:
        """An atlas, a map or a gap as static HTML, in the language of the document or another (en, nb, nn, sv, da);
        `None` for parts that have no picture."""

    def to_dict(self) -> Any:
        """The data as dicts, lists, strings and numbers, yours to change."""

    def replace(self, **changes: Any) -> Self:
        """A copy with other members; `None` takes a member away. What stands in an atlas gives a part of a changed
        copy of that atlas, any other a part that stands by itself.

        >>> import journeykit
        >>> atlas = journeykit.read({"schema_version": "1.0", "title": "Home insurance", "language": "en",
        ...     "channels": [{"id": "phone", "name": "Telephone"}]})
        >>> phone = atlas.channels["phone"].replace(name="Phone", kind="phone")
        >>> phone.atlas.channels["phone"].name, atlas.channels["phone"].name
        ('Phone', 'Telephone')
        """

    def __replace__(self, **changes: Any) -> Self: ...
    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        """What a notebook shows: atlases, maps and gaps as tables, in the language of the document."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...

@final
class Parts(Generic[_T]):
    """A list of a document, in its order: by position, and by id where its parts have ids. It never changes.

    >>> import journeykit
    >>> atlas = journeykit.read({"schema_version": "1.0", "title": "Home insurance", "language": "en",
    ...     "channels": [{"id": "phone", "name": "Telephone"}, {"id": "post", "name": "Post"}]})
    >>> len(atlas.channels), atlas.channels.ids(), "post" in atlas.channels, [each.name for each in atlas.channels]
    (2, ('phone', 'post'), True, ['Telephone', 'Post'])
    >>> atlas.channels
    [<channel phone: "Telephone">, <channel post: "Post">]
    """

    def __len__(self) -> int: ...
    @overload
    def __getitem__(self, key: SupportsIndex | str, /) -> _T: ...
    @overload
    def __getitem__(self, key: slice, /) -> tuple[_T, ...]: ...
    def __contains__(self, key: object, /) -> bool: ...
    def __iter__(self) -> Items[_T]: ...
    @classmethod
    def __class_getitem__(cls, _of: object) -> GenericAlias:
        """For annotations: `Parts[Step]`."""

    def ids(self) -> tuple[str, ...]:
        """The ids, in order; nothing for what has none."""

    def index(self, item: Any) -> int:
        """The position of the first item that equals this one."""

    def count(self, item: Any) -> int:
        """How many items equal this one."""

    @property
    def pointer(self) -> str:
        """The JSON Pointer (RFC 6901) of this list in its document."""

    def to_json(self, indent: int | None = None) -> str:
        """The canonical text, without blanks; with `indent=2` that for files and diffs."""

    def to_list(self) -> list[Any]:
        """The data as a list of dicts, strings or numbers, yours to change."""

    def __eq__(self, other: object, /) -> bool:
        """A list of equal items is equal to it; a tuple is not, for it would need the same hash."""

    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...

@final
class Items(Generic[_T]):
    """Goes over a list, one item at a time."""

    def __iter__(self) -> Self: ...
    def __next__(self) -> _T: ...

@final
class Table:
    """The parts of one kind in rows: what `Atlas.table` and `Gap.table` give. pandas, polars, pyarrow and duckdb read it
    as it is (it has `__arrow_c_stream__`).

    >>> import journeykit
    >>> atlas = journeykit.read({"schema_version": "1.0", "title": "Home insurance", "language": "en",
    ...     "channels": [{"id": "phone", "name": "Telephone"}]})
    >>> table = atlas.table("channels")
    >>> table, table.columns[:3], len(table)
    (<table channels: 1 rows, 9 columns>, ('id', 'name', 'kind'), 1)
    >>> table.meanings["real_time"]
    'Whether an answer comes at once.'
    """

    @property
    def name(self) -> str:
        """What it has rows for."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of its columns."""

    @property
    def meanings(self) -> dict[str, str]:
        """What each column means, by its name."""

    def records(self) -> list[dict[str, Any]]:
        """The rows as dicts; `None` for what is not known."""

    def __len__(self) -> int: ...
    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The Arrow stream of it (Arrow PyCapsule interface), which data frames read. It has one schema, whichever is
        asked for: that is allowed, and who asks casts."""

def report_html(report: str, lang: str | None = None) -> str:
    """A report, which comes as JSON, as static HTML."""

def only_errors(report: str) -> tuple[str, str]:
    """What a report, which comes as JSON, says of errors: in a line, and as JSON."""

def labels(lang: str | None = None) -> dict[str, str]:
    """The words of tables, pictures and reports in a language.

    >>> from journeykit import labels
    >>> labels("sv")["heading.touchpoint"]
    'Beröringspunkter'
    """

def table(part: Part, name: str | None = None, language: str | None = None) -> Any:
    """A table of an atlas or a gap; without a name, the names of those that there are."""

def read(data: Any, asked: str) -> Any:
    """Reads an atlas from a text or from bytes."""

def read_gap(data: Any, asked: str) -> Any:
    """Reads a gap from a text."""

def check(atlas: Part, asked: str) -> str:
    """The report of a check, as JSON."""

def gap(atlas: Part, before: Any, after: Any, asked: str) -> Any:
    """The gap between two maps: of an atlas by their ids, or of different documents."""

def kind(name: str | None = None) -> Any:
    """What a kind is, and its members; without a name the names of all kinds."""

def make(name: str, members: str) -> Any:
    """A part that stands by itself, or an atlas, out of its members as JSON."""

def apply(gap: Part, map: Any) -> Any:
    """The map that a gap leads to."""

def inverse(gap: Part) -> Any:
    """The gap the other way round."""

def part(gap: Part, initiatives: Any) -> Any:
    """What some initiatives pay for."""

def restore(root: str, data: str, pointer: str, atlas: str | None = None) -> Any:
    """What a pickle holds, as it was."""

def schema(of: Any) -> str:
    """A published schema, as JSON."""

def keys_are_text(value: Any) -> bool:
    """Whether all keys are strings, at any depth."""
