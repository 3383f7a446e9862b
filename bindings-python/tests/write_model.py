"""Writes `journeykit/model.pyi`: what type checkers know of the classes of parts, out of the published schemas.

python bindings-python/tests/write_model.py

The names of the classes go into the list `__all__` of the package, too.
"""

import json
import re
from functools import cache

from write_shapes import ROOT, block_doc

INIT = ROOT / "bindings-python" / "python" / "journeykit" / "__init__.py"
IMPORTED = re.compile(r"^from \.\w* import (.*)$", re.MULTILINE)
FILE = ROOT / "bindings-python" / "python" / "journeykit" / "model.pyi"
HEAD = '''"""The classes of what a document is made of, for type checkers.

Written by tests/write_model.py out of the published schemas; do not edit.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Literal

from typing_extensions import Never, Self

from . import shapes
from ._native import Part, Parts, Table
'''
# Those that have a class of their own take their members from a base that is only here.
OWN = ("Atlas", "Gap")
# What `_kinds.py` adds to the members.
MORE = {
    "JourneyMap": (
        ("steps", "Step", "All steps of the map, stage by stage."),
        ("touchpoints", "Touchpoint", "All touchpoints of the map, step by step."),
    )
}
WITH_TABLES = ("JourneyMap", "Stage", "Step")
TABLE = "The entities of one kind that stand in this part, in rows: as Atlas.table gives them for the whole document."
PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


@cache
def definitions():
    """All parts and values, by name: first those of an atlas, then those of a gap."""
    found = {}
    for of in ("atlas", "gap"):
        schema = json.loads((ROOT / "schema" / f"{of}.schema.json").read_text("utf-8"))
        defs = schema.pop("$defs")
        for name, each in {schema["title"]: schema, **defs}.items():
            found.setdefault(name, each)
    return found


def model():
    """The text of the file."""
    parts = {name: each for name, each in definitions().items() if "properties" in each}
    public = sorted(name for name in parts if name not in OWN)
    lines = [HEAD, "__all__ = [", *(f'    "{name}",' for name in public), "]", ""]
    for name in sorted(parts):
        lines.append(part(name, parts[name]))
    return "\n".join(lines)


def part(name, each):
    """One class: its constructor, its members, its data."""
    title = f"_{name}Members" if name in OWN else name
    needed = set(each.get("required", ())) - ({"schema_version"} if name == "Atlas" else set())
    members = {member: schema for member, schema in each["properties"].items() if member.isidentifier()}
    lines = [f"class {title}(Part):", block_doc(each["description"], "    ")]
    if name != "Gap":
        must = [f"{member}: {taken(members[member])}" for member in members if member in needed]
        may = [f"{member}: {taken(schema)} | None = None" for member, schema in members.items() if member not in needed]
        if name == "Atlas":
            may = [each.replace("str | None = None", 'str = "1.0"') if each.startswith("schema_version") else each for each in may]
        lines += ["    def __new__(", "        cls,", *(["        *position: Never,"] if name == "Atlas" else ["        *,"] if must + may else []), *(f"        {one}," for one in must + may), "    ) -> Self: ..."]
    for member, schema in members.items():
        required = member in set(each.get("required", ()))
        lines += ["    @property", f"    def {member}(self) -> {given(schema, required)}:", block_doc(schema.get("description", name), "        ")]
    for more, of, doc in MORE.get(name, ()):
        lines += ["    @property", f"    def {more}(self) -> tuple[{of}, ...]:", block_doc(doc, "        ")]
    if name in WITH_TABLES:
        lines += ["    def table(self, name: str, *, language: str | None = None) -> Table:", block_doc(TABLE, "        ")]
    if name not in OWN:
        lines.append(f"    def to_dict(self) -> shapes.{name}: ...")
    return "\n".join(lines) + "\n"


def given(schema, required):
    """What a member is when it is looked at."""
    if schema.get("type") == "array":
        return f"Parts[{given(schema['items'], True)}]"
    kind, name = resolve(schema)
    plain = name if "properties" in kind else "str" if "anyOf" in kind else value(kind)
    return plain if required or plain == "Any" else f"{plain} | None"


def taken(schema):
    """What can be given for it."""
    if schema.get("type") == "array":
        return f"Iterable[{taken(schema['items'])}]"
    kind, name = resolve(schema)
    return f"{name} | shapes.{name}" if "properties" in kind else value(kind)


def value(kind):
    if "enum" in kind:
        return f"Literal[{', '.join(json.dumps(word) for word in kind['enum'])}]"
    if "anyOf" in kind:
        return "str | Mapping[str, str]"
    if kind.get("type") == "object":
        return "Mapping[str, Any]"
    return PLAIN.get(kind.get("type"), "Any")


def resolve(schema):
    """What a schema names, and its name."""
    name = schema.get("$ref", "").rsplit("/", 1)[-1]
    return (definitions()[name], name) if name else (schema, "")


def package(text):
    """The text of `__init__.py` with the names of all classes in its list: its own names are those that it imports."""
    begin = text.index("__all__ = [")
    end = text.index("]", begin) + 1
    own = {name.strip() for line in IMPORTED.findall(text) for name in line.split(",")} - {"model"}
    classes = {name for name, each in definitions().items() if "properties" in each}
    names = "".join(f'    "{name}",\n' for name in sorted(own | classes))
    return f"{text[:begin]}__all__ = [\n{names}]{text[end:]}"


if __name__ == "__main__":
    FILE.write_text(model(), "utf-8")
    INIT.write_text(package(INIT.read_text("utf-8")), "utf-8")
