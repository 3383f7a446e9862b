"""Immutable objects around data that came as JSON."""

from __future__ import annotations

from . import _wire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn


class Frozen:
    """An immutable object. Two are equal if they are of one class and have equal JSON."""

    __slots__ = ("__weakref__", "_data")

    _data: dict[str, Any]

    def __init__(self, data: dict[str, Any]) -> None:
        object.__setattr__(self, "_data", data)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} never changes")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} never changes")

    def __eq__(self, other: object) -> bool:
        return self.to_json() == other.to_json() if isinstance(other, Frozen) and type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.to_json())

    def to_dict(self) -> Any:
        """The data as new dicts, lists, strings and numbers."""
        return _wire.loads(self.to_json())

    def to_json(self) -> str:
        """The data as JSON, without white space."""
        return _wire.dumps(self._data)
