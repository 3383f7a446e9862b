"""An atlas in pydantic's models. pydantic is asked for by whoever uses it; this package does not need it."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError, core_schema as make

from ._atlas import Atlas, schema
from ._errors import ValidationError as Refused

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def core_schema() -> make.CoreSchema:
    """How pydantic reads and writes one."""
    written = make.plain_serializer_function_ser_schema(Atlas.to_dict)
    return make.no_info_plain_validator_function(read, serialization=written)


def json_schema() -> Any:
    """The published schema, to stand inside another. It brings its definitions with it: pydantic counts every `$ref` and
    knows only its own, and a `$dynamicRef` without an anchor means the same (JSON Schema 2020-12, 8.2.3.2)."""
    return _inside(schema())


def _inside(value: Any) -> Any:
    if isinstance(value, dict):
        return {"$dynamicRef" if name == "$ref" and isinstance(below, str) else name: _inside(below) for name, below in value.items()}
    return [_inside(item) for item in value] if isinstance(value, list) else value


def read(value: Any) -> Atlas:
    """An atlas as it is, or out of data or a text; what is wrong with it comes as errors of pydantic's at their places."""
    if isinstance(value, Atlas):
        return value
    if not isinstance(value, (Mapping, str, bytes)):
        raise PydanticCustomError("type.wrong", "expected an object")
    try:
        return Atlas.from_dict(value) if isinstance(value, Mapping) else Atlas.from_json(value)
    except Refused as refused:
        raise ValidationError.from_exception_data("Atlas", [error(each) for each in refused.errors()]) from None


def error(each: dict[str, Any]) -> InitErrorDetails:
    """One of our errors as one of pydantic's. Its message is no template there."""
    hint = f" ({each['hint']})" if each["hint"] else ""
    kind = PydanticCustomError(each["code"], "{message}", {"message": each["msg"] + hint, "pointer": each["pointer"]})
    return InitErrorDetails(type=kind, loc=each["loc"], input=each["input"])
