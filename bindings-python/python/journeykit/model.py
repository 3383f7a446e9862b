"""The classes of what a document is made of, one for each kind of part: ``Step``, ``Touchpoint``, ``Persona``.

Each is made when it is first asked for, out of what the library says of its kind. They are here and in the package.

>>> from journeykit.model import Channel
>>> phone = Channel(id="phone", name="Telephone", devices=["smartphone"])
>>> phone.name, phone.devices[0], phone.kind
('Telephone', 'smartphone', None)
>>> Channel(id="phone", nmae="Telephone")
Traceback (most recent call last):
journeykit.ValidationError: error member.unknown at `/nmae`: `nmae` is not a member here (did you mean `name`?), and 1 more
"""

from __future__ import annotations

from operator import itemgetter

from . import _native, _wire
from ._errors import ArgumentError, ValidationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Those that have a class of their own: they can do more.
_OWN = ("Atlas", "Gap")

__all__ = [name for name in _native.kind() if name not in _OWN]


def make(name: str, members: dict[str, Any]) -> Any:
    """A part out of its members; `None` is a member that is not there."""
    given = {member: value for member, value in members.items() if value is not None}
    try:
        return _native.make(name, _wire.dumps(given))
    except ValidationError as error:
        raise error._about(given) from None


def members(name: str) -> dict[str, Any]:
    """What a class of that kind has: its members as attributes, and what it is."""
    doc, fields = _native.kind(name)
    attributes = {member: property(itemgetter(member), doc=about) for member, about, _ in fields if member.isidentifier()}
    return {"__slots__": (), "__doc__": doc, "__module__": __name__, **attributes}


def base(name: str) -> type:
    """What a class of its own, that can do more, takes its members from."""
    return type(f"_{name}Members", (_native.Part,), members(name))


def signature(name: str) -> Any:
    """The arguments of a constructor: the members, by name."""
    from inspect import Parameter, Signature

    _, fields = _native.kind(name)
    named = [each for each in fields if each[0].isidentifier()]
    needed = [Parameter(member, Parameter.KEYWORD_ONLY) for member, _, needs in named if needs]
    others = [Parameter(member, Parameter.KEYWORD_ONLY, default=None) for member, _, needs in named if not needs]
    return Signature([Parameter("cls", Parameter.POSITIONAL_ONLY), *needed, *others])


def __getattr__(name: str) -> Any:
    if name in _OWN:
        from . import _atlas

        return getattr(_atlas, name)
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def new(cls: type, /, *position: object, **given: object) -> Any:
        if position:
            raise ArgumentError(f"the members of a {name} are given by name")
        return make(name, given)

    new.__name__, new.__qualname__, new.__doc__ = "__new__", f"{name}.__new__", f"A {name}, out of its members."
    new.__signature__ = signature(name)  # type: ignore[attr-defined]
    made = type(name, (_native.Part,), {**members(name), "__new__": new})
    # Another thread may have been faster: there is one class of a kind.
    return globals().setdefault(name, made)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
