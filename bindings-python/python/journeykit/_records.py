"""Maps out of the rows of a table, and metrics out of answers."""

from __future__ import annotations

from collections.abc import Mapping

from . import _native, _wire
from ._atlas import Atlas
from ._errors import ArgumentError
from ._ids import slug

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, NamedTuple

    from . import model

# What a row can bring beside the step itself: the member of the step, and what its column is about.
_BESIDE = {"touchpoint": ("touchpoints", "Touchpoint", "name"), "pain": ("pains", "Pain", "text"), "gain": ("gains", "Gain", "text")}
# Members that name something else of the document, which is made if it is named.
_CHANNEL, _OWNERS = "channel", ("owner", "perceived_owner")


def from_records(
    rows: Any,
    *,
    title: str,
    language: str,
    columns: Mapping[str, str | None] | None = None,
    map_id: str = "map",
    map_title: str | None = None,
    state: str = "current",
) -> Atlas:
    """An atlas with one map, out of a table of its steps or touchpoints: a frame of pandas or polars, a :class:`Table`, or
    rows that are dicts.

    Each row is a step. ``step`` is its name, ``stage`` that of its stage; other columns are members of the step, with a dot
    before the members of what stands in it (``does``, ``experience.emotion``). ``touchpoint``, ``pain`` and ``gain`` add one of
    these, with its members after a dot (``touchpoint.channel``, ``pain.severity``). Rows in which stage and step are those of
    an earlier row add to that step. Ids come from the names, in order and unique, unless there is a column ``id``; channels
    and units are made as they are named. Empty cells (``None``, NaN, NA, "") say nothing.

    ``columns`` tells how columns are called here; ``None`` leaves one out. A column that has no meaning is refused with an
    :class:`ArgumentError`, a value that is not allowed with a :class:`ValidationError`.

    >>> rows = [{"phase": "Before", "what": "Calls us", "mood": 1}, {"phase": "Before", "what": "Waits", "mood": -2}]
    >>> atlas = from_records(rows, title="Moving house", language="en",
    ...                      columns={"phase": "stage", "what": "step", "mood": "experience.emotion"})
    >>> [(step.id, step.experience.emotion) for step in atlas.maps["map"].steps]
    [('calls_us', 1.0), ('waits', -2.0)]
    """
    maker = _Maker(columns or {})
    for row in _rows(rows):
        maker.add(row)
    journey = {"id": map_id, "title": map_title or title, "state": state, "stages": list(maker.stages.values())}
    units = {"operations": {"units": maker.named("unit")}} if maker.named("unit") else {}
    return Atlas.from_dict(
        {
            "schema_version": "1.0",
            "title": title,
            "language": language,
            "channels": maker.named("channel"),
            **units,
            "maps": [journey],
        }
    )


class _Maker:
    """Stages and steps as they come out of the rows."""

    def __init__(self, columns: Mapping[str, str | None]) -> None:
        self.columns = columns
        self.stages: dict[str, dict[str, Any]] = {}
        self._steps: dict[tuple[str, str], dict[str, Any]] = {}
        self._ids: dict[str, set[str]] = {}
        self._things: dict[tuple[str, str], dict[str, str]] = {}

    def named(self, kind: str) -> list[dict[str, str]]:
        """The channels, or the units, that the rows name."""
        return [thing for (of, _), thing in self._things.items() if of == kind]

    def add(self, row: Mapping[Any, Any]) -> None:
        cells = {}
        for name, value in row.items():
            called = self.columns.get(name, name)
            if called is not None and not _is_empty(value):
                cells[_known(called, name)] = _plain(value)
            elif called is not None:
                _known(called, name)
        step = self._step(cells.pop("stage", ""), cells.pop("step", None) or cells.pop("name", None), cells)
        for name, value in cells.items():
            first, _, member = name.partition(".")
            if first in _BESIDE:
                continue
            self._put(step, name, value)
        for beside, (members, _, said) in _BESIDE.items():
            made = {said if name == beside else name[len(beside) + 1 :]: cells[name] for name in cells if name.split(".")[0] == beside}
            if made:
                part = {"id": made.pop("id", None) or self._id(members, str(made.get(said, beside)))}
                for name, value in made.items():
                    self._put(part, name, value)
                step.setdefault(members, []).append(part)

    def _step(self, stage: Any, name: Any, cells: dict[str, Any]) -> dict[str, Any]:
        if name is None:
            raise ArgumentError("a row has no `step`: name the column that holds the names of steps in `columns`")
        at = (str(stage), str(name))
        if at not in self._steps:
            if str(stage) not in self.stages:
                title = str(stage) or "All"
                self.stages[str(stage)] = {"id": self._id("stages", title), "name": title, "steps": []}
            made = {"id": cells.pop("id", None) or self._id("steps", str(name)), "name": str(name)}
            self.stages[str(stage)]["steps"].append(made)
            self._steps[at] = made
        cells.pop("id", None)
        return self._steps[at]

    def _put(self, part: dict[str, Any], name: str, value: Any) -> None:
        """Sets a member of a part, or of what stands in it."""
        *above, member = name.split(".")
        for each in above:
            part = part.setdefault(each, {})
        kind = "channel" if member == _CHANNEL else "unit" if member in _OWNERS else None
        part[member] = self._thing(kind, str(value)) if kind else value

    def _thing(self, kind: str, name: str) -> str:
        if (kind, name) not in self._things:
            self._things[kind, name] = {"id": self._id(kind, name), "name": name}
        return self._things[kind, name]["id"]

    def _id(self, of: str, name: str) -> str:
        taken = self._ids.setdefault(of, set())
        made = slug(name, taken)
        taken.add(made)
        return made


