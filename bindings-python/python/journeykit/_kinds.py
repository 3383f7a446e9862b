"""Makes the classes of entities, out of what the compiled half says about each kind."""

from __future__ import annotations

from operator import itemgetter

from . import _native, _wire
from ._errors import ArgumentError
from ._report import ValidationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# The kinds whose classes are written by hand, because they have methods of their own. `_atlas` adds the classes.
hand_written: dict[str, Any] = {"Atlas": None, "Gap": None}



def _table(self: Any, name: str, *, language: str | None = None) -> _native.Table:
    """The entities of one kind that stand in this part, in rows: as :meth:`Atlas.table` gives them for the whole document."""
    table: _native.Table = _native.table(self, name, language)
    return table


# What a part has beside its members: what stands deeper in it, in order.
_MORE: dict[str, dict[str, Any]] = {
    "JourneyMap": {
        "steps": property(
            lambda self: tuple(step for stage in self.stages for step in stage.steps),
            doc="All steps of the map, stage by stage.",
        ),
        "touchpoints": property(
            lambda self: tuple(each for step in self.steps for each in step.touchpoints),
            doc="All touchpoints of the map, step by step.",
        ),
        "table": _table,
    },
    "Stage": {"table": _table},
    "Step": {"table": _table},
}

# The module in which users find the other classes.
_MODULE = "journeykit.model"


def generated() -> list[str]:
    """The names of the kinds whose classes are made here."""
    return [name for name in _native.kind() if name not in hand_written]


def make(name: str, members: dict[str, Any]) -> Any:
    """An entity of a kind, out of its members. A member that is ``None`` is absent."""
    given = {member: value for member, value in members.items() if not _wire.is_nothing(value)}
    try:
        return _native.make(name, _wire.dumps(given))
    except ValidationError as error:
        raise error._about(given) from None


def entity_class(name: str) -> type:
    """A new class for a kind: its constructor takes the members by name."""

    def new(cls: type, /, *position: object, **given: object) -> Any:
        if position:
            raise ArgumentError(f"the members of a {name} are given by name")
        return make(name, given)

    new.__name__, new.__qualname__, new.__module__ = "__new__", f"{name}.__new__", _MODULE
    new.__doc__ = f"A {name}, out of its members."
    new.__signature__ = _signature(name)  # type: ignore[attr-defined]
    return type(name, (_native.Part,), {**_attributes(name), "__new__": new})


class Signature:
    """The signature of a class that is written by hand, made when somebody asks: `inspect` takes long to import."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: object, owner: type) -> Any:
        signature = _signature(self.name)
        _, *members = signature.parameters.values()
        given = {"schema_version": "1.0"}
        members = [each.replace(default=given.get(each.name, each.default)) for each in members]
        return signature.replace(parameters=sorted(members, key=lambda each: each.default is not each.empty))


def members_base(name: str) -> type:
    """A new base for a class that is written by hand: it has the members of the kind."""
    return type(f"_{name}Members", (_native.Part,), _attributes(name))


def _attributes(name: str) -> dict[str, Any]:
    doc, fields = _native.kind(name)
    members = {member: property(itemgetter(member), doc=about) for member, about, _ in fields if member.isidentifier()}
    return {"__slots__": (), "__doc__": doc, "__module__": _MODULE, **members, **_MORE.get(name, {})}


def _signature(name: str) -> Any:
    """The signature of a constructor: members are keywords, those that are not required default to ``None``."""
    from inspect import Parameter, Signature

    _, fields = _native.kind(name)
    named = [each for each in fields if each[0].isidentifier()]
    required = [Parameter(member, Parameter.KEYWORD_ONLY) for member, _, is_required in named if is_required]
    optional = [Parameter(member, Parameter.KEYWORD_ONLY, default=None) for member, _, is_required in named if not is_required]
    return Signature([Parameter("cls", Parameter.POSITIONAL_ONLY), *required, *optional])
