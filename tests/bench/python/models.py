"""The model for pydantic and for msgspec: every member, out of the published schema.

Both are as strict as journeykit: no unknown members, no null, no text for a number; words, bounds and patterns are
checked. And both are as fast as their manuals know to make them: what is absent costs nothing (an empty tuple that all
share, where a list would be made anew for each), unions are tried from the left, structs are no matter of the garbage
collector.
"""

from typing import Annotated, Any, Literal, Union

import msgspec
import pydantic

import published

PLAIN = {"string": str, "integer": int, "number": float, "boolean": bool}


class Models:
    """Makes Python types out of schemas, each named one once."""

    def __init__(self):
        self.made = {}

    def named(self, name):
        if name not in self.made:
            schema = published.definitions()[name]
            self.made[name] = self.part(name, schema) if "properties" in schema else self.kind(schema)
        return self.made[name]

    def part(self, name, schema):
        needed = set(schema.get("required", ()))
        must, may = [], []
        for member, each in schema["properties"].items():
            # Defaults are not checked by either, so that `None` here does not let a null pass.
            default = () if each.get("type") == "array" else None
            (must if member in needed else may).append((member, self.kind(each), default))
        return self.object(name, must, may)

    def kind(self, schema):
        """The Python type of a schema."""
        if name := published.named(schema):
            return self.named(name)
        if "enum" in schema:
            return Literal[tuple(schema["enum"])]
        if "anyOf" in schema:
            return self.union(tuple(self.kind(each) for each in schema["anyOf"]))
        match schema["type"]:
            case "array":
                return tuple[self.kind(schema["items"]), ...]
            case "object" if "propertyNames" in schema:
                inside = dict[self.kind({"type": "string", **schema["propertyNames"]}), self.kind(schema["additionalProperties"])]
                return self.bound(inside, min_length=schema["minProperties"])
            case "object":
                return dict[str, Any]
            case "string" if "pattern" in schema:
                return self.pattern(schema["pattern"])
            case plain if "minimum" in schema or "maximum" in schema:
                bounds = {"ge": schema.get("minimum"), "le": schema.get("maximum")}
                return self.bound(PLAIN[plain], **{name: bound for name, bound in bounds.items() if bound is not None})
            case plain:
                return PLAIN[plain]


class Pydantic(Models):
    CONFIG = pydantic.ConfigDict(strict=True, extra="forbid", frozen=True)

    def object(self, name, must, may):
        fields = {published.member(member): (kind, self.field(member)) for member, kind, _ in must}
        fields |= {published.member(member): (kind, self.field(member, default=default)) for member, kind, default in may}
        return pydantic.create_model(name, __config__=self.CONFIG, **fields)

    def field(self, member, **more):
        return pydantic.Field(alias=None if member.isidentifier() else member, **more)

    def union(self, kinds):
        return Annotated[Union[kinds], pydantic.Field(union_mode="left_to_right")]

    def bound(self, kind, **bounds):
        return Annotated[kind, pydantic.Field(**bounds)]

    def pattern(self, pattern):
        # Its engine is Rust's, where `$` is the end and nothing else.
        return Annotated[str, pydantic.StringConstraints(pattern=pattern)]


class Msgspec(Models):
    """`patterns=False` leaves the patterns of ids, days and languages out: Python's engine looks at each string."""

    def __init__(self, patterns=True):
        super().__init__()
        self.patterns = patterns

    def object(self, name, must, may):
        fields = [(published.member(member), kind) for member, kind, _ in must]
        fields += [(published.member(member), kind, default) for member, kind, default in may]
        rename = {published.member(member): member for member, *_ in must + may}
        return msgspec.defstruct(name, fields, kw_only=True, frozen=True, gc=False, forbid_unknown_fields=True, rename=rename)

    def union(self, kinds):
        return Union[kinds]

    def bound(self, kind, min_length=None, **bounds):
        meta = msgspec.Meta(min_length=min_length) if min_length is not None else msgspec.Meta(**bounds)
        return Annotated[kind, meta]

    def pattern(self, pattern):
        return Annotated[str, msgspec.Meta(pattern=published.exact(pattern))] if self.patterns else str


def pydantic_reader():
    """A function from JSON bytes to the checked model."""
    return Pydantic().named("Atlas").model_validate_json


def msgspec_reader(patterns=True):
    return msgspec.json.Decoder(Msgspec(patterns).named("Atlas")).decode