def _known(called: str, name: Any) -> str:
    """A column that means something. ``ArgumentError`` if it does not."""
    first, _, rest = str(called).partition(".")
    if called in ("stage", "step") or called in _BESIDE:
        return str(called)
    kind = _BESIDE[first][1] if first in _BESIDE else "Step"
    members = [member for member, _, _ in _native.kind(kind)[1]]
    wanted = rest.split(".")[0] if first in _BESIDE else first
    if wanted in members:
        return str(called)
    from difflib import get_close_matches

    near = get_close_matches(str(called), ["stage", "step", *_BESIDE, *members], 1)
    meant = f" (did you mean `{near[0]}`?)" if near else ""
    shown = _native.visible(str(name))
    raise ArgumentError(f"the column `{shown}` means nothing here{meant}: say what it is in `columns`, or leave it out with None")


def _rows(rows: Any) -> Iterator[Mapping[Any, Any]]:
    """The rows of a frame, of a table, or of a list of dicts."""
    if hasattr(rows, "to_dicts"):
        rows = rows.to_dicts()
    elif hasattr(rows, "to_dict") and hasattr(rows, "columns"):
        rows = rows.to_dict("records")
    if isinstance(rows, (str, bytes, Mapping)) or not hasattr(rows, "__iter__"):
        raise ArgumentError(f"`rows` must be a frame or rows that are dicts, not {type(rows).__name__}")
    for row in rows:
        if not isinstance(row, Mapping):
            raise ArgumentError(f"a row must be a dict, not {type(row).__name__}")
        yield row


def _is_empty(value: Any) -> bool:
    """Whether a cell says nothing."""
    return _wire.is_nothing(value) or (isinstance(value, str) and not value.strip()) or (isinstance(value, float) and value != value)


def _plain(value: Any) -> Any:
    """A cell without what frames add: a whole number beside empty cells is a float there."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


# Metrics.


if TYPE_CHECKING:

    class _Answers(NamedTuple):
        mean: float
        answers: int
        low: float | None
        high: float | None
        date: str | None

else:
    from collections import namedtuple

    # `typing` takes longer to import than the rest of the package.
    _Answers = namedtuple("_Answers", ["mean", "answers", "low", "high", "date"])


class Answers(_Answers):
    """What the answers to one question say about one thing: their ``mean``, how many ``answers`` there are, between which
    values (``low``, ``high``) the mean of all that could have answered lies with a confidence of 95 % (``None`` for one
    answer), and the last ``date`` on which somebody answered, if days are given."""

    __slots__ = ()


def summarise(answers: Any, *, by: str, value: str, date: str | None = None) -> dict[str, Answers]:
    """Means of answers, by what they are about: rows with the answer in the column ``value`` and the id of a touchpoint (or
    anything else) in the column ``by``. Empty cells are no answers. The interval is that of Student (1908).

    >>> rows = [{"touchpoint": "call", "answer": 4}, {"touchpoint": "call", "answer": 5}, {"touchpoint": "sms", "answer": 2}]
    >>> summarise(rows, by="touchpoint", value="answer")["call"].mean
    4.5
    """
    from statistics import fmean, stdev

    groups: dict[str, list[tuple[float, Any]]] = {}
    for row in _rows(answers):
        for name in (by, value, *([date] if date else [])):
            if name not in row:
                raise ArgumentError(f"there is no column `{_native.visible(str(name))}`")
        if not _is_empty(row[value]) and not _is_empty(row[by]):
            day = row[date] if date and not _is_empty(row[date]) else None
            groups.setdefault(str(row[by]), []).append((float(row[value]), day))
    found = {}
    for key, given in groups.items():
        numbers = [number for number, _ in given]
        mean, many = fmean(numbers), len(numbers)
        half = _students_t(many - 1) * stdev(numbers) / many**0.5 if many > 1 else None
        days = [_day(day) for _, day in given if day is not None]
        low, high = (None, None) if half is None else (mean - half, mean + half)
        found[key] = Answers(mean, many, low, high, max(days, default=None))
    return found


def metric_values(answers: Any, *, metric: str, by: str, value: str, date: str | None = None) -> dict[str, model.MetricValue]:
    """The values of a metric, by the ids of touchpoints: each the mean of the answers, with their number and the last day,
    as :func:`summarise` finds them.

    >>> rows = [{"touchpoint": "call", "answer": 4, "day": "2026-11-20"}, {"touchpoint": "call", "answer": 5, "day": "2026-11-22"}]
    >>> metric_values(rows, metric="csat", by="touchpoint", value="answer", date="day")["call"].to_dict()
    {'metric': 'csat', 'value': 4.5, 'date': '2026-11-22', 'answers': 2}
    """
    from . import model

    summaries = summarise(answers, by=by, value=value, date=date)
    return {
        key: model.MetricValue(metric=metric, value=each.mean, date=each.date, answers=each.answers) for key, each in summaries.items()
    }


def _day(value: Any) -> str:
    """A day as a text; of a moment its day."""
    return str(value.date() if hasattr(value, "date") else value)[:10]


def _students_t(degrees: int) -> float:
    """The quantile 0.975 of Student's distribution, exact for one and two degrees of freedom and else by the expansion of
    Fisher and Cornish (1960), within 0.2 % from three on."""
    if degrees < 3:
        return (12.706204736, 4.302652730)[degrees - 1]
    z = 1.959963984540054
    terms = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return z + sum(term / float(degrees ** (power + 1)) for power, term in enumerate(terms))
