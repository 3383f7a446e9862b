"""The published schema, and what the peers need to know of it."""

import json
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


@cache
def text():
    return (ROOT / "schema" / "atlas.schema.json").read_text("utf-8")


@cache
def definitions():
    """Everything that the schema names; the document itself as `Atlas`."""
    schema = json.loads(text())
    return {**schema.pop("$defs"), schema["title"]: schema}


def named(schema):
    """The name of what a schema refers to, or `None` if it is spelled out where it stands."""
    return schema["$ref"].rsplit("/", 1)[1] if "$ref" in schema else None


def parts():
    """The objects that have members of their own, by name."""
    return {name: each for name, each in definitions().items() if "properties" in each}


def id_kind(name):
    """`channel` for `ChannelId`; `None` for what is no id."""
    return name[:-2] if name and name.endswith("Id") else None


def member(name):
    """The name of a member as Python can have it: only `$schema` differs."""
    return name if name.isidentifier() else f"{name.lstrip('$')}_"


def exact(pattern):
    """A pattern of the schema for Python, whose `$` would let a line break at the end pass."""
    return pattern.removesuffix("$") + r"\Z"
