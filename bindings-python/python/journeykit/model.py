"""The classes of the entities that a document is made of, one for each kind: ``Step``, ``Touchpoint``, ``Persona``.

They can be imported from here and from ``journeykit``. The members of an entity are the arguments of its class.

>>> from journeykit.model import Channel
>>> phone = Channel(id="phone", name="Telephone", devices=["smartphone"])
>>> phone.name, phone.devices[0], phone.kind
('Telephone', 'smartphone', None)
>>> Channel(id="phone", nmae="Telephone")
Traceback (most recent call last):
journeykit.ValidationError: error member.unknown at `/nmae`: `nmae` is not a member here (did you mean `name`?), and 1 more
"""

from __future__ import annotations

from . import _kinds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = _kinds.generated()


def __getattr__(name: str) -> Any:
    """The class of a kind, which is made when it is first used."""
    if name in __all__:
        # Of two threads that make the class at the same time, both get that of the first.
        return globals().setdefault(name, _kinds.entity_class(name))
    if name in _kinds.hand_written:
        return _kinds.hand_written[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
