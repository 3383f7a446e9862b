"""The compiled half of `journeykit`; use the names of that package."""

from collections.abc import ItemsView, Iterator, KeysView, Mapping, Sequence, ValuesView
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
    "VALUES",
    "__version__",
    "apply",
    "check",
    "confirm",
    "gap",
    "gap_text",
    "inverse",
    "kind",
    "labels",
    "make",
    "only_errors",
    "part",
    "place",
    "plain_size",
    "read",
    "read_gap",
    "report_html",
    "report_line",
    "report_table",
    "restore",
    "rules",
    "schema",
    "stack",
    "table",
    "visible",
]

__version__: Final[str]
TEXT_BYTES: Final[int]
VALUES: Final[int]

@disjoint_base
class Part(Mapping[str, Any]):
    """An entity of a document: an atlas, a map, a stage, a touchpoint, a figure of a gap. Its members are attributes
    and items, under the names that they have in the JSON. A member that is absent is `None`, a list that is absent is
    empty. It is immutable.

    >>> import journeykit
    >>> atlas = journeykit.read({"schema_version": "1.0", "title": "Home insurance", "language": "en",
    ...     "channels": [{"id": "phone", "name": "Telephone"}]})
    >>> atlas.channels["phone"].name, atlas.channels[0]["name"], atlas.channels[0].kind
    ('Telephone', 'Telephone', None)
    >>> dict(atlas.channels[0]), "kind" in atlas.channels[0]
    ({'id': 'phone', 'name': 'Telephone'}, False)
    """

    def __new__(cls, part: Part) -> Self: ...
    def __getattribute__(self, name: str, /) -> Any: ...
    def __getitem__(self, key: str, /) -> Any: ...
    def __contains__(self, key: object, /) -> bool: ...
    def __iter__(self) -> Iterator[str]:
        """The names of the members that are present, in the order of the model."""

    def __len__(self) -> int: ...
    def __bool__(self) -> bool:
        """An entity that is there is true, even if nothing is said in it."""

    def keys(self) -> KeysView[str]:
        """The names of the members that are present."""

    def values(self) -> ValuesView[Any]:
        """The values of the members that are present."""

    def items(self) -> ItemsView[str, Any]:
        """The names and the values of the members that are present."""

    def get(self, name: str, default: Any = None) -> Any:
        """The value of a member if it is present, else `default`."""

    def at(self, pointer: str) -> Any:
        """What a JSON Pointer leads to, on from this entity: an entity, a list, or a plain value. So
        `atlas.at(finding.pointer)` is what a finding is about. `KeyError` if there is nothing.

        >>> import journeykit
        >>> atlas = journeykit.read({"schema_version": "1.0", "title": "Home insurance", "language": "en",
        ...     "channels": [{"id": "phone", "name": "Telephone"}]})
        >>> atlas.at("/channels/0"), atlas.at("/channels/0/name")
        (<channel phone: "Telephone">, 'Telephone')
        """

    def find(self, id: str) -> Any:
        """The entity below this one that has an id, whatever its kind. `KeyError` if there is none, `LookupError` if there
        are several: the same step may stand in two maps, so ask one of these.

        >>> import journeykit
        >>> atlas = journeykit.read({"schema_version": "1.0", "title": "Home insurance", "language": "en",
        ...     "channels": [{"id": "phone", "name": "Telephone"}]})
        >>> atlas.find("phone").container
        <atlas: "Home insurance">
        """

    @property
    def container(self) -> Any:
        """The entity that this one stands in; `None` for a whole document."""

    def _ipython_key_completions_(self) -> list[str]: ...
    @property
    def pointer(self) -> str:
        """The JSON Pointer (RFC 6901) of this entity in its document, as findings give it; "" for the whole
        document."""

    @property
    def atlas(self) -> Atlas | None:
        """The atlas that this entity belongs to; `None` in a gap, and for an entity that was made by itself."""

    def to_json(self, indent: int | None = None) -> str:
        """The data as canonical JSON: without white space, or with `indent=2` indented by two spaces, for files and
        diffs."""

    def say(self, name: str, language: str | None = None) -> str | None:
        """The text of the member `name` in one language: in `language` (a tag such as "nb"), or else in the language of
        the document. A text that is missing in that language comes in a language close to it, or else in the
        document's. `None` if the member is absent; `ArgumentError` if it is no text.

        >>> import journeykit
        >>> step = journeykit.Step(id="wait", name={"nb": "Venter", "sv": "Väntar"})
        >>> step.say("name", "sv"), step.say("name", "da"), step.say("goal")
        ('Väntar', 'Venter', None)
        """

    def to_html(self, lang: str | None = None) -> str | None:
        """An atlas, a map or a gap as static HTML, with labels in `lang` (en, nb, nn, sv, da) or else in the language
        of the document; `None` for entities of other kinds."""

    def to_dict(self) -> Any:
        """The data as new dicts, lists, strings and numbers, as `json.loads` gives them."""

    def replace(self, **changes: Any) -> Self:
        """A copy with other members; `None` removes a member. An entity of an atlas gives the same entity of a changed
        copy of that atlas; one that was made by itself gives another of its kind. `ValidationError` if a value is not
        allowed, `ArgumentError` in a gap, which is computed.

        >>> import journeykit
        >>> atlas = journeykit.read({"schema_version": "1.0", "title": "Home insurance", "language": "en",
        ...     "channels": [{"id": "phone", "name": "Telephone"}]})
        >>> phone = atlas.channels["phone"].replace(name="Phone", kind="phone")
        >>> phone.atlas.channels["phone"].name, atlas.channels["phone"].name
        ('Phone', 'Telephone')
        """

    def __replace__(self, **changes: Any) -> Self: ...
    def add(
        self,
        pointer: str,
        value: Any,
        *,
        limits: Mapping[str, int] | None = None,
        lang: str | None = None,
        mask: bool = False,
    ) -> Self:
        """A copy with `value` added at a JSON Pointer, as JSON Patch (RFC 6902) adds: as a new item of a list, before the
        one that is there or at the end (`-`), or as the value of a member, whether it had one or not. The pointer leads
        on from this entity, which is given as it stands in a changed copy of its atlas. Only `value` is read; the other
        arguments are those of `Atlas.from_json`.

        Raises `ValidationError` if there is no such place or the value is not allowed there, with pointers into the whole
        document, and `ArgumentError` for an entity that stands in no atlas.

        >>> import journeykit
        >>> atlas = journeykit.read({"schema_version": "1.0", "title": "Home insurance", "language": "en",
        ...     "channels": [{"id": "phone", "name": "Telephone"}]})
        >>> atlas.add("/channels/0", {"id": "post", "name": "Post"}).channels.ids()
        ('post', 'phone')
        >>> atlas.channels["phone"].add("/kind", "phone").atlas.channels["phone"].kind
        'phone'
        """

    def remove(self, pointer: str, *, lang: str | None = None, mask: bool = False) -> Self:
        """A copy without the member or the item at a JSON Pointer, as JSON Patch (RFC 6902) removes; items behind it move
        up. The pointer leads on from this entity, which is given as it stands in a changed copy of its atlas. References
        to what is removed stay as they are, and `Atlas.check` reports them.

        Raises `ValidationError` if nothing stands there or it is required, and `ArgumentError` for an entity that stands
        in no atlas.

        >>> import journeykit
        >>> atlas = journeykit.read({"schema_version": "1.0", "title": "Home insurance", "language": "en",
        ...     "channels": [{"id": "phone", "name": "Telephone", "kind": "phone"}]})
        >>> "kind" in atlas.channels["phone"].remove("/kind"), len(atlas.remove("/channels/0").channels)
        (False, 0)
        """

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        """What a notebook shows: HTML for atlases, maps and gaps, in the language of the document."""

    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...

