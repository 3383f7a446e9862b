"""An atlas as a field of pydantic's models. Imported only by programs that use pydantic: this package does not need it.

The class ``Atlas`` is passed in, because its module imports this one.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError, core_schema as make

from . import _report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def core_schema(atlas_class: Any) -> make.CoreSchema:
    """How pydantic reads an atlas and writes it."""
    written = make.plain_serializer_function_ser_schema(atlas_class.to_dict)
    return make.no_info_plain_validator_function(partial(read, atlas_class), serialization=written)


def json_schema(schema: Any) -> Any:
    """The published schema of an atlas in a form that can stand inside the schema of a model.

    It contains its definitions. pydantic counts every ``$ref`` and knows only those of its own definitions, so each
    becomes a ``$dynamicRef``, which means the same where there is no ``$dynamicAnchor`` (JSON Schema 2020-12, 8.2.3.2).
    """
    if isinstance(schema, dict):
        return {
            "$dynamicRef" if name == "$ref" and isinstance(value, str) else name: json_schema(value)
            for name, value in schema.items()
        }
    return [json_schema(item) for item in schema] if isinstance(schema, list) else schema


def read(atlas_class: Any, value: Any) -> Any:
    """An atlas as it is, or one read from data or text. What is refused becomes pydantic's errors, at the same paths."""
    if isinstance(value, atlas_class):
        return value
    if not isinstance(value, (Mapping, str, bytes)):
        raise PydanticCustomError("type.wrong", "expected an object")
    try:
        return atlas_class.from_dict(value) if isinstance(value, Mapping) else atlas_class.from_json(value)
    except _report.ValidationError as refused:
        raise ValidationError.from_exception_data("Atlas", [error(each) for each in refused.errors()]) from None


def error(each: dict[str, Any]) -> InitErrorDetails:
    """One of ``ValidationError.errors()`` as an error of pydantic's."""
    hint = f" ({each['hint']})" if each["hint"] else ""
    # pydantic would take braces in the message for names of its context: so the message is a value of the context.
    kind = PydanticCustomError(each["code"], "{message}", {"message": each["msg"] + hint, "pointer": each["pointer"]})
    return InitErrorDetails(type=kind, loc=each["loc"], input=each["input"])