@final
class Parts(Sequence[_T], Generic[_T]):
    """A list of a document, in the order of the document. Items are found by position, and by id where they have ids.
    It is immutable.

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
    def __reversed__(self) -> Iterator[_T]: ...
    def __add__(self, other: Parts[Any] | list[Any] | tuple[Any, ...], /) -> tuple[Any, ...]:
        """The items and those of another list or tuple, as a tuple."""

    def __radd__(self, other: list[Any] | tuple[Any, ...], /) -> tuple[Any, ...]: ...
    def keys(self) -> Any:
        """A list has no keys: `dict` would take the names of two members for a pair."""

    def _ipython_key_completions_(self) -> list[str]: ...
    @classmethod
    def __class_getitem__(cls, _of: object) -> GenericAlias:
        """For annotations: `Parts[Step]`."""

    def ids(self) -> tuple[str, ...]:
        """The ids of the items, in order. Items without an id are passed over."""

    def index(self, item: Any, start: int = 0, stop: int = ...) -> int:
        """The position, from 0, of the first item that equals `item`, from `start` on and before `stop`; `ValueError` if
        none does."""

    def count(self, item: Any) -> int:
        """How many items equal `item`."""

    @property
    def pointer(self) -> str:
        """The JSON Pointer (RFC 6901) of this list in its document."""

    def to_json(self, indent: int | None = None) -> str:
        """The data as canonical JSON: without white space, or with `indent=2` indented by two spaces, for files and
        diffs."""

    def to_list(self) -> list[Any]:
        """The data as a new list of dicts, strings or numbers, as `json.loads` gives it."""

    def __eq__(self, other: object, /) -> bool:
        """Equals another list of the same content, and a Python list of equal items. It equals no tuple: equal objects
        must have equal hashes."""

    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...

@final
class Items(Generic[_T]):
    """An iterator over the items of a list."""

    def __iter__(self) -> Self: ...
    def __next__(self) -> _T: ...

@final
class Table:
    """The entities of one kind, or the findings of a report, in rows. It is a sequence of rows, which are dicts; asked by
    the name of a column it gives the values of that. pandas, polars, pyarrow and duckdb read a table directly, through the
    Arrow PyCapsule interface (`__arrow_c_stream__`).

    >>> import journeykit
    >>> atlas = journeykit.read({"schema_version": "1.0", "title": "Home insurance", "language": "en",
    ...     "channels": [{"id": "phone", "name": "Telephone"}]})
    >>> table = atlas.table("channels")
    >>> table, table.columns[:3], table[0]["name"], table["name"], [row["id"] for row in table]
    (<table channels: 1 rows, 9 columns>, ('id', 'name', 'kind'), 'Telephone', ['Telephone'], ['phone'])
    >>> table.meanings["name"]
    'Its name, as people in the organisation or its customers use it, such as "the insurance portal".'
    """

    @property
    def name(self) -> str:
        """The name of the table: `touchpoints`, `changes`."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, in order."""

    @property
    def meanings(self) -> dict[str, str]:
        """What each column means, by the name of the column."""

    def records(self) -> list[dict[str, Any]]:
        """The rows as dicts by the names of the columns; `None` for a cell without a value."""

    def __iter__(self) -> Iterator[dict[str, Any]]: ...
    @overload
    def __getitem__(self, key: SupportsIndex, /) -> dict[str, Any]: ...
    @overload
    def __getitem__(self, key: slice, /) -> list[dict[str, Any]]: ...
    @overload
    def __getitem__(self, key: str, /) -> list[Any]: ...
    def to_pandas(self) -> Any:
        """The table as a data frame of pandas, which has to be installed."""

    def to_polars(self) -> Any:
        """The table as a data frame of polars, which has to be installed."""

    def __bool__(self) -> bool:
        """A table is neither true nor false: ask for its length."""

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        """What a notebook shows: the first rows as HTML."""

    def __len__(self) -> int: ...
    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The table as an Arrow stream (Arrow PyCapsule interface), which data frames read. `requested_schema` is
        ignored, as the interface allows: the caller casts."""

def read(data: Any, options: str) -> Any:
    """Reads an atlas from JSON, as a string or as bytes in UTF-8. `options` are JSON."""

def read_gap(data: Any, options: str) -> Any:
    """Reads a gap from JSON, as a string or as bytes in UTF-8. `options` are JSON."""

def make(name: str, members: str) -> Any:
    """Makes an entity by itself, or an atlas, from the name of its kind and its members as JSON."""

def plain_size(value: Any, values: int, characters: int) -> tuple[int, int] | None:
    """How many values a value holds, itself included, and how many characters its strings and keys
    have; what is shared counts each time. Counting stops with the first that is more than `values`
    or `characters`. `None` if a key of a dict is no string, which the standard library's JSON writer
    would silently turn into one, or if it is nested too deeply. Things that JSON has no word for
    count as one value."""

def check(atlas: Part, options: str) -> str:
    """Checks the atlas that an entity belongs to. `options` and the report are JSON."""

def only_errors(report: str) -> tuple[str, str]:
    """The errors of a report without its warnings and infos: as one line, and as JSON."""

def report_html(report: str, lang: str | None = None) -> str:
    """A report, which comes as JSON, as static HTML with labels in `lang` (English if it is not given)."""

def report_line(report: str) -> str:
    """A report, which comes as JSON, as one line."""

def gap(atlas: Part, before: Any, after: Any, options: str) -> Any:
    """The gap between two maps, each of which is the id of a map of `atlas` or a map of any document. `options` are
    JSON."""

def confirm(atlas: Part, maps: tuple[str, str], same: list[tuple[str, str]], gone: list[str], options: str) -> Any:
    """A copy of an atlas with answers to suggestions written into its maps. `options` are JSON."""

def gap_text(gap: Part, lang: str | None) -> str:
    """A gap as text for people, in `lang` or else in the language of the document."""

def apply(gap: Part, map: Any) -> Any:
    """The map that results when a gap is applied to its first map."""

def inverse(gap: Part) -> Any:
    """The gap from the second map back to the first."""

def part(gap: Part, initiatives: Any) -> Any:
    """The changes of a gap that some initiatives, given by their ids, pay for, with the changes that these need."""

def kind(name: str | None = None) -> Any:
    """The documentation and the members of a kind, or `None` if there is no kind of that name; the names of all kinds
    if no name is given."""

def schema(of: Any) -> str:
    """A published JSON Schema, as JSON."""

def stack(tables: list[tuple[str, Table]], column: str) -> Table | None:
    """Tables of one name, each with the name of its document, one below the other; that name stands in the first column.
    `None` without tables."""

def rules() -> str:
    """The rules, as JSON."""

def visible(text: str) -> str:
    """A text of a document in one line that is safe to print: each control character, line break and control of the
    direction of writing is replaced by a blank, and what would only hide in it (blanks without width, tags) is left out.

    >>> from journeykit import visible
    >>> visible("Moving\\x1b[2J\\nhouse\\u200b")
    'Moving [2J house'
    """

def labels(lang: str | None = None) -> dict[str, str]:
    """The labels that HTML and tables use, by key, in `lang` (en, nb, nn, sv or da; English if it is not given).

    >>> from journeykit import labels
    >>> labels("sv")["heading.touchpoint"]
    'Beröringspunkter'
    """

def place(document: Part, pointer: str) -> Any:
    """What stands at a pointer in a document."""

def restore(root: str, data: str, pointer: str, atlas: Any = None) -> Any:
    """The object that was pickled: the value at `pointer` in the document `data`, which is of the kind `root`.
    `atlas` is the atlas in which a gap was computed, or its JSON."""

def table(part: Part, name: str | None = None, language: str | None = None) -> Any:
    """The table `name` of an atlas or a gap, with texts in `language`: the rows of what stands in `part`; the names of its
    tables if no name is given."""

def report_table(report: str, atlas: Part | None = None, language: str | None = None) -> Table:
    """The findings of a report, which comes as JSON, in rows, with the names of maps, stages and steps of `atlas` in
    `language`."""
